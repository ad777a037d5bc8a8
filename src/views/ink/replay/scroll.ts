import type { Size } from '../row.ts'
import type { Tools } from '../tools.ts'
import { layoutOf } from './layout.ts'
import { lineOf } from './line-rows.ts'
import { panelRows } from './panel-rows.ts'
import { talkScroll } from './replay-frame.ts'
import type { ReplayScreen } from './replay-screen.ts'
import type { ReplayUi } from './replay-ui.ts'
import { talkRows } from './talk-rows.ts'

/** Returns the state with the focused part scrolled by a row or a page. */
export function scrolled(
  ui: ReplayUi,
  screen: ReplayScreen,
  name: 'up' | 'down' | 'page-up' | 'page-down',
  size: Size,
  tools: Tools,
): ReplayUi {
  const layout = layoutOf(size, lineOf(screen, ui, size, tools).rows.length)
  const { height, width } = ui.focus === 'talk' ? layout.talk : layout.panel
  const page = Math.max(1, height - 1)
  const step = { up: 1, down: -1, 'page-up': page, 'page-down': -page }[name]
  if (ui.focus === 'panel') {
    const most = Math.max(0, panelRows(screen, ui, width, tools).length - height)
    return { ...ui, down: Math.max(0, Math.min(Math.min(ui.down, most) - step, most)) }
  }
  const wanted = talkScroll(screen, ui, layout, tools) + step
  const { rows } = talkRows(screen, ui, width, wanted + height, tools)
  return { ...ui, scroll: Math.max(0, Math.min(wanted, rows.length - height)) }
}
