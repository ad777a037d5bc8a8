import type { Size } from '../row.ts'
import type { Tools } from '../tools.ts'
import { type Layout, layoutOf } from './layout.ts'
import { lineOf } from './line-rows.ts'
import type { ReplayScreen } from './replay-screen.ts'
import type { ReplayUi } from './replay-ui.ts'

/** Returns where everything stands on a screen as it is. Labels to choose from get more room than what is only read. */
export function layoutFor(screen: ReplayScreen, ui: ReplayUi, size: Size, tools: Tools): Layout {
  return layoutOf(size, lineOf(screen, ui, size, tools).rows.length, screen.reviewing === null ? 0.45 : 0.55)
}
