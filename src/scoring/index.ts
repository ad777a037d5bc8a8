/**
 * In: the records of a conversation and its scenario. Out: its score, each point with its evidence, and its debrief.
 * Must not know: how turns are coded, how a conversation goes on, clocks, files or screens.
 */

export { type JudgedSheet, judgeSheet } from './case-sheet/judge-sheet.ts'
export { scoreSheet } from './case-sheet/score-sheet.ts'
export { createSheetDebrief, type SheetDebrief, sheetPartTitle } from './case-sheet/sheet-debrief.ts'
export { sheetStatements } from './case-sheet/sheet-statements.ts'
export { elementsOf, isAboutChild } from './case-sheet/sheet-truth.ts'
export { changesOf } from './changes.ts'
export { type Conversation, type Exchange, readConversation, type SpokenRecord } from './conversation.ts'
export { createDebrief } from './create-debrief.ts'
export type { Debrief, FamilyFindings, GuideFindings, Moment } from './debrief.ts'
export type { Due } from './due.ts'
export { duesOf } from './dues.ts'
export { type Judgement, judge } from './judgement.ts'
export { labelName } from './label-name.ts'
export { labelTurnsOf } from './label-turns.ts'
export { type GoodLabel, goodLabelsOf } from './labels.ts'
export { limitsInWords } from './limits.ts'
export { type Move, movesOf } from './moves.ts'
export { partTitle } from './part-title.ts'
export { shortened } from './quoting.ts'
export { score } from './score.ts'
export { settledDues } from './settled.ts'
export { type Spread, scoreCounts, spreadOf } from './spread.ts'
export { countsAsTold, isNeed, type ToldFact, toldFacts } from './told.ts'
export { costs, factsForSummary, type PartId, partIds, weights } from './weights.ts'
