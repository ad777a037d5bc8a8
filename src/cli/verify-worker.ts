/** Verifies transcripts on a thread of its own, for `verify-files.ts`. */
import { workerData } from 'node:worker_threads'
import { createSay } from '../language/index.ts'
import { answerWork } from './thread-pool.ts'
import { createVerifying, type Verdict, verifyFile } from './verify-file.ts'
import type { CarriedVerifying } from './verify-files.ts'

// What `verify-files.ts` sends.
const { scenario, ...carried } = workerData as CarriedVerifying
const world = { say: createSay('en'), ...carried }
const verifying = createVerifying(scenario, world)

answerWork((paths: readonly string[]): readonly Verdict[] =>
  paths.map((path) => verifyFile(path, verifying, world)),
)
