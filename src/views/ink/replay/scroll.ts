import type { Size } from '../row.ts'
import type { Tools } from '../tools.ts'
import { detailRows } from './detail-rows.ts'
import { layoutFor } from './layout-for.ts'
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
  const layout = layoutFor(screen, ui, size, tools)
  const { height, width } = ui.focus === 'details' ? layout.panel : layout.talk
  const page = Math.max(1, height - 1)
  const step = { up: 1, down: -1, 'page-up': page, 'page-down': -page }[name]
  if (ui.focus === 'details') {
    const most = Math.max(0, detailRows(screen, ui, width, tools).length - height)
    return { ...ui, down: Math.max(0, Math.min(Math.min(ui.down, most) - step, most)) }
  }
  const wanted = talkScroll(screen, ui, layout, tools) + step
  const { rows } = talkRows(screen, ui, width, wanted + height, tools)
  return { ...ui, scroll: Math.max(0, Math.min(wanted, rows.length - height)) }
}
