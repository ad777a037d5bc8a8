import { type BootstrapSettings, bootstrap, type Interval, type Resampled } from '../../testing/index.ts'

/** Fewer conversations than this are too few to draw samples from. */
export const leastConversations = 5

/** Of a label that fewer turns than this have, whoever gave it, a figure says next to nothing. */
export const leastTurns = 5

/** Where more than this share of the samples does not have the label at all, what the others say is no interval. */
const mostNone = 0.1

/**
 * Returns the 95 % interval of the figure of each label, which `figure` gives of some conversations and the label's place among `count`.
 * Samples draw whole conversations, since turns of one conversation are alike: drawn one by one they would make it too narrow.
 */
export function intervalsOver<Conversation>(
  conversations: readonly Conversation[],
  count: number,
  figure: (drawn: readonly Conversation[], at: number) => number | null,
  settings: BootstrapSettings,
): readonly (Interval | null)[] {
  const places = Array.from({ length: count }, (_, at) => at)
  // What is none of all conversations is none of any of them: a sample need not ask.
  const told = places.filter((at) => figure(conversations, at) !== null)
  if (conversations.length < leastConversations) return places.map(() => null)
  const found = bootstrap(
    conversations,
    told.length,
    (drawn) => told.map((at) => figure(drawn, at)),
    settings,
  )
  const intervals = new Map(told.map((at, index) => [at, found[index]]))
  return places.map((at) => intervalIn(intervals.get(at)))
}

function intervalIn(resampled: Resampled | undefined): Interval | null {
  return resampled === undefined || resampled.none > mostNone ? null : resampled.interval
}
