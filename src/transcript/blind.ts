import type { Analysis } from '../analysis/index.ts'
import type { TranscriptRecord } from '../record/index.ts'

const nothing: Analysis = {
  form: 'none',
  techniques: [],
  safeguards: [],
  partnership: [],
  flags: [],
}

/**
 * Returns the records of a conversation with nothing in them but what was said and done: no labels, and nothing by which one could tell what
 * was heard (states, rules, meters, facts, the score). For those who judge it without knowing what the program judged.
 */
export function blindRecords(records: readonly TranscriptRecord[]): readonly TranscriptRecord[] {
  return records.map((record): TranscriptRecord => {
    switch (record.type) {
      case 'trainee':
        return { ...record, analysis: nothing }
      case 'persona':
      case 'third': {
        const { callsFor: _, ...rest } = record
        return { ...rest, line: '', rule: null, state: '', meters: {}, facts: [] }
      }
      case 'end':
        return { ...record, score: null }
      default:
        return record
    }
  })
}
