/** Codes turns on a thread of its own: the other end of `thread-coder.ts`. */
import { parentPort, workerData } from 'node:worker_threads'
import type { Analysis, Topic, Utterance } from '../analysis/index.ts'
import { createSay } from '../language/index.ts'
import { type CoderSettings, openCoder } from './coder.ts'
import type { World } from './world.ts'

/** What a thread is given: what of the world a coder needs and can be carried over, and how to open it. */
export interface CarriedWorld extends Pick<World, 'environment' | 'compiled'> {
  readonly settings: CoderSettings
}

/** A turn that is to be coded. `topics` are given where others than before are to stand in `slot` from now on. */
export interface AskedTurn {
  readonly id: number
  readonly turn: string
  readonly context: readonly Utterance[]
  readonly slot: number
  readonly topics?: readonly Topic[]
}

/** What became of it: its analysis, or what went wrong. */
export type AnsweredTurn =
  | { readonly id: number; readonly analysis: Analysis }
  | { readonly id: number; readonly failed: string }

// What `thread-coder.ts` sends.
const { environment, compiled, settings } = workerData as CarriedWorld
const coder = openCoder(
  { say: createSay('en'), environment, compiled, random: () => Math.random() },
  settings,
)

// A coder prepares topics once for as long as it is given the same list.
const slots: (readonly Topic[])[] = []

parentPort?.on('message', async ({ id, turn, context, slot, topics }: AskedTurn) => {
  if (topics !== undefined) slots[slot] = topics
  try {
    const analysis = await coder.code(turn, context, slots[slot] ?? [])
    parentPort?.postMessage({ id, analysis } satisfies AnsweredTurn)
  } catch (error) {
    const failed = error instanceof Error ? error.message : String(error)
    parentPort?.postMessage({ id, failed } satisfies AnsweredTurn)
  }
})
