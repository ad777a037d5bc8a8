import { begin, createPlay } from '../../../machine/index.ts'
import { allStates, type Scenario, type ScenarioTopic, type State } from '../../../scenario/index.ts'
import { type Felt, opensAndCloses } from './opens-and-closes.ts'

/** What whoever plays the persona needs to know. */
export interface PersonSheet extends Felt {
  readonly persona: Scenario['persona']
  readonly setting: string
  /** The opening as it may be said, once in each of a few ways. */
  readonly openings: readonly string[]
  readonly meters: readonly {
    readonly name: string
    readonly start: number
    readonly from: number
    readonly to: number
  }[]
  readonly tells: readonly { readonly tells: string; readonly takes: string | null }[]
  readonly keeps: readonly string[]
  /** Where the conversation may stand, in a sentence each. */
  readonly course: readonly string[]
  readonly words: readonly { readonly about: string; readonly line: string }[]
  readonly others: readonly { readonly name: string; readonly role: string }[]
}

/** Returns the sheet of whoever plays the persona; with `short` that of the short variant. */
export function createPersonSheet(scenario: Scenario, short: boolean): PersonSheet {
  const starts = short ? (scenario.short?.meters ?? {}) : {}
  return {
    persona: scenario.persona,
    setting: scenario.setting,
    openings: openingsOf(scenario, short),
    meters: scenario.meters.map(({ id, start, from, to }) => {
      return { name: id.replaceAll('-', ' '), start: starts[id] ?? start, from, to }
    }),
    ...opensAndCloses(scenario),
    tells: scenario.facts
      .filter(({ theirsToKeep }) => !theirsToKeep)
      .map(({ tells, unlockedBy }) => ({ tells, takes: unlockedBy })),
    keeps: scenario.facts.filter(({ theirsToKeep }) => theirsToKeep).map(({ tells }) => tells),
    course: allStates(scenario).flatMap((state) =>
      state.about === null || holdsAll(state, scenario) ? [] : [state.about],
    ),
    words: scenario.topics.flatMap((topic) => wordsFor(topic) ?? []),
    others: scenario.thirds.map(({ name, role }) => ({ name, role })),
  }
}

/** Whether the whole conversation is within a state: then it says nothing of where it stands. */
function holdsAll(state: State, { states }: Scenario): boolean {
  return states.length === 1 && states[0] === state && state.states.length > 0
}

/** So many seeds are tried for openings that differ. */
const seeds = [1, 2, 3, 4, 5, 6, 7, 8]

function openingsOf(scenario: Scenario, short: boolean): readonly string[] {
  const play = createPlay(scenario)
  const openings = seeds.map((seed) =>
    begin(play, { seed, short })
      .memory.answer.spoken.map(({ text }) => text)
      .join(' '),
  )
  return [...new Set(openings)].slice(0, 3)
}

/** What the persona says to a topic while nothing else holds: what is said on guard. */
function wordsFor({ about, answers }: ScenarioTopic): PersonSheet['words'][number] | null {
  const plain = answers.find(({ when }) => when.type === 'topic') ?? answers.at(-1)
  const line = plain?.says?.lines.find(({ when }) => when === null) ?? plain?.says?.lines[0]
  return line === undefined ? null : { about, line: line.text }
}
