import type { Condition } from '../../scenario/index.ts'
import { heardMask } from '../compile-condition.ts'
import { type Layout, maskOf, overlaps } from '../layout.ts'
import type { PackedEvent } from '../packed-event.ts'

/** Whether a condition holds for a turn, whatever the person carries: never, always, or as the case may be. */
export type Verdict = 'never' | 'always' | 'maybe'

/** Returns a condition of which the state is known (`reduceCondition`) as a function from a turn to what it alone decides. */
export function compileMayHold(layout: Layout, condition: Condition): (event: PackedEvent) => Verdict {
  switch (condition.type) {
    case 'technique':
    case 'safeguard':
    case 'partnership':
    case 'flag':
    case 'topic': {
      const mask = maskOf(
        layout.names,
        condition.ids.map((id) => `${condition.type} ${id}`),
      )
      return (event) => (overlaps(event.brought, 0, mask) ? 'always' : 'never')
    }
    case 'form':
      return ({ type, form }) => (type === 'turn' && condition.ids.includes(form) ? 'always' : 'never')
    case 'silence':
      return ({ type }) => (type === 'silence' ? 'always' : 'never')
    case 'leaves':
      return ({ type }) => (type === 'leave' ? 'always' : 'never')
    case 'heard': {
      const mask = heardMask(layout.names, condition.ids)
      return (event) => (overlaps(event.brought, 0, mask) ? 'always' : 'maybe')
    }
    case 'all':
    case 'any': {
      const of = condition.of.map((each) => compileMayHold(layout, each))
      const [decided, otherwise] =
        condition.type === 'any' ? (['always', 'never'] as const) : (['never', 'always'] as const)
      return (event) => {
        let verdict: Verdict = otherwise
        for (const each of of) {
          const one = each(event)
          if (one === decided) return decided
          if (one === 'maybe') verdict = 'maybe'
        }
        return verdict
      }
    }
    case 'not': {
      const of = compileMayHold(layout, condition.of)
      return (event) => {
        const verdict = of(event)
        return verdict === 'maybe' ? 'maybe' : verdict === 'always' ? 'never' : 'always'
      }
    }
    default:
      return () => 'maybe'
  }
}
