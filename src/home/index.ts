/**
 * In: settings as text, and transcripts that were read. Out: what the home screen shows and would continue.
 * Must not know: where they are kept, clocks, screens.
 */
export { describePast, openConversation, type PastConversation } from './past.ts'
export { decodeSettings, encodeSettings, newSettings, type Settings } from './settings.ts'
