import { wordLists } from '../english/word-lists.ts'
import type { Tagger } from '../reading/lemmas.ts'
import { readSentences } from '../reading/read-sentences.ts'
import type { Sentence } from '../reading/sentence.ts'
import { makeSentence } from '../reading/sentence.ts'
import type { Spelling } from '../reading/spelling.ts'
import { type Clause, splitClauses } from '../reading/split-clauses.ts'
import { measureSupport, presumesHarm, type Support } from './claim.ts'
import { findQuestion, type Question } from './question.ts'
import { asksSeveral } from './several-questions.ts'
import { type Content, readContent, type Told } from './told.ts'
import type { Trait, Traits } from './trait.ts'

/** A clause of the turn with all that is known about it. */
export interface ReadClause {
  readonly clause: Clause
  readonly content: Content
  readonly question: Question | undefined
  readonly support: Support
  readonly traits: Traits
}

/** A turn read against its context: what rules and a learned coder look at. */
export interface TurnReading {
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly clauses: readonly ReadClause[]
  readonly questions: readonly Question[]
  readonly told: Told
  /** Traits of the turn as a whole. */
  readonly traits: Traits
}

/** What reading needs to know of the conversation before the turn. */
export interface Before {
  readonly told: Told
  readonly traits: readonly Trait[]
  /** Content of the trainee's own last question, to tell asking again after a refusal. */
  readonly lastAsked: readonly string[]
  /** Concepts of the last line somebody else said. */
  readonly lastTold: readonly string[]
}

const feelings: ReadonlySet<string> = new Set([
  ...wordLists.feeling,
  'miss',
  'love',
  'care',
  'fear',
  'hate',
  'missing',
])
const own =
  /^(?:and |but |so |then |because |okay |well |now |yes |no |if |when )*(?:i|we|my|our|let|please|thank|thanks|the police|police|hello|hi|good|this is|here is|there is|if you want|if you like|you can|you may|you could|you do not have|you have the right|you should|you must|you need not|you will|do not|take your|a real|no one here|nobody here)(?: |$)/
/** Says what may or should be, not what was. */
const normative =
  /\b(?:may|must(?! have| be)|should|ought|will|would|shall|let us|belongs? to you|(?:is|are) yours)\b/
/** Speaks of anyone. */
const generic = /^(?:and |but )?(?:an?|every|any|no|some|many|most) (?!.*\b(?:you|your)\b)/
/** Begins with what somebody is to do, or says what somebody will do. */
const bidding =
  /^(?:and |but |so |then |just |please )*(?:tell|call|ask|let|come|go|take|see|write|sit|wait|give|show|explain|keep|look|listen|stop|talk|speak|think|try|remember|have|be|whatever|whenever)(?: |$)|\b(?:i|we) will\b|\bmy (?:card|number|notes|chief|commander|supervisor)\b/
/** Begins as a part of something else. */
const partial =
  /^(?:only|with|without|in|at|for|because|as|from|to|of|which|who|whom|where|when|whatever|sorry|must|never) /
const storied = /\b(?:you|your|he|she|they|him|them|his|her|their|the|it|somebody|someone|nobody|that)\b/

/** "… and what you wanted was" asks nothing where no mark says so. */
const unasked =
  /^(?:(?:who|which) (?!did |do |does |is |are |was |were |can |will |else|one|\S+$)|(?:and |but |so |or )*(?:what|how) (?:it |that |this |i |you |he |she |they |we |the |police |somebody |people |happened (?:when|to)|is (?:written|missing|in)|was (?:done|said|promised)))/

