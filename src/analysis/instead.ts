import type { Say } from '../language/index.ts'
import type { Flag, Label } from './analysis.ts'
import type { TurnReading } from './features/read-turn.ts'
import { findLast, findRaised, findTold, plainOf, type Topic } from './instead/find-topic.ts'
import type { Tagger } from './reading/lemmas.ts'
import type { Word } from './reading/sentence.ts'

/** Which wordings serve a flag; those of questions that only ask are the same. */
const wordingsOf = {
  'fact-seeking': 'asking',
  closed: 'asking',
  multiple: 'asking',
  leading: 'leading',
  blaming: 'blaming',
  threatening: 'threatening',
  intrusive: 'intrusive',
  labelling: 'labelling',
  disclosing: 'disclosing',
  promise: 'promise',
  dismissive: 'dismissive',
} as const satisfies Record<Flag, string>

const variants = ['a', 'b', 'c', 'd'] as const

/**
 * Returns another way to say a flagged turn in this conversation: about what stands in the flagged words, or what the
 * person told last. It takes up no word of harm and nothing that neither of them said. Where nothing fits, the wording
 * is a general one, by the tense of what was said. The same turn in the same context always gets the same wording.
 */
export function suggestInstead(flag: Label<Flag>, reading: TurnReading, say: Say, tagger: Tagger): string {
  const clauses = flaggedWords(flag, reading)
  const topic = findTopic(flag.id, clauses, reading, tagger)
  if (topic === undefined) return sayGeneral(flag.id, clauses, say)
  const wordings = wordingsOf[flag.id]
  const number = hash(`${flag.id} ${reading.text} ${reading.told.plain}`)
  // The last one of each leaves most to a person who has just refused.
  const variant = reading.traits.has('refused') ? 'd' : (variants[number % variants.length] ?? 'a')
  const values = { topic: topic.text, tense: tenseOf([...clauses.map(plainOf), topic.plain].join(' ')) }
  const wording =
    topic.from === 'raised'
      ? say(`analysis.instead.raised.${variant}`, values)
      : topic.from === 'quote'
        ? say(`analysis.instead.${wordings}.quote.${variant}`, values)
        : say(`analysis.instead.${wordings}.told.${variant}`, values)
  return flag.id === 'multiple' ? say('analysis.instead.multiple.one', { wording }) : wording
}

/** What the words of some flags are about is better not said again. */
function findTopic(
  flag: Flag,
  clauses: readonly (readonly Word[])[],
  reading: TurnReading,
  tagger: Tagger,
): Topic | undefined {
  switch (flag) {
    case 'fact-seeking':
    case 'closed':
    case 'multiple':
      return (
        findTold(clauses, reading, tagger) ??
        findRaised(clauses, tagger) ??
        // "The black hen. When was that?": what it is about was taken up just before.
        findTold(saidWords(reading), reading, tagger) ??
        findLast(reading, tagger, 'anything')
      )
    case 'leading':
    case 'dismissive':
      return findTold(clauses, reading, tagger) ?? findLast(reading, tagger, 'anything')
    case 'blaming':
    case 'promise':
    case 'threatening':
      return findTold(clauses, reading, tagger) ?? findLast(reading, tagger, 'weighty')
    case 'intrusive':
    case 'labelling':
    case 'disclosing':
      return findLast(reading, tagger, 'weighty')
  }
}

/** The words of each clause that holds some of what was flagged. */
function flaggedWords(flag: Label<Flag>, reading: TurnReading): readonly (readonly Word[])[] {
  return reading.clauses
    .map(({ clause }) => clause.words)
    .filter((words) =>
      words.some((word) => flag.evidence.some(([start, end]) => word.start < end && word.end > start)),
    )
}

/** The words of each clause that was said, and not done, the last one first. */
function saidWords(reading: TurnReading): readonly (readonly Word[])[] {
  return reading.clauses
    .filter(({ clause }) => !clause.action)
    .map(({ clause }) => clause.words)
    .toReversed()
}

function sayGeneral(flag: Flag, clauses: readonly (readonly Word[])[], say: Say): string {
  const tense = tenseOf(clauses.map(plainOf).join(' '))
  return tense === 'open' ? say(`analysis.instead.${flag}`) : say(`analysis.instead.${flag}.${tense}`)
}

const past =
  /\b(?:did|was|were|had|been|went|came|said|told|took|gave|got|left|knew|made|paid|kept|sent|saw|ran|chose|stayed|worked|signed|happened|should have|could have|ate|slept|wrote|drove|rang|found|lost|brought|bought|sold|fell|felt|began|cut|(?!need|feed|indeed)[a-z]{2,}ed)\b/
const now =
  /\b(?:do|does|is|are|am|have|has|now|these days|usually|always|here|want|know|say|live|work|keep|go|get)\b/

function tenseOf(plain: string): 'past' | 'now' | 'open' {
  if (past.test(plain)) return 'past'
  return now.test(plain) ? 'now' : 'open'
}

/** A number that depends on nothing but the text (FNV-1a, 32 bits). */
function hash(text: string): number {
  let number = 0x811c9dc5
  for (const letter of text) number = Math.imul(number ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  // The lowest bits depend on the lowest bits of the letters alone.
  return number >>> 16
}
