import { nothingPicked, type Picks } from '../../analysis/index.ts'
import type { TranscriptRecord } from '../../record/index.ts'
import type { CommandName } from '../plain/index.ts'
import type { Card } from './card.ts'
import { createSheetUi, type SheetUi } from './case-sheet/sheet-ui.ts'
import { createEditor, type Editor } from './editor.ts'
import { atStep, createReplayUi, pauseBefore, type ReplayUi } from './replay/replay-ui.ts'
import type { Screen } from './screen.ts'

/** What the screen itself answers to something typed; the program does not hear of it. */
export type Remark =
  | { readonly type: 'unknown-command'; readonly word: string; readonly nearest: CommandName | null }
  | { readonly type: 'not-in-assessment'; readonly name: CommandName }
  | { readonly type: 'nothing-to-say-again' }
  | { readonly type: 'still-listening' }
  | { readonly type: 'full' }
  | { readonly type: 'mend-first' }

/** What a person has done to the screen that the program need not know: typed, scrolled, chosen. */
export interface Ui {
  /** Which screen this belongs to; another one begins afresh. */
  readonly place: string
  /** The item chosen at home. */
  readonly chosen: number
  /** Rows scrolled down from the top of a page, or back from the end of a conversation. */
  readonly scroll: number
  /** Rows scrolled down in the problems that stand in place of a conversation. */
  readonly down: number
  readonly help: boolean
  readonly editor: Editor
  readonly remark: Remark | null
  /** The card that lies over the line, or null. */
  readonly card: Card | null
  /** What is picked so far for the turn in the line; it stays while the trainee goes back to the words. */
  readonly picks: Picks
  /** How many records were there when last looked. */
  readonly seen: number
  /** The words shown so far of the records from `from` on; null where all is shown. */
  readonly reveal: { readonly from: number; readonly words: number } | null
  /** What was done to a conversation that is stepped through; null on other screens. */
  readonly replay: ReplayUi | null
  /** What was done to a case sheet; null on other screens. */
  readonly sheet: SheetUi | null
}

/** Returns the state in which a screen begins. */
export function createUi(screen: Screen): Ui {
  return {
    place: placeOf(screen),
    chosen: 0,
    scroll: 0,
    down: 0,
    help: false,
    editor: createEditor(screen.type === 'conversation' ? spokenBefore(screen.records) : []),
    remark: null,
    card: null,
    picks: nothingPicked,
    seen: 0,
    reveal: null,
    replay: screen.type === 'replay' ? createReplayUi(screen) : null,
    sheet: screen.type === 'case-sheet' ? createSheetUi(screen) : null,
  }
}

/** Returns the state that fits the program's screen: afresh on another screen, and aware of what was newly said. */
export function settle(ui: Ui, screen: Screen, motion: boolean): Ui {
  const there = ui.place === placeOf(screen) ? ui : createUi(screen)
  if (screen.type !== 'conversation') return there
  const here = settleProblems(there, screen.problems ?? null)
  if (here.seen === screen.records.length) return here
  const fresh = screen.records.slice(here.seen)
  const resumed = here.seen === 0 && fresh.some(({ type }) => type === 'trainee')
  const reveal = motion && !resumed && fresh.some(isSpoken) ? { from: here.seen, words: 0 } : null
  return { ...here, seen: screen.records.length, reveal, remark: null }
}

/** Where problems stand in place of the conversation no card lies over it; its words are in the line. Once they are mended it stands as before. */
function settleProblems(ui: Ui, problems: string | null): Ui {
  if (problems !== null) return ui.card === null ? ui : { ...ui, card: null }
  if (ui.remark?.type === 'mend-first') return { ...ui, down: 0, remark: null }
  return ui.down === 0 ? ui : { ...ui, down: 0 }
}

/** Milliseconds from one word of the persona to the next, where words come slowly. */
const wordInterval = 35

/** Returns how many milliseconds the next moment is away; null where nothing moves by itself. */
export function untilTick(ui: Ui, screen: Screen): number | null {
  if (screen.type === 'replay' && ui.replay !== null) return pauseBefore(ui.replay, screen)
  return ui.reveal === null ? null : wordInterval
}

/** Returns the state one moment later: with one more word of the persona shown, or at the next step of what is played. */
export function tick(ui: Ui, screen: Screen): Ui {
  if (screen.type === 'replay' && ui.replay !== null)
    return { ...ui, replay: atStep(ui.replay, ui.replay.step + 1, screen) }
  if (ui.reveal === null || screen.type !== 'conversation') return { ...ui, reveal: null }
  const words = ui.reveal.words + 1
  const all = screen.records.slice(ui.reveal.from).filter(isSpoken)
  const total = all.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
  return { ...ui, reveal: words >= total ? null : { ...ui.reveal, words } }
}

/** Tells whether a record is something the persona or a third said. */
export function isSpoken(
  record: TranscriptRecord,
): record is Extract<TranscriptRecord, { readonly type: 'persona' | 'third' }> {
  return record.type === 'persona' || record.type === 'third'
}

function spokenBefore(records: readonly TranscriptRecord[]): readonly string[] {
  return records.flatMap((record) => (record.type === 'trainee' && record.text !== '' ? [record.text] : []))
}

function placeOf(screen: Screen): string {
  switch (screen.type) {
    case 'briefing':
      return `briefing ${screen.scenario.id}`
    case 'conversation': {
      const header = screen.records.find(({ type }) => type === 'header')
      // Not by what the scenario says: while it is being written that may change, and what was typed stays.
      return `conversation ${header?.type === 'header' ? header.started : ''}`
    }
    default:
      return screen.type
  }
}
