import type { Technique } from './analysis.ts'
import { type MoodReader, makeMoodReader } from './features/mood.ts'
import { readSentences } from './reading/read-sentences.ts'

let reader: MoodReader | undefined

/** Pronouns that leave open whom or what they mean, unless the line names somebody. */
const unclear = /^(?:and |but |so |then |well |okay |yes |no |because )?(?:he|they|she) (?!hurts?\b)\S+/
const named =
  /\b(?:my|the|a|an|our|this|that|these|those|some|your|mr|mrs|pak|bu|khun) (?!same\b|first\b|last\b|next\b|day\b|night\b|time\b|way\b)\S+|\b(?:people|police|mother|father|uncle|aunt|boss|agency|captain|brother|sister|madam|husband|everyone|men|women|girls|boys|others|families|someone|somebody|nobody)\b/

/**
 * Returns what a line of the persona calls for where the scenario says nothing: a feeling shown calls for `empathize`;
 * a hopeless, self-blaming or hostile line for `reframe`; an unclear "he" or "they" with nobody named in the line for
 * `clarify`; danger or pain for `safety`. Mostly nothing. Quick, and without the language model.
 */
export function callsFor(text: string): readonly (Technique | 'safety')[] {
  // Compiled on first use and kept: patterns only, the same for every caller.
  reader ??= makeMoodReader()
  const sentences = readSentences(text)
  const found = new Set<Technique | 'safety'>()
  sentences.forEach((sentence, index) => {
    const moods = reader?.read(sentence.plain) ?? new Set()
    if (moods.has('danger')) found.add('safety')
    if (moods.has('selfBlame') || moods.has('hopeless') || moods.has('hostile')) found.add('reframe')
    if (
      moods.has('feeling') &&
      !/\b(?:not|never) (?:afraid|scared|sad|tired|worried|angry|ashamed)\b/.test(sentence.plain)
    )
      found.add('empathize')
    const before = sentences.slice(0, index + 1).filter((one) => !one.action)
    if (
      !sentence.action &&
      unclear.test(sentence.plain) &&
      !before.some((one) => named.test(one.plain.replace(/^(\S+ ){1}/, ''))) &&
      !sentences.slice(0, index).some((one) => named.test(one.plain)) &&
      !properName(sentence.words.map((word, at) => at > 0 && word.capital && word.text !== 'i'))
    )
      found.add('clarify')
  })
  return [...found]
}

function properName(capitals: readonly boolean[]): boolean {
  return capitals.some(Boolean)
}
