import { titles } from '../english/addressing.ts'
import {
  auxiliary,
  factOpeners,
  factWords,
  generalAsk,
  howFact,
  leadIns,
  subject,
  tellRequest,
  unmarkedAsk,
  unmarkedState,
  whatFact,
  wishToHear,
} from '../english/questions.ts'
import type { Clause } from '../reading/split-clauses.ts'

/** What kind of answer a clause asks for. */
export type Asking = 'open' | 'closed' | 'specific' | 'choice'

/** A question, or a request to tell, found in one clause. */
export interface Question {
  readonly asking: Asking
  readonly clause: Clause
  /** Whether a tag ("didn't he", "isn't it", "right") turns a statement into it. */
  readonly tag: boolean
  /** Whether it is a statement with a question mark or "or not". */
  readonly declarative: boolean
  /** Whether it is a negative yes-or-no question. */
  readonly negative: boolean
  /** Whether it asks how things usually are rather than about this case. */
  readonly general: boolean
  /** Whether it is a request to tell ("tell me about") rather than a question. */
  readonly request: boolean
}

const start = `^${leadIns}`
const neg = '(?: not)?'
const tags = new RegExp(
  `(?: |^)(?:(?:${auxiliary})${neg} (?:you|he|she|they|it|we|i|there|that)(?: not)?|is it(?: not)?|isnt it|innit|right(?: or not| or wrong)?|correct|true|true or not|yes or no|or no|or not|or what|am i right|is that right|is that correct|is that so|is it so|no|yes|eh|huh|ah|can or not|got or not)$`,
)
const tagOpeners = new RegExp(`^(?:${auxiliary}) (?:you|he|she|they|it|we|i|there|that)(?: not)?$`)
const statementBefore = /^(?:\S+ ){2,}/
const open = new RegExp(
  `${start}(?:what|how|in what|in which way|to what extent|what about|how about)(?: |$)`,
)
const fact = new RegExp(`${start}(?:${factOpeners})(?: |$)`)
const whatFacts = new RegExp(`${start}(?:${whatFact})`)
const howFacts = new RegExp(`${start}(?:${howFact})(?: |$)`)
const polar = new RegExp(`${start}(?:${auxiliary})${neg} (?:${subject}|\\S+ (?:\\S+ ){0,4}\\S+)(?: |$)`)
const polarSubject = new RegExp(`${start}(?:${auxiliary})${neg} (?:${subject})(?: |$)`)
const negativePolar = new RegExp(`${start}(?:${auxiliary})(?: not (?:${subject})| (?:\\S+ ){1,3}not)(?: |$)`)
const unmarked = new RegExp(`${start}${unmarkedAsk}(?!.* (?:can|will|just) (?:call|come|ask|say|tell|be)\\b)`)
const unmarkedPolar = new RegExp(
  `${start}(?:is|are|was|were) (?:your|his|her|their|the) (?:\\S+ )?\\S+ ${unmarkedState}(?: |$)`,
)
const ask = `(?:(?:can|could) or not (?:you )?|(?:can|could|would|will) (?:you|u)(?: please| maybe| perhaps| kindly| try to)* |please |i (?:would like|want) (?:for )?you to |would you mind |may i ask you to |can you help me |perhaps you (?:can|could) |maybe you (?:can|could) |you can |if you want you can |feel free to |are you able to |would you be (?:able|willing|happy) to |do you mind |would you like to |do you want to |i invite you to )?`
const requests = new RegExp(`${start}${ask}(?:${tellRequest})(?: |$)`)
const wishes = new RegExp(`(?:^| )${wishToHear}(?: |$)`)
const demandFact = new RegExp(
  `(?:i (?:really |also |still |just |only )?(?:must|need|have to|want to|want|would like to|require|will need) ?(?:to )?(?:have|know|get)? (?:the |his |her |their |your |its |that |exactly |a )*(?:\\S+ ){0,3}(?:${factWords})(?: |$)|` +
    `(?:give|tell)(?: (?:me|us))* (?:the |his |her |their |your |its |that |all |exact )+(?:\\S+ ){0,3}(?:${factWords})(?: |$)|` +
    `(?:tell (?:me|us)|i (?:really |also |still )?(?:must|need to|have to|want to|would like to|just want to|only want to) know|do you know|you know|do you remember|you remember|explain(?: to me)?|tell) (?:exactly )?(?:${factOpeners}|${howFact})(?: |$))`,
)
const midFact =
  /^(?!.*\b(?:that|when you say|the day|remember) )(?:\S+ ){1,7}(?:who|where|when|which \S+|what time|how (?:many|much|long)(?: \S+)?|why)$/
