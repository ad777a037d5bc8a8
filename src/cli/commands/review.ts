import { resolve } from 'node:path'
import { safeText } from '../../text/index.ts'
import { calledTranscript } from '../called-transcript.ts'
import { type Run, textOption } from '../command.ts'
import { keepReview } from '../keep-review.ts'
import { showRunning } from '../play-screen.ts'
import { createReviewProgram } from '../program/review-program.ts'
import { createReplayScreen } from '../replay-screen.ts'
import { reviewsBeside } from '../review-files.ts'
import { reviewPath } from '../review-name.ts'
import { scenarioOfTranscript } from '../scenario-of-transcript.ts'
import { openTranscriptOrFail } from '../transcript-files.ts'
import { turnOption } from '../turn-option.ts'
import { UsageMistake } from '../world.ts'

/** Opens a saved conversation to be judged: labels overruled, turns commented, in a file of the reviewer's own. */
export const run: Run = async (given, world) => {
  const reviewer = textOption(given, 'reviewer')?.trim() ?? ''
  if (reviewer === '') throw new UsageMistake(world.say('review.no-reviewer'))
  const withOthers = given.options.showOthers === true
  if (withOthers && given.options.blind === true) throw new UsageMistake(world.say('review.blind-others'))
  const opened = openTranscriptOrFail(resolve(world.folder, given.args[0] ?? ''), world)
  const turn = turnOption(given, opened.records, world)
  if (!world.interactive) throw new UsageMistake(world.say('review.no-terminal'))
  const scenario = scenarioOfTranscript(opened.header, textOption(given, 'scenario'), world)
  const beside = withOthers ? reviewsBeside(opened, world) : nobody
  const own = reviewPath(opened.path, reviewer)
  const others = beside.reviews.filter(({ path }) => path !== own).map(({ review }) => review)
  const { called, reviews } =
    given.options.names === true
      ? { called: opened, reviews: others }
      : await calledTranscript(opened, others, scenario.scenario, world)
  const { keeper, remarks } = keepReview(opened, reviewer, given.options.blind === true, world)
  const { blind } = keeper.header
  if (withOthers && blind) {
    keeper.close()
    throw new UsageMistake(world.say('review.begun-blind-others', { file: safeText(keeper.path) }))
  }
  const screen = createReplayScreen(
    { ...called, remarks: [...called.remarks, ...remarks, ...beside.remarks] },
    { scenario, reviews, afterword: null, turn, blind },
  )
  return showRunning(createReviewProgram(screen, keeper, opened.records, turn, world), world)
}

const nobody = { reviews: [], remarks: [] } as const
