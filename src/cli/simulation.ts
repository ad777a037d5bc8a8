import { encode } from '../record/index.ts'
import type { Scenario } from '../scenario/index.ts'
import type { HeldConversation, SimulatedHeader, SimulatedRun, TraineeKind } from '../testing/index.ts'

/** What conversations are simulated with. All of it is plain data, which can be carried to a thread. */
export interface CarriedSimulation {
  readonly scenario: Scenario
  readonly kinds: readonly TraineeKind[]
  readonly seed: number
  readonly header: SimulatedHeader
  /** Whether anybody wants the transcripts. */
  readonly keeps: boolean
}

/** How a conversation went, with its transcript as text where it is wanted. */
export interface Held {
  readonly run: SimulatedRun
  readonly transcript: string | null
}

/** Is told of each conversation that was held. */
export type Tell = (held: Held) => void

/** Returns what is kept of a conversation. */
export function heldAs({ run, records }: HeldConversation, keeps: boolean): Held {
  return { run, transcript: keeps ? encode(records) : null }
}
