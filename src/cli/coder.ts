import { type Coder, createRuleCoder } from '../analysis/index.ts'
import type { World } from './world.ts'

/** Returns the coder that turns are coded with, and lets it warm up while nothing is waiting for it. */
export function openCoder(world: World): Coder {
  const coder = createRuleCoder(world.say)
  void coder.code('hello', [], [])
  return coder
}
