import {
  countingRecords,
  type PersonaRecord,
  type ThirdRecord,
  type TraineeRecord,
  type TranscriptRecord,
} from '../record/index.ts'

/** What the persona or a third said. */
export type SpokenRecord = PersonaRecord | ThirdRecord

/** One turn: what the trainee said or did, and what was said in answer. */
export interface Exchange {
  readonly turn: number
  readonly said: TraineeRecord
  readonly answers: readonly SpokenRecord[]
}

/** A conversation as it counts: turns said again hold their last version only. */
export interface Conversation {
  readonly opening: readonly SpokenRecord[]
  readonly exchanges: readonly Exchange[]
  /** The ending's id; null where none was reached. */
  readonly ending: string | null
}

/** Returns the turns of a conversation from its records. Never throws, whatever their order. */
export function readConversation(records: readonly TranscriptRecord[]): Conversation {
  const opening: SpokenRecord[] = []
  const exchanges: { turn: number; said: TraineeRecord; answers: SpokenRecord[] }[] = []
  let ending: string | null = null
  for (const record of countingRecords(records)) {
    if (record.type === 'trainee') exchanges.push({ turn: record.turn, said: record, answers: [] })
    else if (record.type === 'persona' || record.type === 'third')
      (exchanges.at(-1)?.answers ?? opening).push(record)
    else if (record.type === 'end') ending = record.ending
  }
  return { opening, exchanges, ending }
}
