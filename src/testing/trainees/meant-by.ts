import {
  type Analysis,
  type Flag,
  type FlagLabel,
  type Label,
  type LabelId,
  labelIds,
  type Range,
  severityOf,
} from '../../analysis/index.ts'
import type { Phrase } from './phrase.ts'
import type { Surroundings } from './surroundings.ts'

/** Returns the analysis of phrases as they were meant, with each label on its own words; what was asked about is the first topic. */
export function meantBy(
  phrases: readonly Phrase[],
  ranges: readonly Range[],
  topic: string | null,
  { recognise }: Pick<Surroundings, 'recognise'>,
): Analysis {
  const labels = new Map<LabelId, Range[]>()
  for (const [at, phrase] of phrases.entries()) {
    const range = ranges[at]
    for (const label of phrase.labels)
      labels.set(label, [...(labels.get(label) ?? []), ...(range === undefined ? [] : [range])])
  }
  const labelled = phrases.filter((phrase) => phrase.labels.length > 0)
  // What was asked about comes first; beside it what the words themselves name.
  const named = recognise(labelled.flatMap((phrase) => (phrase.namesTopic ? [] : [phrase.text])).join(' '))
  const topics = [...new Set([...(topic === null || labelled.length === 0 ? [] : [topic]), ...named])]
  const pick = <Id extends LabelId>(ids: readonly Id[]): readonly Label<Id>[] =>
    ids.flatMap((id) => {
      const evidence = labels.get(id)
      return evidence === undefined ? [] : [{ id, confidence: 1, evidence, because: '' }]
    })
  const form = phrases.find((phrase) => phrase.form === 'open')?.form ?? phrases.at(-1)?.form ?? 'none'
  const isUnclear = labels.size === 0 && topics.length === 0 && form !== 'none'
  return {
    form,
    techniques: pick(labelIds.technique),
    safeguards: pick(labelIds.safeguard),
    partnership: pick(labelIds.partnership),
    flags: pick<Flag>(labelIds.flag).map(
      (flag): FlagLabel => ({ ...flag, severity: severityOf(flag.id), instead: '' }),
    ),
    topics: topics.map((id, at) => ({ id, confidence: at === 0 ? 1 : 0.9 })),
    understood: !isUnclear,
  }
}
