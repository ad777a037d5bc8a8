import type { AskedFor } from '../analysis.ts'
import {
  addsMore,
  agreement,
  alternative,
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
  if (last?.question !== undefined)
    return ofQuestion(last.question, {
      wasTold: last.traits.has('supported'),
      choice: offersChoice(reading),
    })
  const end = reading.clauses.findLast(({ clause }) => !clause.action)
  if (end === undefined || !end.clause.mark.includes('?')) return undefined
  // "Okay?" and "And your brother?" ask, though no verb does.
  return isBare(reading) || agreement.test(end.clause.plain) ? 'agreement' : 'what'
}

/** Tells whether the last question of a turn is which of two things: "Is it the heat, or the mud?" */
export function offersChoice({ clauses }: TurnReading): boolean {
  const at = clauses.findLastIndex(({ question }) => question !== undefined)
  const asked = clauses[at]
  if (asked?.question === undefined || ofAny.test(asked.clause.plain)) return false
  const rest = clauses.slice(at + 1).filter(({ clause }) => clause.sentence === asked.clause.sentence)
  const other = rest.some(({ clause }) => alternative.test(clause.plain))
  return asked.question.asking === 'choice' || (asked.question.asking === 'closed' && other)
}

interface Circumstances {
  /** It is of what the person has told: then it is said back, and only asked whether it is right so. */
  readonly wasTold: boolean
  /** It is which of two things. */
  readonly choice: boolean
}

function ofQuestion(question: Question, { wasTold, choice }: Circumstances): AskedFor {
  const { plain } = question.clause
  const said = (kinds: readonly (readonly [AskedFor, RegExp])[], words: string | undefined) =>
    words === undefined ? undefined : kinds.find(([, pattern]) => pattern.test(words))?.[0]
  if (question.request && !namesOne.test(plain)) return 'story'
  if (question.tag) return wasTold ? 'agreement' : 'whether'
  const courtesy = said(courtesies, plain)
  if (courtesy !== undefined) return courtesy
  if (choice) return 'which'
  const ending = polar.test(plain) ? undefined : endingWord.exec(plain)?.[1]
  const word = said(questionWords, plain) ?? said(questionWords, ending)
  if (word !== undefined) return word
  if (question.declarative && wasTold && !addsMore.test(plain)) return 'agreement'
  return question.asking === 'open' ? 'what' : 'whether'
}
