import { type Bounds, type Condition, officers, type Scenario } from '../scenario/index.ts'
import { at, type Bits, countBits, type Layout, maskOf, overlaps, type Packed } from './layout.ts'
import type { PackedEvent } from './packed-event.ts'

/** Tells whether a condition holds in a situation, for a turn that is being answered there. */
export type Holds = (situation: Packed, event: PackedEvent) => boolean

/** What conditions are compiled against. */
export interface Compiling {
  readonly scenario: Scenario
  readonly layout: Layout
  /** The ids of the places around each place, itself included, by its number. */
  readonly around: readonly (readonly string[])[]
}

/** Returns a condition as a function. The one meaning that conditions have, in play as in exploration. */
export function compileCondition(compiling: Compiling, condition: Condition): Holds {
  const { layout } = compiling
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
      return (_, event) => overlaps(event.brought, 0, mask)
    }
    case 'form':
      return (_, event) => event.type === 'turn' && condition.ids.includes(event.form)
    case 'silence':
      return (_, event) => event.type === 'silence'
    case 'leaves':
      return (_, event) => event.type === 'leave'
    case 'heard': {
      const mask = heardMask(layout.names, condition.ids)
      const { from } = layout.names
      return (situation, event) => overlaps(situation, from, mask) || overlaps(event.brought, 0, mask)
    }
    case 'all': {
      const of = condition.of.map((each) => compileCondition(compiling, each))
      return (situation, event) => of.every((holds) => holds(situation, event))
    }
    case 'any': {
      const of = condition.of.map((each) => compileCondition(compiling, each))
      return (situation, event) => of.some((holds) => holds(situation, event))
    }
    case 'not': {
      const holds = compileCondition(compiling, condition.of)
      return (situation, event) => !holds(situation, event)
    }
    default:
      return compileMemory(compiling, condition)
  }
}

type MemoryCondition = Extract<
  Condition,
  { type: 'meter' | 'told' | 'facts-told' | 'turns' | 'turns-here' | 'in' | 'been-in' | 'officer' | 'again' }
>

/** A condition about what the person carries. */
function compileMemory({ scenario, layout, around }: Compiling, condition: MemoryCondition): Holds {
  const { facts, names, places } = layout
  switch (condition.type) {
    case 'meter': {
      const place = at.meters + scenario.meters.findIndex(({ id }) => id === condition.id)
      const { bounds } = condition
      return (situation) => within(situation[place] ?? 0, bounds)
    }
    case 'told': {
      const mask = maskOf(facts, condition.ids)
      return (situation) => overlaps(situation, facts.from, mask)
    }
    case 'facts-told': {
      const { bounds } = condition
      return (situation) => within(countBits(situation, facts.from, facts.words), bounds)
    }
    case 'turns':
    case 'turns-here': {
      const place = condition.type === 'turns' ? at.turns : at.turnsHere
      const { bounds } = condition
      return (situation) => within((situation[place] ?? 0) + 1, bounds)
    }
    case 'in': {
      const inside = around.map((ids) => condition.ids.some((id) => ids.includes(id)))
      return (situation) => inside[situation[at.state] ?? 0] === true
    }
    case 'been-in': {
      const mask = maskOf(places, condition.ids)
      return (situation) => overlaps(situation, places.from, mask)
    }
    case 'officer': {
      const named = officers.map((officer) => condition.ids.includes(officer))
      return (situation) => named[situation[at.officer] ?? 0] === true
    }
    case 'again': {
      const masks = condition.of.map((group) => maskOf(names, group))
      const { again } = condition
      return (situation) => masks.every((mask) => overlaps(situation, names.from, mask) === again)
    }
  }
}

/** The bits of labels in whichever family they are; topics are not labels. */
export function heardMask(names: Bits, labels: readonly string[]): Int32Array {
  return maskOf(
    names,
    names.ids.filter(
      (name) => !name.startsWith('topic ') && labels.some((label) => name.endsWith(` ${label}`)),
    ),
  )
}

/** Tells whether a number is within bounds. */
export function within(value: number, bounds: Bounds): boolean {
  return (bounds.least === null || value >= bounds.least) && (bounds.most === null || value <= bounds.most)
}
