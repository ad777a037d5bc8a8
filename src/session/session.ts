import type { Analysis } from '../analysis/index.ts'
import {
  type Answer,
  type ScenarioMachine,
  type Snapshot,
  startMachine,
  stateOf,
  stepMachine,
  type TurnEvent,
} from '../machine/index.ts'
import {
  countingRecords,
  type EndRecord,
  type HeaderRecord,
  type Sheet,
  type StopReason,
  type TraineeRecord,
  type TranscriptRecord,
  type VotesRecord,
} from '../record/index.ts'
import type { Scenario } from '../scenario/index.ts'
import { score, scoreSheet } from '../scoring/index.ts'
import { machineOf } from './machine-of.ts'

/** One conversation, as it stands now. A value: `advance` returns the next one and leaves this as it is. */
export interface Session {
  readonly scenario: Scenario
  readonly machine: ScenarioMachine
  readonly snapshot: Snapshot
  /** The snapshot before each turn so far, so that a turn can be said again. */
  readonly before: readonly Snapshot[]
  /** Every record so far, the header first. */
  readonly records: readonly TranscriptRecord[]
  /** How it stands: still talking, at an ending, or stopped by the trainee. */
  readonly status: 'talking' | 'ended' | 'stopped'
}

/** What can happen in a conversation; turns come already coded. `at` is milliseconds since the header's `started`. */
export type SessionInput =
  | { readonly type: 'turn'; readonly at: number; readonly text: string; readonly analysis: Analysis }
  | { readonly type: 'wait'; readonly at: number }
  | { readonly type: 'leave'; readonly at: number; readonly text: string; readonly analysis: Analysis }
  | { readonly type: 'again'; readonly at: number }
  /** How a group voted on the turn that is about to be taken. */
  | ({ readonly type: 'votes'; readonly at: number } & Pick<VotesRecord, 'about' | 'counts'>)
  | { readonly type: 'resume'; readonly at: number }
  | { readonly type: 'case-sheet'; readonly at: number; readonly sheet: Sheet }
  | { readonly type: 'stop'; readonly at: number; readonly reason: StopReason }

/** The next session and the records that came of it. */
export type Advanced = readonly [session: Session, records: readonly TranscriptRecord[]]

/** The analysis of a turn in which nothing is said. */
export const emptyAnalysis: Analysis = {
  form: 'none',
  techniques: [],
  safeguards: [],
  partnership: [],
  flags: [],
}

/**
 * Begins a conversation; the records are the header and the persona's opening words. `machine` is the scenario's, where it was made
 * already: it is the same for all conversations of a variant that begin in the same state, and making it takes longer than many turns.
 */
export function startSession(
  scenario: Scenario,
  header: HeaderRecord,
  machine: ScenarioMachine = machineOf(scenario, header),
): Advanced {
  const snapshot = startMachine(machine, header.seed, header.officer)
  const records = [header, ...answerRecords(snapshot, 0, 0)]
  return [{ scenario, machine, snapshot, before: [], records, status: 'talking' }, records]
}

/** Takes one input. What cannot happen now (a turn after the ending, `again` before the first turn) changes nothing. */
export function advance(session: Session, input: SessionInput): Advanced {
  switch (input.type) {
    case 'turn':
    case 'wait':
    case 'leave':
      return session.status === 'talking' ? takeTurn(session, input) : [session, []]
    case 'again':
      return takeAgain(session, input.at)
    case 'votes':
      return session.status === 'talking'
        ? extend(session, [votesRecord(input, session.before.length + 1)])
        : [session, []]
    case 'resume':
      // Also after a crash, which leaves no `end` behind.
      return session.status === 'ended'
        ? [session, []]
        : extend({ ...session, status: 'talking' }, [
            { type: 'resume', turn: session.before.length, at: input.at },
          ])
    case 'case-sheet':
      return takeSheet(session, input)
    case 'stop': {
      if (session.status !== 'talking') return [session, []]
      const { at, reason } = input
      const end: EndRecord = {
        type: 'end',
        turn: session.before.length,
        at,
        ending: null,
        reason,
        score: null,
      }
      return extend({ ...session, status: 'stopped' }, [end])
    }
  }
}

