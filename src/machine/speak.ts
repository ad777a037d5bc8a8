import type { Line, Reply } from '../scenario/index.ts'
import type { Packed } from './layout.ts'
import type { Memory, SpokenLine } from './memory.ts'
import type { PackedEvent } from './packed-event.ts'
import type { Play } from './play.ts'
import { random } from './random.ts'
import { sayBack, saysBack } from './said-back.ts'

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

/** Returns the lines of a reply whose conditions hold and that are not for something else than what is asked; all of them where none does. */
export function fittingLines(
  play: Play,
  reply: Reply,
  situation: Packed,
  event: PackedEvent,
): readonly Line[] {
  const fitting = reply.lines.filter(
    (line) =>
      isAsked(line, event) !== false &&
      (event.about !== null || !saysBack(line)) &&
      (play.lines.get(line)?.(situation, event) ?? true),
  )
  return fitting.length > 0 ? fitting : reply.lines
}

/** Whether what a line is for is asked; undefined where it does not say what it is for. */
function isAsked({ asks }: Line, event: PackedEvent): boolean | undefined {
  return asks === undefined ? undefined : event.asks !== null && asks.includes(event.asks)
}

/** Returns whether a reply has a fitting line that takes up what is asked. */
export function hasLineFor(play: Play, reply: Reply | null, situation: Packed, event: PackedEvent): boolean {
  if (reply === null || event.asks === null) return false
  return fittingLines(play, reply, situation, event).some((line) => closeness(line, event) > 0)
}

/** Speaks a reply; one that tires and whose fitting lines were all spoken before is remarked on instead. */
export function speak(speech: Speech, play: Play, utterance: Utterance, event: PackedEvent): Speech {
  const { reply, situation } = utterance
  const fitting = fittingLines(play, reply, situation, event)
  const isExhausted = fitting.every((line) => (speech.memory.spoken[line.id] ?? 0) > 0)
  const chosen =
    utterance.tires && isExhausted ? fittingLines(play, play.scenario.askedAgain, situation, event) : fitting
  return speakOneOf(speech, chosen, utterance, play, event)
}

/** How closely a line takes up what is asked: that it names it counts more than that it is for such questions. */
function closeness(line: Line, event: PackedEvent): number {
  return (saysBack(line) && event.about !== null ? 2 : 0) + (isAsked(line, event) ? 1 : 0)
}

/**
 * Speaks one of some lines: one spoken least often, never the line spoken last where another fits; of these one that takes up what is asked,
 * chosen by the seed.
 */
function speakOneOf(
  speech: Speech,
  lines: readonly Line[],
  { by, facts }: Utterance,
  play: Play,
  event: PackedEvent,
): Speech {
  const { memory } = speech
  const other = lines.filter((line) => line.id !== memory.lastLine)
  const choice = other.length > 0 ? other : lines
  const least = Math.min(...choice.map((line) => memory.spoken[line.id] ?? 0))
  const rarest = choice.filter((line) => (memory.spoken[line.id] ?? 0) === least)
  const closest = Math.max(0, ...rarest.map((line) => closeness(line, event)))
  const closer = rarest.filter((line) => closeness(line, event) === closest)
  const [value, next] = random(memory.random)
  const line = closer[Math.floor(value * closer.length)]
  if (line === undefined) return speech
  const spoken = {
    by,
    line: line.id,
    text: sayBack(line.text, event.about),
    facts,
    callsFor: play.callsFor(line),
  }
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
