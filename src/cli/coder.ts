import { type Coder, createRuleCoder } from '../analysis/index.ts'
import type { World } from './world.ts'

/** Returns the coder that turns are coded with, and lets it warm up while nothing is waiting for it. */
export function openCoder(world: World): Coder {
  const coder = createRuleCoder(world.say)
  // Where this fails, the first turn fails too, and that is where it is told.
  coder.code('hello', [], []).catch(() => {})
  return coder
}
