import { familyOf } from '../../../analysis/index.ts'
import type { Size } from '../row.ts'
import type { Tools } from '../tools.ts'
import { layoutFor } from './layout-for.ts'
import type { ReplayScreen } from './replay-screen.ts'
import type { ReplayUi } from './replay-ui.ts'
import { reviewLabels } from './review-labels.ts'

/** Returns the state with another label chosen, where a key does that; else null. */
export function chooseLabel(
  ui: ReplayUi,
  screen: ReplayScreen,
  key: string,
  size: Size,
  tools: Tools,
): ReplayUi | null {
  const choose = (place: number): ReplayUi => {
    const chosen = Math.max(0, Math.min(place, reviewLabels.length - 1))
    return { ...ui, chosen, remark: null }
  }
  if (key === ']') return choose(nextFamily(ui.chosen))
  if (key === '[') return choose(lastFamily(ui.chosen))
  if (ui.focus !== 'labels') return null
  const page = Math.max(1, layoutFor(screen, ui, size, tools).panel.height - 4)
  switch (key) {
    case 'up':
      return choose(ui.chosen - 1)
    case 'down':
      return choose(ui.chosen + 1)
    case 'page-up':
      return choose(ui.chosen - page)
    case 'page-down':
      return choose(ui.chosen + page)
    default:
      return null
  }
}

/** The places where families begin. */
const begins = reviewLabels.flatMap((id, place) => {
  const before = reviewLabels[place - 1]
  return before === undefined || familyOf(before) !== familyOf(id) ? [place] : []
})

function nextFamily(chosen: number): number {
  return begins.find((place) => place > chosen) ?? 0
}

function lastFamily(chosen: number): number {
  return begins.findLast((place) => place < chosen) ?? begins.at(-1) ?? 0
}
