import type { AskedFor } from '../analysis.ts'
import {
  addsMore,
  agreement,
  courtesies,
  endingWord,
  namesOne,
  ofAny,
  polar,
  questionWords,
} from '../english/asked-for.ts'
import { isBare, isForeign } from './form.ts'
import type { Question } from './question.ts'
import type { TurnReading } from './read-turn.ts'

/**
 * Returns what a turn asks for, by its last question: that is what people answer. Undefined where it asks nothing, or not in English.
 */
export function askedFor(reading: TurnReading): AskedFor | undefined {
  if (isForeign(reading)) return undefined
  const last = reading.clauses.findLast(({ question }) => question !== undefined)
  if (last?.question !== undefined) return ofQuestion(last.question, last.traits.has('supported'))
  const end = reading.clauses.findLast(({ clause }) => !clause.action)
  if (end === undefined || !end.clause.mark.includes('?')) return undefined
  // "Okay?" and "And your brother?" ask, though no verb does.
  return isBare(reading) || agreement.test(end.clause.plain) ? 'agreement' : 'what'
}

/** `wasTold` is true of what the person has told: then it is said back, and only asked whether it is right so. */
function ofQuestion(question: Question, wasTold: boolean): AskedFor {
  const { plain } = question.clause
  const said = (kinds: readonly (readonly [AskedFor, RegExp])[], words: string | undefined) =>
    words === undefined ? undefined : kinds.find(([, pattern]) => pattern.test(words))?.[0]
  if (question.request && !namesOne.test(plain)) return 'story'
  if (question.tag) return wasTold ? 'agreement' : 'whether'
  const courtesy = said(courtesies, plain)
  if (courtesy !== undefined) return courtesy
  if (question.asking === 'choice' && !ofAny.test(plain)) return 'which'
  const ending = polar.test(plain) ? undefined : endingWord.exec(plain)?.[1]
  const word = said(questionWords, plain) ?? said(questionWords, ending)
  if (word !== undefined) return word
  if (question.declarative && wasTold && !addsMore.test(plain)) return 'agreement'
  return question.asking === 'open' ? 'what' : 'whether'
}
