import type { Form } from '../analysis.ts'
import { areForeign } from '../other-language.ts'
import type { TurnReading } from './read-turn.ts'

const bare = new Set(
  (
    'okay yes no right sure fine hmm hm mhm mm mmm um uh ah oh aha yeah yep yup ya nope well so i see understand understood good all great alright thanks thank you ' +
    'noted really hello hi hey morning afternoon evening day night auntie uncle see later again welcome selamat pagi siang sore malam bye goodbye sir madam officer sister brother bu pak'
  ).split(' '),
)

/** Returns the form of the turn's main question: the open one, else the last. */
export function formOf(reading: TurnReading): Form {
  const words = reading.sentences.flatMap((sentence) => sentence.words.map((word) => word.text))
  if (words.length === 0 || isForeign(reading)) return 'none'
  if (reading.questions.length > 0) {
    const open = reading.questions.find((question) => question.asking === 'open')
    return (open ?? reading.questions.at(-1))?.asking ?? 'statement'
  }
  return isBare(reading) ? 'none' : 'statement'
}

/** Returns whether the turn is only a greeting or an acknowledgement. */
export function isBare(reading: TurnReading): boolean {
  // One more word, written with a capital, is the name of the one greeted.
  return reading.sentences.every((sentence) => {
    const others = sentence.words.filter((word) => !bare.has(word.text))
    const named = others.length === 1 && sentence.words.length > 1 && others[0]?.capital === true
    return !sentence.action && (others.length === 0 || named)
  })
}

/** Returns whether the turn is in another language. */
export function isForeign(reading: TurnReading): boolean {
  return areForeign(reading.sentences)
}
