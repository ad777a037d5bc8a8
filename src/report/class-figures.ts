import type { ConversationFigures } from './conversation-figures.ts'
import { type Counted, countOnce, type FileFigures } from './counted.ts'
import { type GroupFigures, groupsOf, type TellNeed } from './group-figures.ts'
import { type TraineeFigures, traineesOf } from './trainee-figures.ts'

/** A class at a glance: what every format of a report is made from. */
export interface ClassFigures {
  /** Every conversation once, in the order in which they were held. */
  readonly conversations: readonly ConversationFigures[]
  /** The same by scenario and mode. */
  readonly groups: readonly GroupFigures[]
  /** The same by trainee. */
  readonly trainees: readonly TraineeFigures[]
  /** How many files held a conversation that another file held as well. */
  readonly copies: Counted['copies']
}

/** Returns the figures of a class from those of its files. The order of the files makes no difference. */
export function classFigures(files: Iterable<FileFigures>, tellNeed: TellNeed): ClassFigures {
  const { conversations, copies } = countOnce(files)
  return {
    conversations,
    groups: groupsOf(conversations, tellNeed),
    trainees: traineesOf(conversations),
    copies,
  }
}
