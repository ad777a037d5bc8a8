import type { Analysis, FlagLabel, Form, Label, LabelId, Range } from '../../src/analysis/index.ts'
import type { Act, TranscriptRecord } from '../../src/record/index.ts'
import { small } from './small-scenario.ts'

/** A label by its id and the words it stands on; without words it stands on the whole turn. */
export type Heard = LabelId | readonly [id: LabelId, words: string]

/** What the trainee says in a turn, and how it is coded. */
export interface Said {
  readonly say?: string
  readonly act?: Act
  readonly form?: Form
  readonly labels?: readonly Heard[]
  readonly topics?: readonly string[]
}

/** What Mai answers: her words, what they call for, what they tell, and the meters after them. */
export interface Answer {
  readonly text?: string
  readonly callsFor?: readonly LabelId[]
  readonly facts?: readonly string[]
  readonly trust?: number
  readonly distress?: number
  readonly who?: string
}

const techniques = ['encourage', 'elicit', 'restate', 'clarify', 'empathize', 'summarize', 'reframe']
const partnership = ['inform', 'next-step', 'consult', 'acknowledge', 'respect']
const minor = ['fact-seeking', 'closed', 'multiple', 'dismissive']
const major = ['leading', 'blaming', 'threatening', 'intrusive', 'labelling', 'disclosing', 'promise']

/** Returns an analysis made by hand. */
export function analysed({ say = '', form = 'statement', labels = [], topics = [] }: Said): Analysis {
  const all = labels.map((heard) => label(heard, say))
  const of = (ids: readonly string[]) => all.filter(({ id }) => ids.includes(id))
  const flags = of([...major, ...minor]).map(({ id, ...rest }) => ({
    id,
    ...rest,
    severity: minor.includes(id) ? 'minor' : 'major',
    instead: 'What would you like me to know?',
  }))
  return {
    form,
    techniques: of(techniques) as Analysis['techniques'],
    partnership: of(partnership) as Analysis['partnership'],
    safeguards: all.filter(
      ({ id }) => ![...techniques, ...partnership, ...major, ...minor].includes(id),
    ) as Analysis['safeguards'],
    flags: flags as FlagLabel[],
    topics: topics.map((id) => ({ id, confidence: 0.9 })),
    understood: true,
  }
}

function label(heard: Heard, text: string): Label {
  const [id, words] = typeof heard === 'string' ? [heard, text] : heard
  const start = text.indexOf(words)
  if (start === -1) throw new Error(`"${words}" is not in "${text}"`)
  const range: Range = [start, start + words.length]
  return { id, confidence: 0.9, evidence: [range], because: `This is ${id} (M6 §1.16).` }
}

/** Returns the records of a conversation with Mai: her opening, then turns and answers, and an ending (or none). */
export function conversation(
  opening: Answer,
  steps: readonly (readonly [Said, Answer])[],
  ending: string | null = 'open-door',
): readonly TranscriptRecord[] {
  let meters = { trust: 3, distress: 6, patience: 5 }
  const answer = (given: Answer, turn: number): TranscriptRecord => {
    meters = {
      ...meters,
      trust: given.trust ?? meters.trust,
      distress: given.distress ?? meters.distress,
    }
    const spoken = {
      turn,
      at: turn * 10_000 + 500,
      line: `line-${turn}.1`,
      text: given.text ?? '*nods* If you say so, I will think about it tonight.',
      rule: turn === 0 ? null : `mai.yaml:${100 + turn}`,
      state: 'kitchen',
      meters,
      facts: given.facts ?? [],
      callsFor: given.callsFor ?? [],
    }
    return given.who === undefined
      ? { type: 'persona', ...spoken }
      : { type: 'third', who: given.who, ...spoken }
  }
  const begin = answer(opening, 0)
  const turns = steps.flatMap(([said, given], index): TranscriptRecord[] => {
    const turn = index + 1
    const act = said.act === undefined ? {} : { act: said.act }
    return [
      { type: 'trainee', turn, at: turn * 10_000, text: said.say ?? '', ...act, analysis: analysed(said) },
      answer(given, turn),
    ]
  })
  const last = steps.length
  const stopped = ending === null ? { reason: 'quit' as const } : {}
  return [
    header,
    begin,
    ...turns,
    { type: 'end', turn: last, at: (last + 1) * 10_000, ending, ...stopped, score: null },
  ]
}

const header: TranscriptRecord = {
  type: 'header',
  format: 'hearken/transcript',
  version: 1,
  scenario: { id: small.id, title: small.title, file: 'mai.yaml', sha256: '0'.repeat(64) },
  language: 'en',
  coder: 'by hand',
  hearken: '0.1.0',
  trainee: 'Trainee',
  mode: 'practice',
  seed: 1,
  started: '2026-01-31T08:00:00.000Z',
}
