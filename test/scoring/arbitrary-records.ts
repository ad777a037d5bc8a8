import fc from 'fast-check'
import type { Analysis, FlagLabel, Form, Label, LabelId, Range } from '../../src/analysis/index.ts'
import { labelIds } from '../../src/analysis/index.ts'
import type {
  Act,
  PersonaRecord,
  ThirdRecord,
  TraineeRecord,
  TranscriptRecord,
} from '../../src/record/index.ts'

const words = fc.oneof(
  fc.constant(''),
  fc.string({ maxLength: 40, unit: 'grapheme' }),
  fc.constantFrom(
    'You can stop whenever you like, of course.',
    'Why did you not go home then?',
    'ok',
    '*waits*',
  ),
)

const range = fc
  .tuple(fc.nat(60), fc.nat(60))
  .map(([one, other]): Range => [Math.min(one, other), Math.max(one, other)])

function labels<Id extends LabelId>(ids: readonly Id[]): fc.Arbitrary<Label<Id>[]> {
  const label = fc.record({
    id: fc.constantFrom(...ids),
    confidence: fc.constantFrom(0.5, 0.75, 1),
    evidence: fc.array(range, { maxLength: 2 }),
    because: fc.constantFrom('', 'So it is heard (M6 §1.16).'),
  })
  return fc.array(label, { maxLength: 3 })
}

const analysis: fc.Arbitrary<Analysis> = fc.record({
  form: fc.constantFrom<Form>('open', 'closed', 'specific', 'choice', 'statement', 'none'),
  techniques: labels(labelIds.technique),
  safeguards: labels(labelIds.safeguard),
  partnership: labels(labelIds.partnership),
  flags: labels(labelIds.flag).map((all) =>
    all.map((label): FlagLabel => ({ ...label, severity: 'minor', instead: 'What happened then?' })),
  ),
  topics: fc.array(
    fc.record({ id: fc.constantFrom('money', 'child', 'home', 'x'), confidence: fc.constant(0.9) }),
    {
      maxLength: 2,
    },
  ),
})

const facts = ['debt', 'passport', 'journey', 'hours', 'wages', 'phone', 'locked', 'hand', 'child', 'village']
const anyGood: readonly LabelId[] = [...labelIds.technique, ...labelIds.safeguard]

const spoken = fc.record({
  at: fc.nat(1000),
  line: fc.constantFrom('line-1.1', 'kitchen-in.1', 'unknown.7'),
  text: words,
  rule: fc.constantFrom(null, 'mai.yaml:40'),
  state: fc.constant('kitchen'),
  meters: fc.record({ trust: fc.nat(10), distress: fc.nat(10) }),
  facts: fc.subarray(facts, { maxLength: 3 }),
  callsFor: fc.array(fc.constantFrom(...anyGood), { maxLength: 2 }),
})

/** One turn: what the trainee says, and what is answered. */
export interface Step {
  readonly said: Pick<TraineeRecord, 'text' | 'analysis'> & { readonly act?: Act }
  readonly answers: readonly Omit<PersonaRecord, 'type' | 'turn'>[]
}

/** Any turn. */
export const step: fc.Arbitrary<Step> = fc.record({
  said: fc
    .record({ text: words, analysis, act: fc.constantFrom<Act | null>(null, null, null, 'wait', 'leave') })
    .map(({ act, ...rest }) => (act === null ? rest : { ...rest, act })),
  answers: fc.array(spoken, { maxLength: 2 }),
})

/** Any conversation, as turns. */
export const steps = fc.array(step, { maxLength: 8 })

/** Returns the records of turns, opened by one line, ended in `ending`. */
export function recordsOf(
  all: readonly Step[],
  ending: string | null = 'open-door',
): readonly TranscriptRecord[] {
  const turns = all.flatMap(({ said, answers }, index): TranscriptRecord[] => [
    { type: 'trainee', turn: index + 1, at: index, ...said },
    ...answers.map((answer): PersonaRecord => ({ type: 'persona', turn: index + 1, ...answer })),
  ])
  const opening: PersonaRecord = {
    type: 'persona',
    turn: 0,
    at: 0,
    line: 'kitchen-in.1',
    text: '*looks up* Yes?',
    rule: null,
    state: 'kitchen',
    meters: { trust: 3, distress: 6 },
    facts: [],
    callsFor: ['empathize'],
  }
  return [opening, ...turns, { type: 'end', turn: all.length, at: 0, ending, score: null }]
}

/** Any records in any order, turns said again and conversations resumed among them. */
export const anyRecords: fc.Arbitrary<readonly TranscriptRecord[]> = fc.array(
  fc.oneof(
    step.chain(({ said }) =>
      fc.nat(9).map((turn): TraineeRecord => ({ type: 'trainee', turn, at: 0, ...said })),
    ),
    spoken.chain((line) => fc.nat(9).map((turn): PersonaRecord => ({ type: 'persona', turn, ...line }))),
    spoken.chain((line) =>
      fc.nat(9).map((turn): ThirdRecord => ({ type: 'third', who: 'madam', turn, ...line })),
    ),
    fc.nat(9).map((turn): TranscriptRecord => ({ type: 'again', turn, at: 0 })),
    fc.nat(9).map((turn): TranscriptRecord => ({ type: 'resume', turn, at: 0 })),
    fc
      .nat(9)
      .map((turn): TranscriptRecord => ({ type: 'end', turn, at: 0, ending: 'open-door', score: null })),
    fc.constant<TranscriptRecord>({ type: 'unknown', json: { type: 'note' } }),
  ),
  { maxLength: 12 },
)
