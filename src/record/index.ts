/**
 * In: the text of a transcript, or its records. Out: records, or text; what is damaged, by line.
 * Must not know: files, clocks, screens, or how a conversation goes on.
 */
export { countingRecords } from './counting.ts'
export { type Decoded, decode, type RecordProblem } from './decode.ts'
export { encode, encodeRecord } from './encode.ts'
export { isPractice } from './is-practice.ts'
export type {
  Act,
  AgainRecord,
  EndRecord,
  HeaderRecord,
  Mode,
  PersonaRecord,
  ResumeRecord,
  Score,
  ScorePart,
  StopReason,
  ThirdRecord,
  TraineeRecord,
  TranscriptRecord,
  UnknownRecord,
} from './record.ts'
