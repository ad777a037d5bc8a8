import {
  type Analysis,
  type Flag,
  type FlagLabel,
  type Form,
  type Label,
  type LabelId,
  labelIds,
  severityOf,
} from '../../analysis/index.ts'

/** Returns an analysis with nothing but some labels and a form. */
export function analysisOf(labels: readonly LabelId[], form: Form): Analysis {
  const pick = <Id extends LabelId>(ids: readonly Id[]): readonly Label<Id>[] =>
    ids.flatMap((id) => (labels.includes(id) ? [{ id, confidence: 1, evidence: [], because: '' }] : []))
  return {
    form,
    techniques: pick(labelIds.technique),
    safeguards: pick(labelIds.safeguard),
    partnership: pick(labelIds.partnership),
    flags: pick<Flag>(labelIds.flag).map(
      (flag): FlagLabel => ({ ...flag, severity: severityOf(flag.id), instead: '' }),
    ),
    topics: [],
    understood: true,
  }
}

/** Returns the labels of an analysis, of all families. */
export function labelsIn({ techniques, safeguards, partnership, flags }: Analysis): readonly LabelId[] {
  return [techniques, safeguards, partnership, flags].flatMap((family) => family.map(({ id }) => id))
}

/** Returns what clauses will probably be heard as, one after the other: all that is heard in any of them. */
export function joinHeard(heard: readonly Analysis[]): Analysis {
  const topics = new Map<string, number>()
  for (const each of heard)
    for (const { id, confidence } of each.topics ?? [])
      topics.set(id, Math.max(confidence, topics.get(id) ?? 0))
  const asks = heard.findLast((each) => each.asks !== undefined)?.asks
  const forms = heard.map(({ form }) => form)
  const form =
    forms.find((each) => each === 'open') ??
    forms.findLast((each) => each !== 'statement' && each !== 'none') ??
    forms.find((each) => each === 'statement') ??
    'none'
  return {
    ...analysisOf(heard.flatMap(labelsIn), form),
    topics: [...topics]
      .map(([id, confidence]) => ({ id, confidence }))
      .sort((one, other) => other.confidence - one.confidence || (one.id < other.id ? -1 : 1)),
    understood: heard.some(({ understood }) => understood !== false),
    ...(asks === undefined ? {} : { asks }),
  }
}
