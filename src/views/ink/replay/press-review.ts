import { isLabelId, type LabelId } from '../../../analysis/index.ts'
import type { Say } from '../../../language/index.ts'
import type { Verdict } from '../../../record/index.ts'
import { labelName } from '../../../scoring/index.ts'
import { type ReplayStep, seekStep, stepOfTurn } from '../../../transcript/index.ts'
import type { Key } from '../key.ts'
import type { Size } from '../row.ts'
import type { Tools } from '../tools.ts'
import { chooseLabel } from './choose-label.ts'
import { openComment } from './press-prompt.ts'
import { type ReplayPressed, stay } from './replay-pressed.ts'
import type { ReplayScreen, Reviewing } from './replay-screen.ts'
import { atStep, type ReplayUi } from './replay-ui.ts'
import { reviewLabels, scoredLabel } from './review-labels.ts'

/** Returns what a key leads to that only a reviewer has; null for every other key. */
export function pressReview(
  ui: ReplayUi,
  screen: ReplayScreen,
  reviewing: Reviewing,
  key: Key,
  size: Size,
  tools: Tools,
): ReplayPressed | null {
  const name = key.type === 'key' ? key.name : key.text
  const step = screen.replay.steps[ui.step]
  const { say } = tools
  switch (name) {
    case 'u':
      return undo(ui, screen, reviewing, say)
    case 'C':
      return stay(openComment(ui, null, reviewing.review.comment ?? ''))
    case 'enter':
    case 'r':
      return judge(ui, screen, reviewing, say)
  }
  const chosen = chooseLabel(ui, screen, name, size, tools)
  if (chosen !== null) return stay(chosen)
  if (!onTurn.has(name) || step === undefined) return null
  const why = whyNot(step)
  if (why !== null) return stay({ ...ui, playing: false, remark: say(why) })
  const label = reviewLabels[ui.chosen]
  switch (name) {
    case 'y':
    case 'x':
    case 'z':
      return label === undefined ? null : give(ui, step, label, name, reviewing, say)
    case 'c':
      return stay(openComment(ui, step.turn, reviewing.review.turns.get(step.turn)?.comment ?? ''))
    default:
      return unjudge(ui, step, reviewing, say)
  }
}

/** The keys that say something of the turn that is shown. */
const onTurn: ReadonlySet<string> = new Set(['y', 'x', 'z', 'c', 'R'])

/** Why nothing can be said of a step; null where it can. */
function whyNot({ trainee, counts }: ReplayStep): 'review.opening' | 'review.superseded' | null {
  if (trainee === null) return 'review.opening'
  return counts ? null : 'review.superseded'
}

/** Gives a verdict on a label; the one that stands already is not given twice. */
function give(
  ui: ReplayUi,
  step: ReplayStep,
  label: LabelId,
  key: 'y' | 'x' | 'z',
  { review }: Reviewing,
  say: Say,
): ReplayPressed {
  const stands = review.turns.get(step.turn)?.labels.get(label)
  const yes = scoredLabel(step, label) === null ? 'present' : 'confirmed'
  const verdict: Verdict = { y: yes, x: 'absent', z: 'unset' }[key] as Verdict
  const still = { ...ui, playing: false, remark: null }
  if (key === 'z' && stands === undefined) return stay({ ...still, remark: say('review.no-verdict') })
  if (verdict === stands) return stay(still)
  return { ui: still, intent: { type: 'verdict', turn: step.turn, label, verdict } }
}

/** The turn is judged; on to the next that counts. */
function judge(ui: ReplayUi, screen: ReplayScreen, { review }: Reviewing, say: Say): ReplayPressed {
  const { replay } = screen
  const step = replay.steps[ui.step]
  if (step === undefined) return stay(ui)
  const isJudged = whyNot(step) !== null || review.turns.get(step.turn)?.judged === true
  const next = seekStep(replay, ui.step, 1, ({ counts }) => counts)
  const still = { ...ui, playing: false }
  const left = unjudged(screen, review).filter((turn) => isJudged || turn !== step.turn)
  const remark =
    left.length === 0
      ? say('review.all-judged')
      : say('review.some-left', { left: left.length, first: left[0] ?? 0 })
  return {
    ui: next === null ? { ...still, remark } : atStep(still, next, screen),
    intent: isJudged ? null : { type: 'judged', turn: step.turn, is: true },
  }
}

function unjudge(ui: ReplayUi, step: ReplayStep, { review }: Reviewing, say: Say): ReplayPressed {
  const still = { ...ui, playing: false, remark: null }
  if (review.turns.get(step.turn)?.judged !== true)
    return stay({ ...still, remark: say('review.not-judged') })
  return { ui: still, intent: { type: 'judged', turn: step.turn, is: false } }
}

/** Returns the numbers of the turns that a review is not done with. */
function unjudged({ replay }: ReplayScreen, review: Reviewing['review']): readonly number[] {
  return replay.steps
    .filter(({ trainee, counts }) => trainee !== null && counts)
    .map(({ turn }) => turn)
    .filter((turn) => review.turns.get(turn)?.judged !== true)
}

/** Takes back what was said last, and goes where that was. */
function undo(ui: ReplayUi, screen: ReplayScreen, { last }: Reviewing, say: Say): ReplayPressed {
  const still = { ...ui, playing: false }
  if (last === null) return stay({ ...still, remark: say('review.nothing-to-undo') })
  const turn = last.turn ?? 0
  const label = last.type === 'label' ? labelName(last.label, say) : ''
  const there = last.turn === null ? null : stepOfTurn(screen.replay, last.turn)
  const moved = there === null || there === ui.step ? still : atStep(still, there, screen)
  const chosen = last.type === 'label' ? indexOfLabel(last.label) : -1
  return {
    ui: {
      ...moved,
      chosen: chosen === -1 ? moved.chosen : chosen,
      remark: say(`review.undone.${last.type}`, { label, turn }),
    },
    intent: { type: 'undo' },
  }
}

function indexOfLabel(label: string): number {
  return isLabelId(label) ? reviewLabels.indexOf(label) : -1
}
