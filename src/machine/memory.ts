import type { Analysis, LabelId } from '../analysis/index.ts'
import type { Officer, Scenario } from '../scenario/index.ts'

/** What the trainee did, already coded: words, silence, or leaving (perhaps with last words). */
export interface TurnEvent {
  readonly type: 'turn' | 'silence' | 'leave'
  readonly analysis: Analysis
}

/** One line that is spoken in answer. */
export interface SpokenLine {
  /** The persona, or the id of the third who speaks. */
  readonly by: { readonly type: 'persona' } | { readonly type: 'third'; readonly who: string }
  readonly line: string
  readonly text: string
  /** The facts that this line tells for the first time. */
  readonly facts: readonly string[]
  readonly callsFor: readonly LabelId[]
}

/** What a step led to: the rule that fired (null for the opening) and what was said. */
export interface Answer {
  readonly rule: string | null
  readonly spoken: readonly SpokenLine[]
}

/** All that the persona carries from turn to turn; plain data, the context of the xstate machine. */
export interface Memory {
  /** Whom the persona has before them; the same from the first word to the last. */
  readonly officer: Officer
  readonly meters: Readonly<Record<string, number>>
  readonly told: readonly string[]
  /** The turns so far, and those in the present state. */
  readonly turns: number
  readonly turnsHere: number
  /** What came up so far, as "family id": "flag blaming", "topic debt"; and "silence". */
  readonly heard: readonly string[]
  /** The states entered so far. */
  readonly visited: readonly string[]
  /** How often each line was spoken. */
  readonly spoken: Readonly<Record<string, number>>
  readonly lastLine: string | null
  /** The state of the seeded generator. */
  readonly random: number
  /** True where the last turn was not understood. */
  readonly puzzled: boolean
  readonly answer: Answer
}

/** Returns the memory before the first word. */
export function newMemory(
  scenario: Scenario,
  seed: number,
  meters: Readonly<Record<string, number>> = {},
  officer: Officer = 'unsaid',
): Memory {
  return {
    officer,
    meters: { ...Object.fromEntries(scenario.meters.map((meter) => [meter.id, meter.start])), ...meters },
    told: [],
    turns: 0,
    turnsHere: 0,
    heard: [],
    visited: [],
    spoken: {},
    lastLine: null,
    random: seed >>> 0,
    puzzled: false,
    answer: { rule: null, spoken: [] },
  }
}

/** Returns what a turn brings up, in the words of `Memory.heard`. */
export function heardIn(event: TurnEvent): readonly string[] {
  const { techniques, safeguards, partnership, flags, topics = [] } = event.analysis
  return [
    ...techniques.map((label) => `technique ${label.id}`),
    ...safeguards.map((label) => `safeguard ${label.id}`),
    ...partnership.map((label) => `partnership ${label.id}`),
    ...flags.map((label) => `flag ${label.id}`),
    ...topics.map((topic) => `topic ${topic.id}`),
    ...(event.type === 'silence' ? ['silence'] : []),
  ]
}
