import type { Coder, Topic } from '../../src/analysis/index.ts'
import type { TranscriptRecord } from '../../src/record/index.ts'
import type { Scenario } from '../../src/scenario/index.ts'
import { contextOf, type MachineOf, rerun } from '../../src/session/index.ts'
import { type Played, type PlayedTurn, wordsOf } from './played.ts'

/** What a turn is coded with, and what answers it. */
export interface Today {
  readonly coder: Coder
  readonly scenario: Scenario
  readonly topics: readonly Topic[]
  readonly machine: MachineOf
}

/** Returns what would be said today to a turn, what went before it having been heard as it was then. */
export async function replyToday(
  { header }: Played,
  { record, before }: PlayedTurn,
  { coder, scenario, topics, machine }: Today,
): Promise<readonly string[]> {
  const analysis =
    record.act === 'wait' ? record.analysis : await coder.code(record.text, contextOf(before), topics)
  const turn: TranscriptRecord = { ...record, analysis }
  const [, again] = rerun(scenario, header, [...before, turn], machine)
  return wordsOf(again.slice(again.findLastIndex(({ type }) => type === 'trainee') + 1))
}
