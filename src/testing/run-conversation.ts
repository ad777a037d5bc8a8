import type { Analysis, Coder, Topic } from '../analysis/index.ts'
import { stateOf, within } from '../machine/index.ts'
import type { HeaderRecord, TranscriptRecord } from '../record/index.ts'
import type { Bounds, Scenario } from '../scenario/index.ts'
import { advance, contextOf, type Session, startSession } from '../session/index.ts'
import type { Expectation, TestConversation, TestTurn } from './conversation.ts'

/** What stands for an ending or a score that there is not. */
export const nothingFound = '—'

/** One thing that was not as expected. `turn` counts from 1; 0 stands for how it ended. */
export interface Difference {
  readonly turn: number
  readonly what:
    | 'state'
    | 'label'
    | 'no-label'
    | 'told'
    | 'not-told'
    | 'meter'
    | 'reply'
    | 'ending'
    | 'score'
    | 'over'
  /** The meter where it is one. */
  readonly meter?: string
  readonly expected: string
  readonly found: string
  /** The place of the rule that answered the turn; null where none did. */
  readonly rule: string | null
}

/** How a test conversation went. */
export interface TestRun {
  readonly conversation: TestConversation
  readonly session: Session
  readonly differences: readonly Difference[]
}

/** Plays one test conversation with a coder and compares it with what is expected. */
export async function runConversation(
  scenario: Scenario,
  conversation: TestConversation,
  coder: Pick<Coder, 'code'>,
  header: HeaderRecord,
): Promise<TestRun> {
  const topics: readonly Topic[] = scenario.topics
  const start: HeaderRecord = {
    ...header,
    seed: conversation.seed,
    ...(conversation.short ? { variant: 'short' as const } : {}),
    ...(conversation.officer === 'unsaid' ? {} : { officer: conversation.officer }),
  }
  let [session] = startSession(scenario, start)
  const differences: Difference[] = []
  for (const [index, turn] of conversation.turns.entries()) {
    const number = index + 1
    if (session.status !== 'talking') {
      differences.push({
        turn: number,
        what: 'over',
        expected: turn.text,
        found: stateOf(session.snapshot.value),
        rule: null,
      })
      break
    }
    const [next, records] = await take(session, turn, coder, topics, number)
    session = next
    if (turn.expects !== null) differences.push(...compare(turn.expects, session, records, number))
  }
  return { conversation, session, differences: [...differences, ...compareEnd(conversation, session)] }
}

async function take(
  session: Session,
  turn: TestTurn,
  coder: Pick<Coder, 'code'>,
  topics: readonly Topic[],
  at: number,
) {
  if (turn.does === 'wait') return advance(session, { type: 'wait', at })
  const analysis = await coder.code(turn.text, contextOf(session.records), topics)
  return advance(session, { type: turn.does === 'say' ? 'turn' : 'leave', at, text: turn.text, analysis })
}

function compare(
  then: Expectation,
  session: Session,
  records: readonly TranscriptRecord[],
  turn: number,
): readonly Difference[] {
  const { context, value } = session.snapshot
  const rule = context.answer.rule
  const said = records
    .flatMap((record) => (record.type === 'persona' || record.type === 'third' ? [record.text] : []))
    .join('\n')
  const trainee = records.find((record) => record.type === 'trainee')
  const labels = trainee === undefined ? [] : labelsOf(trainee.analysis)
  const found: Difference[] = []
  const note = (what: Difference['what'], expected: string, actual: string, meter?: string) =>
    found.push({ turn, what, ...(meter === undefined ? {} : { meter }), expected, found: actual, rule })
  const state = stateOf(value)
  if (then.state !== null && then.state !== state) note('state', then.state, state)
  for (const label of then.has) if (!labels.includes(label)) note('label', label, labels.join(', '))
  for (const label of then.hasNot) if (labels.includes(label)) note('no-label', label, labels.join(', '))
  for (const fact of then.told) if (!context.told.includes(fact)) note('told', fact, context.told.join(', '))
  for (const fact of then.notTold)
    if (context.told.includes(fact)) note('not-told', fact, context.told.join(', '))
  for (const { id, bounds } of then.meters) {
    const meter = context.meters[id] ?? 0
    if (!within(meter, bounds)) note('meter', boundsInWords(bounds), String(meter), id)
  }
  if (then.reply !== null && !said.toLowerCase().includes(then.reply.toLowerCase()))
    note('reply', then.reply, said)
  return found
}

function compareEnd(conversation: TestConversation, session: Session): readonly Difference[] {
  const end = session.records.findLast((record) => record.type === 'end')
  const ending = end?.ending ?? nothingFound
  const total = end?.score?.total
  const rule = session.snapshot.context.answer.rule
  const { score } = conversation
  const found: Difference[] = []
  if (conversation.ending !== null && conversation.ending !== ending) {
    found.push({ turn: 0, what: 'ending', expected: conversation.ending, found: ending, rule })
  }
  if (score !== null && (total === undefined || !within(total, score))) {
    const expected = boundsInWords(score)
    found.push({ turn: 0, what: 'score', expected, found: String(total ?? nothingFound), rule })
  }
  return found
}

/** Returns bounds as they are written in YAML: "at least 4", "2 to 4", "5". */
export function boundsInWords({ least, most }: Bounds): string {
  if (least === most) return String(least)
  if (least === null) return `at most ${most}`
  return most === null ? `at least ${least}` : `${least} to ${most}`
}

/** Returns the ids of all labels of an analysis. */
export function labelsOf(analysis: Analysis): readonly string[] {
  const { techniques, safeguards, partnership, flags } = analysis
  return [...techniques, ...safeguards, ...partnership, ...flags].map((label) => label.id)
}
