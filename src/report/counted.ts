import { type HeaderRecord, isPractice } from '../record/index.ts'
import type { ConversationFigures } from './conversation-figures.ts'

/** Why a transcript is not in a report: a demonstration, or a writer's try or a group's conversation. */
export type LeftOut = 'demo' | 'try'

/** The name that the demonstration plays under. */
const demoName = 'demo'

/** Returns why a conversation is no trainee's practice and does not count; null where it does. */
export function whyLeftOut(header: HeaderRecord): LeftOut | null {
  if (!isPractice(header)) return 'try'
  return header.trainee === demoName ? 'demo' : null
}

/** The figures of one file, with what tells whether another file holds the same conversation. */
export interface FileFigures {
  /** The same for two files that hold the same conversation, coded again or not. */
  readonly key: string
  /** True where its turns were coded again since it was held. */
  readonly isRescored: boolean
  readonly figures: ConversationFigures
}

/** Returns what is the same in every copy of a conversation, and in no other one. */
export function conversationKey({ scenario, variant, trainee, mode, seed, started }: HeaderRecord): string {
  return JSON.stringify([started, seed, scenario.id, scenario.sha256, variant ?? '', trainee, mode])
}

/** The conversations of a report, each once, and how many files were left out for that. */
export interface Counted {
  readonly conversations: readonly ConversationFigures[]
  /** How many files hold a conversation that another file holds as well. */
  readonly copies: number
}

/**
 * Returns each conversation once, in the order in which they were held, whatever the order of the files. Of several copies the one
 * that was not coded again counts, then the one that reached an ending, then the longest, then the first by name.
 */
export function countOnce(files: Iterable<FileFigures>): Counted {
  const chosen = new Map<string, FileFigures>()
  let copies = 0
  for (const file of files) {
    const other = chosen.get(file.key)
    if (other !== undefined) copies += 1
    if (other === undefined || compareCopies(file, other) < 0) chosen.set(file.key, file)
  }
  const conversations = [...chosen.values()].map(({ figures }) => figures).sort(compareConversations)
  return { conversations, copies }
}

function compareCopies(one: FileFigures, other: FileFigures): number {
  return (
    Number(one.isRescored) - Number(other.isRescored) ||
    Number(one.figures.ending === null) - Number(other.figures.ending === null) ||
    other.figures.turns - one.figures.turns ||
    other.figures.reviewers - one.figures.reviewers ||
    compareTexts(one.figures.id, other.figures.id)
  )
}

/** The earlier first; held at the same moment, by who held them. */
function compareConversations(one: ConversationFigures, other: ConversationFigures): number {
  return (
    Date.parse(one.started) - Date.parse(other.started) ||
    compareTexts(one.trainee.id, other.trainee.id) ||
    compareTexts(one.id, other.id)
  )
}

/** Compares texts by their code units, which is the same on every machine. */
export function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
