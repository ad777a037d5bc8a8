import { nothingPicked } from '../../analysis/index.ts'
import { togglePick } from '../plain/index.ts'
import { type Card, pickedItems, shownItems, withFilter } from './card.ts'
import { cardListHeight } from './card-frame.ts'
import type { ConversationScreen } from './conversation-body.ts'
import { createEditor, sent } from './editor.ts'
import { before, graphemes } from './grapheme.ts'
import type { Key, KeyName } from './key.ts'
import type { Pressed } from './pressed.ts'
import type { Size } from './row.ts'
import type { Tools } from './tools.ts'
import type { Ui } from './ui.ts'

/** The longest text that finds an item; no word of the card is longer. */
const longestFilter = 24

/** Returns what a key leads to while a card is open. Esc leaves the line and the picks as they were. */
export function pressCard(
  ui: Ui,
  card: Card,
  screen: ConversationScreen,
  key: Key,
  size: Size,
  tools: Tools,
): Pressed {
  if (key.type === 'key') return pressName(ui, card, screen, key.name, size, tools)
  // Typed ahead, a space may stand among letters; what is pasted only finds.
  if (key.type === 'paste') return { ui: find(ui, card, card.filter + key.text, screen, tools), intent: null }
  let typed = ui
  for (const { text } of graphemes(key.text)) {
    const now = typed.card ?? card
    typed =
      text === ' ' ? pick(typed, now, screen, tools) : find(typed, now, now.filter + text, screen, tools)
  }
  return { ui: typed, intent: null }
}

function pressName(
  ui: Ui,
  card: Card,
  screen: ConversationScreen,
  name: KeyName,
  size: Size,
  tools: Tools,
): Pressed {
  const stay = (to: Ui): Pressed => ({ ui: to, intent: null })
  const last = shownItems(screen, card.filter, tools.say).length - 1
  const choose = (place: number) =>
    stay({ ...ui, card: { ...card, chosen: Math.max(0, Math.min(place, last)), warned: false } })
  const page = Math.max(1, cardListHeight(size) - 2)
  switch (name) {
    case 'up':
      return choose(card.chosen - 1)
    case 'down':
      return choose(card.chosen + 1)
    case 'page-up':
      return choose(card.chosen - page)
    case 'page-down':
      return choose(card.chosen + page)
    case 'home':
      return choose(0)
    case 'end':
      return choose(last)
    case 'tab':
      return choose(nextSection(card, screen, tools))
    case 'backspace':
      return stay(
        find(ui, card, card.filter.slice(0, before(card.filter, card.filter.length)), screen, tools),
      )
    case 'word-backspace':
    case 'kill-to-start':
      return stay(find(ui, card, '', screen, tools))
    case 'escape':
      return stay(card.filter === '' ? { ...ui, card: null } : find(ui, card, '', screen, tools))
    case 'enter':
      return card.filter === '' ? accept(ui, card, screen, tools) : stay(pick(ui, card, screen, tools))
    default:
      return stay(ui)
  }
}

/** Says the turn as what was picked; with nothing picked only at the second time, since Enter is soon pressed twice. */
function accept(ui: Ui, card: Card, screen: ConversationScreen, { say }: Tools): Pressed {
  if (!card.warned && pickedItems(screen, ui.picks, say).length === 0) {
    return { ui: { ...ui, card: { ...card, warned: true } }, intent: null }
  }
  const editor = card.turn.type === 'say' ? sent(ui.editor) : createEditor(ui.editor.history)
  return {
    ui: { ...ui, editor, card: null, picks: nothingPicked, scroll: 0, remark: null },
    intent: { ...card.turn, picks: ui.picks },
  }
}

/** Picks the item at the cursor, or takes it back; what was typed to find it is done with, and the cursor stays at it. */
function pick(ui: Ui, card: Card, screen: ConversationScreen, { say }: Tools): Ui {
  const item = shownItems(screen, card.filter, say)[card.chosen]
  if (item === undefined) return ui
  const place = shownItems(screen, '', say).findIndex(
    ({ section, id }) => section === item.section && id === item.id,
  )
  return {
    ...ui,
    picks: togglePick(item, ui.picks),
    card: { ...card, filter: '', chosen: place, warned: false },
  }
}

function find(ui: Ui, card: Card, text: string, screen: ConversationScreen, { say }: Tools): Ui {
  const filter = text.toLowerCase().trim()
  return filter.length > longestFilter ? ui : { ...ui, card: withFilter(card, filter, screen, say) }
}

/** The place of the first item of the next part of the card; after the last the first again. */
function nextSection(card: Card, screen: ConversationScreen, { say }: Tools): number {
  const items = shownItems(screen, card.filter, say)
  const here = items[card.chosen]?.section
  const next = items.findIndex((item, index) => index > card.chosen && item.section !== here)
  return Math.max(0, next)
}
