import type { AskedFor, Form } from '../analysis/index.ts'
import { type Layout, maskOf } from './layout.ts'
import { heardIn, type TurnEvent } from './memory.ts'

/** A turn as numbers: what conditions can ask of it. */
export interface PackedEvent {
  readonly type: TurnEvent['type']
  readonly form: Form
  /** What it brings up (`heardIn`), as bits of the layout's names. */
  readonly brought: Int32Array
  /** The topics touched, the most confident first. */
  readonly topics: readonly string[]
  readonly understood: boolean
  /** What is asked for; null where nothing is. */
  readonly asks: AskedFor | null
  /** What is asked about, as the person would say it back; null where nothing is named. */
  readonly about: string | null
}

/** A turn that brings nothing up, as before the first word. */
export const nothing: PackedEvent = {
  type: 'silence',
  form: 'none',
  brought: new Int32Array(0),
  topics: [],
  understood: true,
  asks: null,
  about: null,
}

/** Returns a turn as numbers. */
export function packEvent(layout: Layout, event: TurnEvent): PackedEvent {
  const { form, topics = [], understood, asks = null, about = null } = event.analysis
  const nearestFirst = topics.toSorted((one, other) => other.confidence - one.confidence)
  return {
    type: event.type,
    form,
    brought: maskOf(layout.names, heardIn(event)),
    topics: nearestFirst.map(({ id }) => id),
    understood: understood !== false,
    asks,
    about,
  }
}
