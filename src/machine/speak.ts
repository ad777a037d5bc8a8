import { callsFor } from '../analysis/index.ts'
import type { Line, Reply } from '../scenario/index.ts'
import { holds, type Moment } from './holds.ts'
import type { Memory, SpokenLine } from './memory.ts'
import { random } from './random.ts'

/** Somebody's mouth: what is said, and the memory after it. */
export interface Speech {
  readonly memory: Memory
  readonly spoken: readonly SpokenLine[]
}

/** Returns the lines of a reply whose conditions hold; all of them where none does. */
function fittingLines(reply: Reply, moment: Moment): readonly Line[] {
  const fitting = reply.lines.filter((line) => line.when === null || holds(line.when, moment))
  return fitting.length > 0 ? fitting : reply.lines
}

/** Tells whether every fitting line of a reply was spoken before. */
export function isExhausted(reply: Reply, moment: Moment, memory: Memory): boolean {
  return fittingLines(reply, moment).every((line) => (memory.spoken[line.id] ?? 0) > 0)
}

/**
 * Speaks one line of a reply: of those that fit, one spoken least often, chosen by the seed, never the line spoken
 * last where another fits.
 */
export function speak(
  speech: Speech,
  reply: Reply,
  moment: Moment,
  by: SpokenLine['by'] = { type: 'persona' },
  facts: readonly string[] = [],
): Speech {
  const { memory } = speech
  const fitting = fittingLines(reply, moment)
  const other = fitting.filter((line) => line.id !== memory.lastLine)
  const choice = other.length > 0 ? other : fitting
  const least = Math.min(...choice.map((line) => memory.spoken[line.id] ?? 0))
  const rarest = choice.filter((line) => (memory.spoken[line.id] ?? 0) === least)
  const [value, next] = random(memory.random)
  const line = rarest[Math.floor(value * rarest.length)]
  if (line === undefined) return speech
  const spoken = { by, line: line.id, text: line.text, facts, callsFor: line.callsFor ?? callsFor(line.text) }
  return {
    memory: {
      ...memory,
      random: next,
      lastLine: line.id,
      spoken: { ...memory.spoken, [line.id]: (memory.spoken[line.id] ?? 0) + 1 },
    },
    spoken: [...speech.spoken, spoken],
  }
}
