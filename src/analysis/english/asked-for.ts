import type { AskedFor } from '../analysis.ts'
import { auxiliary, leadIns } from './questions.ts'

/** Patterns by which one tells what a question asks for. They are over normalised text (see reading/). */

const start = `^${leadIns}(?:(?:do|did) you (?:know|remember) |(?:can|could) you (?:tell|say|remember) (?:me )?|tell me )?`
const opening = (words: string) => new RegExp(`${start}(?:${words})(?: |$)`)

/** What one does for somebody, and does not ask leave for. */
const serving = 'help|get|bring|fetch|offer|call you|do (?:anything|something)'

/** Whether it was understood rightly. */
export const agreement = new RegExp(
  `${start}(?:is|was) (?:that|this|it) (?:right|correct|so|true)|(?:did|do|have) i (?:get|got|understand|understood|hear|heard)(?: you| it| that| this)? (?:right|rightly|correctly|well)|am i right|^(?:right|correct|yes|no|okay|true)(?: or not)?$`,
)

/** Questions that ask for a yes of the person's own: tried first. */
export const courtesies: readonly (readonly [AskedFor, RegExp])[] = [
  ['agreement', agreement],
  [
    'leave',
    new RegExp(
      `${start}(?:(?:may|can|could|might|should) (?:i|we) (?!${serving})|do you mind|would you mind|(?:is|would) (?:that|this|it)(?: be)? (?:okay|all right|fine|good|possible|better)|how (?:does|do|would|did) (?:that|this|it)(?: plan| idea)? (?:sound|seem|suit|be)(?: \\S+){0,2}$|(?:does|would|will) (?:that|this|it) (?:suit|work for) you|what (?:do|would) you say (?:to|about) (?:that|this|it)$|(?:are|would) you (?:be )?(?:okay|fine|happy|comfortable|all right) (?:if|with|to)|you (?:are )?(?:okay|fine) (?:if|with))|^(?:so |and |but |then )?(?:i|we|nobody) (?!(?:am|are|is) \\S+$).* (?:okay|all right)$`,
    ),
  ],
  [
    'offer',
    opening(
      `(?:do|would) (?:you|u) (?:want|like|prefer|rather|need (?:some|any|a|me|to))|(?:(?:you|u) )?(?:want|like|need) (?:some|a|me|to|water|tea|food)|shall (?:i|we)|should (?:i|we)|(?:can|could|may) (?:i|we) (?:${serving})`,
    ),
  ],
]

/** Question words, the first that fits: "what time" is a time before "what" is a thing. */
export const questionWords: readonly (readonly [AskedFor, RegExp])[] = [
  ['why', opening('why|what for|how come|(?:for )?what (?:is |was |are |were )?(?:the |your )?reasons?')],
  [
    'how-many',
    opening(
      '(?:since |for |until )?how (?:many|much|long|often|old|far|big|large|tall|heavy|regularly|frequently)|what (?:is |was )?(?:the |your |his |her )?(?:amount|price|salary|age|number of)',
    ),
  ],
  [
    'when',
    opening(
      '(?:since |until |till |from )?when|how (?:soon|early|late)|(?:at |on |in )?(?:what|which) (?:time|day|date|month|year|hour|night)s?',
    ),
  ],
  [
    'where',
    opening(
      '(?:from |to )?where|(?:in |at |from |to |on )?(?:what|which) (?:place|town|city|village|country|street|room|house|building|province|district|port|area)',
    ),
  ],
  [
    'who',
    opening(
      '(?:with |by |to |from |for )?(?:who|whom|whose)|(?:what|which) (?:man|woman|person|people|men|boss|company|agency)|what (?:is|was|are|were) (?:his|her|their|the \\S+) names?|what do (?:they|people|you) call (?:him|her|them)',
    ),
  ],
  ['which', opening('which|what (?:kind|sort|type)(?: of)?')],
  ['how', opening('(?:and |so )?how|in (?:what|which) way')],
  ['what', opening('what|(?:and )?(?:about|of) what|(?:to|with|for|from) what')],
]

/** A question word at the end: "You came here when?" */
export const endingWord = / (who|where|when|why|how many|how much|how long|which \S+|what \S+)$/

/** Opens as a yes-or-no question does. */
export const polar = new RegExp(`${start}(?:${auxiliary})(?: not)? `)

/** Of any of them, of anybody: "Is anyone hurt or sick?" asks whether, not which. */
export const ofAny = /\b(?:any|anyone|anybody|anything)\b.* or /

/** Opens the other of two things: "or the mud", not "or not" or "or so". */
export const alternative = /^or (?!(?:not|no|so|what|anything|something|anyone|someone|else)\b)/

/** Said as a statement with something more in it, it is no saying back: "They go too to the orchard?" */
export const addsMore = /\b(?:too|also|as well|still|again)\b/

/** A request that names what it wants to be told: "Tell me who drove". */
export const namesOne = /\b(?:who|when|where|why|how many|how much|how long)\b/
