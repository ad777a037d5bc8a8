import { cpSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Statement } from '../../src/report/index.ts'
import { problemsOf } from '../report/xapi/problems-of.ts'
import { hearken, newFolder } from './outside.ts'

const sample = resolve(import.meta.dirname, '../../transcripts/sample')
const environment = { HEARKEN_CONFIG: newFolder() }

async function statementsOf(...args: readonly string[]) {
  const outcome = await hearken(['report', ...args, '--format', 'xapi'], '', { environment })
  const lines = outcome.out.split('\n').filter((line) => line !== '')
  return { ...outcome, statements: lines.map((line) => JSON.parse(line) as Statement) }
}

describe('report --format xapi', () => {
  it('gives valid statements of every sample, each with an id of its own, and the same the second time', async () => {
    const { exit, err, out, statements } = await statementsOf(sample, '--threshold', '60')
    expect(err).toBe('')
    expect(exit).toBe(0)
    expect(statements.length).toBeGreaterThan(500)
    for (const statement of statements) expect(problemsOf(statement)).toEqual([])
    expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length)
    const verbs = new Set(statements.map(({ verb }) => verb.display.en))
    expect([...verbs].sort()).toEqual(['answered', 'completed', 'failed', 'initialized', 'passed'])
    expect((await statementsOf(sample, '--threshold', '60')).out).toBe(out)
    const some = await statementsOf(sample, '--scenario', 'hoa')
    const all = new Set(statements.map(({ id }) => id))
    expect(some.statements.filter(({ id }) => !all.has(id))).toEqual([])
  }, 60_000)

  it('names nobody, even where names are asked for, and quotes nobody', async () => {
    const roster = readFileSync(join(sample, 'roster.csv'), 'utf8').split('\n').slice(1)
    const names = roster.flatMap((line) => line.split(',')[1] || [])
    expect(names.length).toBeGreaterThan(10)
    const { out, statements } = await statementsOf(sample, '--names')
    for (const { actor } of statements) expect(names).not.toContain(actor.account.name)
    for (const name of names) expect(out).not.toContain(`"${name}"`)
    expect(out).not.toContain('"response"')
    const quoted = await statementsOf(sample, '--with-transcripts')
    expect(quoted.out).toContain('"response"')
    const responses = quoted.statements.map(({ result }) => result?.response ?? '').join('\n')
    expect(responses).toContain('[name]')
    for (const name of names) expect(responses).not.toMatch(new RegExp(`\\b${name}\\b`))
  }, 60_000)

  it('is written by the ending .ndjson, with the accounts of an academy', async () => {
    const folder = newFolder()
    cpSync(sample, join(folder, 'class'), { recursive: true })
    const args = ['report', 'class', '--out', 'statements.ndjson', '--home-page', 'https://lms.example.org/']
    const { exit, err } = await hearken(args, '', { folder, environment })
    expect(err).toContain('statements.ndjson')
    expect(exit).toBe(0)
    const [line = ''] = readFileSync(join(folder, 'statements.ndjson'), 'utf8').split('\n')
    expect((JSON.parse(line) as Statement).actor.account.homePage).toBe('https://lms.example.org/')
    expect(statSync(join(folder, 'statements.ndjson')).mode & 0o777).toBe(0o600)
  }, 60_000)

  it('says what is wrong with a threshold and an address, and where they do nothing', async () => {
    for (const [args, said] of [
      [['--format', 'xapi', '--threshold', '101'], 'takes a score from 0 to 100; `101` is none'],
      [['--format', 'xapi', '--threshold', '-1'], 'takes a score from 0 to 100; `-1` is none'],
      [['--format', 'xapi', '--home-page', 'lms'], 'takes the address of a web page'],
      [['--format', 'xapi', '--home-page', 'javascript:alert(1)'], 'takes the address of a web page'],
      [['--threshold', '60'], '--threshold is for `--format xapi`'],
      [['--format', 'csv', '--home-page', 'https://lms.example.org'], '--home-page is for `--format xapi`'],
    ] as const) {
      const { exit, err, out } = await hearken(['report', sample, ...args])
      expect([exit, out]).toEqual([2, ''])
      expect(err).toContain(said)
    }
  })
})