const bareList = /^(?:(?:and|or) )?(?:which|whose|what) \S+$/
const choice = / or (?!not\b|no\b|what\b|something\b|anything\b|so\b|whatever\b|never$|otherwise|else)/
const generalPattern = new RegExp(generalAsk)
/** "I see why you would not" asks nothing. */
const seeing =
  /^(?:\S+ ){0,2}i (?:can )?(?:see|understand|hear|know|imagine) (?:why|how|what|where|when|who|which) (?:you|he|she|they|it|that|the|this|much|hard|difficult|your)\b/
/** "What I can do is this" asks nothing. */
const relative =
  /^(?:\S+ ){0,2}what (?:i|we|you|he|she|they|madam|sir) (?:\S+ ){1,4}(?:is|was) (?:a|an|the|this|that|someone|somebody|what|not|to|private|between|my|your|mine|yours|important)\b/
const reason =
  /(?:is|was) there (?:some|a|any|one) (?:\S+ )?reason|^(?:\S+ ){0,2}what (?:is|was|are|were) (?:the|your) (?:\S+ )?(?:reason|excuse)|what (?:reason|excuse) /
const fragment = /^(?:and |so |but |or )?(?:the |a |your |his |her |their |my )?(?:\S+ ?){1,4}$/

const aTitle = `(?:${titles.join('|')})`
const titled = new RegExp(
  `\\b((?:${auxiliary}|what|how|why|where|when)(?: not)?) ${aTitle} (?!\\w+ (?:is|are|was|were)\\b)(?=\\S)`,
)
const titledFirst = new RegExp(
  `^((?:so |and |but )?)${aTitle} (?=can |could |will |want |know |have |got |is |was |not |has )`,
)

/** Who is addressed by a title ("can uncle explain", "Pak can tell") is asked as "you". */
function addressed(plain: string): string {
  return plain.replace(titled, '$1 you ').replace(titledFirst, '$1you ')
}

/** Returns the question that a clause asks, or undefined where it asks nothing. */
export function findQuestion(clause: Clause): Question | undefined {
  if (clause.action || clause.words.length === 0) return undefined
  const plain = addressed(clause.plain)
  const found = (asking: Asking, more: Partial<Question> = {}): Question => ({
    asking,
    clause,
    tag: false,
    declarative: false,
    negative: false,
    general: generalPattern.test(plain),
    request: false,
    ...more,
  })
  const marked = clause.mark.includes('?')
  if (
    /^(?:it is okay|it is fine|no need|you do not|there is no need|i do not need|i will not|nobody will)\b/.test(
      plain,
    ) &&
    !marked
  )
    return undefined
  if (
    demandFact.test(plain) &&
    !/\b(?:if|unless|when|once|until|after)\b/.test(plain) &&
    !generalPattern.test(plain) &&
    !/\bi (?:will|can|could) (?:tell|give)|let me (?:tell|give|know)|give you|tell you/.test(plain)
  ) {
    const asked = new RegExp(`(?:tell|explain|know) .*(?:${howFact}) .*(?:usually|normally|takes?$)`)
    return found(asked.test(plain) ? 'open' : 'specific', { request: true })
  }
  if (
    !marked &&
    /^(?:and |but |so )?what (?:happened|was done|they did|he did|she did) (?:\S+ ){1,6}(?:was|is) (?:wrong|not|terrible|unfair|a crime)\b/.test(
      plain,
    )
  )
    return undefined
  if (!marked && (seeing.test(plain) || relative.test(plain))) return undefined
  if (reason.test(plain)) return found('specific')
  if (requests.test(plain)) return found('open', { request: true })
  if (wishes.test(plain)) return found('open', { request: true })
  if (whatFacts.test(plain)) return found('specific')
  if (howFacts.test(plain)) return found('specific')
  if (
    open.test(plain) &&
    !/^(?:what a |how (?:awful|terrible|sad|kind|nice|good|hard|frightening|difficult|painful|lonely)(?: |$)(?!.*\b(?:is|was|are|were|did|do) (?:it|that|this|you)\b))/.test(
      plain,
    ) &&
    !/^what (?:you|he|she|they|we|i|happened to you|was done) (?!not |want|think|do\b|did\b|need|see|saw|mean|work|eat).*\b(?:is|was|goes|stays?|will|helps|remains|depends|belongs|matters|can)\b/.test(
      plain,
    )
  )
    return found('open')
  if (fact.test(plain) && !subordinate(clause, marked)) return found('specific')
  return findPolar(clause, found, marked)
}