type TurnInput = Extract<SessionInput, { readonly type: 'turn' | 'wait' | 'leave' }>

function takeTurn(session: Session, input: TurnInput): Advanced {
  const turn = session.before.length + 1
  const trainee = traineeRecord(input, turn)
  const type = input.type === 'wait' ? 'silence' : input.type
  const event: TurnEvent = { type, analysis: trainee.analysis }
  const snapshot = stepMachine(session.machine, session.snapshot, event)
  const spoken = answerRecords(snapshot, turn, input.at)
  const next = { ...session, snapshot, before: [...session.before, session.snapshot] }
  const [told, records] = extend(next, [trainee, ...spoken])
  if (snapshot.status !== 'done') return [told, records]
  const total = score(countingRecords([...told.records, endRecord(told, input.at)]), session.scenario)
  const [ended, ends] = extend({ ...told, status: 'ended' }, [{ ...endRecord(told, input.at), score: total }])
  return [ended, [...records, ...ends]]
}

function votesRecord(
  { at, about, counts }: Extract<SessionInput, { readonly type: 'votes' }>,
  turn: number,
): VotesRecord {
  return { type: 'votes', turn, at, about, counts }
}

function endRecord(session: Session, at: number): EndRecord {
  return {
    type: 'end',
    turn: session.before.length,
    at,
    ending: stateOf(session.snapshot.value),
    score: null,
  }
}

function traineeRecord(input: TurnInput, turn: number): TraineeRecord {
  const { at } = input
  if (input.type === 'turn') return { type: 'trainee', turn, at, text: input.text, analysis: input.analysis }
  if (input.type === 'wait')
    return { type: 'trainee', turn, at, text: '', act: 'wait', analysis: emptyAnalysis }
  return { type: 'trainee', turn, at, text: input.text, act: 'leave', analysis: input.analysis }
}

/** Goes back to before the last turn, so that it can be said again. Also from an ending that the last turn led to. */
function takeAgain(session: Session, at: number): Advanced {
  const turn = session.before.length
  const snapshot = session.before.at(-1)
  if (snapshot === undefined || session.status === 'stopped') return [session, []]
  const back: Session = { ...session, snapshot, before: session.before.slice(0, -1), status: 'talking' }
  return extend(back, [{ type: 'again', turn, at }])
}

/** Takes a case sheet: after an ending, where the scenario has the right answers to one. It may be filled in anew. */
function takeSheet(
  session: Session,
  { at, sheet }: Extract<SessionInput, { readonly type: 'case-sheet' }>,
): Advanced {
  const { scenario, status, records } = session
  if (status !== 'ended' || scenario.caseSheet === null) return [session, []]
  const total = scoreSheet(countingRecords(records), scenario, sheet)
  return extend(session, [{ type: 'case-sheet', turn: session.before.length, at, sheet, score: total }])
}

function extend(session: Session, records: readonly TranscriptRecord[]): Advanced {
  return [{ ...session, records: [...session.records, ...records] }, records]
}

/** The records of what was said in answer. Facts stand with the line that tells them. */
function answerRecords(snapshot: Snapshot, turn: number, at: number): readonly TranscriptRecord[] {
  const answer: Answer = snapshot.context.answer
  return answer.spoken.map((spoken): TranscriptRecord => {
    const rest = {
      turn,
      at,
      line: spoken.line,
      text: spoken.text,
      rule: answer.rule,
      state: stateOf(snapshot.value),
      meters: snapshot.context.meters,
      facts: spoken.facts,
      ...(spoken.callsFor.length === 0 ? {} : { callsFor: spoken.callsFor }),
    }
    return spoken.by.type === 'persona'
      ? { type: 'persona', ...rest }
      : { type: 'third', who: spoken.by.who, ...rest }
  })
}
