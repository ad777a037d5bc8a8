import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { callsFor } from '../../src/analysis/index.ts'
import { problemGroups } from '../../src/problems/index.ts'
import {
  allReplies,
  extractStrings,
  readScenario,
  readStrings,
  type Scenario,
  textsOf,
  translateScenario,
} from '../../src/scenario/index.ts'
import { scenarioAt, shippedIds } from '../arbitrary/scenarios.ts'

const corpus = resolve(import.meta.dirname, '../corpus')
const stall = readFileSync(join(corpus, 'good/lin.yaml'), 'utf8')

function scenarioOf(text: string): Scenario {
  const { scenario } = readScenario(text, 'lin.yaml')
  if (scenario === null) throw new Error('the scenario has errors')
  return scenario
}

const lin = scenarioOf(stall)
const head = '# A head.'
const empty = extractStrings(lin, 'vi', head, null)

interface Table {
  texts: Record<string, { of: string; text: string | null; was?: string }>
}

/** A table in which every text is translated, as itself between brackets. */
function fullTable(scenario: Scenario): string {
  const table = parse(extractStrings(scenario, 'vi', head, null)) as Table
  for (const each of Object.values(table.texts)) each.text = `[${each.of}]`
  return stringify(table, { lineWidth: 0 })
}

const full = fullTable(lin)
const read = (text: string, scenario = lin) => readStrings(text, 'lin.vi.yaml', scenario, 'vi')
const codesOf = (text: string, scenario = lin) => read(text, scenario).problems.map(({ code }) => code)
const update = (scenario: Scenario, text: string) =>
  extractStrings(scenario, 'vi', head, { text, table: read(text, scenario) })

describe('the texts of a scenario', () => {
  it.each(shippedIds)('of %s are all that a trainee reads, and no example', (id) => {
    const scenario = scenarioAt(`scenarios/${id}.yaml`)
    const texts = textsOf(scenario)
    const lines = allReplies(scenario).flatMap((reply) => reply.lines)
    for (const line of lines) expect(texts.get(line.id)).toBe(line.text)
    const others = [
      scenario.title,
      scenario.contentNote,
      scenario.trainee.brief,
      ...scenario.objectives,
      ...scenario.facts.map((fact) => fact.tells),
      ...scenario.endings.map((ending) => ending.debrief),
      ...scenario.discussion,
    ]
    const all = new Set(texts.values())
    for (const text of others) expect(all).toContain(text)
    expect([...texts.keys()].filter((each) => each.includes('example'))).toEqual([])
  })

  it('are told as they are where nothing is translated', () => {
    const told = translateScenario(lin, { language: 'en', texts: new Map() })
    expect(told).toEqual(lin)
  })

  it('are all told otherwise where all are translated, and a line still calls for what it called for', () => {
    const texts = new Map([...textsOf(lin)].map(([id, text]) => [id, `[${text}]`]))
    const told = translateScenario(lin, { language: 'vi', texts })
    expect(told.language).toBe('vi')
    expect([...textsOf(told)]).toEqual([...texts])
    const before = new Map(allReplies(lin).flatMap((reply) => reply.lines.map((line) => [line.id, line])))
    for (const line of allReplies(told).flatMap((reply) => reply.lines)) {
      const original = before.get(line.id)
      expect(line.callsFor).toEqual(original?.callsFor ?? callsFor(original?.text ?? ''))
    }
    expect(told.topics.map(({ examples }) => examples)).toEqual(lin.topics.map(({ examples }) => examples))
  })
})

