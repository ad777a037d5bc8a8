import {
  type Collected,
  type CollectedRecord,
  type CollectedTranscript,
  collectedByFile,
  encodeCollected,
  type Roster,
} from '../../home/index.ts'
import type { ClassFolder } from '../class-folder.ts'
import { type ClassConversations, classConversations } from './class-conversations.ts'

/** A class's folder while packs are taken up into it: what is there already, and what comes. */
export interface Taking {
  readonly folder: string
  readonly roster: Roster
  readonly conversations: ClassConversations
  /** What the index says by now. */
  collected(): Collected
  /** The transcripts in it, by file. */
  index(): ReadonlyMap<string, CollectedTranscript>
  /** Notes what was added to the index on disk. */
  add(record: CollectedRecord): void
}

/** Begins taking packs up into a folder. */
export function beginTaking(folder: string, { roster, collected }: ClassFolder): Taking {
  let now = collected
  const index = new Map(collectedByFile(collected))
  return {
    folder,
    roster,
    conversations: classConversations(folder),
    collected: () => now,
    index: () => index,
    add(record) {
      now = { ...now, lines: [...now.lines, { text: encodeCollected(record), record }] }
      if (record.type === 'transcript') index.set(record.file, record)
    },
  }
}
