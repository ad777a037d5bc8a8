import type { MessageId, Say } from '../language/index.ts'
import type { Flag, Label } from './analysis.ts'
import { functionWords } from './english/function-words.ts'
import { harmWords } from './english/harm.ts'
import type { TurnReading } from './features/read-turn.ts'
import type { Tagger } from './reading/lemmas.ts'

/** Words that make no topic to ask about. */
const empty = new Set(
  'truth reason time way thing day moment lot people person man woman girl officer police question answer name number choice fault kind sort problem chance detail one minute bit please anyone fact matter trouble story word help part everything okay sir madam'.split(
    ' ',
  ),
)
/** Flags whose own words may hold what nobody told; only what was told may be taken up. */
const doubtful: readonly Flag[] = [
  'leading',
  'intrusive',
  'disclosing',
  'threatening',
  'promise',
  'labelling',
  'dismissive',
]

/**
 * Returns another way to say a flagged turn in this conversation: openly, and about what the turn or the person's
 * last lines were about. It takes up no word of harm and, for flags that put something into the person's mouth,
 * nothing that they did not say.
 */
export function suggestInstead(flag: Label<Flag>, reading: TurnReading, say: Say, tagger: Tagger): string {
  const topic = findTopic(flag, reading, tagger)
  const about: MessageId = `analysis.instead.${flag.id}.about`
  const plain: MessageId = `analysis.instead.${flag.id}`
  return topic === undefined ? say(plain) : say(about, { topic })
}

function findTopic(flag: Label<Flag>, reading: TurnReading, tagger: Tagger): string | undefined {
  const own = reading.clauses
    .filter(({ clause }) =>
      flag.evidence.some(([start, end]) => clause.words.some((word) => word.start < end && word.end > start)),
    )
    .map(({ clause }) => clause.words.map((word) => word.text))
  const told = (lemma: string) => reading.told.lemmas.has(lemma)
  const inTurn = own
    .flatMap((words) => nounPhrases(words, tagger))
    .filter((phrase) => told(phrase.lemma) || !doubtful.includes(flag.id))
  const lines = reading.told.clauses.filter((clause) => !clause.shown)
  const last = lines.at(-1)?.line
  const inLastLine = lines
    .filter((clause) => clause.line === last)
    .flatMap((clause) => nounPhrases(clause.plain.split(' '), tagger))
    .filter((phrase) => phrase.introduced)
  return (inTurn[0] ?? inLastLine[0])?.text
}

interface Phrase {
  readonly text: string
  readonly lemma: string
  /** Whether an article or a possessive stands before it, which it does not before a name. */
  readonly introduced: boolean
}

/** Returns the short noun phrases among words, as the officer would say them to the person. */
function nounPhrases(words: readonly string[], tagger: Tagger): readonly Phrase[] {
  const tagged = tagger(words)
  const found: Phrase[] = []
  words.forEach((word, index) => {
    const { lemma, pos } = tagged[index] ?? { lemma: word, pos: 'X' }
    if (
      pos !== 'NOUN' ||
      functionWords.has(word) ||
      empty.has(lemma) ||
      harmWords.has(lemma) ||
      !/^[a-z]{3,}$/.test(word)
    )
      return
    if (tagged[index + 1]?.pos === 'NOUN' && !empty.has(words[index + 1] ?? '')) return
    const before = words[index - 1] ?? ''
    const noun =
      tagged[index - 1]?.pos === 'NOUN' && /^[a-z]{3,}$/.test(before) && !functionWords.has(before)
        ? `${before} ${word}`
        : word
    const opener = words[index - (noun === word ? 1 : 2)] ?? ''
    const introduced = /^(?:the|an?|my|our|your|his|her|their|this|that)$/.test(opener)
    found.push({ text: `${article(opener)} ${noun}`, lemma, introduced })
  })
  return found
}

function article(word: string): string {
  if (word === 'my' || word === 'our' || word === 'your') return 'your'
  return ['his', 'her', 'their'].includes(word) ? word : 'the'
}
