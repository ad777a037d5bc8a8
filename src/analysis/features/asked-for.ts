import type { AskedFor } from '../analysis.ts'
import { auxiliary, leadIns } from '../english/questions.ts'
import { isBare, isForeign } from './form.ts'
import type { ReadClause, TurnReading } from './read-turn.ts'

const start = `^${leadIns}(?:(?:do|did) you (?:know|remember) |(?:can|could) you (?:tell|say|remember) (?:me )?|tell me )?`
const pattern = (words: string) => new RegExp(`${start}(?:${words})(?: |$)`)

/** What questions ask for, the first that fits; patterns are over normalised text (see reading/). */
const kinds: readonly (readonly [AskedFor, RegExp])[] = [
  [
    'agreement',
    new RegExp(
      `${start}(?:is|was) (?:that|this|it) (?:right|correct|so|true)|(?:did|do|have) i (?:get|got|understand|understood|hear|heard)(?: you| it| that| this)? (?:right|rightly|correctly|well)|am i right|^(?:right|correct|yes|no|okay|true)(?: or not)?$`,
    ),
  ],
  [
    'leave',
    new RegExp(
      `${start}(?:(?:may|can|could|might|should) (?:i|we) (?!help|get|bring|fetch|offer|call you|do (?:anything|something))|do you mind|would you mind|(?:is|would) (?:that|this|it)(?: be)? (?:okay|all right|fine|good|possible|better)|(?:are|would) you (?:be )?(?:okay|fine|happy|comfortable|all right) (?:if|with|to)|you (?:are )?(?:okay|fine) (?:if|with))`,
    ),
  ],
  [
    'offer',
    new RegExp(
      `${start}(?:(?:do|would) (?:you|u) (?:want|like|prefer|rather|need (?:some|any|a|me|to))|(?:you|u) (?:want|like|need) (?:some|a|me|to|water|tea|food)|shall (?:i|we)|should (?:i|we)|(?:can|could|may) (?:i|we) (?:help|get|bring|fetch|offer|call you|do (?:anything|something)))(?: |$)`,
    ),
  ],
  ['why', pattern('why|what for|how come|(?:for )?what (?:is |was |are |were )?(?:the |your )?reasons?')],
  [
    'how-many',
    pattern(
      'how (?:many|much|long|often|old|far|big|large|tall|heavy|regularly|frequently)|what (?:is |was )?(?:the |your |his |her )?(?:amount|price|salary|age|number of)',
    ),
  ],
  [
    'when',
    pattern(
      '(?:since |until |till |from )?when|how (?:soon|early|late)|(?:at |on |in )?(?:what|which) (?:time|day|date|month|year|hour|night)s?',
    ),
  ],
  [
    'where',
    pattern(
      '(?:from |to )?where|(?:in |at |from |to |on )?(?:what|which) (?:place|town|city|village|country|street|room|house|building|province|district|port|area)',
    ),
  ],
  [
    'who',
    pattern(
      '(?:with |by |to |from |for )?(?:who|whom|whose)|(?:what|which) (?:man|woman|person|people|men|boss|company|agency)|what (?:is|was|are|were) (?:his|her|their|the \\S+) names?|what do (?:they|people|you) call (?:him|her|them)',
    ),
  ],
  ['which', pattern('which|what (?:kind|sort|type)(?: of)?')],
  ['how', pattern('(?:and |so )?how|in (?:what|which) way')],
  ['what', pattern('what|(?:and )?(?:about|of) what|(?:to|with|for|from) what')],
]

const lastWords = / (who|where|when|why|how many|how much|how long|which \S+|what \S+)$/
const polar = new RegExp(`${start}(?:${auxiliary})(?: not)? `)

/**
 * Returns what a turn asks for, by its last question: that is what people answer. Undefined where it asks nothing, or not in English.
 */
export function askedFor(reading: TurnReading): AskedFor | undefined {
  if (isForeign(reading)) return undefined
  const last = reading.clauses.findLast(({ question }) => question !== undefined)
  if (last !== undefined) return ofQuestion(last)
  const end = reading.clauses.findLast(({ clause }) => !clause.action)
  if (end === undefined || !end.clause.mark.includes('?')) return undefined
  // "Okay?" and "And your brother?" ask, though no verb does.
  return isBare(reading) || kinds[0]?.[1].test(end.clause.plain) ? 'agreement' : 'what'
}

function ofQuestion({ clause, question, traits }: ReadClause): AskedFor {
  const { plain } = clause
  const [agreement, leave, offer] = kinds.filter(([kind]) => ['agreement', 'leave', 'offer'].includes(kind))
  if (question?.request === true && !/\b(?:who|when|where|why|how many|how much|how long)\b/.test(plain))
    return 'story'
  if (question?.tag === true) return traits.has('supported') ? 'agreement' : 'whether'
  for (const [kind, words] of [agreement, leave, offer].flatMap((one) => (one === undefined ? [] : [one])))
    if (words.test(plain)) return kind
  if (question?.asking === 'choice') return 'which'
  // "You came here when?" asks at its end.
  const ends = polar.test(plain) ? undefined : lastWords.exec(plain)?.[1]
  const found = kinds.find(([, words]) => words.test(plain) || (ends !== undefined && words.test(ends)))
  if (found !== undefined) return found[0]
  if (question?.declarative === true && traits.has('supported')) return 'agreement'
  return question?.asking === 'open' ? 'what' : 'whether'
}
