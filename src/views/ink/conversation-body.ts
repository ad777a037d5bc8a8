import { countingRecords, type TraineeRecord, type TranscriptRecord } from '../../record/index.ts'
import { feedbackRows } from './feedback-rows.ts'
import { textColumns } from './measure.ts'
import { noticeRows } from './notice-rows.ts'
import { remarkText } from './remark-text.ts'
import { piece, type Row, type Size } from './row.ts'
import type { Screen } from './screen.ts'
import { firstWords, spokenRows } from './spoken-rows.ts'
import type { Tools } from './tools.ts'
import { pendingRows, turnRows } from './turn-rows.ts'
import { isSpoken, type Ui } from './ui.ts'
import { wrapPieces } from './wrap.ts'

/** The screen of a conversation. */
export type ConversationScreen = Extract<Screen, { readonly type: 'conversation' }>

/** The last rows of a conversation; `whole` is true where nothing comes before them. */
export interface Body {
  readonly rows: readonly Row[]
  readonly whole: boolean
}

/**
 * Returns the last rows of the conversation, at least `needed` of them where there are so many. Rows are made from the
 * end, and made once a width, so that neither a key nor a resize costs more after 400 turns.
 */
export function conversationBody(
  screen: ConversationScreen,
  ui: Ui,
  size: Size,
  needed: number,
  tools: Tools,
): Body {
  const counting = countingRecords(screen.records)
  const said = saidBefore(screen.records)
  const last = said === null ? counting.findLast(({ type }) => type === 'trainee') : undefined
  const shown = wordsShown(screen.records, ui.reveal)
  const parts: (readonly Row[])[] = [tailRows(screen, ui, said, size, tools)]
  let count = parts[0]?.length ?? 0
  let index = counting.length
  while (index > 0 && count < needed) {
    index--
    const record = counting[index]
    if (record === undefined) continue
    const made = recordRows(record, record === last, screen, size, tools)
    const words = shown.get(record)
    const rows = words === undefined ? made : firstWords(made, words)
    parts.push(rows)
    count += rows.length
  }
  return { rows: parts.reverse().flat(), whole: index === 0 }
}

/** How many words are shown of each record that is being said slowly. */
function wordsShown(
  records: readonly TranscriptRecord[],
  reveal: Ui['reveal'],
): ReadonlyMap<TranscriptRecord, number> {
  const shown = new Map<TranscriptRecord, number>()
  if (reveal === null) return shown
  let left = reveal.words
  for (const record of records.slice(reveal.from)) {
    if (!isSpoken(record)) continue
    shown.set(record, Math.max(0, left))
    left -= record.text.split(/\s+/).length
  }
  return shown
}

function recordRows(
  record: TranscriptRecord,
  last: boolean,
  screen: ConversationScreen,
  size: Size,
  tools: Tools,
): readonly Row[] {
  const width = textColumns(size)
  const marked = last && screen.mode === 'practice'
  const variant = marked ? `${width} ${size.rows} ${screen.canSayAgain}` : `${width}`
  switch (record.type) {
    case 'persona':
    case 'third':
      return tools.cache.rows(record, variant, () => spokenRows(record, screen.scenario, width, tools.say))
    case 'trainee':
      return tools.cache.rows(record, variant, () => [
        [],
        ...turnRows(record, marked, width, tools.say),
        ...(marked ? feedbackRows(record, screen.canSayAgain, width, feedbackRoom(size), tools.say) : []),
      ])
    default:
      return []
  }
}

/** The rows that feedback may take: the turn and the answer to it should be seen beside it. */
function feedbackRoom(size: Size): number {
  return Math.floor(size.rows / 2)
}

/** What stands after the last record: a turn to be said again, one that is listened to, a hint, remarks. */
function tailRows(
  screen: ConversationScreen,
  ui: Ui,
  said: TraineeRecord | null,
  size: Size,
  { say }: Tools,
): readonly Row[] {
  const width = textColumns(size)
  const rows: Row[] = []
  if (said !== null && screen.pending === null && ui.card === null) {
    rows.push([], ...wrapPieces([piece(say('screen.said-before'), 'heading')], width))
    rows.push(
      ...turnRows(said, true, width, say),
      ...feedbackRows(said, false, width, feedbackRoom(size), say),
    )
  }
  // Under a card only what it is about is shown.
  if (ui.card !== null) return [...rows, [], ...pendingRows(ui.card.turn.text, width, say)]
  if (screen.pending !== null)
    rows.push([], ...pendingRows(screen.pending, width, say), [piece('…', 'quiet')])
  if (screen.hint !== null)
    rows.push([], ...noticeRows(say('screen.hint', { hint: screen.hint }), width, 'hint'))
  if (screen.notice !== null) rows.push([], ...noticeRows(screen.notice, width))
  if (ui.remark !== null) rows.push([], ...noticeRows(remarkText(ui.remark, say), width))
  if (screen.ended) rows.push([], ...noticeRows(say('screen.ended'), width))
  return rows
}

/** The turn that is to be said again, until it has been. */
function saidBefore(records: readonly TranscriptRecord[]): TraineeRecord | null {
  const again = records.findLastIndex(({ type }) => type === 'again')
  if (again === -1 || records.slice(again).some(({ type }) => type === 'trainee')) return null
  const before = records.slice(0, again).findLast(({ type }) => type === 'trainee')
  return before?.type === 'trainee' ? before : null
}
