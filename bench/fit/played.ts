import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import {
  decode,
  type HeaderRecord,
  type TraineeRecord,
  type TranscriptRecord,
} from '../../src/record/index.ts'
import { createReplay, isSpokenRecord } from '../../src/transcript/index.ts'

/** One thing the officer said in a conversation that was played, with what came of it. */
export interface PlayedTurn {
  readonly record: TraineeRecord
  /** All that was recorded before it. */
  readonly before: readonly TranscriptRecord[]
  /** What was said to the officer then, a third's words too; empty where nobody spoke. */
  readonly reply: readonly string[]
}

/** A conversation that was played to be read. */
export interface Played {
  /** The name of its file, without the ending. */
  readonly name: string
  readonly header: HeaderRecord
  readonly opening: readonly string[]
  /** The turns that count: not those that were said again. */
  readonly turns: readonly PlayedTurn[]
}

/** Reads the transcripts of a folder, by name. */
export function readPlayed(folder: string): readonly Played[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .toSorted()
    .map((file) => {
      const [header, ...records] = decode(readFileSync(join(folder, file), 'utf8')).records
      if (header?.type !== 'header') throw new Error(`${file} is no transcript: it has no header.`)
      const { steps } = createReplay(header, records)
      return {
        name: basename(file, '.jsonl'),
        header,
        opening: wordsOf(steps[0]?.records ?? []),
        turns: steps.flatMap(({ trainee, counts, records: own }): readonly PlayedTurn[] =>
          trainee !== null && counts
            ? [{ record: trainee, before: records.slice(0, records.indexOf(trainee)), reply: wordsOf(own) }]
            : [],
        ),
      }
    })
}

/** What of records was said to the officer; before a third's words stands who it is. */
export function wordsOf(records: readonly TranscriptRecord[]): readonly string[] {
  return records
    .filter(isSpokenRecord)
    .map((record) => (record.type === 'third' ? `[${record.who}] ${record.text}` : record.text))
}
