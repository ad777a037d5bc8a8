import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import {
  countingRecords,
  decode,
  type HeaderRecord,
  type TraineeRecord,
  type TranscriptRecord,
} from '../../src/record/index.ts'
import { isSpokenRecord } from '../../src/transcript/index.ts'

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
      const counting = new Set(countingRecords(records))
      const counted = records.filter((record) => counting.has(record))
      const first = counted.findIndex(({ type }) => type === 'trainee')
      return {
        name: basename(file, '.jsonl'),
        header,
        opening: wordsOf(first < 0 ? counted : counted.slice(0, first)),
        turns: counted.flatMap((record, at): readonly PlayedTurn[] => {
          if (record.type !== 'trainee') return []
          const next = counted.findIndex(({ type }, later) => later > at && type === 'trainee')
          const after = counted.slice(at + 1, next < 0 ? undefined : next)
          return [{ record, before: counted.slice(0, at), reply: wordsOf(after) }]
        }),
      }
    })
}

/** What of records was said to the officer; before a third's words stands who it is. */
export function wordsOf(records: readonly TranscriptRecord[]): readonly string[] {
  return records
    .filter(isSpokenRecord)
    .map((record) => (record.type === 'third' ? `[${record.who}] ${record.text}` : record.text))
}
