import type { Editor } from '../editor.ts'
import type { ReplayScreen } from './replay-screen.ts'

/** A line that is being typed below the conversation. */
export interface Prompt {
  readonly type: 'turn' | 'search'
  readonly editor: Editor
}

/** What a person has done to a conversation that is stepped through. */
export interface ReplayUi {
  /** The place of the step that is shown. */
  readonly step: number
  /** Rows that the talk is scrolled back from its end; null where nobody scrolled. */
  readonly scroll: number | null
  /** Rows that the panel is scrolled down. */
  readonly down: number
  /** What the arrows scroll. */
  readonly focus: 'talk' | 'panel'
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
export function createReplayUi({ begin, remarks }: ReplayScreen): ReplayUi {
  return {
    step: begin,
    scroll: null,
    down: 0,
    focus: 'talk',
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
  return { ...ui, step: to, scroll: null, down: 0, playing: ui.playing && to < last, remark: null }
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
