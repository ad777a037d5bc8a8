import type { ItsFunction } from 'wink-nlp'
import { baseOf } from '../english/synonyms.ts'

/** Part of speech and base form of one word. */
export interface Tagged {
  readonly lemma: string
  readonly pos: string
}

/** Returns base form and part of speech of each word of a sentence given as normalised words. */
export type Tagger = (words: readonly string[]) => readonly Tagged[]

/**
 * Loads the language model and returns a tagger over it. The model takes about a quarter of a second to load, which
 * is why nothing loads it on import.
 */
export function loadTagger(): Promise<Tagger> {
  tagger ??= makeTagger()
  return tagger
}

// Once in a process: wink-nlp changes the model that it is given, so that each further load makes it larger.
let tagger: Promise<Tagger> | undefined

async function makeTagger(): Promise<Tagger> {
  const [{ default: winkNlp }, { default: model }] = await Promise.all([
    import('wink-nlp'),
    import('wink-eng-lite-web-model'),
  ])
  const nlp = winkNlp(model, ['sbd', 'pos', 'negation'])
  const { its } = nlp
  return (words) => {
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
}