/** Reads a turn: sentences, clauses, questions, claims and their support, and the traits of each. */
export function readTurn(
  text: string,
  before: Before,
  tagger: Tagger,
  concepts: ReadonlyMap<string, string>,
  spelling: Spelling,
): TurnReading {
  const sentences = readSentences(text, spelling)
  const turnTraits = new Set<Trait>(before.traits)
  const words = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0)
  if (words <= 6) turnTraits.add('short')
  if (before.told.clauses.length > 0) turnTraits.add('context')
  const clauses = sentences.flatMap((sentence, index) =>
    readClauses(splitClauses(sentence, index), (clause, question) =>
      readClause(clause, question, before, turnTraits, tagger, concepts),
    ),
  )
  const questions = clauses.flatMap(({ question }) => (question === undefined ? [] : [question]))
  if (asksSeveral(clauses)) turnTraits.add('many-questions')
  const points = countPoints(clauses, before.told)
  if (points.clauses >= 2) turnTraits.add('many-points')
  if (points.clauses >= 3 || points.lines >= 2) turnTraits.add('many-lines')
  if (listsPoints(sentences, before.told, tagger, concepts)) turnTraits.add('lists-points')
  if (before.traits.includes('refused')) {
    const again = clauses.some(
      ({ question, content }) => question !== undefined && overlap(content.concepts, before.lastAsked) >= 0.5,
    )
    if (again) turnTraits.add('asked-again')
  }
  const marked = clauses.map((one) => ({
    ...one,
    traits: new Set<Trait>([
      ...one.traits,
      ...turnTraits,
      ...(laterQuestion(one, questions) ? (['later-question'] as const) : []),
    ]),
  }))
  return { text, sentences, clauses: marked, questions, told: before.told, traits: turnTraits }
}

/** Reads the clauses of one sentence; what only follows a question ("…, where nobody hears us?") asks nothing more. */
function readClauses(
  clauses: readonly Clause[],
  read: (clause: Clause, question: Question | undefined) => ReadClause,
): readonly ReadClause[] {
  let asked = false
  return clauses.map((clause, index) => {
    const question = findQuestion(clause)
    const follows =
      (index > 0 && !clause.mark.includes('?') && unasked.test(clause.plain)) ||
      (index > 0 &&
        /^(?:where|when|which|who|whom) (?!\S+$)(?!did|do|does|is|are|was|were|can|could|will|would|have|has)/.test(
          clause.plain,
        ))
    const kept =
      question === undefined || (asked && question.declarative && !question.tag) || follows
        ? undefined
        : question
    asked ||= kept !== undefined
    return read(clause, kept)
  })
}

function readClause(
  clause: Clause,
  question: Question | undefined,
  before: Before,
  turn: ReadonlySet<Trait>,
  tagger: Tagger,
  concepts: ReadonlyMap<string, string>,
): ReadClause {
  const said = question?.tag === true ? withoutTag(clause) : clause
  const content = readContent(said, tagger, concepts)
  const support = measureSupport(content, before.told)
  const traits = new Set<Trait>(turn)
  if (clause.mark.includes('?')) traits.add('asks')
  if (clause.mark.startsWith('…')) traits.add('trails-off')
  if (clause.action) traits.add('action')
  if (question !== undefined) {
    traits.add('question').add(question.asking)
    if (question.tag) traits.add('tag')
    if (question.declarative) traits.add('declarative')
    if (question.negative) traits.add('negative-question')
    if (question.general) traits.add('general')
    if (question.request) traits.add('request')
    if (presumesHarm(content, before.told)) traits.add('presumes-harm')
  }
  const claims = question === undefined || question.tag || question.declarative
  const stated = content.verbs || /\b(?:still|gone|not|no|there)\b/.test(clause.plain)
  if (
    claims &&
    stated &&
    !clause.action &&
    !own.test(clause.plain) &&
    !bidding.test(clause.plain) &&
    !partial.test(clause.plain) &&
    !generic.test(clause.plain) &&
    !normative.test(said.plain) &&
    (storied.test(said.plain) || (support.share >= 0.99 && content.concepts.length >= 2))
  ) {
    traits.add('claim')
    if (support.conflict === 'negation') traits.add('denial')
    else if (support.conflict !== undefined) traits.add('conflict')
    if (support.addedHarm.length > 0) traits.add('harm-added')
  }
  if (
    support.share >= 0.5 &&
    (support.inOneLine ||
      (support.share >= 0.8 &&
        (content.concepts.length >= 2 || /\byou (?:say|said|told|tell)\b/.test(clause.plain)))) &&
    support.conflict === undefined &&
    support.addedHarm.length === 0 &&
    support.nearest >= 0
  )
    traits.add('supported')
  if (support.share >= 0.99) traits.add('fully-supported')
  if (content.concepts.length + content.numbers.length < 2) traits.add('thin')
  if (clause.words.every((word) => word.quoted)) traits.add('quoted')
  if (support.share < 0.34 && content.concepts.length > 0) traits.add('unsupported')
  const felt = content.lemmas.filter((lemma) => feelings.has(lemma)).length
  if (felt > 0 && content.concepts.length - felt <= 1 && content.numbers.length === 0)
    traits.add('feeling-only')
  if (overlap(content.concepts, before.lastTold) > 0) traits.add('takes-up')
  const asked = clause.plain.split(' ')
  if (
    asked.length <= 5 &&
    !asked.some((word) =>
      /^(?:who|what|which|where|when|why|how|mean|did|do|is|are|was|were|you|he|she|they|i|not)$/.test(word),
    ) &&
    content.concepts.length > 0 &&
    overlap(content.concepts, before.lastTold) >= 0.99
  )
    traits.add('echo')
  return { clause, content, question, support, traits }
}

