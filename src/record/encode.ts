import type { TranscriptRecord } from './record.ts'

/** Returns one line of a transcript, without the newline. */
export function encodeRecord(record: TranscriptRecord): string {
  return JSON.stringify(record.type === 'unknown' ? record.json : record)
}

/** Returns the whole text of a transcript: one record a line, each line ended. */
export function encode(records: readonly TranscriptRecord[]): string {
  return records.map((record) => `${encodeRecord(record)}\n`).join('')
}
