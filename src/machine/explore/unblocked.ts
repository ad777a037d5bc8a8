import type { Condition } from '../../scenario/index.ts'
import type { Play, ReadyRule } from '../play.ts'
import { packTurn } from './explored-turn.ts'
import { compileMayHold } from './may-hold.ts'
import { needsOf } from './needs.ts'
import { reduceCondition } from './reduce-condition.ts'

/**
 * Returns, for rules that were not seen to fire, conditions that hold where one of them does and those that came before it do not: what
 * must be said besides, so that an earlier rule lets it pass.
 */
export function unblocked(play: Play, state: string, rules: readonly ReadyRule[]): readonly Condition[] {
  const { layout } = play
  const inside = play.around[layout.places.numbers.get(state) ?? 0] ?? []
  const own = play.rules.get(state)
  if (own === undefined) return []
  const lists = [
    own.turn,
    own.silence,
    own.leave,
    ...[...play.answers.values()].map((some) => [...own.turn, ...some]),
  ]
  const reduced = ({ rule }: ReadyRule) => reduceCondition({ layout, inside, event: null }, rule.when)
  return lists.flatMap((list) =>
    rules.flatMap((ready): Condition[] => {
      const condition = list.includes(ready) ? reduced(ready) : false
      if (condition === false) return []
      const wanted: Condition = condition === true ? { type: 'all', of: [] } : condition
      const turns = needsOf(wanted).map(
        ({ types: [type = 'turn'], forms: [form = 'statement'], labels, topics }) =>
          packTurn(layout, { type, form, labels, topics, understood: true }),
      )
      const before = list.slice(0, list.indexOf(ready)).flatMap((earlier): Condition[] => {
        const other = reduced(earlier)
        if (typeof other === 'boolean') return []
        const verdict = compileMayHold(layout, other)
        return turns.some((turn) => verdict(turn) !== 'never') ? [other] : []
      })
      return [{ type: 'all', of: [wanted, ...before.map((of): Condition => ({ type: 'not', of }))] }]
    }),
  )
}
