import type { Analysis, TopicLabel, Utterance } from '../analysis.ts'
import { askedAbout } from '../features/asked-about.ts'
import { askedFor } from '../features/asked-for.ts'
import { isBare, isForeign } from '../features/form.ts'
import type { TurnReading } from '../features/read-turn.ts'
import type { Tagger } from '../reading/lemmas.ts'

const courtesy =
  /^(?:okay |all right |well )*(?:thank|sorry|good (?:night|morning|evening|afternoon)|bye|goodbye|see you|welcome|excuse)/

/** Where a question names what it is about, a person says that back rather than answer on a topic that is less near than this. */
const leastNamed = 0.35

/** Adds the topics that are near to an analysis, what is asked for, and whether the turn was understood at all. */
export function withTopics(
  analysis: Analysis,
  reading: TurnReading,
  near: readonly TopicLabel[],
  { tagger, context }: { readonly tagger: Tagger; readonly context: readonly Utterance[] },
): Analysis {
  const asks = askedFor(reading)
  // An offer or a courtesy is answered, not said back; and what is asked so that it hurts nobody repeats.
  const hurts = analysis.flags.some(({ severity }) => severity === 'major')
  const names = asks !== undefined && !hurts && !/^(?:offer|leave|agreement)$/.test(asks)
  const about = names ? askedAbout(reading, context, tagger) : undefined
  const topics = near.filter(({ confidence }) => {
    // A bare "ok" is no answer to "are you ok?", and another language is near to nothing; said just as in an example it is.
    if (isBare(reading) || isForeign(reading)) return confidence === 1
    return about === undefined || (near[0]?.confidence ?? 0) >= leastNamed
  })
  const { techniques, safeguards, partnership, flags } = analysis
  const heard = [techniques, safeguards, partnership, flags].some((family) => family.length > 0)
  // A remark asks for no answer, only for a sign that it was heard, whatever it is about.
  const remark =
    !isForeign(reading) &&
    (analysis.form === 'statement' ||
      isBare(reading) ||
      reading.sentences.some((sentence) => courtesy.test(sentence.plain)))
  return {
    ...analysis,
    topics,
    understood: topics.length > 0 || heard || remark || reading.sentences.length === 0,
    ...(asks === undefined ? {} : { asks }),
    ...(about === undefined ? {} : { about }),
  }
}
