/**
 * In: the records of conversations with the labels that count, their scenarios, and who held them. Out: figures: of one conversation
 * (`conversationFigures`), and of a class (`classFigures`), from which every format is made; and how far reviewers and scorer agree. A `ConversationFigures` holds ids and
 * counts and no words that were said, so that thousands fit in memory.
 * Must not know: files, clocks, screens, names (whoever hands a trainee in decides how they are shown), or how turns are coded.
 */
export {
  type Agreement,
  type AgreementChoice,
  createAgreement,
  type PairOfRaters,
  type Reliability,
  wholeAgreement,
} from './agreement/agreement.ts'
export {
  type AlphaBand,
  type AmongPeople,
  alphaBand,
  amongPeople,
  humanRange,
  type KappaBand,
  kappaBand,
} from './agreement/bands.ts'
export type { DisagreedLabel, DisagreedTurn } from './agreement/disagreements.ts'
export { leastConversations, leastTurns } from './agreement/intervals.ts'
export { coincidencesOf, krippendorffAlpha } from './agreement/krippendorff-alpha.ts'
export type { LabelAgreement } from './agreement/pair-agreement.ts'
export { type RatedConversation, type Rater, rateConversation } from './agreement/rated-turns.ts'
export type { ReviewerPart } from './agreement/raters.ts'
export type { LabelReliability } from './agreement/reliability.ts'
export { calledApart } from './called-apart.ts'
export { type ClassFigures, classFigures } from './class-figures.ts'
export type { ClassReport, LeftOutCounts } from './class-report.ts'
export {
  type ConversationFigures,
  conversationFigures,
  type DueCount,
  type ReportedConversation,
  type ScenarioStanding,
  type ScoreFigures,
} from './conversation-figures.ts'
export { conversationKey, type FileFigures, type LeftOut, whyLeftOut } from './counted.ts'
export { csvReport } from './csv-report.ts'
export { type Family, familiesOfLabels, familyIds } from './family.ts'
export type { DueFigures, GroupFigures, Heard, NeedFigures, TellNeed } from './group-figures.ts'
export { jsonReport } from './json-report.ts'
export { limitsOfReport } from './limits-of-report.ts'
export { hideInRecords, hideInReview } from './names/hide-in-records.ts'
export type { HideNames, HideNamesInPlace } from './names/hide-names.ts'
export { hideNamesIn } from './names/hide-names-in.ts'
export { createPlenary, type PlenaryMaker } from './plenary/create-plenary.ts'
export {
  type MomentKind,
  type Plenary,
  type PlenaryChoices,
  type PlenaryLine,
  type PlenaryMoment,
  plenaryPlaces,
} from './plenary/plenary.ts'
export type { Progress, ProgressStep, WentWell } from './progress/progress.ts'
export { progressOf } from './progress/progress-of.ts'
export { type Occasion, type ScenarioTraining, trainingOf } from './progress/scenario-training.ts'
export type { ScoreDistribution } from './score-figures.ts'
export type { Trainee } from './trainee.ts'
export type { TraineeFigures, TraineeSeries } from './trainee-figures.ts'
export { encodeStatement } from './xapi/encode-statement.ts'
export type { Statement } from './xapi/statement.ts'
export { statementsOf, type XapiOptions } from './xapi/statements-of.ts'
export { ownAddress } from './xapi/vocabulary.ts'
