import type { Analysis, TopicLabel } from '../analysis.ts'
import { isBare, isForeign } from '../features/form.ts'
import type { TurnReading } from '../features/read-turn.ts'
import type { TurnAsked } from '../features/turn-asked.ts'

const courtesy =
  /^(?:okay |all right |well )*(?:thank|sorry|good (?:night|morning|evening|afternoon)|bye|goodbye|see you|welcome|excuse)/

/** Adds the topics that are near to an analysis, what is asked, and whether the turn was understood at all. */
export function withTopics(
  analysis: Analysis,
  reading: TurnReading,
  near: readonly TopicLabel[],
  asked: TurnAsked,
): Analysis {
  // A bare "ok" is no answer to "are you ok?", and another language is near to nothing; said just as in an example it is.
  const topics =
    isBare(reading) || isForeign(reading) ? near.filter(({ confidence }) => confidence === 1) : near
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
    ...asked,
  }
}
