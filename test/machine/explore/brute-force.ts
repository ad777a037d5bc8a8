import {
  begin,
  createPlay,
  type ExploredTurn,
  eventOf,
  type Situation,
  step,
} from '../../../src/machine/index.ts'
import { type Officer, officers, type Scenario } from '../../../src/scenario/index.ts'

/** Every turn over the labels and the topic of `explorableScenarios`, in all six forms. */
export const everyTurn: readonly ExploredTurn[] = [
  { type: 'silence', labels: [], topics: [], form: 'none', understood: true },
  ...(['turn', 'leave'] as const).flatMap((type) =>
    [[], ['safeguard rights'], ['flag blaming'], ['safeguard rights', 'flag blaming']].flatMap((labels) =>
      [[], ['money']].flatMap((topics) =>
        (['open', 'closed', 'specific', 'choice', 'statement', 'none'] as const).flatMap((form) =>
          (labels.length + topics.length === 0 && type === 'turn' ? [true, false] : [true]).map(
            (understood): ExploredTurn => ({ type, labels, topics, form, understood }),
          ),
        ),
      ),
    ),
  ),
]

/** Counters are told apart up to here, which is further than any condition of `explorableScenarios` looks. */
const mostCounted = 5

/** All that conditions can ask about, as text: two situations with the same go on the same. */
export function keyOf({ state, memory }: Situation): string {
  const { officer, meters, told, heard, visited, turns, turnsHere } = memory
  return JSON.stringify([
    state,
    officer,
    meters,
    told,
    heard,
    visited,
    Math.min(turns, mostCounted),
    Math.min(turnsHere, mostCounted),
  ])
}

/** What trying every conversation shows: the fewest turns to each thing ("rule x.yaml:3"), and the states in which one can be stuck for good. */
export interface BruteForce {
  readonly fewest: ReadonlyMap<string, number>
  readonly traps: ReadonlySet<string>
  readonly situations: number
}

/** Tries every conversation of a scenario, turn by turn, with the whole step of the machine. Null where that would take too long. */
export function bruteForce(scenario: Scenario, limit: number): BruteForce | null {
  const play = createPlay(scenario)
  const events = everyTurn.map(eventOf)
  const fewest = new Map<string, number>()
  const reach = (thing: string, turns: number) => {
    if (!fewest.has(thing)) fewest.set(thing, turns)
  }
  const note = ({ state, memory }: Situation, turns: number) => {
    for (const { id } of play.paths.get(state) ?? []) reach(`state ${id}`, turns)
    if (!play.paths.has(state)) reach(`ending ${state}`, turns)
    for (const fact of memory.told) reach(`fact ${fact}`, turns)
    if (memory.answer.rule !== null) reach(`rule ${memory.answer.rule}`, turns)
    for (const { line } of memory.answer.spoken) reach(`line ${line}`, turns)
  }
  const before = new Map<string, Set<string>>()
  const stateOf = new Map<string, string>()
  let level: Situation[] = []
  const enter = (situation: Situation, from: string | null, next: Situation[]) => {
    const key = keyOf(situation)
    const known = before.get(key)
    if (known !== undefined) {
      if (from !== null) known.add(from)
      return
    }
    before.set(key, new Set(from === null ? [] : [from]))
    stateOf.set(key, situation.state)
    next.push(situation)
  }
  for (const short of scenario.short === null ? [false] : [false, true])
    for (const officer of officersIn(scenario)) {
      const opening = begin(play, { seed: 1, short, officer })
      note(opening, 0)
      enter(opening, null, level)
    }
  for (let turns = 1; level.length > 0; turns++) {
    const next: Situation[] = []
    for (const situation of level) {
      if (!play.paths.has(situation.state)) continue
      for (const event of events) {
        const after = step(play, situation, event)
        note(after, turns)
        enter(after, keyOf(situation), next)
      }
      if (before.size > limit) return null
    }
    level = next
  }
  return { fewest, traps: trapsAmong(before, stateOf, play.paths), situations: before.size }
}

/** Whom the person may have before them; one, where no condition asks. */
export function officersIn(scenario: Scenario): readonly Officer[] {
  return JSON.stringify(scenario).includes('"type":"officer"') ? officers : ['unsaid']
}

/** The states of the situations from which no ending can be come to. */
function trapsAmong(
  before: ReadonlyMap<string, ReadonlySet<string>>,
  stateOf: ReadonlyMap<string, string>,
  states: ReadonlyMap<string, unknown>,
): ReadonlySet<string> {
  const free = new Set([...stateOf].flatMap(([key, state]) => (states.has(state) ? [] : [key])))
  for (const key of free) for (const from of before.get(key) ?? []) free.add(from)
  return new Set([...stateOf].flatMap(([key, state]) => (free.has(key) ? [] : [state])))
}
