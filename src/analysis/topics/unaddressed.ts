import { addressing } from '../english/addressing.ts'
import { partOf, type Sentence, type Word } from '../reading/sentence.ts'

/** No more words are how somebody is spoken to: "Cikgu Salmah", "my dear sister". */
const longest = 3
/** With fewer words left there is nothing to be heard but the name. */
const fewest = 2

/**
 * Returns a sentence without how somebody is spoken to at its end: "What happens at five, Mae Bouavanh?" is about five, not about her. At the
 * beginning it tells who is meant where a third is in the room ("Madam, where is her passport?"), and stays.
 */
export function unaddressed(sentence: Sentence): Sentence {
  const { words } = sentence
  let to = words.length
  for (let from = words.length - 1; from >= Math.max(fewest, words.length - longest); from -= 1) {
    if (words[from]?.pause === true && words.slice(from).every(isAddress)) to = from
  }
  return to === words.length ? sentence : { ...partOf(sentence, 0, to), mark: sentence.mark }
}

function isAddress({ text, capital }: Word): boolean {
  return capital || text === 'my' || addressing.has(text)
}
