import { countingRecords, isPractice, type TranscriptRecord } from '../record/index.ts'

/** One saved conversation, as a list shows it. */
export interface PastConversation {
  readonly file: string
  readonly scenario: string
  readonly title: string
  readonly started: string
  readonly turns: number
  /** The id of the ending reached; null where it is open and can be continued. */
  readonly ending: string | null
  readonly score: number | null
  /** The score of the case sheet; null where none was filled in. */
  readonly sheet: number | null
  readonly trainee: string
}

/** Returns what a list shows of a transcript; null where it has no header, and where a writer began in the middle: that is no practice. */
export function describePast(file: string, records: readonly TranscriptRecord[]): PastConversation | null {
  const header = records[0]
  if (header?.type !== 'header' || !isPractice(header)) return null
  const counting = countingRecords(records)
  const turns = counting.filter((record) => record.type === 'trainee').length
  const end = counting.findLast((record) => record.type === 'end')
  const sheet = counting.findLast((record) => record.type === 'case-sheet')
  return {
    file,
    scenario: header.scenario.id,
    title: header.scenario.title,
    started: header.started,
    turns,
    ending: end?.type === 'end' ? end.ending : null,
    score: end?.type === 'end' ? (end.score?.total ?? null) : null,
    sheet: sheet?.type === 'case-sheet' ? sheet.score.total : null,
    trainee: header.trainee,
  }
}

/** Returns the conversation that would be continued: the latest that has turns and no ending. */
export function openConversation(past: readonly PastConversation[]): PastConversation | null {
  const open = past.filter((each) => each.ending === null && each.turns > 0)
  return open.reduce<PastConversation | null>(
    (latest, each) => (latest === null || each.started > latest.started ? each : latest),
    null,
  )
}