describe('a string table', () => {
  it('that was only just written misses everything, in one message', () => {
    const { problems, translations } = read(empty)
    expect(translations.length).toBe(textsOf(lin).size)
    expect(problems.map(({ code, values }) => [code, values.count])).toEqual([
      ['missing-translation', textsOf(lin).size],
    ])
    expect(empty.startsWith(`${head}\nscenario: lin\nlanguage: vi\ntexts:\n`)).toBe(true)
  })

  it('that is full has no problem', () => expect(codesOf(full)).toEqual([]))

  it.each([
    ['scenario: lin', 'scenario: lan', ['unknown-choice']],
    ['language: vi', 'language: th', ['unknown-choice']],
    ['texts:', 'textes:', ['unknown-key']],
    ['    of: The tea stall\n', '', ['missing-key', 'stale-translation']],
    ['texts:\n', 'texts:\n  scenario.titel:\n    of: x\n    text: y\n', ['superfluous-translation']],
    ['    of: The tea stall\n', '    of: The coffee stall\n', ['stale-translation']],
    ['    of: The tea stall\n', '    of: The tea stall\n    was: The stall\n', ['stale-translation']],
    ['text: "[The tea stall]"', 'text:', ['missing-translation']],
  ])('with %j as %j gives its problems', (from, to, codes) => {
    expect(full).toContain(from)
    expect(codesOf(full.replace(from, to))).toEqual(codes)
  })

  it('names what is nearest to a wrong id', () => {
    const wrong = full.replace('  scenario.title:', '  scenario.titel:')
    const problem = read(wrong).problems.find(({ code }) => code === 'superfluous-translation')
    expect(problem?.suggestion).toBe('scenario.title')
  })

  const pages = problemGroups.flatMap((group) => group.pages).filter(({ shown }) => shown === 'table')
  it.each(pages)('$code: its page gives it, and its right example does not', ({ code, wrong, right }) => {
    const laid = (fragment: string) => {
      const table = parse(full) as Table
      const { texts } = parse(fragment) as Table
      return stringify({ ...table, texts: { ...table.texts, ...texts } })
    }
    expect(codesOf(laid(wrong))).toEqual([code])
    expect(codesOf(laid(right))).toEqual([])
  })

  it('never makes reading throw, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat({ max: full.length }), fc.nat({ max: 40 }), (text, at, length) => {
        read(text)
        read(full.slice(0, at) + text + full.slice(at + length))
      }),
      { numRuns: 200 },
    )
  })
})

describe('bringing a string table up to date', () => {
  it('changes nothing where nothing changed', () => expect(update(lin, full)).toBe(full))

  it('keeps translations, remarks and order, and marks what changed', () => {
    const remarked = full.replace('  scenario.title:', '  # Lan has looked at this.\n  scenario.title:')
    const changed = scenarioOf(stall.replace('title: The tea stall', 'title: The tea stall at noon'))
    const after = update(changed, remarked)
    expect(after).toContain('  # Lan has looked at this.\n  scenario.title:\n')
    expect((parse(after) as Table).texts['scenario.title']).toEqual({
      of: 'The tea stall at noon',
      text: '[The tea stall]',
      was: 'The tea stall',
    })
    expect(codesOf(after, changed)).toEqual(['stale-translation'])
    // Twice changed, it still says what it was translated from.
    const again = scenarioOf(stall.replace('title: The tea stall', 'title: The stall'))
    expect((parse(update(again, after)) as Table).texts['scenario.title']?.was).toBe('The tea stall')
  })

  it('lets a translation go with its line where lines are put in before it', () => {
    const lines = allReplies(lin).find((reply) => reply.id === 'vans-kept')?.lines ?? []
    const changed = scenarioOf(
      stall.replace(
        '- Buses come, buses go.',
        '- Somebody else sells tickets.\n            - Buses come, buses go.',
      ),
    )
    const { texts } = parse(update(changed, full)) as Table
    expect(texts['vans-kept.1']).toEqual({ of: 'Somebody else sells tickets.', text: null })
    expect(texts['vans-kept.2']?.text).toBe(`[${lines[0]?.text}]`)
    expect(texts['vans-kept.3']?.text).toBe(`[${lines[1]?.text}]`)
  })

  it('loses no translation of what is no longer there', () => {
    const changed = scenarioOf(stall.replace('- People say many things.', '- So they say.\n  - Well.'))
    const gone = parse(full) as Table
    const after = parse(update(changed, full)) as Table
    for (const [id, { text }] of Object.entries(gone.texts))
      expect(
        Object.values(after.texts).map((each) => each.text),
        id,
      ).toContain(text)
  })

  it.each(shippedIds)('of %s gives a table that reads as it was meant', (id) => {
    const scenario = scenarioAt(`scenarios/${id}.yaml`)
    const table = readStrings(fullTable(scenario), `${id}.vi.yaml`, scenario, 'vi')
    expect(table.problems).toEqual([])
    expect(table.translations.map(({ id: each, of }) => [each, of])).toEqual(
      [...textsOf(scenario)].map(([each, text]) => [each, text.trim()]),
    )
  })
})
