import { begin, createPlay, type Situation, step, type TurnEvent } from '../machine/index.ts'
import type { TraineeRecord, TranscriptRecord } from '../record/index.ts'
import type { Scenario } from '../scenario/index.ts'

/** The rule that answered a turn (null for the opening), and the state after it. */
export interface SilentAnswer {
  readonly rule: string | null
  readonly state: string
}

/**
 * Returns the answers that left no record, because nothing is said in them: a rule that only goes to a state without words of its own. The
 * counting records of one conversation are fed through the scenario for it, for as long as it says what was recorded.
 */
export function silentAnswers(
  scenario: Scenario,
  records: readonly TranscriptRecord[],
): readonly SilentAnswer[] {
  const [header] = records
  const lines = linesByTurn(records)
  const turns = records.filter((record) => record.type === 'trainee')
  const isSilent = (turn: number) => (lines.get(turn) ?? []).length === 0
  if (header?.type !== 'header' || ![0, ...turns.map(({ turn }) => turn)].some(isSilent)) return []
  const play = createPlay(scenario)
  const silent: SilentAnswer[] = []
  const takesPlace = ({ memory, state }: Situation, turn: number): boolean => {
    const { rule, spoken } = memory.answer
    const agrees = spoken.map(({ line }) => line).join() === (lines.get(turn) ?? []).join()
    if (agrees && spoken.length === 0) silent.push({ rule, state })
    return agrees
  }
  let situation = begin(play, {
    seed: header.seed,
    short: header.variant === 'short',
    ...(header.officer === undefined ? {} : { officer: header.officer }),
    from: header.from ?? null,
  })
  if (!takesPlace(situation, 0)) return []
  for (const record of turns) {
    if (!play.paths.has(situation.state)) break
    situation = step(play, situation, eventOf(record))
    if (!takesPlace(situation, record.turn)) break
  }
  return silent
}

function eventOf({ act, analysis }: TraineeRecord): TurnEvent {
  return { type: act === 'wait' ? 'silence' : (act ?? 'turn'), analysis }
}

/** The ids of the lines spoken in answer to each turn. */
function linesByTurn(records: readonly TranscriptRecord[]): ReadonlyMap<number, readonly string[]> {
  const lines = new Map<number, string[]>()
  for (const record of records) {
    if (record.type !== 'persona' && record.type !== 'third') continue
    lines.set(record.turn, [...(lines.get(record.turn) ?? []), record.line])
  }
  return lines
}
