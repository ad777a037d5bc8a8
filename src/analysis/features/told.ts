import type { Utterance } from '../analysis.ts'
import { functionWords } from '../english/function-words.ts'
import { harmWords } from '../english/harm.ts'
import { numberWords } from '../english/numbers.ts'
import type { Tagger } from '../reading/lemmas.ts'
import { readSentences } from '../reading/read-sentences.ts'
import { rangeOf, type Sentence, wordAt } from '../reading/sentence.ts'
import { splitClauses } from '../reading/split-clauses.ts'

/** The content of a piece of text: what it is about, what it counts, whether it denies. */
export interface Content {
  /** Concepts in order of appearance: base forms, one for all synonyms. */
  readonly concepts: readonly string[]
  /** Base forms as they stand, by the concept they stand for. */
  readonly lemmas: readonly string[]
  readonly numbers: readonly number[]
  /** The concepts that are denied: what comes first after "not", "never", "nobody". */
  readonly denied: readonly string[]
  readonly harms: readonly string[]
  /** Whether there is a verb in it. */
  readonly verbs: boolean
}

/** What a person has said or shown so far, clause by clause. */
export interface Told {
  readonly clauses: readonly (ClauseContent & Pick<ToldLine, 'by'> & { readonly line: number })[]
  readonly concepts: ReadonlySet<string>
  readonly lemmas: ReadonlySet<string>
  readonly numbers: ReadonlySet<number>
  readonly harms: ReadonlySet<string>
  /** All words told or shown, as normalised text. */
  readonly plain: string
}

/** Words that judge what happened rather than deny it. */
const judged = /\b(?:no right|no wonder|not your fault|not okay|not right|not fair|not easy|no one should)\b/g
const denier =
  /^(?:not|never|nobody|without|cannot|forb\w+|refus\w+|deny|denied|denies|unable|impossible|prevent\w*|stop|stops|stopped|hardly)$/
/** Persons, as what is sold. */
const soldPerson =
  /^(?:(?:\S+ )?(?:you|her|him|them|me|us|girls?|women|woman|children|child|people|workers?|boys?|daughters?|sons?|sisters?|brothers?|wife|wives|babies|baby|virgins?|body|bodies|sex|yourself|myself))\b/
const passive =
  /\b(?:you|he|she|they|i|we|girls?|women|woman|people|children|sister|daughter)(?: \S+)? (?:was|were|be|been|being|is|are|got|get)(?: \S+)?$|\b(?:was|were|been|is|are) (?:you|he|she|they|the \S+|your \S+)$/
/** How far a denial reaches. */
const reach = 4

/** Reads the content of sentences: content words by base form, synonyms as one, numbers, and denial. */
export function readContent(
  sentence: Sentence,
  tagger: Tagger,
  concepts: ReadonlyMap<string, string>,
): Content {
  const found: string[] = []
  const lemmas: string[] = []
  const numbers: number[] = []
  const harms: string[] = []
  const denied: string[] = []
  const fair = new Set([...sentence.plain.matchAll(judged)].map((match) => wordAt(sentence, match.index)))
  let denying = 0
  const tagged = tagger(sentence.words.map((word) => word.text))
  sentence.words.forEach((word, index) => {
    const text = word.text
    if (denier.test(text) && !fair.has(index)) denying = reach + 1
    else if (text === 'and' || text === 'but') denying = 0
    denying -= 1
    const number = Object.hasOwn(numberWords, text)
      ? numberWords[text]
      : /^\d{1,9}$/.test(text)
        ? Number(text)
        : undefined
    if (number !== undefined) {
      const pronoun =
        text === 'one' &&
        !/^(?:year|month|week|day|hour|time|man|woman|girl|boy|room|meal|night)/.test(
          sentence.words[index + 1]?.text ?? '',
        )
      if (!pronoun) numbers.push(number)
      return
    }
    const lemma = tagged[index]?.lemma ?? text
    if (functionWords.has(text) || functionWords.has(lemma) || text.length < 2) {
      // What is denied is then the knowing, not what was known.
      if (tagged[index]?.pos === 'VERB') denying = 0
      return
    }
    const concept = concepts.get(lemma) ?? concepts.get(text) ?? lemma
    lemmas.push(lemma)
    found.push(concept)
    if (denying > 0 && !denier.test(text)) {
      denied.push(concept)
      denying = 0
    }
    if ((harmWords.has(lemma) || harmWords.has(text)) && !trades(sentence, index, lemma)) harms.push(lemma)
  })
  return {
    concepts: found,
    lemmas,
    numbers,
    denied,
    harms,
    verbs: tagged.some(({ pos }) => pos === 'VERB' || pos === 'AUX'),
  }
}

/** Whether things are sold here, as on any market, and no person: "what do you sell?", "rope was sold out". */
function trades(sentence: Sentence, at: number, lemma: string): boolean {
  const sold = sentence.words[at]?.text === 'sold'
  if (lemma !== 'sell' && !sold) return false
  const around = (from: number, to: number) =>
    sentence.words
      .slice(Math.max(0, from), to)
      .map((word) => word.text)
      .join(' ')
  return !soldPerson.test(around(at + 1, at + 4)) && !(sold && passive.test(around(at - 3, at)))
}

/** One clause of a line. */
interface ClauseContent extends Content {
  readonly plain: string
  /** As it was written, without what closes it, and where each word of `plain` begins in that. */
  readonly written: string
  readonly starts: readonly number[]
  readonly shown: boolean
  readonly asked: boolean
}

/** One line's clauses, as they are kept between turns. */
export type LineContent = readonly ClauseContent[]

/** A line that told something, and who said it: the trainee, where the person said yes to what was asked. */
export interface ToldLine {
  readonly by: Utterance['speaker']
  readonly content: LineContent
}

/** Reads one line of the conversation into the content of its clauses. */
export function readLine(text: string, tagger: Tagger, concepts: ReadonlyMap<string, string>): LineContent {
  return readSentences(text).flatMap((sentence, index) =>
    splitClauses(sentence, index).map((clause) => {
      const [start, end] = rangeOf(clause) ?? [0, 0]
      return {
        ...readContent(clause, tagger, concepts),
        plain: clause.plain,
        written: text.slice(start, end),
        starts: clause.words.map((word) => word.start - start),
        shown: clause.action,
        asked: sentence.mark.includes('?'),
      }
    }),
  )
}

/** Gathers the lines of a conversation into all that was told. */
export function gatherTold(lines: readonly ToldLine[]): Told {
  const clauses = lines.flatMap(({ by, content }, line) => content.map((clause) => ({ ...clause, by, line })))
  return {
    clauses,
    concepts: new Set(clauses.flatMap((clause) => clause.concepts)),
    lemmas: new Set(clauses.flatMap((clause) => clause.lemmas)),
    numbers: new Set(clauses.flatMap((clause) => clause.numbers)),
    harms: new Set(clauses.flatMap((clause) => clause.harms)),
    plain: clauses.map((clause) => clause.plain).join(' | '),
  }
}
