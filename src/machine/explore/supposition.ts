import type { Form } from '../../analysis/index.ts'
import type { Bounds, Condition, Occasion } from '../../scenario/index.ts'
import type { Play } from '../play.ts'
import type { Verdict } from './may-hold.ts'
import { allForms } from './needs.ts'

/** What is supposed of a turn and of what the person carries; all else is open. */
export interface Supposition {
  readonly play: Play
  readonly occasion: Occasion
  /** What the turn brings up, and what it does not, as heard. */
  readonly present: ReadonlySet<string>
  readonly absent: ReadonlySet<string>
  readonly forms: readonly Form[]
  /** The lowest and the highest that each meter may stand at. */
  readonly meters: readonly (readonly [least: number, most: number])[]
  /** The facts that may have been told, and the places that may have been visited. */
  readonly facts: ReadonlySet<string>
  readonly places: ReadonlySet<string>
}

/** Returns what must be supposed of a turn for a condition to hold; null where it contradicts itself. */
export function supposed(
  condition: Condition,
  base: Pick<Supposition, 'play' | 'occasion' | 'meters' | 'facts' | 'places'>,
): Supposition | null {
  const present = new Set<string>()
  const absent = new Set<string>()
  let forms: readonly Form[] = allForms
  const visit = (each: Condition, holds: boolean) => {
    switch (each.type) {
      case 'all':
      case 'any':
        if ((each.type === 'all') === holds) for (const part of each.of) visit(part, holds)
        return
      case 'not':
        visit(each.of, !holds)
        return
      case 'form':
        if (holds || base.occasion === 'turn')
          forms = forms.filter((form) => each.ids.includes(form) === holds)
        return
      case 'technique':
      case 'safeguard':
      case 'partnership':
      case 'flag':
      case 'topic':
        for (const id of each.ids) {
          if (!holds) absent.add(`${each.type} ${id}`)
          else if (each.ids.length === 1) present.add(`${each.type} ${id}`)
        }
        return
      default:
    }
  }
  visit(condition, true)
  const contradicts = forms.length === 0 || [...present].some((name) => absent.has(name))
  return contradicts ? null : { ...base, present, absent, forms }
}

/** Tells whether a condition of which the state is known holds under a supposition: never, always, or as the case may be. */
export function truthOf(condition: Condition, supposition: Supposition): Verdict {
  const { play, occasion, present, absent, forms, meters, facts, places } = supposition
  switch (condition.type) {
    case 'technique':
    case 'safeguard':
    case 'partnership':
    case 'flag':
    case 'topic': {
      const names = condition.ids.map((id) => `${condition.type} ${id}`)
      if (occasion === 'silence' || names.every((name) => absent.has(name))) return 'never'
      return names.some((name) => present.has(name)) ? 'always' : 'maybe'
    }
    case 'form': {
      const fitting = occasion === 'turn' ? forms.filter((form) => condition.ids.includes(form)) : []
      return fitting.length === 0 ? 'never' : fitting.length === forms.length ? 'always' : 'maybe'
    }
    case 'silence':
      return occasion === 'silence' ? 'always' : 'never'
    case 'leaves':
      return occasion === 'leave' ? 'always' : 'never'
    case 'meter': {
      const range = meters[play.scenario.meters.findIndex(({ id }) => id === condition.id)]
      return range === undefined ? 'maybe' : withinRange(range, condition.bounds)
    }
    case 'told':
      return condition.ids.some((id) => facts.has(id)) ? 'maybe' : 'never'
    case 'facts-told':
      return withinRange([0, facts.size], condition.bounds)
    case 'been-in':
      return condition.ids.some((id) => places.has(id)) ? 'maybe' : 'never'
    case 'all':
    case 'any':
      return combined(condition, supposition)
    case 'not': {
      const truth = truthOf(condition.of, supposition)
      return truth === 'maybe' ? 'maybe' : truth === 'always' ? 'never' : 'always'
    }
    default:
      return 'maybe'
  }
}

function combined(condition: Extract<Condition, { type: 'all' | 'any' }>, supposition: Supposition): Verdict {
  const [decided, otherwise] =
    condition.type === 'any' ? (['always', 'never'] as const) : (['never', 'always'] as const)
  const truths = condition.of.map((each) => truthOf(each, supposition))
  if (truths.includes(decided)) return decided
  return truths.includes('maybe') ? 'maybe' : otherwise
}

function withinRange([low, high]: readonly [number, number], { least, most }: Bounds): Verdict {
  if ((least !== null && high < least) || (most !== null && low > most)) return 'never'
  return (least === null || low >= least) && (most === null || high <= most) ? 'always' : 'maybe'
}
