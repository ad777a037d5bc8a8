/**
 * In: the text of a transcript or of a review, or their records. Out: records, or text; what is damaged, by line; what stands of a review.
 * Must not know: files, clocks, screens, or how a conversation goes on.
 */
export {
  type CaseSheetRecord,
  type OwnWord,
  ownWords,
  type Sheet,
  type SheetClaim,
  type SheetConsent,
  type SheetElement,
  sheetElements,
} from './case-sheet.ts'
export { countingRecords } from './counting.ts'
export { type Decoded, decode, type RecordProblem } from './decode.ts'
export { type DamagedLine, decodeLines } from './decode-lines.ts'
export { type DecodedReview, decodeReview, encodeReview, encodeReviewRecord } from './decode-review.ts'
export { encode, encodeRecord } from './encode.ts'
export { foldReview, type Review, standingActs, type TurnReview } from './fold-review.ts'
export { beganInMiddle, isPractice } from './is-practice.ts'
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
  VoteAbout,
  VotesRecord,
} from './record.ts'
export {
  type CommentRecord,
  digestOf,
  type JudgedRecord,
  type LabelVerdict,
  type ReviewAct,
  type ReviewHeader,
  type ReviewRecord,
  type TurnComment,
  type UndoRecord,
  type Verdict,
  type WholeComment,
} from './review.ts'
export { settleReview } from './settle-review.ts'
export { isSheet } from './shape.ts'
