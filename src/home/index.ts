/**
 * In: settings as text, transcripts that were read, what a folder remembers of people and of time. Out: what the home screen shows and
 * would continue; who a transcript is by; what is best practised next; what is to be deleted when.
 * Must not know: where they are kept, clocks, screens, and what takes long to load (it is part of every start).
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
export { peopleOfName, personOfCode, type Roster, type RosterPerson } from './roster.ts'
export { decodeSettings, encodeSettings, isDays, mostDays, newSettings, type Settings } from './settings.ts'
export { sha256 } from './sha256.ts'
export { type Standing, standingOf } from './standing.ts'
export { readHead, type TranscriptHead } from './transcript-head.ts'
export { calledName, createWhoOf, type Who, type WhoOf } from './who.ts'
export { withoutLines } from './without-lines.ts'
