import type { Review } from '../../../record/index.ts'
import type { ReplayStep } from '../../../transcript/index.ts'
import {
  flow,
  headerLines,
  type Paper,
  stepPanelLines,
  turnReviewLines,
  wholeReviewLines,
} from '../../plain/index.ts'
import { paintedRows } from '../painted-rows.ts'
import type { Row } from '../row.ts'
import type { Tools } from '../tools.ts'
import { isBlind, type ReplayScreen, shownReviews } from './replay-screen.ts'
import type { ReplayUi } from './replay-ui.ts'

/**
 * Returns what a trainee may not have seen of the step that is shown, after what reviewers say of it; at the opening also where the conversation comes
 * from.
 */
export function detailRows(
  screen: ReplayScreen,
  ui: ReplayUi,
  width: number,
  { say, theme, cache }: Tools,
): readonly Row[] {
  const step = screen.replay.steps[ui.step]
  if (step === undefined) return []
  const paper = { width, theme, say }
  const reviews = shownReviews(screen)
  const said = paintedRows(saidLines(step, ui.step, reviews, screen, paper), width)
  // Rows of the talk are remembered by the step itself.
  const judged = cache.rows(step.records, `${width}`, () =>
    paintedRows(judgedLines(screen, step, ui.step, paper), width),
  )
  return [...said, ...judged]
}

function saidLines(
  { trainee, counts }: ReplayStep,
  place: number,
  reviews: readonly Review[],
  { replay }: ReplayScreen,
  paper: Paper,
): readonly string[] {
  const ofTurn = trainee !== null && counts ? turnReviewLines(trainee, reviews, paper) : []
  const isEdge = place === 0 || place === replay.steps.length - 1
  const ofWhole = isEdge ? wholeReviewLines(reviews, paper) : []
  return [...ofTurn, ...(ofTurn.length === 0 ? ofWhole.slice(1) : ofWhole)]
}

function judgedLines(screen: ReplayScreen, step: ReplayStep, place: number, paper: Paper): readonly string[] {
  const { replay, scenario, today } = screen
  const header = place === 0 ? headerLines(replay.header, paper) : []
  if (isBlind(screen)) return [...header, ...flow([[paper.theme.remark, paper.say('review.hidden')]], paper)]
  return [...header, ...stepPanelLines(step, scenario, today, paper)]
}
