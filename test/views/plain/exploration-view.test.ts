import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import {
  createPlay,
  type Exploration,
  type ExploredThing,
  explore,
  replay,
} from '../../../src/machine/index.ts'
import type { ReportedProblem } from '../../../src/problems/index.ts'
import { explorationLines, type ToldExploration, witnessLines } from '../../../src/views/plain/index.ts'
import { scenarioAt } from '../../arbitrary/scenarios.ts'
import { paperOf } from './paper.ts'

const scenario = scenarioAt('test/corpus/good/lin.yaml')
const exploration = explore(scenario)

const told: ToldExploration = {
  scenario,
  word: 'lin.yaml',
  exploration,
  isCut: false,
  limit: 1000,
  milliseconds: 1234,
  problems: [],
  traps: [],
  placeOf: ({ kind, id }) => (kind === 'rule' ? id : 'lin.yaml:1'),
}

const problem: ReportedProblem = {
  file: 'lin.yaml',
  line: 1,
  column: 1,
  severity: 'warning',
  code: 'not-reached',
  message: 'It is not reached.',
  suggestion: null,
  frame: '',
}

/** The same exploration, but for the first lines, which were not reached. */
function lacking(...types: readonly ('never' | 'not-found')[]): Exploration {
  const lines = exploration.things.filter(({ kind }) => kind === 'line')
  const things = exploration.things.map((thing): ExploredThing => {
    const type = types[lines.indexOf(thing)]
    return type === undefined ? thing : { ...thing, verdict: { type, hindrance: null } }
  })
  return { ...exploration, things, exhaustive: !types.includes('not-found') }
}

const shown = (changes: Partial<ToldExploration>, all = false) =>
  explorationLines({ ...told, ...changes }, all, paperOf(100)).join('\n')

describe('what exploring found', () => {
  it('says how much is never reached, and for how much that is not proved', () => {
    const text = shown({ exploration: lacking('never', 'never', 'not-found'), problems: [problem] })
    expect(text).toContain('2 things are never reached, whatever one says; for one more it is not proved.')
    expect(text).toMatch(/^lines +31 +28 +2 +1$/m)
    expect(text).toContain('It is not reached.')
  })

  it('says that it is not exhaustive where something was only not found', () => {
    const note = { ...problem, severity: 'note' } as const
    expect(shown({ exploration: lacking('not-found'), problems: [note] })).toContain(
      'Not exhaustive: one thing was not found',
    )
  })

  it('takes what the file silences for meant', () => {
    expect(shown({ exploration: lacking('never', 'not-found') })).toContain(
      'but for 2 that the file says may not be.',
    )
  })

  it('claims nothing of what was not reached where the limit ended the walk', () => {
    const text = shown({
      exploration: { ...lacking('not-found'), depth: 2, noOtherTraps: false },
      isCut: true,
    })
    expect(text).toContain(
      'the limit of 1,000 situations ended the walk. By then 50 of 51 things were reached',
    )
    expect(text).not.toMatch(/never|not found|proved that/)
    expect(text).toContain('up to 2 turns')
  })

  it('groups turns that change nothing, and names all where all are asked for', () => {
    const [loop] = exploration.loops
    if (loop === undefined) throw new Error('there is no loop')
    const loops = Array.from({ length: 9 }, (_, at) => ({
      ...loop,
      state: `s${at}`,
      rule: `lin.yaml:${at >> 0}`,
    }))
    const text = shown({ exploration: { ...exploration, loops } })
    expect(text).toContain('… and 3 more (--all shows them)')
    expect(shown({ exploration: { ...exploration, loops } }, true)).not.toContain('--all shows')
    const alike = loops.map((each) => ({ ...each, rule: 'lin.yaml:1' }))
    expect(shown({ exploration: { ...exploration, loops: alike } })).toMatch(/: in s0, s1, [\s\S]*s8$/m)
  })

  it.each([40, 80, 120])('fits %i columns, whatever is listed', (width) => {
    for (const line of explorationLines(told, true, paperOf(width)))
      expect(stringWidth(line), line).toBeLessThanOrEqual(width)
    for (const thing of exploration.things) {
      if (thing.verdict.type !== 'reached') continue
      const { witness } = thing.verdict
      const situations = replay(createPlay(scenario), witness, witness.seed)
      for (const line of witnessLines(thing, null, false, { scenario, witness, situations }, paperOf(width)))
        expect(stringWidth(line), line).toBeLessThanOrEqual(width)
    }
  })
})