/** "When you came here, …" and "where you live now is safe" open a statement, not a question. */
function subordinate(clause: Clause, marked: boolean): boolean {
  if (marked && !/^(?:\S+ ){0,2}when you say/.test(clause.plain)) return false
  return (
    /^(?:and |so |but )?(?:when|where|which|why)(?: \S+)?(?: (?:i|you|he|she|they|we|it|the \S+|your \S+|that|people|somebody|someone|means|is|was|are|can|will|an?|women|men|one|this|my|kids|uncle|auntie|pak))\b/.test(
      clause.plain,
    ) &&
    !new RegExp(
      `^(?:and |so |but )?(?:when|where|which|who|why|from where)(?: \\S+){0,1} (?:${auxiliary})\\b`,
    ).test(clause.plain) &&
    !/^(?:so |and |but )?(?:why|where|when) (?:you|he|she|they|u) (?:not |never |no )?\S+/.test(
      clause.plain.replace(/^(?:and |so |but )?when /, ''),
    )
  )
}

/** Whether a clause without a question mark ends in words that can only be a tag. */
function tagged(clause: Clause): boolean {
  const { plain } = clause
  if (/(?: or not| innit| isnt it)$/.test(plain)) return true
  if (/ (?:is|was|are|did|does|do|has|have|will|can) (?:it|he|she|they|you|that|there) not$/.test(plain))
    return true
  if (/ (?:is|was) (?:it|he|she)$| (?:did|does) (?:he|she|they)$| are they$/.test(plain))
    return !/ (?:who|what|where|how|which) \S+ \S+$/.test(plain)
  if (!/ (?:right|correct)$/.test(plain)) return false
  return (
    clause.words.at(-1)?.pause === true ||
    !/ (?:all|no|your|the|a|is|was|not|be|feel|seems?|very|quite|that|what|are|have|every|so) \S+$/.test(
      plain,
    )
  )
}

type Found = (asking: Asking, more?: Partial<Question>) => Question

function findPolar(clause: Clause, found: Found, marked: boolean): Question | undefined {
  const { plain } = clause
  // "Is not your fault" has only lost its "it".
  if (!marked && /^(?:is|are|was|were|has|have) not (?!(?:it|he|she|they|you|that|this|there)\b)/.test(plain))
    return undefined
  if (/^(?:can|could) or not (?:you|i|we)\b/.test(plain)) return found('closed')
  // Without a question mark "is the job of us" has only lost its subject.
  const bare =
    !marked &&
    !unmarkedPolar.test(plain) &&
    /^(?:\S+ ){0,3}?(?:is|are|was|were)(?: not)? (?:the|a|an|your|his|her|their|my|our|some|all|every|one|other|no)\b/.test(
      plain,
    )
  const polarHere = (!bare && polarSubject.test(plain)) || (marked && polar.test(plain))
  if (polarHere && !(tagOpeners.test(plain) && !marked)) {
    if (
      /^(?:\S+ ){0,2}(?:can|could|will|would) you (?:please |kindly )?(?:wait|sit|come|stop|write|sign|look|listen|follow|hold|stay|take)\b/.test(
        plain,
      ) &&
      !marked
    )
      return undefined
    if (/^(?:may|might) (?:you|god|it|they|he|she|allah)\b/.test(plain) && !marked) return undefined
    if (choice.test(plain) && !tags.test(plain)) return found('choice')
    return found('closed', { negative: negativePolar.test(plain) })
  }
  if (statementBefore.test(plain) && tags.test(plain) && (marked || tagged(clause)))
    return found('closed', { tag: true, declarative: /or not$/.test(plain) })
  if (
    midFact.test(plain) &&
    (marked || /\b(?:who|when|where|how (?:many|much|long))$/.test(plain)) &&
    !/\b(?:know|sure|matter|say|tell you) (?:who|when|where|why)$/.test(plain)
  )
    return found('specific')
  if (bareList.test(plain)) return found('specific')
  if (!marked) return unmarked.test(plain) ? found('closed') : undefined
  if (
    clause.mark === '…?' ||
    (fragment.test(plain) && !/\b(?:you|he|she|they|is|was|are|were|did|do|it|i)\b/.test(plain))
  )
    return undefined
  if (choice.test(plain)) return found('choice')
  return found('closed', {
    declarative: true,
    negative: /^(?:\S+ ){0,2}(?:you|he|she|they) (?:\S+ )?(?:not|never)\b/.test(plain),
  })
}
