/**
 * In: settings as text, transcripts that were read, rosters and what was handed in as text. Out: what the home screen shows and would
 * continue; who a transcript is by; what is best practised next.
 * Must not know: where they are kept, clocks, screens.
 */
export {
  type Collected,
  type CollectedLine,
  type CollectedPack,
  type CollectedRecord,
  type CollectedTranscript,
  collectedByFile,
  collectedHeader,
  decodeCollected,
  encodeCollected,
  type GonePack,
  nothingCollected,
} from './collected.ts'
export { type Companion, companionOf } from './companions.ts'
export { foldName } from './fold-name.ts'
export { type Attribution, attributePack } from './hand-in/attribute-pack.ts'
export { compareVersions, headerLine, type VersionsCompared } from './hand-in/compare-versions.ts'
export { createPack } from './hand-in/create-pack.ts'
export type { Manifest, PackedBy, PackedFile } from './hand-in/manifest.ts'
export {
  isSoundName,
  type OpenedPack,
  openPack,
  type PackProblem,
  type Unpacked,
} from './hand-in/open-pack.ts'
export { packLimits } from './hand-in/pack-limits.ts'
export { packName } from './hand-in/pack-name.ts'
export { decodeReceipt, encodeReceipt, type Receipt } from './hand-in/receipt.ts'
export {
  type NextPractice,
  nextPractice,
  type Practised,
  type Proposed,
  practisedLately,
} from './next-practice.ts'
export { describePast, openConversation, type PastConversation } from './past.ts'
export { pseudonym } from './pseudonym.ts'
export {
  decodeRetention,
  encodeRetention,
  type Kept,
  type Notice,
  newRetention,
  planRetention,
  type Retention,
  type RetentionPlan,
  usualDays,
} from './retention.ts'
export {
  peopleOfName,
  personOfCode,
  type ReadRoster,
  type Roster,
  type RosterPerson,
  type RosterProblem,
  readRoster,
} from './roster.ts'
export { type Occasion, type ScenarioTraining, trainingOf } from './scenario-training.ts'
export { decodeSettings, encodeSettings, isDays, mostDays, newSettings, type Settings } from './settings.ts'
export { sha256 } from './sha256.ts'
export { type Standing, standingOf } from './standing.ts'
export { readHead, type TranscriptHead } from './transcript-head.ts'
export { calledName, createWhoOf, type Who, type WhoOf } from './who.ts'
export { withoutLines, withoutRows } from './without-person.ts'