/** Whether an open question comes after one of another kind, which then leads. */
function laterQuestion(one: ReadClause, questions: readonly Question[]): boolean {
  const at = one.question === undefined ? -1 : questions.indexOf(one.question)
  const before = questions.slice(0, Math.max(0, at))
  return (
    before.some(
      (question) =>
        (question.asking === 'specific' || question.asking === 'closed') &&
        question.clause.sentence === one.clause.sentence,
    ) && !before.some((question) => question.asking === 'open')
  )
}

function withoutTag(clause: Clause): Sentence {
  const tag =
    / (?:(?:do|does|did|is|are|was|were|have|has|had|can|could|will|would|should) (?:you|he|she|they|it|we|there|that)(?: not)?|is it(?: not)?|right|correct|true|no|yes|or not|am i right|is that right)$/.exec(
      clause.plain,
    )
  if (tag === null) return clause
  const kept = clause.plain.slice(0, tag.index).split(' ').length
  return makeSentence(clause.words.slice(0, kept), '', clause.action)
}

const feelsFor = /\b(?:must (?:have|be|feel)|sounds?|no wonder|makes sense|sorry)\b/

/** Counts the told points that the turn's claims say back, each told clause and each concept set once. */
function countPoints(
  clauses: readonly ReadClause[],
  told: Told,
): { readonly clauses: number; readonly lines: number } {
  const points = new Set<number>()
  const said = clauses.filter(
    ({ traits, content, clause }) =>
      traits.has('claim') &&
      traits.has('supported') &&
      content.concepts.length > 0 &&
      !feelsFor.test(clause.plain),
  )
  for (const { support } of said) points.add(support.nearest)
  const lines = new Set([...points].map((point) => told.clauses[point]?.line))
  return { clauses: Math.min(points.size, said.length), lines: Math.min(lines.size, said.length) }
}

/**
 * Whether a turn runs through three told points or more, clause or not: "so no pay, phones in a box, and the doors
 * shut at nine". Its pieces are what stands between pauses and "and", "then", "but".
 */
function listsPoints(
  sentences: readonly Sentence[],
  told: Told,
  tagger: Tagger,
  concepts: ReadonlyMap<string, string>,
): boolean {
  if (told.clauses.length === 0) return false
  const points = new Set<number>()
  const lines = new Set<number | undefined>()
  let pieces = 0
  let strange = 0
  for (const sentence of sentences) {
    if (sentence.action || sentence.mark.includes('?')) continue
    for (const piece of cutPieces(sentence)) {
      const content = readContent(piece, tagger, concepts)
      if (content.concepts.length + content.numbers.length === 0) continue
      const support = measureSupport(content, told)
      if (support.share >= 0.5 && support.nearest >= 0) {
        pieces += 1
        points.add(support.nearest)
        lines.add(told.clauses[support.nearest]?.line)
      } else strange += 1
    }
  }
  return points.size >= 3 && (lines.size >= 2 || pieces >= 4) && strange <= pieces / 3
}

function cutPieces(sentence: Sentence): readonly Sentence[] {
  const pieces: Sentence[] = []
  let from = 0
  sentence.words.forEach((word, at) => {
    if (at > from && (word.pause || /^(?:and|then|but)$/.test(word.text))) {
      pieces.push(makeSentence(sentence.words.slice(from, at), '', false))
      from = at
    }
  })
  pieces.push(makeSentence(sentence.words.slice(from), '', false))
  return pieces
}

function overlap(some: readonly string[], others: readonly string[]): number {
  if (some.length === 0) return 0
  return some.filter((one) => others.includes(one)).length / some.length
}
