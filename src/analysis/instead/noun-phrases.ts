import { functionWords } from '../english/function-words.ts'
import { harmWords } from '../english/harm.ts'
import { makeConcepts } from '../english/synonyms.ts'
import { atHand, callings, delicate, emptyNouns, kin, matters, stigma } from '../english/topic-words.ts'
import { wordLists } from '../english/word-lists.ts'
import type { Tagger } from '../reading/lemmas.ts'

/** A short noun phrase in the words of the officer to the person: "your mother", "the passport". */
export interface Phrase {
  readonly text: string
  readonly lemma: string
  /** Whether talks of this kind are about such things, or it is one of somebody's own people. */
  readonly weighty: boolean
  /** Whether somebody's own thing or person is meant. */
  readonly owned: boolean
}

/** A word as it was read; a capital tells a name. */
interface Said {
  readonly text: string
  readonly capital?: boolean
  readonly pause?: boolean
}

const addressed = new Set(wordLists.title.flatMap((title) => title.split(' ')))
const concepts = makeConcepts()
const unfit = [functionWords, emptyNouns, stigma, harmWords, atHand, delicate]
const openers = /^(?:the|an?|my|our|your|his|her|their|this|that|these|those)$/

/** Returns the noun phrases among words that make a topic, whoever's `my` and `your` they are: see `asTold`, `asAsked`. */
export function nounPhrases(
  said: readonly Said[],
  tagger: Tagger,
  whose: (possessive: string) => string | undefined,
): readonly Phrase[] {
  const words = said.map((word) => word.text)
  const tagged = tagger(words)
  const lemmaAt = (index: number) => tagged[index]?.lemma ?? words[index] ?? ''
  const isNoun = (index: number) => tagged[index]?.pos === 'NOUN' && /^[a-z]{3,}$/.test(words[index] ?? '')
  const fits = (index: number) =>
    isNoun(index) &&
    [words[index] ?? '', lemmaAt(index), concepts.get(lemmaAt(index)) ?? ''].every(
      (word) => !unfit.some((set) => set.has(word)),
    ) &&
    said[index]?.capital !== true
  const goesOn = (index: number) =>
    isNoun(index) && !emptyNouns.has(words[index] ?? '') && said[index]?.pause !== true
  return words.flatMap((word, index) => {
    const isKin = kin.test(word)
    // The first of two nouns only says what kind ("phone number"), unless a name follows ("my uncle Dara").
    if (!fits(index) || (goesOn(index + 1) && !isKin)) return []
    const before = words[index - 1] ?? ''
    const kind = fits(index - 1) && !kin.test(before) && !callings.has(before) ? `${before} ` : ''
    let at = index - (kind === '' ? 1 : 2)
    while (at >= 0 && tagged[at]?.pos === 'ADJ' && !openers.test(words[at] ?? '')) at -= 1
    const opener = words[at] ?? ''
    const isOwned = /^(?:my|our|your|his|her|their)$/.test(opener)
    if (isKin ? !isOwned : addressed.has(word)) return []
    const isMatter = matters.has(word) || matters.has(lemmaAt(index))
    if (!isMatter && !openers.test(opener)) return []
    const article = isOwned ? whose(opener) : 'the'
    if (article === undefined) return []
    return [
      {
        text: `${article} ${kind}${word}`,
        lemma: lemmaAt(index),
        weighty: isMatter || isKin || callings.has(word) || callings.has(lemmaAt(index)),
        owned: isOwned,
      },
    ]
  })
}

/** What the person calls "my" is theirs; their "your" is the officer's, and no topic. */
export function asTold(possessive: string): string | undefined {
  if (possessive === 'my' || possessive === 'our') return 'your'
  return possessive === 'your' ? undefined : possessive
}

/** The officer's own "my" and "our" make no topic. */
export function asAsked(possessive: string): string | undefined {
  return possessive === 'my' || possessive === 'our' ? undefined : possessive
}
