/**
 * In: a program that says what is on the screen (a plain value) and takes intents; a terminal; a language.
 * Out: the screen, drawn; what the person wants, as intents. What is drawn is made by pure functions of the screen, the
 * person's own doings on it and the terminal's size.
 * Must not know: files, clocks, the coder, the session, or what an intent leads to.
 */
export type { SheetScreen } from './case-sheet/sheet-screen.ts'
export type { ReplayScreen } from './replay/replay-screen.ts'
export type { ReviewIntent } from './replay/review-intent.ts'
export type { Intent, PastRow, Program, Screen } from './screen.ts'
export { showProgram } from './show-program.ts'
