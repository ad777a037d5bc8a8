import type { Flag, LabelId, Partnership, Safeguard, Severity, Technique } from './analysis.ts'

/** The four families of labels. */
export type Family = 'technique' | 'safeguard' | 'partnership' | 'flag'

interface IdsByFamily {
  readonly technique: readonly Technique[]
  readonly safeguard: readonly Safeguard[]
  readonly partnership: readonly Partnership[]
  readonly flag: readonly Flag[]
}

/** The ids of all labels by family, in the order of the codebook. */
export const labelIds: IdsByFamily = {
  technique: ['encourage', 'elicit', 'restate', 'clarify', 'empathize', 'summarize', 'reframe'],
  safeguard: ['introduce', 'privacy', 'rights', 'choice', 'consent', 'unconditional', 'safety', 'refer'],
  partnership: ['inform', 'next-step', 'consult', 'acknowledge', 'respect'],
  flag: [
    'leading',
    'blaming',
    'threatening',
    'intrusive',
    'labelling',
    'disclosing',
    'promise',
    'fact-seeking',
    'closed',
    'multiple',
    'dismissive',
  ],
}

const minor: readonly Flag[] = ['fact-seeking', 'closed', 'multiple', 'dismissive']

/** Returns the family of a label, or undefined where there is no such label. */
export function familyOf(id: string): Family | undefined {
  const families: readonly Family[] = ['technique', 'safeguard', 'partnership', 'flag']
  return families.find((family) => (labelIds[family] as readonly string[]).includes(id))
}

/** Returns whether a text is the id of a label. */
export function isLabelId(id: string): id is LabelId {
  return familyOf(id) !== undefined
}

/** Returns how much a flag weighs. */
export function severityOf(flag: Flag): Severity {
  return minor.includes(flag) ? 'minor' : 'major'
}
