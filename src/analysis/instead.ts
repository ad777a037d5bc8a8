import type { MessageId, Say } from '../language/index.ts'
import type { Flag, Label } from './analysis.ts'
import { functionWords } from './english/function-words.ts'
import { harmWords } from './english/harm.ts'
import { wordLists } from './english/word-lists.ts'
import type { TurnReading } from './features/read-turn.ts'
import type { Tagger } from './reading/lemmas.ts'
import type { Word } from './reading/sentence.ts'

/** Words that make no topic to ask about: too vague, or a unit of time. */
const empty = new Set(
  'truth reason time way thing day moment lot people person man woman girl officer police question answer name number choice fault kind sort problem chance detail one minute bit please anyone fact matter trouble story word help part everything okay half quarter second hour week month year night morning afternoon evening noon today tomorrow yesterday while piece pair couple rest end side point case idea no yes dollar baht rupiah peso riel ringgit dong kyat kip face sight body age other others line call bed writing talk count permission crime mouth thumb place god life culture address birthday plate list money week-end weekend monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
)
/** What merely stands in the room, and parts of the body. */
const atHand = new Set(
  'clock watch chair table door window desk bench wall floor room corner curtain lamp light cup glass tea coffee water pen paper notebook book bag shoe hat knee arm hand wrist leg foot head back eye finger shoulder neck phone telephone weather lah'.split(
    ' ',
  ),
)
/** Somebody's own people: only with whose they are. */
const kin =
  /^(?:mothers?|fathers?|mum|mom|dad|parents?|cousins?|wife|husband|sisters?|brothers?|sons?|daughters?|aunts?|uncles?|friends?|boyfriend|girlfriend|child|children|kids?|baby|boys?|family|workers?)$/
const addressed = new Set(wordLists.title.flatMap((title) => title.split(' ')))
const greeting = /^(?:hello|hi|hey|morning|evening|afternoon|thanks|welcome|bye|goodbye)$/
/** Flags whose own words, where nobody told them, may still be taken up: they only ask. */
const asking: readonly Flag[] = ['fact-seeking', 'closed', 'multiple']
/** Flags beside whose words something that was told may be taken up; beside the others it would only be strange. */
const taking = ['fact-seeking', 'closed', 'multiple', 'leading', 'dismissive'] as const

/**
 * Returns another way to say a flagged turn: openly, and about what stands in the flagged words if the person told of
 * it, or if the flag only asks. It takes up no word of harm. Where nothing fits, the wording goes by the tense of what
 * was said.
 */
export function suggestInstead(flag: Label<Flag>, reading: TurnReading, say: Say, tagger: Tagger): string {
  const clauses = flaggedWords(flag, reading)
  const taker = taking.find((id) => id === flag.id)
  const topic = taker === undefined ? undefined : findTopic(flag, clauses, reading, tagger)
  if (taker !== undefined && topic !== undefined) return say(`analysis.instead.${taker}.about`, { topic })
  const id: MessageId = `analysis.instead.${flag.id}`
  const plain = clauses.map((words) => words.map((word) => word.text).join(' ')).join(' ')
  if (past.test(plain)) return say(`${id}.past`)
  return say(now.test(plain) ? `${id}.now` : id)
}

const past =
  /\b(?:did|was|were|had|been|went|came|said|told|took|gave|got|left|knew|made|paid|kept|sent|saw|ran|chose|stayed|worked|signed|happened|should have|could have)\b/
const now =
  /\b(?:do|does|is|are|am|have|has|now|these days|usually|always|here|want|know|say|live|work|keep|go|get)\b/

/** The words of each clause that fall into what was flagged. */
function flaggedWords(flag: Label<Flag>, reading: TurnReading): readonly (readonly Word[])[] {
  return reading.clauses
    .map(({ clause }) =>
      clause.words.filter((word) =>
        flag.evidence.some(([start, end]) => word.start < end && word.end > start),
      ),
    )
    .filter((words) => words.length > 0)
}

function findTopic(
  flag: Label<Flag>,
  clauses: readonly (readonly Word[])[],
  reading: TurnReading,
  tagger: Tagger,
): string | undefined {
  const told = (phrase: Phrase) => reading.told.lemmas.has(phrase.lemma)
  return clauses
    .flatMap((words) => nounPhrases(words, tagger))
    .find((phrase) => told(phrase) || (phrase.introduced && asking.includes(flag.id)))?.text
}

interface Phrase {
  readonly text: string
  readonly lemma: string
  /** Whether an article or a possessive stands before it, which it does not before a name. */
  readonly introduced: boolean
}

/** Returns the short noun phrases among words, as the officer would say them to the person. */
function nounPhrases(said: readonly Word[], tagger: Tagger): readonly Phrase[] {
  const words = said.map((word) => word.text)
  const tagged = tagger(words)
  const found: Phrase[] = []
  const isNoun = (index: number) => tagged[index]?.pos === 'NOUN' && /^[a-z]{3,}$/.test(words[index] ?? '')
  const fits = (index: number) => {
    const word = words[index] ?? ''
    const lemma = tagged[index]?.lemma ?? word
    const unfit = [functionWords, empty, harmWords, atHand, addressed]
    return isNoun(index) && !unfit.some((set) => set.has(word) || set.has(lemma)) && !greeting.test(word)
  }
  words.forEach((word, index) => {
    // The first of two nouns only says what kind ("phone number", "book, auntie").
    if (!fits(index) || isNoun(index + 1) || (index > 0 && said[index]?.capital === true)) return
    const noun = fits(index - 1) ? `${words[index - 1] ?? ''} ${word}` : word
    const opener = words[index - (noun === word ? 1 : 2)] ?? ''
    if (kin.test(word) && !/^(?:my|our|your|his|her|their)$/.test(opener)) return
    const introduced = /^(?:the|an?|my|our|your|his|her|their|this|that)$/.test(opener)
    found.push({ text: `${article(opener)} ${noun}`, lemma: tagged[index]?.lemma ?? word, introduced })
  })
  return found
}

function article(word: string): string {
  if (word === 'my' || word === 'our' || word === 'your') return 'your'
  return ['his', 'her', 'their'].includes(word) ? word : 'the'
}
