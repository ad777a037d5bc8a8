import type { TranscriptRecord } from './record.ts'

/**
 * Returns the records that count: where a turn was said again (`again`), its earlier records are left out, and so is
 * an `end` after which the conversation was resumed, and a case sheet that was filled in anew. Order is kept; `again` and `resume` records themselves are left out.
 */
export function countingRecords(records: readonly TranscriptRecord[]): readonly TranscriptRecord[] {
  let counting: TranscriptRecord[] = []
  for (const record of records) {
    if (record.type === 'again') {
      counting = counting.filter((each) => !('turn' in each && each.turn >= record.turn))
    } else if (record.type === 'resume') {
      if (counting.at(-1)?.type === 'end') counting.pop()
    } else {
      if (record.type === 'case-sheet') counting = counting.filter(({ type }) => type !== 'case-sheet')
      counting.push(record)
    }
  }
  return counting
}
