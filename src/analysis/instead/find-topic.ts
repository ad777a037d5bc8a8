import { functionWords } from '../english/function-words.ts'
import { harmWords } from '../english/harm.ts'
import { numberWords } from '../english/numbers.ts'
import { makeConcepts } from '../english/synonyms.ts'
import { atHand, delicate, doings, matters, stigma } from '../english/topic-words.ts'
import { wordLists } from '../english/word-lists.ts'
import type { TurnReading } from '../features/read-turn.ts'
import type { Tagger } from '../reading/lemmas.ts'
import type { Word } from '../reading/sentence.ts'
import { asAsked, asTold, nounPhrases, type Phrase } from './noun-phrases.ts'

/** What another wording takes up, and how: as told by the person, as raised in the flagged words, or quoted. */
export interface Topic {
  readonly from: 'told' | 'raised' | 'quote'
  readonly text: string
  /** The clause that it stands in, which tells the tense. */
  readonly plain: string
}

type ToldClause = TurnReading['told']['clauses'][number]

/** How many of the person's last lines a topic is sought in. */
const lines = 6
/** How many of them to look through for just anything. */
const looseLines = 2

/** Returns what the flagged words are about, where the person told of it. */
export function findTold(
  clauses: readonly (readonly Word[])[],
  reading: TurnReading,
  tagger: Tagger,
): Topic | undefined {
  return pick(
    clauses.flatMap((words) =>
      nounPhrases(words, tagger, asAsked)
        .filter(({ lemma }) => reading.told.lemmas.has(lemma))
        .map((phrase) => ({ phrase, from: 'told' as const, plain: plainOf(words) })),
    ),
  )
}

/** Returns what the flagged words ask about, whether or not it was told: a noun, else what is done, else who. */
export function findRaised(clauses: readonly (readonly Word[])[], tagger: Tagger): Topic | undefined {
  const noun = pick(
    clauses.flatMap((words) =>
      nounPhrases(words, tagger, asAsked).map((phrase) => ({
        phrase,
        from: 'raised' as const,
        plain: plainOf(words),
      })),
    ),
  )
  if (noun !== undefined) return noun
  for (const words of clauses) {
    const plain = plainOf(words)
    const lemmas = tagger(words.map((word) => word.text)).filter(({ pos }) => pos === 'VERB')
    const doing = lemmas.map(({ lemma }) => (Object.hasOwn(doings, lemma) ? doings[lemma] : undefined))
    const text = doing.find((one) => one !== undefined) ?? whom(plain)
    if (text !== undefined) return { from: 'raised', text, plain }
  }
  return undefined
}

/** Who is spoken of, where it is one. */
function whom(plain: string): string | undefined {
  const found = new Set(plain.match(/\b(?:he|him|his|she|her|they|them|their)\b/g))
  const persons = (['him', 'her', 'them'] as const).filter((_, at) =>
    [
      ['he', 'him', 'his'],
      ['she', 'her'],
      ['they', 'them', 'their'],
    ][at]?.some((word) => found.has(word)),
  )
  return persons.length === 1 ? persons[0] : undefined
}

/**
 * Returns what the person told of last: a weighty matter, else a short thing they said, else something of somebody's own,
 * else the same from the line before; in the end, if `anything` will do, whatever they named. No harm stands beside it.
 */
export function findLast(
  reading: TurnReading,
  tagger: Tagger,
  least: 'weighty' | 'anything',
): Topic | undefined {
  const recent = lastLines(reading)
  for (const clauses of recent) {
    const named = clauses.flatMap((clause) => phrasesOf(clause, tagger))
    const found =
      pick(named.filter(({ phrase }) => phrase.weighty)) ??
      findQuote(clauses, tagger) ??
      pick(named.filter(({ phrase }) => phrase.owned))
    if (found !== undefined) return found
  }
  return least === 'weighty'
    ? undefined
    : pick(
        recent
          .slice(0, looseLines)
          .flatMap((clauses) => clauses.flatMap((clause) => phrasesOf(clause, tagger))),
      )
}

/** What the person said in the last lines, the newest line first: nothing shown, asked or harmful, and nothing of what others said. */
function lastLines({ told }: TurnReading): readonly (readonly ToldClause[])[] {
  const newest = told.clauses.at(-1)?.line ?? 0
  return Array.from({ length: lines }, (_, back) =>
    told.clauses.filter(
      ({ line, by, shown, asked, harms }) =>
        line === newest - back && by === 'persona' && !shown && !asked && harms.length === 0,
    ),
  )
}

