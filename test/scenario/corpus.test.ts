import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createSay } from '../../src/language/index.ts'
import { explore } from '../../src/machine/index.ts'
import { exploredCodes, formatReport, reportProblems, severities } from '../../src/problems/index.ts'
import { type HeardExample, readScenario } from '../../src/scenario/index.ts'

const corpus = resolve(import.meta.dirname, '../corpus')
const say = createSay('en')

const known = new Map<string, string>()

function reportOf(folder: string, file: string): string {
  const path = join(folder, file)
  const report = known.get(path) ?? newReport(folder, file)
  known.set(path, report)
  return report
}

function newReport(folder: string, file: string): string {
  const text = readFileSync(join(corpus, folder, file), 'utf8')
  const { problems } = readScenario(text, file, heardOf(folder, file), exploredIn(text, file))
  return formatReport(reportProblems(problems, file, text, say), say)
}

/** What a coder took the examples of its topics for, where that stands beside a scenario; null where none was asked. */
function heardOf(folder: string, file: string): readonly HeardExample[] | null {
  const path = join(corpus, folder, file.replace('.yaml', '.heard.json'))
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as readonly HeardExample[]) : null
}

/** What walking a scenario finds, where that is its mistake; null else. */
function exploredIn(text: string, file: string) {
  const isWalked = marks.some(([name, code]) => file === `${name}.yaml` && exploredCodes.has(code))
  const { scenario } = readScenario(text, file)
  return isWalked && scenario !== null ? explore(scenario) : null
}

/** The one problem of each scenario with a mistake and its place; written by hand, not by `npm run golden`. */
const marks = readFileSync(join(corpus, 'bad/marks.txt'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split(' ') as [name: string, code: string, place: string])

const files = (folder: string) => readdirSync(join(corpus, folder)).filter((file) => file.endsWith('.yaml'))

describe('scenarios with a mistake', () => {
  it.each(files('bad'))('%s is told at its place, and nothing else', async (file) => {
    await expect(`${reportOf('bad', file)}\n`).toMatchFileSnapshot(
      join(corpus, 'bad', file.replace('.yaml', '.txt')),
    )
  })

  it.each(marks)('%s has just %s at %s', (name, code, place) => {
    const found = [...reportOf('bad', `${name}.yaml`).matchAll(/^\S+?:(\d+:\d+) {2}\w+ {2}(\S+)$/gm)]
    expect(found.map(([, at, what]) => `${what} ${at}`)).toEqual([`${code} ${place}`])
  })

  it('are marked by hand, all but the one that is hostile in several ways', () => {
    const marked = marks.map(([name]) => `${name}.yaml`)
    expect(files('bad').filter((file) => !marked.includes(file))).toEqual(['prototype-keys.yaml'])
    expect(marks.length).toBeGreaterThanOrEqual(60)
    expect(files('good').length).toBeGreaterThanOrEqual(15)
  })
})

describe('the scenarios with a mistake', () => {
  it('stand for every code that the text of a scenario can have', () => {
    const reports = files('bad').map((file) => reportOf('bad', file))
    const codes = new Set(
      reports.flatMap((text) => [...text.matchAll(/ {2}(\S+)$/gm)].map((match) => match[1])),
    )
    // These are about files rather than text, or about string tables, and are tested with them.
    const others = ['file-too-large', 'file-unreadable', 'not-text']
    const tables = ['missing-translation', 'stale-translation', 'superfluous-translation']
    expect(
      Object.keys(severities).filter((code) => !codes.has(code) && ![...others, ...tables].includes(code)),
    ).toEqual([])
  })
})

describe('scenarios without a mistake', () => {
  it.each(files('good'))('%s gives no problem and a scenario', (file) => {
    expect(reportOf('good', file)).toBe('')
    const text = readFileSync(join(corpus, 'good', file), 'utf8')
    expect(readScenario(text, file).scenario?.id).toBe('lin')
  })
})
