import type { Say } from '../../../language/index.ts'
import { labelName } from '../../../scoring/index.ts'
import {
  type Direction,
  hasFlag,
  hasTechnique,
  labelsOf,
  type ReplayStep,
  seekStep,
  stepOfTurn,
  wordsOf,
} from '../../../transcript/index.ts'
import { finderOf } from './found.ts'
import { isLabelMeant } from './label-meant.ts'
import { isBlind, type ReplayScreen, shownReviews } from './replay-screen.ts'
import { atStep, type ReplayUi } from './replay-ui.ts'

/** Plays or pauses; at the end it begins again. */
export function play(ui: ReplayUi, screen: ReplayScreen): ReplayUi {
  const last = screen.replay.steps.length - 1
  if (ui.playing || last === 0) return { ...ui, playing: false, remark: null }
  return { ...(ui.step === last ? atStep(ui, 0, screen) : ui), playing: true, remark: null }
}

/** Goes one step on or back. */
export function move(ui: ReplayUi, screen: ReplayScreen, direction: Direction, say: Say): ReplayUi {
  const to = ui.step + direction
  const still = { ...ui, playing: false }
  if (to < 0) return { ...still, remark: say('replay.at-beginning') }
  if (to >= screen.replay.steps.length) return { ...still, remark: say('replay.at-end') }
  return atStep(still, to, screen)
}

/** What can be sought: a turn with a flag, with a technique, or one that a reviewer said something of. */
export type Sought = 'flag' | 'technique' | 'said'

/** Goes to the next turn, or the last one before, that holds what is sought. */
export function seek(
  ui: ReplayUi,
  screen: ReplayScreen,
  direction: Direction,
  what: Sought,
  say: Say,
): ReplayUi {
  const still = { ...ui, playing: false }
  if (what !== 'said' && isBlind(screen)) return { ...still, remark: say('review.blind-seek') }
  const holds = {
    flag: hasFlag,
    technique: hasTechnique,
    said: (step: ReplayStep) => isReviewed(step, screen),
  }
  const found = seekStep(screen.replay, ui.step, direction, holds[what])
  return found === null
    ? { ...still, remark: say(direction === 1 ? 'replay.none-after' : 'replay.none-before', { what }) }
    : atStep(still, found, screen)
}

/** Tells whether a reviewer said something of a step: a verdict, a comment, more than that they are done with it. */
export function isReviewed({ turn, counts, trainee }: ReplayStep, screen: ReplayScreen): boolean {
  if (!counts || trainee === null) return false
  return shownReviews(screen).some(({ turns }) => {
    const said = turns.get(turn)
    return said !== undefined && (said.labels.size > 0 || said.comment !== null)
  })
}

/** Goes to a turn by its number, and closes the line it was typed in; where there is no such turn the line stays open. */
export function goTo(ui: ReplayUi, screen: ReplayScreen, text: string, say: Say): ReplayUi {
  if (text === '') return { ...ui, prompt: null, remark: null }
  const found = /^\d{1,9}$/.test(text) ? stepOfTurn(screen.replay, Number(text)) : null
  if (found !== null) return atStep({ ...ui, prompt: null }, found, screen)
  return { ...ui, remark: say('replay.no-such-turn', { text, turns: screen.replay.lastTurn }) }
}

/**
 * Goes to the next step that holds a text: in the words of anybody, as the name of a label, or in a reviewer's comment. After the last it looks from
 * the beginning.
 */
export function search(ui: ReplayUi, screen: ReplayScreen, text: string, say: Say): ReplayUi {
  const finder = finderOf(text)
  if (finder === null) return ui
  const reviews = shownReviews(screen)
  const holds = (step: ReplayStep) =>
    labelsOf(step).some((id) => isLabelMeant(text, [id, labelName(id, say)])) ||
    [
      ...wordsOf(step),
      ...(step.counts ? reviews.map(({ turns }) => turns.get(step.turn)?.comment ?? '') : []),
    ].some((words) => words.search(finder) !== -1)
  const still = { ...ui, playing: false, sought: text }
  const after = seekStep(screen.replay, ui.step, 1, holds)
  if (after !== null) return atStep(still, after, screen)
  const first = seekStep(screen.replay, -1, 1, holds)
  if (first === null) return { ...still, remark: say('replay.not-found', { text }) }
  return { ...atStep(still, first, screen), remark: say('replay.from-beginning', { text }) }
}