function phrasesOf({ plain, denied }: ToldClause, tagger: Tagger): readonly Candidate[] {
  if (/\b(?:am|is|are|was|were) (?:not|never) (?:an?|the|my|our|his|her|their)\b/.test(plain)) return []
  // "She said 'my house'" is hers.
  const whose = /\b(?:say|says|said|told|tells|asked|wrote)\b/.test(plain)
    ? (word: string) => (/^(?:my|our|your)$/.test(word) ? undefined : word)
    : asTold
  const words = plain.split(' ').map((text) => ({ text }))
  return nounPhrases(words, tagger, whose)
    .filter(({ lemma }) => !denied.includes(lemma))
    .map((phrase) => ({ phrase, from: 'told' as const, plain }))
}

/** A short thing said, from subject to end and word for word: it holds no name, speaks of no officer and refuses nothing. */
function findQuote(clauses: readonly ToldClause[], tagger: Tagger): Topic | undefined {
  for (const clause of clauses) {
    const plain = clause.plain.replace(opening, '')
    if (clause.verbs && isQuotable(plain, tagger)) {
      const opened = clause.plain.slice(0, clause.plain.length - plain.length).split(' ').length - 1
      return { from: 'quote', text: clause.written.slice(clause.starts[opened]), plain }
    }
  }
  return undefined
}

function isQuotable(plain: string, tagger: Tagger): boolean {
  const words = plain.split(' ')
  if (words.length < 2 || words.length > 7 || !subject.test(plain) || unquoted.test(plain)) return false
  if ((plain.match(actors)?.length ?? 0) > 1) return false
  const tagged = tagger(words).map(({ lemma, pos }, at) => ({ lemma, pos, word: words[at] ?? '', at }))
  // "The table is new" only fills a silence.
  if (determiner.test(words[0] ?? '') && atHand.has(tagged[1]?.lemma ?? '')) return false
  const isName = ({ lemma, pos, word, at }: (typeof tagged)[number]) =>
    (pos === 'NOUN' || pos === 'PROPN') &&
    lemma === word &&
    !ordinary.has(word) &&
    !determiner.test(words[at - 1] ?? '')
  const content = tagged.filter(
    ({ lemma, pos }) => /^(?:VERB|ADJ|NOUN)$/.test(pos) && !functionWords.has(lemma),
  )
  return (
    content.some(({ pos }) => words.length > 2 || pos === 'VERB') &&
    !tagged.some((one) => isName(one) || delicate.has(one.lemma) || stigma.has(one.lemma))
  )
}

/** What may stand before the subject. */
const opening =
  /^(?:(?:and|but|so|then|because|well|okay|only|no|yes|now|also|maybe|still|before|after|that is why|sir|madam|boss) )+/
const determiner =
  /^(?:the|an?|my|our|his|her|their|no|one|two|three|four|five|six|some|any|every|this|big|small|old|new|good|bad|only)$/
const subject =
  /^(?:i|he|she|they|we|everyone|everybody|nobody|somebody|someone|people|my \S+|our \S+|his \S+|her \S+|their \S+|the \S+|it (?!is|was)|there (?:is|was|are|were) no) /
const actors = /\b(?:i|he|she|they|we|nobody|everybody|everyone)\b/g
/** What is the officer's, a plan, a language, small talk or a refusal, or breaks off. */
const unquoted =
  /\b(?:you|your|police|officer|sir|madam|lawyer|joke|stupid|lazy|fat|ugly|will|would|shall|should|must|may|might|hope|matters|says?|said|told|names?|named|girls?|naked|english|thai|chinese|malay|khmer|burmese|lao|indonesian|vietnamese|korean|japanese|arabic|tagalog)\b|\bcall(?:s|ed)? (?:me|him|her|us|them)\b|^i (?:see|guess|mean|agree|understand|sign|try|know)$|\bnot (?:want|say|tell|talk|speak|answer|know|remember)\b|\b(?:stop|enough|and|or|but|because|if|of|to|the|an?|with|for|in|at|is|was|are|were|not|already|who|what)$/

interface Candidate {
  readonly phrase: Phrase
  readonly from: 'told' | 'raised'
  readonly plain: string
}

/** The first of the weighty ones, else of somebody's own, else of all. */
function pick(candidates: readonly Candidate[]): Topic | undefined {
  const found =
    candidates.find(({ phrase }) => phrase.weighty) ??
    candidates.find(({ phrase }) => phrase.owned) ??
    candidates[0]
  return found === undefined ? undefined : { from: found.from, text: found.phrase.text, plain: found.plain }
}

/** The words as patterns meet them. */
export function plainOf(words: readonly Word[]): string {
  return words.map((word) => word.text).join(' ')
}

const ordinary: ReadonlySet<string> = new Set(
  [
    ...functionWords,
    ...makeConcepts().keys(),
    ...matters,
    ...Object.keys(numberWords),
    ...[...wordLists.feeling, ...wordLists.hard].flatMap((words) => words.split(' ')),
    ...'day days night nights week weeks month months year years time times morning evening home alone money'.split(
      ' ',
    ),
  ].filter((word) => !harmWords.has(word)),
)
