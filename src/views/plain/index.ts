/**
 * In: plain values (a scenario, records, an analysis, a debrief), and paper: a width, a theme, a language.
 * Out: lines of text, wrapped and safe to show. Must not know: files, streams, terminals or React.
 */
export { accuracyLines, type Measurement } from './accuracy-view.ts'
export { agreementLines } from './agreement-view.ts'
export { analysisLines } from './analysis-view.ts'
export { briefingLines } from './briefing.ts'
export {
  type CardItem,
  type CardTopic,
  cardItems,
  cardLines,
  isPicked,
  sectionTitle,
  togglePick,
} from './card.ts'
export {
  asksTurns,
  emptySheet,
  isBlank,
  isTicked,
  longestWords,
  optionsNow,
  questionsNow,
  tick,
  turnsAt,
  withWords,
} from './case-sheet/fill-sheet.ts'
export { numberedTalkLines, sheetQuestionLines } from './case-sheet/question-lines.ts'
export {
  assessors,
  createSheetForm,
  type SheetForm,
  type SheetOption,
  type SheetQuestion,
} from './case-sheet/sheet-form.ts'
export { courseLines, lessonLines, moduleLines } from './course-view.ts'
export {
  coverageTable,
  notUnderstoodLines,
  type ToldCoverage,
  visitLines,
} from './coverage-view.ts'
export { debriefLines } from './debrief-view.ts'
export { evaluationLines, evaluationPartLines } from './evaluation-view.ts'
export { explainListLines, labelPageLines, problemPageLines } from './explain-view.ts'
export { explorationLines, type ToldExploration } from './exploration-view.ts'
export { turnExample, turnWords } from './explored-words.ts'
export { feedbackLines } from './feedback.ts'
export { flow } from './flow.ts'
export { forgetLines } from './forget-view.ts'
export { graphLines } from './graph-view.ts'
export { cameText, countsText, groupLines, voteChoicesText, votedLines } from './group-view.ts'
export { missingLines } from './missing-view.ts'
export { namedFiles } from './named-files.ts'
export { nextPracticeSentence } from './next-practice-view.ts'
export { type Choosable, choosableLines, packLines, receiptLines } from './pack-view.ts'
export type { Paper } from './paper.ts'
export { momentLines, plenaryLines } from './plenary-view.ts'
export { nextLines, progressLines, type ShownProgress } from './progress-view.ts'
export { quietRemark } from './quiet-remark.ts'
export { reportLines } from './report-view.ts'
export { labelChangeLines, rescoredLines } from './rescore-view.ts'
export { commentLines, turnReviewLines, verdictWord, wholeReviewLines } from './review-view.ts'
export { type ScenarioListRow, scenarioListLines } from './scenario-list.ts'
export { type Simulation, simulationLines } from './simulation-view.ts'
export { speakerName, spokenLines, turnLines } from './speaking.ts'
export { spokenFiguresLines, type ToldSpoken } from './spoken-view.ts'
export { stepPanelLines } from './step-panel.ts'
export { acceptedLines, type ToldRun, testRunLines } from './test-run-view.ts'
export { createTheme, type Style, type Theme } from './theme.ts'
export { headerLines, markLines, transcriptLines } from './transcript-view.ts'
export { type CommandName, commandsIn, commandsLike, type LineIntent, readLine } from './typed-line.ts'
export { verifiedLines } from './verify-view.ts'
export { type PlayedWitness, witnessLines } from './witness-view.ts'
