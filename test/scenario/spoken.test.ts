import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { heardExample, leaveOut, readScenario, type Scenario } from '../../src/scenario/index.ts'

const corpus = resolve(import.meta.dirname, '../corpus')
const textOf = (file: string) => readFileSync(join(corpus, file), 'utf8')
const bad = textOf('bad/confused-topics.yaml')

function scenarioOf(text: string): Scenario {
  const { scenario } = readScenario(text, 'lin.yaml')
  if (scenario === null) throw new Error('the scenario has errors')
  return scenario
}

const codesOf = (text: string, heard: Parameters<typeof readScenario>[2]) =>
  readScenario(text, 'lin.yaml', heard).problems.map(({ code }) => code)

describe('an example left out', () => {
  it('is missing from its own topic, which lacks no other, and every example has its turn', () => {
    const scenario = scenarioOf(bad)
    const { topics } = scenario
    const rounds = leaveOut(scenario)
    const all = topics.flatMap(({ id, examples }) => examples.map((text) => `${id}: ${text}`))
    const left = rounds.flatMap(({ examples }) => examples.map(({ topic, text }) => `${topic}: ${text}`))
    expect(left.toSorted()).toEqual(all.toSorted())
    for (const round of rounds)
      for (const { topic, at, text } of round.examples) {
        const own = topics.find(({ id }) => id === topic)?.examples ?? []
        expect(own[at]).toBe(text)
        expect(round.topics.find(({ id }) => id === topic)?.examples).toEqual(
          own.filter((each) => each !== text),
        )
      }
  })

  it('was taken for the nearest topic', () => {
    const example = { topic: 'buses', at: 0, text: 'which bus' }
    const lists = { techniques: [], safeguards: [], partnership: [], flags: [] }
    const topics = [
      { id: 'vans', confidence: 0.8 },
      { id: 'buses', confidence: 0.7 },
    ]
    const found = heardExample(example, { form: 'open', ...lists, topics })
    expect(found).toEqual({ topic: 'buses', at: 0, heard: 'vans' })
    expect(heardExample(example, { form: 'open', ...lists, topics: [] }).heard).toBeNull()
  })
})

describe('topics that a coder cannot tell apart', () => {
  it('are not judged where no coder was asked', () => {
    expect(codesOf(bad, null)).toEqual([])
  })

  it('need two examples and a fifth of all', () => {
    const one = [{ topic: 'buses', at: 0, heard: 'vans' }]
    expect(codesOf(bad, one)).toEqual([])
    expect(codesOf(bad, [...one, { topic: 'vans', at: 1, heard: 'buses' }])).toEqual(['confused-topics'])
  })

  it('are silent about what the scenario does not have (any more)', () => {
    const gone = [0, 1, 2].map((at) => ({ topic: 'gone', at, heard: 'buses' }))
    expect(codesOf(bad, [...gone, { topic: 'buses', at: 99, heard: 'nothing' }])).toEqual([])
  })

  it('can be silenced; the remark is called unused only where a coder was asked', () => {
    const heard = [0, 1].map((at) => ({ topic: 'buses', at, heard: 'vans' }))
    const silenced = bad.replace(
      '  buses:\n',
      '  # hearken-ignore confused-topics: she means both\n  buses:\n',
    )
    expect(codesOf(silenced, heard)).toEqual([])
    expect(codesOf(silenced, null)).toEqual([])
    expect(codesOf(silenced, [])).toEqual(['unused-silencer'])
  })
})
