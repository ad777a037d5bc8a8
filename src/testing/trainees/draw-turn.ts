import type { Analysis } from '../../analysis/index.ts'
import type { Chance } from './chance.ts'
import { drawThings } from './draw-things.ts'
import { drawTopic } from './draw-topic.ts'
import { meantBy } from './meant-by.ts'
import type { Mind } from './mind.ts'
import { compose, type Occasion, type Phrase, phraseFor } from './phrase.ts'
import type { Surroundings } from './surroundings.ts'
import type { TraineeKind } from './trainee-kind.ts'

/** One turn as it was drawn: silence, or words with what they are meant to be. */
export type DrawnTurn =
  | { readonly type: 'wait' }
  | {
      readonly type: 'turn' | 'leave'
      readonly text: string
      readonly analysis: Analysis
      readonly topic: string | null
      readonly phrases: readonly Phrase[]
    }

/** Draws the next turn of a kind of trainee. */
export function drawTurn(
  kind: TraineeKind,
  mind: Mind,
  surroundings: Surroundings,
  chance: Chance,
): DrawnTurn {
  const leaves = mind.turns >= mind.stays
  if (leaves && !chance.happens(kind.lastWords)) return inWords('leave', [], null, surroundings)
  if (!leaves && chance.happens(kind.waits)) return { type: 'wait' }
  const things = drawThings(kind, mind, leaves, chance)
  const topic = drawTopic(kind, mind, things, surroundings, chance)
  const occasion: Occasion = { surroundings, noticed: mind.noticed, topic, said: mind.said, chance }
  const sayable = things.flatMap((thing) => phraseFor(thing, occasion) ?? [])
  // Where there is nothing yet to say back or to draw together, a word shows that one listens.
  const phrases = sayable.length > 0 ? sayable : [phraseFor('acknowledging', occasion) ?? []].flat()
  // What is asked comes last: people answer what was said last.
  const inOrder = [...phrases.filter(({ form }) => !asks(form)), ...phrases.filter(({ form }) => asks(form))]
  return inWords(leaves ? 'leave' : 'turn', inOrder, topic, surroundings)
}

function asks(form: Phrase['form']): boolean {
  return form !== 'statement' && form !== 'none'
}

function inWords(
  type: 'turn' | 'leave',
  phrases: readonly Phrase[],
  topic: string | null,
  surroundings: Surroundings,
): DrawnTurn {
  const { text, ranges } = compose(phrases)
  const analysis = meantBy(phrases, ranges, topic, surroundings)
  return { type, text, analysis, topic: analysis.topics?.[0]?.id ?? null, phrases }
}
