/**
 * In: settings as text, transcripts that were read, rosters and what was handed in as text. Out: what the home screen shows and would
 * continue; who a transcript is by.
 * Must not know: where they are kept, clocks, screens.
 */
export {
  type Collected,
  type CollectedPack,
  type CollectedRecord,
  type CollectedTranscript,
  collectedByFile,
  collectedHeader,
  decodeCollected,
  encodeCollected,
  nothingCollected,
} from './collected.ts'
export { foldName } from './fold-name.ts'
export { describePast, openConversation, type PastConversation } from './past.ts'
export { pseudonym } from './pseudonym.ts'
export {
  peopleOfName,
  personOfCode,
  type ReadRoster,
  type Roster,
  type RosterPerson,
  type RosterProblem,
  readRoster,
} from './roster.ts'
export { decodeSettings, encodeSettings, newSettings, type Settings } from './settings.ts'
export { calledName, createWhoOf, type Who, type WhoOf } from './who.ts'
