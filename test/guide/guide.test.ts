import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { labels } from '../../src/analysis/index.ts'
import { guideCoveragePage } from '../../src/cli/guide-coverage-page.ts'
import {
  coverageOf,
  guideModules,
  moduleIds,
  namedParagraphs,
  paragraphRanges,
  paragraphsOf,
  readReference,
} from '../../src/guide/index.ts'
import { createSay } from '../../src/language/index.ts'
import { readHead, type ScenarioHead } from '../../src/scenario/index.ts'

const shipped = resolve(import.meta.dirname, '../../scenarios')
const page = resolve(import.meta.dirname, '../../docs/guide-coverage.md')

const heads = (): readonly ScenarioHead[] =>
  readdirSync(shipped)
    .filter((file) => /^[a-z-]+\.yaml$/.test(file))
    .flatMap((file) => readHead(readFileSync(resolve(shipped, file), 'utf8')) ?? [])
    .sort((one, other) => one.level - other.level || (one.id < other.id ? -1 : 1))

describe('the guide’s paragraphs', () => {
  it('are those that stand in it, gaps included', () => {
    expect(paragraphsOf('3')).not.toContain('2.21')
    expect(paragraphsOf('3').slice(26, 29)).toEqual(['2.20', '2.22', '2.23'])
    expect(paragraphsOf('3')).toContain('3.11')
    expect(paragraphsOf('7')[2]).toBe('2.2')
    expect(paragraphsOf('8')).toEqual([])
    expect(Object.fromEntries(moduleIds.map((id) => [id, paragraphsOf(id).length]))).toEqual({
      '1A': 18,
      '1B': 6,
      '2': 26,
      '3': 68,
      '4': 13,
      '5': 11,
      '6': 18,
      '7': 12,
      '8': 0,
    })
    expect(paragraphRanges('2')).toBe('1.1–1.11, 2.1–2.3, 3.1, 4.1–4.2, 5.1–5.6, 6.1–6.3')
  })

  it('are named one by one, as a range, or as a section', () => {
    expect(namedParagraphs('M6 §1.14')).toEqual(['M6 §1.14'])
    expect(namedParagraphs('M3 §2.19–2.23')).toEqual(['M3 §2.19', 'M3 §2.20', 'M3 §2.22', 'M3 §2.23'])
    expect(namedParagraphs('M5 §1')).toHaveLength(6)
    expect(namedParagraphs('M3 §1.6-2.1')).toEqual(['M3 §1.6', 'M3 §1.7', 'M3 §2.1'])
  })

  it.each(['M3 §2.21', 'M7 §2.1', 'M7 §2.1–2.3', 'M6 §2', 'M8 §1', 'M6 §1.8–1.1', 'M6 §1.'])(
    'are not %s',
    (text) => expect(readReference(text)?.paragraphs).toEqual([]),
  )

  it.each(['', 'Module 6', 'M9 §1.1', 'M1 §1.1', 'M6'])('a reference is not “%s”', (text) => {
    expect(readReference(text)).toBeNull()
  })

  it('are what labels and outcomes cite', () => {
    const cited = labels.flatMap(({ source }) => {
      let module = ''
      return [...source.matchAll(/(M\d[AB]?)? ?§([\d.]+\d)/g)].map((match) => {
        module = match[1] ?? module
        return `${module} §${match[2]}`
      })
    })
    const outcomes = guideModules.flatMap((module) => module.outcomes.flatMap((each) => each.paragraphs))
    expect(cited.length).toBeGreaterThan(labels.length)
    for (const reference of [...cited, ...outcomes])
      expect(namedParagraphs(reference), reference).not.toEqual([])
  })
})

describe('what scenarios train', () => {
  it('is an outcome that one of their paragraphs teaches, and no other', () => {
    const scenarios = [
      { id: 'one', title: 'One', trains: ['M5 §1.3', 'M6 §1.18'] },
      { id: 'two', title: 'Two', trains: ['M7 §2.1'] },
    ]
    const found = coverageOf(scenarios).flatMap(({ id, outcomes }) =>
      outcomes.flatMap((outcome, at) => outcome.scenarios.map((each) => [id, at, each.id, each.by])),
    )
    expect(found).toEqual([
      ['5', 0, 'one', ['M5 §1.3']],
      ['5', 1, 'one', ['M5 §1.3']],
      ['6', 2, 'one', ['M6 §1.18']],
    ])
  })
})

describe('docs/guide-coverage.md', () => {
  it('is what the scenarios name (`npm run golden` writes it)', () => {
    const renewed = guideCoveragePage(heads(), createSay('en'))
    if (process.env.HEARKEN_GOLDEN === '1') writeFileSync(page, renewed)
    else expect(readFileSync(page, 'utf8')).toBe(renewed)
  })
})
