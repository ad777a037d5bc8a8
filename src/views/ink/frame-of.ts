import { cardFrame } from './card-frame.ts'
import { sheetFrame } from './case-sheet/sheet-frame.ts'
import { createSheetUi } from './case-sheet/sheet-ui.ts'
import { conversationFrame } from './conversation-frame.ts'
import { isLargeEnough, smallestFor, usableColumns } from './measure.ts'
import { pageFrame } from './page-frame.ts'
import { helpPage, pageOf } from './pages.ts'
import { problemsFrame } from './problems-frame.ts'
import { replayFrame } from './replay/replay-frame.ts'
import { type Frame, piece, type Row, type Size } from './row.ts'
import type { Screen } from './screen.ts'
import type { Tools } from './tools.ts'
import type { Ui } from './ui.ts'
import { wrapPieces } from './wrap.ts'

/** Returns the whole screen as rows: exactly as many as the terminal has, each within its columns. */
export function frameOf(screen: Screen, ui: Ui, size: Size, tools: Tools): Frame {
  const frame = drawn(screen, ui, size, tools)
  const empty: readonly Row[] = Array.from({ length: Math.max(0, size.rows - frame.rows.length) }, () => [])
  return { ...frame, rows: [...frame.rows, ...empty].slice(0, size.rows) }
}

function drawn(screen: Screen, ui: Ui, size: Size, tools: Tools): Frame {
  if (!isLargeEnough(screen, size)) return tooSmall(screen, size, tools)
  if (screen.type === 'replay' && ui.replay !== null && !ui.help)
    return replayFrame(screen, ui.replay, size, tools)
  if (screen.type === 'case-sheet') return sheetFrame(screen, ui.sheet ?? createSheetUi(screen), size, tools)
  if (screen.type !== 'conversation')
    return pageFrame(pageOf(screen, ui, size, tools), ui.scroll, size, tools)
  if (ui.help) return pageFrame(helpPage(screen, size, tools), ui.scroll, size, tools)
  const { problems = null } = screen
  if (problems !== null) return problemsFrame(screen, problems, ui, size, tools)
  const { card } = ui
  if (card !== null && screen.picker !== null) return cardFrame(screen, screen.picker, card, ui, size, tools)
  return conversationFrame(screen, ui, size, tools)
}

function tooSmall(screen: Screen, size: Size, { say }: Tools): Frame {
  const least = smallestFor(screen)
  const text = say('screen.too-small', {
    columns: size.columns,
    rows: size.rows,
    leastColumns: least.columns,
    leastRows: least.rows,
  })
  return { rows: wrapPieces([piece(text, 'notice')], usableColumns(size)), cursor: null }
}
