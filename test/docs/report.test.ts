import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { csvColumns } from '../../src/report/csv-columns.ts'
import { classFigures, jsonReport } from '../../src/report/index.ts'
import { fileOf, headerOf } from '../report/held.ts'
import { average } from '../scoring/conversations.ts'

const page = readFileSync(join(resolve(import.meta.dirname, '../..'), 'docs/report.md'), 'utf8')
const [, json = '', csv = ''] = page.split(/^## (?:JSON|CSV)$/m)

describe('the page on reports', () => {
  it('names every column of CSV', () => {
    const named = (name: string) =>
      csv.includes(`\`${name}\``) ||
      csv.includes(`\`${name.replace(/^(label|due|met)_.*/, '$1_LABEL')}\``) ||
      csv.includes(`\`${name.replace(/^score_.*/, 'score_PART')}\``)
    const missing = csvColumns(() => '').filter(({ name }) => !named(name))
    expect(missing.map(({ name }) => name)).toEqual([])
  })

  it('names every field of JSON', () => {
    const figures = classFigures([fileOf('a', headerOf(), average)], () => null)
    const leftOut = { demo: 0, try: 0, copy: 0, unreadable: 0 }
    const text = [...jsonReport({ figures, limits: [], leftOut, hearken: '1' })].join('')
    const fields = new Set<string>()
    const collect = (value: unknown, within: string) => {
      if (Array.isArray(value)) for (const each of value) collect(each, within)
      else if (typeof value === 'object' && value !== null)
        for (const [field, own] of Object.entries(value)) {
          // In a conversation the labels themselves are fields.
          if (within !== 'labels') fields.add(field)
          collect(own, field)
        }
    }
    collect(JSON.parse(text), '')
    expect(
      [...fields].filter(
        (field) =>
          !json.includes(`\`${field}\``) && !json.includes(`.${field}\``) && !json.includes(`${field}[]\``),
      ),
    ).toEqual([])
  })
})
