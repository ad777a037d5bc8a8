import { type Coder, createLearnedCoder, type Topic } from '../analysis/index.ts'
import { openTopicStore } from './topic-store.ts'
import type { World } from './world.ts'

/** How a coder is opened; all of it has a default. */
export interface CoderSettings {
  /** What its first turn will be about. */
  readonly topics?: readonly Topic[]
  /** Whether what it works out of topics is kept for the next run: not worth it for topics that will never be met again. */
  readonly keepsTopics?: boolean
  /** How many processes its encoder may use; 1 by default. */
  readonly encoders?: number
}

/** Returns the coder that turns are coded with, and lets it warm up while nothing is waiting for it. */
export function openCoder(
  world: Pick<World, 'say' | 'environment' | 'compiled' | 'random'>,
  { topics = [], keepsTopics = true, encoders = 1 }: CoderSettings = {},
): Coder {
  const store = keepsTopics ? { topicStore: openTopicStore(world) } : {}
  const coder = createLearnedCoder(world.say, { encoders, ...store })
  warmUp(coder, topics)
  return coder
}

/** Lets a coder make ready for turns about these topics. */
export function warmUp(coder: Coder, topics: readonly Topic[]): void {
  // Where this fails, the first turn fails too, and that is where it is told.
  coder.code('hello', [], topics).catch(() => {})
}
