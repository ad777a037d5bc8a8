import type { Line, Reply } from '../scenario/index.ts'
import type { Packed } from './layout.ts'
import type { Memory, SpokenLine } from './memory.ts'
import type { PackedEvent } from './packed-event.ts'
import type { Play } from './play.ts'
import { random } from './random.ts'

/** Somebody's mouth: what is said, and the memory after it. */
export interface Speech {
  readonly memory: Memory
  readonly spoken: readonly SpokenLine[]
}

/** One reply that a turn gets: who speaks it, the moment its lines are chosen by, and the facts it tells for the first time. */
export interface Utterance {
  readonly reply: Reply
  readonly by: SpokenLine['by']
  readonly situation: Packed
  readonly facts: readonly string[]
  /** True where the person remarks on being asked again, once every fitting line was spoken. */
  readonly tires: boolean
}

/** Returns the lines of a reply whose conditions hold; all of them where none does. */
export function fittingLines(
  play: Play,
  reply: Reply,
  situation: Packed,
  event: PackedEvent,
): readonly Line[] {
  const fitting = reply.lines.filter((line) => play.lines.get(line)?.(situation, event) ?? true)
  return fitting.length > 0 ? fitting : reply.lines
}

/** Speaks a reply; one that tires and whose fitting lines were all spoken before is remarked on instead. */
export function speak(speech: Speech, play: Play, utterance: Utterance, event: PackedEvent): Speech {
  const { reply, situation } = utterance
  const fitting = fittingLines(play, reply, situation, event)
  const isExhausted = fitting.every((line) => (speech.memory.spoken[line.id] ?? 0) > 0)
  const chosen =
    utterance.tires && isExhausted ? fittingLines(play, play.scenario.askedAgain, situation, event) : fitting
  return speakOneOf(speech, chosen, utterance, play)
}

/**
 * Speaks one of some lines: one spoken least often, chosen by the seed, never the line spoken last where another fits.
 */
function speakOneOf(speech: Speech, lines: readonly Line[], { by, facts }: Utterance, play: Play): Speech {
  const { memory } = speech
  const other = lines.filter((line) => line.id !== memory.lastLine)
  const choice = other.length > 0 ? other : lines
  const least = Math.min(...choice.map((line) => memory.spoken[line.id] ?? 0))
  const rarest = choice.filter((line) => (memory.spoken[line.id] ?? 0) === least)
  const [value, next] = random(memory.random)
  const line = rarest[Math.floor(value * rarest.length)]
  if (line === undefined) return speech
  const spoken = { by, line: line.id, text: line.text, facts, callsFor: play.callsFor(line) }
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
