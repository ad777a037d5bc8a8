import { commandsIn, commandsLike, readLine } from '../plain/index.ts'
import { openCard } from './card.ts'
import { pressSheet } from './case-sheet/press-sheet.ts'
import { createSheetUi } from './case-sheet/sheet-ui.ts'
import type { ConversationScreen } from './conversation-body.ts'
import { bodyHeight, furthestBack, lineColumns } from './conversation-frame.ts'
import { createEditor, edit, insert, sent, withText } from './editor.ts'
import type { Key } from './key.ts'
import { isLargeEnough } from './measure.ts'
import { pressCard } from './press-card.ts'
import { pressPage } from './press-page.ts'
import { pressProblems } from './press-problems.ts'
import type { Pressed } from './pressed.ts'
import { pressReplay } from './replay/press-replay.ts'
import type { Size } from './row.ts'
import type { Intent, Screen } from './screen.ts'
import type { Tools } from './tools.ts'
import type { Remark, Ui } from './ui.ts'

/** Returns what a key leads to on a screen. Pure: the same key on the same screen does the same. */
export function press(ui: Ui, screen: Screen, key: Key, size: Size, tools: Tools): Pressed {
  if (isKey(key, 'interrupt')) return { ui, intent: { type: 'interrupt' } }
  if (!isLargeEnough(screen, size)) return { ui, intent: null }
  if (screen.type === 'replay' && ui.replay !== null && !ui.help) {
    const { ui: replay, intent, help = false } = pressReplay(ui.replay, screen, key, size, tools)
    return { ui: { ...ui, replay, help, scroll: 0 }, intent }
  }
  if (screen.type === 'case-sheet') {
    const { ui: sheet, intent } = pressSheet(ui.sheet ?? createSheetUi(screen), screen, key, size, tools)
    return { ui: { ...ui, sheet }, intent }
  }
  const shown = { ...ui, reveal: null }
  if (screen.type !== 'conversation') return pressPage(shown, screen, key, size, tools)
  if (ui.help) return pressPage(shown, screen, key, size, tools)
  const { problems = null } = screen
  if (problems !== null) return pressProblems(shown, screen, problems, key, size, tools)
  if (ui.card !== null) return pressCard(shown, ui.card, screen, key, size, tools)
  return pressConversation(shown, screen, key, size, tools)
}

function pressConversation(ui: Ui, screen: ConversationScreen, key: Key, size: Size, tools: Tools): Pressed {
  if (isKey(key, 'page-up')) return stay(back(ui, screen, size, tools, 1))
  if (isKey(key, 'page-down')) return stay(back(ui, screen, size, tools, -1))
  if (isKey(key, 'escape')) return stay({ ...ui, scroll: 0, remark: null })
  if (screen.ended) return isKey(key, 'enter') ? ask(ui, { type: 'debrief' }) : stay(ui)
  if (isKey(key, 'delete-or-quit') && ui.editor.text === '') return ask(ui, { type: 'quit' })
  if (isKey(key, 'tab')) return stay(complete(ui, screen))
  if (isKey(key, 'enter')) return send(ui, screen)
  const editor = edit(ui.editor, key, lineColumns(size))
  if (editor === ui.editor) return stay(ui)
  return stay({ ...ui, editor, remark: editor.full ? { type: 'full' } : ui.remark })
}

function send(ui: Ui, screen: ConversationScreen): Pressed {
  const asked = readLine(ui.editor.text, screen.mode)
  const said = asked.type === 'intent' && asked.intent.type === 'say'
  const editor = said ? sent(ui.editor) : createEditor(ui.editor.history)
  const emptied = { ...ui, editor, scroll: 0, remark: null }
  switch (asked.type) {
    case 'nothing':
      return stay({ ...ui, scroll: 0 })
    case 'help':
      return stay({ ...emptied, help: true })
    case 'unknown':
    case 'not-in-assessment':
      return stay(answer(emptied, asked.type === 'unknown' ? { ...asked, type: 'unknown-command' } : asked))
    case 'intent':
      return sendIntent(ui, emptied, screen, asked.intent)
  }
}

function sendIntent(ui: Ui, emptied: Ui, screen: ConversationScreen, intent: Intent): Pressed {
  if (intent.type === 'quit') return ask(emptied, intent)
  // Lines pasted where the terminal does not mark a paste come with their Enters: they stay lines of one turn.
  if (screen.pending !== null) {
    return stay(answer({ ...ui, editor: insert(ui.editor, '\n') }, { type: 'still-listening' }))
  }
  if (intent.type === 'again' && !screen.canSayAgain)
    return stay(answer(emptied, { type: 'nothing-to-say-again' }))
  const saying = (intent.type === 'say' || intent.type === 'leave') && intent.text !== ''
  // The words stay in the line below the card, where Esc finds them again.
  if (saying && screen.picker !== null)
    return stay({ ...ui, card: openCard(intent), scroll: 0, remark: null })
  return ask(emptied, intent)
}

/** Completes a command that is being typed, where only one begins so. */
function complete(ui: Ui, screen: ConversationScreen): Ui {
  const like = commandsLike(ui.editor.text, screen.mode)
  const [first] = like
  if (first === undefined || like.length === commandsIn(screen.mode).length) return ui
  return { ...ui, editor: withText(ui.editor, `/${first}`) }
}

function back(ui: Ui, screen: ConversationScreen, size: Size, tools: Tools, pages: 1 | -1): Ui {
  const step = Math.max(1, bodyHeight(screen, ui, size, tools) - 2)
  const furthest = furthestBack(screen, ui, size, tools)
  return { ...ui, scroll: Math.max(0, Math.min(ui.scroll + pages * step, furthest)) }
}

function answer(ui: Ui, remark: Remark): Ui {
  return { ...ui, remark, scroll: 0 }
}

function isKey(key: Key, name: string): boolean {
  return key.type === 'key' && key.name === name
}

function stay(ui: Ui): Pressed {
  return { ui, intent: null }
}

function ask(ui: Ui, intent: Intent): Pressed {
  return { ui, intent }
}
