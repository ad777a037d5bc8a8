import type { MessageId } from '../../../language/index.ts'
import { safeText } from '../../../text/index.ts'
import { keysRow, ruleRow, titleRow } from '../bars.ts'
import { columnsOf, truncate } from '../grapheme.ts'
import { type Frame, piece, type Row, type Size } from '../row.ts'
import type { Tools } from '../tools.ts'
import { rowColumns } from '../wrap.ts'
import { detailRows } from './detail-rows.ts'
import { labelList } from './label-rows.ts'
import { gap, type Layout } from './layout.ts'
import { layoutFor } from './layout-for.ts'
import { lineOf } from './line-rows.ts'
import type { ReplayScreen } from './replay-screen.ts'
import type { ReplayUi } from './replay-ui.ts'
import { stripRows } from './strip-rows.ts'
import { stepRows, talkRows } from './talk-rows.ts'

/** A part of the screen: the rows of it that are visible, and what is told of those that are not. */
interface Pane {
  readonly rows: readonly Row[]
  readonly above: string
  readonly below: string
}

/** Returns the screen of a conversation that is stepped through: the talk, what was judged, the strip, the keys. */
export function replayFrame(screen: ReplayScreen, ui: ReplayUi, size: Size, tools: Tools): Frame {
  const { say } = tools
  const line = lineOf(screen, ui, size, tools)
  const layout = layoutFor(screen, ui, size, tools)
  const { columns } = layout
  const talk = talkPane(screen, ui, layout, tools)
  const panel = panelPane(screen, ui, layout, tools)
  const body = layout.wide ? sideBySide(talk, panel, layout) : stacked(talk, panel, layout)
  const above = [
    headRow(screen, ui, columns, tools),
    ...body,
    ...stripRows(screen, ui, columns, layout.strip, tools),
  ]
  return {
    rows: [...above, ...line.rows, keysRow(say(keysOf(screen, ui)).split(' · '), columns)],
    cursor: line.cursor === null ? null : { x: line.cursor.x, y: above.length + line.cursor.y },
  }
}

function keysOf({ reviewing }: ReplayScreen, { prompt }: ReplayUi): MessageId {
  if (prompt?.type === 'comment') return 'review.keys-comment'
  if (prompt !== null) return 'replay.keys-prompt'
  return reviewing === null ? 'replay.keys' : 'review.keys'
}

/** Returns how many rows back from its end the talk is shown: a turn longer than its room is shown from its beginning. */
export function talkScroll(screen: ReplayScreen, ui: ReplayUi, layout: Layout, tools: Tools): number {
  if (ui.scroll !== null) return ui.scroll
  const rows = stepRows(screen, ui, ui.step, layout.talk.width, tools)
  // The empty row before a turn may be out of sight.
  const length = rows[0]?.length === 0 ? rows.length - 1 : rows.length
  return Math.max(0, length - layout.talk.height)
}

function talkPane(screen: ReplayScreen, ui: ReplayUi, layout: Layout, tools: Tools): Pane {
  const { width, height } = layout.talk
  const scroll = talkScroll(screen, ui, layout, tools)
  const { rows, whole } = talkRows(screen, ui, width, scroll + height + 1, tools)
  const end = Math.max(Math.min(height, rows.length), rows.length - scroll)
  const start = Math.max(0, end - height)
  const empty: readonly Row[] = Array.from({ length: height - (end - start) }, () => [])
  const title = focused(tools.say('replay.talk'), ui.focus === 'talk')
  return {
    rows: [...empty, ...rows.slice(start, end)],
    above: start > 0 || !whole ? `${title} · ${tools.say('replay.above')}` : title,
    below: end < rows.length ? tools.say('replay.below', { rows: rows.length - end }) : '',
  }
}

function panelPane(screen: ReplayScreen, ui: ReplayUi, layout: Layout, tools: Tools): Pane {
  return screen.reviewing !== null && ui.focus !== 'details'
    ? labelPane(screen, ui, layout, tools)
    : detailPane(screen, ui, layout, tools)
}

function detailPane(screen: ReplayScreen, ui: ReplayUi, layout: Layout, { say, ...tools }: Tools): Pane {
  const { width, height } = layout.panel
  const rows = detailRows(screen, ui, width, { say, ...tools })
  const start = Math.min(ui.down, Math.max(0, rows.length - height))
  const shown = rows.slice(start, start + height)
  const empty: readonly Row[] = Array.from({ length: height - shown.length }, () => [])
  const below = rows.length - start - shown.length
  const isFocused = ui.focus === 'details'
  const title = focused(say('replay.panel'), isFocused)
  return {
    rows: [...shown, ...empty],
    above: start > 0 ? `${title} · ${say('replay.above')}` : title,
    below: below === 0 ? '' : say(isFocused ? 'replay.below' : 'replay.below-tab', { rows: below }),
  }
}

function labelPane(screen: ReplayScreen, ui: ReplayUi, layout: Layout, tools: Tools): Pane {
  const { width, height } = layout.panel
  const { rows, above, below } = labelList(screen, ui, width, height, tools)
  const title = focused(tools.say('review.labels'), ui.focus === 'labels')
  return {
    rows,
    above: above > 0 ? `${title} · ${tools.say('replay.above')}` : title,
    below: below === 0 ? '' : tools.say('replay.below', { rows: below }),
  }
}

/** The part that the arrows move stands out by a mark. */
function focused(title: string, isFocused: boolean): string {
  return isFocused ? `› ${title}` : title
}

function stacked(talk: Pane, panel: Pane, { columns }: Layout): readonly Row[] {
  const between = [talk.below, panel.above].filter((part) => part !== '').join(' · ')
  return [
    ruleRow(columns, talk.above),
    ...talk.rows,
    ruleRow(columns, between),
    ...panel.rows,
    ruleRow(columns, panel.below),
  ]
}

function sideBySide(talk: Pane, panel: Pane, layout: Layout): readonly Row[] {
  const across = (left: string, right: string, joint: string): Row => [
    ...ruleRow(layout.talk.width, left),
    piece(joint, 'quiet'),
    ...ruleRow(layout.panel.width, right),
  ]
  return [
    across(talk.above, panel.above, '─┬─'),
    ...talk.rows.map((row, index): Row => {
      const space = ' '.repeat(Math.max(0, layout.talk.width - rowColumns(row)))
      return [...row, piece(space), piece(' │ '.padEnd(gap), 'quiet'), ...(panel.rows[index] ?? [])]
    }),
    across(talk.below, panel.below, '─┴─'),
  ]
}

/** Whom it was held with, which turn of how many is shown, and whether the reviewer is done with it. */
function headRow(screen: ReplayScreen, ui: ReplayUi, columns: number, { say }: Tools): Row {
  const { replay, scenario, reviewing } = screen
  const title = replay.header.scenario.title
  const who = scenario === null ? title : `${scenario.persona.name} · ${title}`
  const { turn = 0, counts = true } = replay.steps[ui.step] ?? {}
  const where = say('replay.where', { turn, turns: screen.replay.lastTurn, again: counts ? 0 : 1 })
  const isJudged = counts && reviewing?.review.turns.get(turn)?.judged === true
  const side = isJudged ? `${where} · ${say('review.judged')}` : where
  return titleRow(safeText(who), truncate(side, columns - Math.min(12, columnsOf(who))), columns)
}
