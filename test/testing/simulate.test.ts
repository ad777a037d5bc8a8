import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isLabelId } from '../../src/analysis/index.ts'
import type { TraineeRecord } from '../../src/record/index.ts'
import {
  createSimulator,
  planRuns,
  rankedKinds,
  simulationFigures,
  type TraineeKind,
  traineeKinds,
} from '../../src/testing/index.ts'
import { verify } from '../../src/transcript/index.ts'
import { nestedScenarios } from '../arbitrary/nested-scenarios.ts'
import { scenarioAt, shippedIds } from '../arbitrary/scenarios.ts'
import { soundScenarios } from '../arbitrary/sound-scenarios.ts'

const shipped = shippedIds.map((id) => [id, scenarioAt(`scenarios/${id}.yaml`)] as const)
const kindOf = (id: string) => traineeKinds.filter((kind) => kind.id === id)

describe('kinds of trainee', () => {
  it.each(traineeKinds.map((kind) => [kind.id, kind] as const))('%s is whole', (id, kind: TraineeKind) => {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
    expect(kind.like).toMatch(/\.$/)
    for (const label of Object.keys(kind.answers)) expect(isLabelId(label), label).toBe(true)
    for (const thing of Object.keys(kind.does))
      expect(isLabelId(thing) || thing === 'acknowledging' || thing === 'unclear', thing).toBe(true)
    const chances = [kind.waits, kind.lastWords, kind.again, kind.more, ...Object.values(kind.answers)]
    for (const chance of chances) {
      expect(chance).toBeGreaterThanOrEqual(0)
      expect(chance).toBeLessThanOrEqual(1)
    }
    for (const weight of [...Object.values(kind.does).flat(), ...Object.values(kind.subjects)])
      expect(weight).toBeGreaterThanOrEqual(0)
    expect(kind.stays[0]).toBeLessThanOrEqual(kind.stays[1])
  })

  it('stand in docs/simulate.md as they are', () => {
    const page = readFileSync(new URL('../../docs/simulate.md', import.meta.url), 'utf8')
    const rows = traineeKinds.map(({ id, like }) => `| \`${id}\` | ${like} |`)
    expect(page).toContain(rows.join('\n'))
  })

  it('have ids of their own, and those that are ranked are among them', () => {
    const ids = traineeKinds.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of rankedKinds) expect(ids).toContain(id)
  })
})

describe('planned conversations', () => {
  it('are dealt out in turn, as many as were asked for', () => {
    expect(planRuns(traineeKinds.slice(0, 2), 3)).toEqual([
      { kind: 'skilled', number: 0 },
      { kind: 'average', number: 0 },
      { kind: 'skilled', number: 1 },
    ])
  })
})

describe.each(shipped)('a simulated conversation of %s', (_, scenario) => {
  const hold = (kind: string, number: number, seed = 1) =>
    createSimulator(scenario, kindOf(kind), seed).hold({ kind, number })

  it('is the same for the same seed, whatever was held before it, and another for another', () => {
    const one = hold('average', 3)
    const simulator = createSimulator(scenario, traineeKinds, 1)
    simulator.hold({ kind: 'skilled', number: 0 })
    expect(simulator.hold({ kind: 'average', number: 3 })).toEqual(one)
    expect(hold('average', 3, 2)).not.toEqual(one)
    expect(hold('average', 4)).not.toEqual(one)
  })

  it('is a real one: fed through the scenario again it goes the same way', () => {
    for (const { id } of traineeKinds) {
      const { records, run } = hold(id, 0)
      const [header] = records
      if (header?.type !== 'header') throw new Error('no header')
      expect(verify(scenario, header, records).type).toBe('same')
      const end = records.findLast((record) => record.type === 'end')
      expect(run).toMatchObject({ kind: id, ending: end?.ending, score: end?.score?.total })
      expect(run.ending).not.toBeNull()
    }
  })

  it('has words for what its turns are, and evidence within the words', () => {
    const turns = traineeKinds
      .flatMap(({ id }) => [0, 1, 2].flatMap((number) => hold(id, number).records))
      .filter((record): record is TraineeRecord => record.type === 'trainee')
    expect(turns.length).toBeGreaterThan(100)
    for (const { text, act, analysis } of turns) {
      const labels = [
        ...analysis.techniques,
        ...analysis.safeguards,
        ...analysis.partnership,
        ...analysis.flags,
      ]
      if (labels.length > 0) expect(text).not.toBe('')
      if (act === undefined) expect(text).not.toBe('')
      expect(text).not.toMatch(/[{}]|undefined|null/)
      for (const [start, end] of labels.flatMap(({ evidence }) => evidence)) {
        expect(text.slice(start, end).length).toBe(end - start)
        expect(end).toBeGreaterThan(start)
      }
    }
  })

  it('tells skilled, average and interrogator apart', () => {
    const kinds = traineeKinds.filter(({ id }) => rankedKinds.includes(id))
    const simulator = createSimulator(scenario, kinds, 7)
    const runs = planRuns(kinds, 36).map((run) => simulator.hold(run).run)
    const { verdict, comparisons, kinds: figures } = simulationFigures(runs, kinds, scenario)
    expect(verdict).toBe('apart')
    expect(comparisons.map(({ higher, lower }) => [higher, lower])).toEqual([
      ['skilled', 'average'],
      ['average', 'interrogator'],
      ['skilled', 'interrogator'],
    ])
    const means = rankedKinds.map((id) => figures.find(({ kind }) => kind === id)?.scores?.mean ?? Number.NaN)
    expect(means).toEqual(means.toSorted((one, other) => other - one))
  })

  it('with a coder in it goes by what the coder hears', async () => {
    const simulator = createSimulator(scenario, traineeKinds, 1, { coder: 'deaf 1' })
    const deaf = { form: 'statement', techniques: [], safeguards: [], partnership: [], flags: [] } as const
    const heard: string[] = []
    const { records, run } = await simulator.holdSpoken(
      { kind: 'skilled', number: 0 },
      {
        code: async (turn, context, topics) => {
          heard.push(turn)
          expect(topics).toBe(scenario.topics)
          expect(context.length).toBeGreaterThan(0)
          return { ...deaf, topics: [], understood: true }
        },
      },
    )
    const said = records.flatMap((record) =>
      record.type === 'trainee' && record.text !== '' ? [record] : [],
    )
    expect(said.map(({ text }) => text)).toEqual(heard)
    expect(said.every(({ analysis }) => analysis.techniques.length === 0)).toBe(true)
    expect(records[0]).toMatchObject({ coder: 'deaf 1' })
    expect(run.score).toBeLessThan(40)
  })
})

describe('any sound scenario', () => {
  it('can be simulated: no conversation throws, each ends or is stopped, all are counted', () => {
    fc.assert(
      fc.property(fc.oneof(soundScenarios, nestedScenarios), fc.nat(1000), (scenario, seed) => {
        const simulator = createSimulator(scenario, traineeKinds, seed)
        const runs = planRuns(traineeKinds, traineeKinds.length).map((run) => simulator.hold(run).run)
        const figures = simulationFigures(runs, traineeKinds, scenario)
        for (const { runs: count, open, endings } of figures.kinds)
          expect(open + endings.reduce((sum, ending) => sum + ending.count, 0)).toBe(count)
        for (const run of runs) {
          expect(run.turns).toBeGreaterThan(0)
          expect(run.ending === null).toBe(run.score === null)
        }
        expect(figures.verdict).toBe('unknown')
      }),
      { numRuns: 25 },
    )
  })
})
