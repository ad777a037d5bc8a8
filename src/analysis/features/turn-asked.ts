import type { Analysis, Utterance } from '../analysis.ts'
import type { Tagger } from '../reading/lemmas.ts'
import { askedAbout } from './asked-about.ts'
import { askedFor, offersChoice } from './asked-for.ts'
import type { TurnReading } from './read-turn.ts'

/** What a turn asks, as its analysis says it. */
export type TurnAsked = Pick<Analysis, 'asks' | 'about'>

/** Returns what a turn asks for, and what it names, where a person could say that back; `context` is what was said before it. */
export function readAsked(
  { flags }: Analysis,
  reading: TurnReading,
  context: readonly Utterance[],
  tagger: Tagger,
): TurnAsked {
  const asks = askedFor(reading)
  if (asks === undefined) return {}
  // An offer, a courtesy or a choice is answered, not said back; and what is asked so that it hurts nobody repeats.
  const isAnswered =
    /^(?:offer|leave|agreement)$/.test(asks) ||
    offersChoice(reading) ||
    flags.some(({ severity }) => severity === 'major')
  const about = isAnswered ? undefined : askedAbout(reading, context, tagger)
  return about === undefined ? { asks } : { asks, about }
}
