import { type Condition, implies } from '../../scenario/index.ts'
import { at } from '../layout.ts'
import type { Play, ReadyRule } from '../play.ts'
import type { Hindrance } from './exploration.ts'
import { feelIn } from './program.ts'
import type { Programs } from './programs.ts'
import { reduceCondition } from './reduce-condition.ts'
import type { Searched } from './search.ts'

/** So many situations are looked at to see what comes before a rule. */
const mostLookedAt = 20_000

/** Returns why a rule was not seen to fire; null where that cannot be said. */
export function hindranceOf(
  play: Play,
  ready: ReadyRule,
  programs: Programs,
  searches: readonly Searched[],
): Hindrance | null {
  const always = earlierAlways(play, ready)
  if (always !== null) return { type: 'shadowed', by: always }
  const before = new Map<string, number>()
  let looked = 0
  const [situation, felt] = [new Int32Array(play.layout.length), new Int32Array(play.layout.length)]
  for (const { store } of searches) {
    for (let number = 0; number < store.size && looked < mostLookedAt; number++, looked++) {
      store.read(number, situation)
      for (const program of programs.at[situation[at.state] ?? 0] ?? []) {
        if (!program.rules.some((each) => each.ready === ready)) continue
        feelIn(program, situation, felt)
        if (!ready.holds(felt, program.event)) continue
        const first = program.rules.find(({ holds }) => holds === null || holds(felt, program.event))
        const place = first?.ready.rule.place
        if (place !== undefined) before.set(place, (before.get(place) ?? 0) + 1)
      }
    }
  }
  const [most] = [...before].sort(([, one], [, other]) => other - one)
  return most === undefined ? { type: 'never-holds' } : { type: 'shadowed', by: most[0] }
}

/** The place of a rule that comes before this one, and holds whenever it does, wherever it is looked at; null where there is none. */
function earlierAlways(play: Play, ready: ReadyRule): string | null {
  const { layout } = play
  let found: string | null = null
  for (const [state, own] of play.rules) {
    const inside = play.around[layout.places.numbers.get(state) ?? 0] ?? []
    const reduced = (rule: ReadyRule): Condition | null => {
      const left = reduceCondition({ layout, inside, event: null }, rule.rule.when)
      return left === false ? null : left === true ? { type: 'all', of: [] } : left
    }
    const lists = [
      own.silence,
      own.leave,
      ...[...play.answers.values()].map((answers) => [...own.turn, ...answers]),
      own.turn,
    ]
    for (const list of lists) {
      const condition = list.includes(ready) ? reduced(ready) : null
      if (condition === null) continue
      const earlier = list.slice(0, list.indexOf(ready)).find((other) => {
        const before = reduced(other)
        return before !== null && implies(condition, before)
      })
      if (earlier === undefined) return null
      found = earlier.rule.place
    }
  }
  return found
}
