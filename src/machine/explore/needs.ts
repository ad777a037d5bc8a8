import { type Form, familyOf } from '../../analysis/index.ts'
import type { Condition } from '../../scenario/index.ts'
import type { TurnEvent } from '../memory.ts'

/** What a turn must and must not be for a condition to be able to hold; what the person carries is left open. */
export interface Needs {
  readonly types: readonly TurnEvent['type'][]
  readonly forms: readonly Form[]
  readonly labels: readonly string[]
  readonly topics: readonly string[]
  readonly without: readonly string[]
}

/** Every form, the barest first. */
export const allForms: readonly Form[] = ['statement', 'open', 'closed', 'specific', 'choice', 'none']

/** The needs of a condition that always holds. */
export const noNeeds: Needs = {
  types: ['turn', 'silence', 'leave'],
  forms: allForms,
  labels: [],
  topics: [],
  without: [],
}

/** A condition that can be met in more ways than this is met in the first of them only. */
const mostWays = 200

/** Returns the least that a turn needs for a condition to be able to hold, once for each way in which it can. */
export function needsOf(condition: Condition, wanted = true): readonly Needs[] {
  switch (condition.type) {
    case 'technique':
    case 'safeguard':
    case 'partnership':
    case 'flag':
    case 'topic': {
      const { type, ids } = condition
      if (!wanted) return [{ ...noNeeds, without: ids.map((id) => `${type} ${id}`) }]
      return ids.map((id) =>
        type === 'topic' ? { ...noNeeds, topics: [id] } : { ...noNeeds, labels: [`${type} ${id}`] },
      )
    }
    case 'heard': {
      const names = condition.ids.map((id) => `${familyOf(id)} ${id}`)
      return wanted
        ? [noNeeds, ...names.map((name) => ({ ...noNeeds, labels: [name] }))]
        : [{ ...noNeeds, without: names }]
    }
    case 'form':
      return formWays(
        allForms.filter((form) => condition.ids.includes(form) === wanted),
        wanted,
      )
    case 'silence':
    case 'leaves': {
      const type = condition.type === 'silence' ? 'silence' : 'leave'
      return [{ ...noNeeds, types: noNeeds.types.filter((each) => (each === type) === wanted) }]
    }
    case 'not':
      return needsOf(condition.of, !wanted)
    case 'all':
    case 'any':
      return (condition.type === 'all') === wanted
        ? condition.of.reduce<readonly Needs[]>((ways, each) => both(ways, needsOf(each, wanted)), [noNeeds])
        : distinct(condition.of.flatMap((each) => needsOf(each, wanted)))
    default:
      return [noNeeds]
  }
}

/** Only words have a form; silence and leaving have none that a condition could ask for. */
function formWays(forms: readonly Form[], wanted: boolean): readonly Needs[] {
  const spoken: readonly Needs[] = forms.length === 0 ? [] : [{ ...noNeeds, types: ['turn'], forms }]
  return wanted ? spoken : [...spoken, { ...noNeeds, types: ['silence', 'leave'] }]
}

/** Every way to meet one and the other. */
function both(some: readonly Needs[], others: readonly Needs[]): readonly Needs[] {
  if (others.length === 1 && others[0] === noNeeds) return some
  const ways: Needs[] = []
  for (const one of some) {
    for (const other of others) {
      const way: Needs = {
        types: one.types.filter((type) => other.types.includes(type)),
        forms: one.forms.filter((form) => other.forms.includes(form)),
        labels: merged(one.labels, other.labels),
        topics: merged(one.topics, other.topics),
        without: merged(one.without, other.without),
      }
      if (isPossible(way)) ways.push(way)
    }
  }
  return distinct(ways)
}

function merged(one: readonly string[], other: readonly string[]): readonly string[] {
  if (one.length === 0) return other
  return other.length === 0 ? one : [...new Set([...one, ...other])]
}

function isPossible({ types, forms, labels, topics, without }: Needs): boolean {
  if (types.length === 0 || forms.length === 0) return false
  const excluded = new Set(without)
  return !labels.some((name) => excluded.has(name)) && !topics.some((id) => excluded.has(`topic ${id}`))
}

/** The ways that ask for least first, each once. */
function distinct(ways: readonly Needs[]): readonly Needs[] {
  const size = ({ labels, topics }: Needs) => labels.length + topics.length
  const known = new Map(ways.map((way) => [JSON.stringify(way), way]))
  return [...known.values()].sort((one, other) => size(one) - size(other)).slice(0, mostWays)
}
