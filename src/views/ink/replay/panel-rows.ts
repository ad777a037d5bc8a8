import { headerLines, stepPanelLines } from '../../plain/index.ts'
import { paintedRows } from '../painted-rows.ts'
import type { Row } from '../row.ts'
import type { Tools } from '../tools.ts'
import type { ReplayScreen } from './replay-screen.ts'
import type { ReplayUi } from './replay-ui.ts'

/** Returns what a trainee may not have seen of the step that is shown; at the opening also where the conversation comes from. */
export function panelRows(
  { replay, scenario, today }: ReplayScreen,
  ui: ReplayUi,
  width: number,
  { say, theme, cache }: Tools,
): readonly Row[] {
  const step = replay.steps[ui.step]
  if (step === undefined) return []
  // Rows of the talk are remembered by the step itself.
  return cache.rows(step.records, `${width}`, () => {
    const paper = { width, theme, say }
    const header = ui.step === 0 ? headerLines(replay.header, paper) : []
    return paintedRows([...header, ...stepPanelLines(step, scenario, today, paper)], width)
  })
}
