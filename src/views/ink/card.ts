import { formOf, nothingPicked, type Picks } from '../../analysis/index.ts'
import type { Say } from '../../language/index.ts'
import { type CardItem, cardItems, isPicked } from '../plain/index.ts'
import type { ConversationScreen } from './conversation-body.ts'
import type { Intent } from './screen.ts'

/** A turn that is said. */
export type SayingIntent = Extract<Intent, { readonly type: 'say' | 'leave' }>

/** The card that lies over the trainee's line while they pick what a turn was. */
export interface Card {
  readonly turn: SayingIntent
  /** The place of the item that the cursor is at, among those that are shown. */
  readonly chosen: number
  /** What was typed to find an item; shown are those that fit. */
  readonly filter: string
  /** True once Enter met a card on which nothing was picked: the next one means it. */
  readonly warned: boolean
}

/** Returns the card of a turn as it is opened. */
export function openCard(turn: SayingIntent): Card {
  return { turn, chosen: 0, filter: '', warned: false }
}

/** Returns the items that fit what was typed: by their name, or by a word of what they mean; without it all. */
export function shownItems(screen: ConversationScreen, filter: string, say: Say): readonly CardItem[] {
  const items = cardItems(screen.scenario.topics, say)
  if (filter === '') return items
  return items.filter(({ id, name, meaning }) => {
    const words = meaning.toLowerCase().split(/[^\p{L}\p{M}\p{N}]+/u)
    return isNamed({ id, name }, filter) || words.some((word) => word.startsWith(filter))
  })
}

/** Returns the card with something typed to find an item; the cursor goes to the first that is named so. */
export function withFilter(card: Card, filter: string, screen: ConversationScreen, say: Say): Card {
  const shown = shownItems(screen, filter, say)
  const begins = shown.findIndex(({ id, name }) => id.startsWith(filter) || name.startsWith(filter))
  const named = begins === -1 ? shown.findIndex((item) => isNamed(item, filter)) : begins
  return { ...card, filter, chosen: Math.max(0, named), warned: false }
}

/** Returns what was picked, in the order of the card; a form only where it is more than a statement. */
export function pickedItems(screen: ConversationScreen, picks: Picks, say: Say): readonly CardItem[] {
  const silent = picks.form === null && formOf(picks) === formOf(nothingPicked)
  return shownItems(screen, '', say).filter(
    (item) => isPicked(item, picks) && !(item.section === 'form' && silent),
  )
}

function isNamed({ id, name }: Pick<CardItem, 'id' | 'name'>, filter: string): boolean {
  return id.includes(filter) || name.toLowerCase().includes(filter)
}
