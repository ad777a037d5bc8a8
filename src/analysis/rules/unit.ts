import type { TurnReading } from '../features/read-turn.ts'
import type { Trait, Traits } from '../features/trait.ts'
import { makeSentence, type Sentence, type Word } from '../reading/sentence.ts'
import type { Rule } from './label-data.ts'

/** A stretch of the turn that rules look at, with its traits. */
export interface Unit {
  readonly sentence: Sentence
  readonly traits: Traits
}

/** The stretches of a turn by their size. */
export type Units = Readonly<Record<Rule['over'], readonly Unit[]>>

const longTurn = 160

/** Cuts a turn into the stretches that rules look at. A very long turn is not looked at as a whole. */
export function makeUnits(reading: TurnReading): Units {
  const clause = reading.clauses.map(({ clause: sentence, traits }) => ({ sentence, traits }))
  const sentence = reading.sentences.map((one, index) => ({
    sentence: one,
    traits: union(
      [...reading.clauses].filter((part) => part.clause.sentence === index).map((part) => part.traits),
      reading.traits,
    ),
  }))
  const pair =
    sentence.length < 2
      ? sentence
      : sentence.slice(0, -1).map((one, index) => join([one, sentence[index + 1] ?? one]))
  const words = reading.sentences.reduce((sum, one) => sum + one.words.length, 0)
  const turn = sentence.length < 2 ? sentence : words <= longTurn ? [join(sentence)] : pair
  return { clause, sentence, pair, turn }
}

function join(units: readonly Unit[]): Unit {
  const words: Word[] = []
  for (const { sentence } of units) {
    const end = words.at(-1)?.end
    if (end !== undefined)
      words.push({ text: '|', start: end, end, pause: true, quoted: false, capital: false })
    words.push(...sentence.words)
  }
  return {
    sentence: makeSentence(words, units.at(-1)?.sentence.mark ?? '', false),
    traits: union(
      units.map((unit) => unit.traits),
      new Set(),
    ),
  }
}

function union(sets: readonly Traits[], more: Traits): Traits {
  const all = new Set<Trait>(more)
  for (const set of sets) for (const trait of set) all.add(trait)
  return all
}
