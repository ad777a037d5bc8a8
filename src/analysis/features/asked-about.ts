import type { Utterance } from '../analysis.ts'
import { addressing } from '../english/addressing.ts'
import { besides, determiners, neverSaidBack, qualities, tooGeneral } from '../english/asked-about.ts'
import type { Tagged, Tagger } from '../reading/lemmas.ts'
import type { Word } from '../reading/sentence.ts'
import type { TurnReading } from './read-turn.ts'

/** No more words are said back. */
const longest = 4

interface Phrase {
  readonly text: string
  /** Whether the person spoke of it themself. */
  readonly told: boolean
}

/** A name inside a sentence: what is written with a capital there. */
const capital = /(?<=[\p{Ll},;:] |\bM(?:r|rs|s)\. )\p{Lu}\p{Ll}+/gu

/**
 * Returns the thing or the person that a turn's last question names, as who is asked would say it back: of "Whose is the second flat?" "the second
 * flat", of "Is ur sister older" "my sister". What was spoken of before comes first. Undefined where nothing is named. `context` is what was said
 * before the turn. Nobody is made to say a name that only the trainee said, or how the trainee judges somebody: "that stupid girl" is "that girl".
 */
export function askedAbout(
  reading: TurnReading,
  context: readonly Utterance[],
  tagger: Tagger,
): string | undefined {
  const clause = reading.clauses.findLast(({ question }) => question !== undefined)?.clause
  if (clause === undefined) return undefined
  const tagged = tagger(clause.words.map(({ text }) => text))
  const names = new Map(
    context.flatMap(({ speaker, text }) =>
      speaker === 'trainee'
        ? []
        : [...text.matchAll(capital)].map(([name]) => [name.toLowerCase(), name] as const),
    ),
  )
  const asked: Asked = { reading, words: clause.words, tagged, names }
  const phrases: Phrase[] = []
  let from = 0
  while (from < clause.words.length) {
    const to = endOfPhrase(asked, from)
    const isBeside = besides.has(clause.words[from - 1]?.text ?? '') || clause.words[to]?.text === 'like'
    const phrase = isBeside ? undefined : readPhrase(asked, from, to)
    if (phrase !== undefined) phrases.push(phrase)
    from = Math.max(from + 1, to)
  }
  return (phrases.find(({ told }) => told) ?? phrases[0])?.text
}

/** A question, word by word. */
interface Asked {
  readonly reading: TurnReading
  readonly words: readonly Word[]
  readonly tagged: readonly Tagged[]
  /** The names that were said before, by their small letters. */
  readonly names: ReadonlyMap<string, string>
}

/** Where a phrase that begins at a word ends: after its last noun; at its beginning where there is none. */
function endOfPhrase({ reading: { told }, words, tagged, names }: Asked, from: number): number {
  const opened = Object.hasOwn(determiners, words[from]?.text ?? '')
  let end = from
  for (let at = opened ? from + 1 : from; at < words.length; at += 1) {
    const { text = '', pause = false } = words[at] ?? {}
    const { pos = 'X', lemma = '' } = tagged[at] ?? {}
    if ((pause && at > from) || tooGeneral.has(text)) break
    // The tagger takes "flat" for what something is like; who lives in one does not.
    const isNoun =
      pos === 'NOUN' ||
      pos === 'PROPN' ||
      names.has(text) ||
      (opened && pos === 'ADJ' && told.lemmas.has(lemma))
    if (isNoun) end = at + 1
    else if (end > from || !(opened ? /^(?:ADJ|NUM|ADV)$/ : /^(?:ADJ|NUM)$/).test(pos)) break
  }
  return end
}

function readPhrase({ reading, words, tagged, names }: Asked, from: number, to: number): Phrase | undefined {
  const head = words[to - 1]
  if (head === undefined || to <= from || to - from > longest) return undefined
  const { lemma = '', pos = 'X' } = tagged[to - 1] ?? {}
  // "What time", "which teacher": that is what is asked for, not what it is about.
  if (/^(?:what|which|whose)$/.test(words[from - 1]?.text ?? '')) return undefined
  if (tooGeneral.has(lemma) || head.text.length < 3) return undefined
  const first = words[from]?.text ?? ''
  const opened = Object.hasOwn(determiners, first)
  const named = names.has(head.text)
  const told = named || reading.told.lemmas.has(lemma)
  const foreign = !named && (pos === 'PROPN' || (head.capital && to > 1))
  if (foreign || neverSaidBack.has(lemma) || neverSaidBack.has(head.text)) return undefined
  // A name after a comma is whom one speaks to; a noun without an article that was never said before may be none.
  const addressed =
    (!opened && addressing.has(head.text)) ||
    (named && (words[from]?.pause === true || words[to]?.pause === true))
  if (addressed || (!opened && !told && !named)) return undefined
  const nouns = words.slice(opened ? from + 1 : from, to).flatMap((word, at, all) => {
    const { lemma: base = '', pos: kind } = tagged[to - all.length + at] ?? {}
    const plain =
      at === all.length - 1 ||
      kind === 'NUM' ||
      qualities.has(word.text) ||
      names.has(word.text) ||
      reading.told.lemmas.has(base)
    return plain ? [names.get(word.text) ?? word.text] : []
  })
  const before = opened && !(named && /^th/.test(first)) ? determiners[first as keyof typeof determiners] : ''
  const bare = before === '' && !named && !/[^su]s$/.test(head.text)
  return { text: [bare ? 'the' : before, ...nouns].filter((word) => word !== '').join(' '), told }
}
