import {
  asksTurns,
  isTicked,
  longestWords,
  questionsNow,
  type SheetQuestion,
  tick,
  withWords,
} from '../../plain/index.ts'
import { edit } from '../editor.ts'
import { promptColumns } from '../editor-rows.ts'
import { graphemes } from '../grapheme.ts'
import type { Key, KeyName } from '../key.ts'
import { textColumns } from '../measure.ts'
import type { Size } from '../row.ts'
import type { Tools } from '../tools.ts'
import { furthestTalk, talkHeight } from './sheet-frame.ts'
import type { SheetIntent, SheetScreen } from './sheet-screen.ts'
import { atOption, atStep, optionAt, questionAt, type SheetUi } from './sheet-ui.ts'

/** What a key leads to on a case sheet. */
export interface SheetPressed {
  readonly ui: SheetUi
  readonly intent: SheetIntent | null
}

/** Returns what a key leads to on a case sheet. Pure: the same key does the same. */
export function pressSheet(
  ui: SheetUi,
  screen: SheetScreen,
  key: Key,
  size: Size,
  tools: Tools,
): SheetPressed {
  const stay = (to: SheetUi): SheetPressed => ({ ui: to, intent: null })
  const question = questionAt(screen, ui)
  const name = key.type === 'key' ? key.name : null
  if (name === 'escape') return { ui, intent: { type: 'later', sheet: ui.sheet } }
  if (name === 'enter') return next(ui, screen)
  if (name === 'page-up' || name === 'page-down') return stay(scrolled(ui, screen, name, size, tools))
  if (question === null) return stay(ui)
  if (question.type === 'words') return stay(pressWords(ui, question, screen, key, size))
  if (key.type === 'key') return stay(pressName(ui, question, screen, key.name))
  // What is pasted is for the talk, not for a list.
  if (key.type === 'paste') return stay(ui)
  return stay([...graphemes(key.text)].reduce((so, { text }) => typeAt(so, question, screen, text), ui))
}

/** Goes on; after the last question the sheet is done. */
function next(ui: SheetUi, screen: SheetScreen): SheetPressed {
  const steps = questionsNow(screen.form, ui.sheet).length
  if (ui.step >= steps) return { ui, intent: { type: 'case-sheet', sheet: ui.sheet } }
  return { ui: atStep(screen, ui, ui.step + 1), intent: null }
}

function pressName(ui: SheetUi, question: SheetQuestion, screen: SheetScreen, name: KeyName): SheetUi {
  switch (name) {
    case 'up':
      return atOption(screen, ui, ui.chosen - 1)
    case 'down':
    case 'tab':
      return atOption(screen, ui, ui.chosen + 1)
    case 'home':
      return atOption(screen, ui, 0)
    case 'end':
      return atOption(screen, ui, Number.MAX_SAFE_INTEGER)
    case 'left':
      return atStep(screen, ui, ui.step - 1)
    case 'backspace':
      return withTurns(ui, question, screen, ui.typed.slice(0, -1))
    default:
      return ui
  }
}

function typeAt(ui: SheetUi, question: SheetQuestion, screen: SheetScreen, text: string): SheetUi {
  const option = optionAt(screen, ui)
  if (option === null) return ui
  if (text === ' ') {
    const is = !isTicked(question, option.id, ui.sheet)
    return { ...ui, typed: '', missing: null, sheet: tick(question, option.id, is, [], ui.sheet) }
  }
  return /^[\d,]$/.test(text) && asksTurns(question)
    ? withTurns(ui, question, screen, (ui.typed + text).slice(0, mostTyped))
    : ui
}

/** More turns than that support no claim. */
const mostTyped = 40

/** Takes what was typed as the turns of the option at the cursor, which is ticked by it. */
function withTurns(ui: SheetUi, question: SheetQuestion, screen: SheetScreen, typed: string): SheetUi {
  const option = optionAt(screen, ui)
  if (option === null || !asksTurns(question)) return ui
  const all = typed.split(',').flatMap((word) => (word === '' ? [] : [Number(word)]))
  const { lastTurn } = screen.form
  const turns = [...new Set(all.filter((turn) => turn <= lastTurn))]
  const is = typed !== '' || isTicked(question, option.id, ui.sheet)
  return {
    ...ui,
    typed,
    missing: all.find((turn) => turn > lastTurn) ?? null,
    sheet: tick(question, option.id, is, turns, ui.sheet),
  }
}

function pressWords(
  ui: SheetUi,
  question: Extract<SheetQuestion, { readonly type: 'words' }>,
  screen: SheetScreen,
  key: Key,
  size: Size,
): SheetUi {
  if (key.type === 'key' && key.name === 'left' && ui.editor.cursor === 0)
    return atStep(screen, ui, ui.step - 1)
  const editor = edit(ui.editor, key, textColumns(size) - promptColumns)
  if (editor.text.length > longestWords) return ui
  return { ...ui, editor, sheet: withWords(question.id, editor.text, ui.sheet) }
}

function scrolled(
  ui: SheetUi,
  screen: SheetScreen,
  name: 'page-up' | 'page-down',
  size: Size,
  tools: Tools,
): SheetUi {
  const step = Math.max(1, talkHeight(size) - 1) * (name === 'page-down' ? 1 : -1)
  return { ...ui, talk: Math.max(0, Math.min(ui.talk + step, furthestTalk(screen, size, tools))) }
}
