import type { TranscriptRecord } from '../record/index.ts'
import type { Scenario } from '../scenario/index.ts'
import { type Asking, askingOf } from './asking.ts'
import { type Conversation, readConversation } from './conversation.ts'
import { courseOf, type MeterCourse } from './course.ts'
import { type Due, duesOf } from './dues.ts'
import { type Fault, faultsOf } from './faults.ts'
import { createTouchesKept } from './kept.ts'
import { talkShareOf } from './talk.ts'
import { type ToldFact, toldFacts } from './told.ts'

/** All that a score and a debrief are made of, found in the records once. */
export interface Judgement {
  readonly conversation: Conversation
  readonly courses: readonly MeterCourse[]
  readonly dues: readonly Due[]
  readonly faults: readonly Fault[]
  readonly asking: readonly Asking[]
  /** In percent; null where the trainee said nothing. */
  readonly talkShare: number | null
  readonly told: readonly ToldFact[]
}

/** Returns what happened in a conversation, as a score sees it. Never throws, whatever the records. */
export function judge(records: readonly TranscriptRecord[], scenario: Scenario): Judgement {
  const conversation = readConversation(records)
  const faults = allFaults(conversation, scenario)
  return {
    conversation,
    courses: courseOf(conversation, scenario),
    dues: duesOf(conversation, scenario),
    faults,
    asking: askingOf(conversation, faults),
    talkShare: talkShareOf(conversation),
    told: toldFacts(conversation, scenario),
  }
}

function allFaults(conversation: Conversation, scenario: Scenario): readonly Fault[] {
  const touchesKept = createTouchesKept(scenario)
  const told = new Set(conversation.opening.flatMap((record) => record.facts))
  const faults: Fault[] = []
  for (const exchange of conversation.exchanges) {
    faults.push(...faultsOf(exchange, touchesKept(exchange.said.analysis, told)))
    for (const fact of exchange.answers.flatMap((record) => record.facts)) told.add(fact)
  }
  return faults
}
