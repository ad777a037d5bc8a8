import type { ItsFunction } from 'wink-nlp'
import { baseOf } from '../english/synonyms.ts'

/** Part of speech and base form of one word. */
export interface Tagged {
  readonly lemma: string
  readonly pos: string
}

/** Returns base form and part of speech of each word of a sentence given as normalised words. */
export type Tagger = (words: readonly string[]) => readonly Tagged[]

/** What the language model gives: a tagger, and whether a word is one that it knows. */
export interface LanguageModel {
  readonly tagger: Tagger
  exists(word: string): boolean
}

/**
 * Returns the language model. It takes about a quarter of a second to load, which is why nothing loads it on import.
 */
export function loadLanguageModel(): Promise<LanguageModel> {
  loaded ??= makeLanguageModel()
  return loaded
}

// Once in a process: wink-nlp changes the model that it is given, so that each further load makes it larger.
let loaded: Promise<LanguageModel> | undefined

async function makeLanguageModel(): Promise<LanguageModel> {
  const [{ default: winkNlp }, { default: model }] = await Promise.all([
    import('wink-nlp'),
    import('wink-eng-lite-web-model'),
  ])
  const nlp = winkNlp(model, ['sbd', 'pos', 'negation'])
  const { its } = nlp
  const idOf = (word: string) => Number(nlp.readDoc(word).tokens().out(its.uniqueId)[0] ?? 0)
  // Words that the model does not know get numbers after all that it knows.
  const firstUnknown = idOf('qzxqzvqj')
  const tagger: Tagger = (words) => {
    if (words.length === 0) return []
    const tokens = nlp.readDoc(words.join(' ')).tokens()
    const texts = tokens.out()
    // The package declares `lemma` with a third parameter that `out` does not accept, though it is made for it.
    const lemmas = tokens.out(its.lemma as unknown as ItsFunction<string>)
    const tags = tokens.out(its.pos)
    const tagged: Tagged[] = []
    let at = 0
    for (const word of words) {
      // The model may cut one of our words in two ("2nd"): skip the rest of it.
      tagged.push({ lemma: baseOf(lemmas[at] ?? word), pos: tags[at] ?? 'X' })
      let read = texts[at] ?? word
      at += 1
      while (read.length < word.length && at < texts.length) {
        read += texts[at] ?? ''
        at += 1
      }
    }
    return tagged
  }
  return { tagger, exists: (word) => idOf(word) < firstUnknown }
}
