/** Fits weights on a thread of its own. */
import { parentPort, workerData } from 'node:worker_threads'
import { fitWeights, type Table } from '../src/analysis/learned/fit.ts'

/** What is to be learned: which kind of thing, over sentences or whole turns, from which turns. */
export interface Job {
  readonly kind: number
  readonly fold: number
  readonly over: 'sentences' | 'wholes'
  readonly costs: Float32Array
  readonly present: Uint8Array
}

/** What was learned. */
export interface Fitted {
  readonly kind: number
  readonly fold: number
  readonly weights: Float64Array
}

const tables = workerData as { readonly sentences: Table; readonly wholes: Table }

parentPort?.on('message', ({ kind, fold, over, costs, present }: Job) => {
  const weights = fitWeights(tables[over], { costs, present })
  parentPort?.postMessage({ kind, fold, weights } satisfies Fitted)
})
