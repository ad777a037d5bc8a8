import type { Editor } from '../editor.ts'
import type { ReplayScreen } from './replay-screen.ts'
import { firstScored } from './review-labels.ts'

/** A line that is being typed below the conversation: where to go, what to search, what to say of a turn or (turn null) of the whole. */
export type Prompt =
  | { readonly type: 'turn' | 'search'; readonly editor: Editor }
  | { readonly type: 'comment'; readonly turn: number | null; readonly editor: Editor }

/** The parts of the screen in which the arrows move. */
export type Focus = 'talk' | 'details' | 'labels'

/** What a person has done to a conversation that is stepped through. */
export interface ReplayUi {
  /** The place of the step that is shown. */
  readonly step: number
  /** Rows that the talk is scrolled back from its end; null where nobody scrolled. */
  readonly scroll: number | null
  /** Rows that the details are scrolled down. */
  readonly down: number
  readonly focus: Focus
  /** The place of the label that is chosen, where it is reviewed. */
  readonly chosen: number
  readonly playing: boolean
  /** How many times as fast as it was held. */
  readonly speed: number
  readonly prompt: Prompt | null
  /** What was searched for last; empty where nothing was. */
  readonly sought: string
  /** An answer to the last key, or null. */
  readonly remark: string | null
}

/** The speeds there are. */
const speeds: readonly number[] = [0.25, 0.5, 1, 2, 4, 8, 16]

/** Pauses longer than this, in milliseconds at speed 1, are cut short: people think, and are called away. */
const longestPause = 4_000

/** Returns the state in which a conversation begins to be stepped through. */
export function createReplayUi({ begin, remarks, replay, reviewing }: ReplayScreen): ReplayUi {
  return {
    step: begin,
    scroll: null,
    down: 0,
    focus: reviewing === null ? 'talk' : 'labels',
    chosen: firstScored(replay.steps[begin]),
    playing: false,
    speed: 1,
    prompt: null,
    sought: '',
    remark: remarks[0] ?? null,
  }
}

/** Returns the state at another step; one that is not there is the nearest that is. */
export function atStep(ui: ReplayUi, step: number, { replay }: ReplayScreen): ReplayUi {
  const last = replay.steps.length - 1
  const to = Math.max(0, Math.min(step, last))
  const playing = ui.playing && to < last
  const chosen = firstScored(replay.steps[to])
  return { ...ui, step: to, scroll: null, down: 0, chosen, playing, remark: null }
}

/** Returns the state with the next higher or lower speed. */
export function withSpeed(ui: ReplayUi, direction: 1 | -1): ReplayUi {
  const place = speeds.indexOf(ui.speed) + direction
  return { ...ui, speed: speeds[place] ?? ui.speed, remark: null }
}

/** Returns how many milliseconds the next step is away while it plays; null while it does not. */
export function pauseBefore(ui: ReplayUi, { replay }: ReplayScreen): number | null {
  const next = replay.steps[ui.step + 1]
  if (!ui.playing || next === undefined) return null
  return Math.min(next.pause, longestPause) / ui.speed
}
