import type { TranscriptRecord } from '../record/index.ts'
import type { Ending, Scenario } from '../scenario/index.ts'
import { type Asking, askingOf } from './asking.ts'
import { attentionOf } from './attention.ts'
import { type Conversation, readConversation } from './conversation.ts'
import { courseOf, type MeterCourse } from './course.ts'
import type { Due } from './due.ts'
import { duesOf } from './dues.ts'
import { type Fault, faultsOf } from './faults.ts'
import { createTouchesKept } from './kept.ts'
import { talkShareOf } from './talk.ts'
import { type ToldFact, toldFacts } from './told.ts'

/** All that a score and a debrief are made of, found in the records once. */
export interface Judgement {
  readonly conversation: Conversation
  /** The ending that was reached; null where none was. */
  readonly ending: Ending | null
  readonly courses: readonly MeterCourse[]
  /** The share of turns that count as talking with this person, 0–1. */
  readonly attention: number
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
    ending: endingOf(conversation, scenario),
    courses: courseOf(conversation, scenario),
    attention: attentionOf(conversation),
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
    faults.push(...faultsOf(exchange, () => touchesKept(exchange.said.analysis, told)))
    for (const fact of exchange.answers.flatMap((record) => record.facts)) told.add(fact)
  }
  return faults
}

// The last line stands in the ending already, so that a score is the same before its `end` record is written as after.
function endingOf({ opening, exchanges, ending }: Conversation, scenario: Scenario): Ending | null {
  const last = exchanges.findLast(({ answers }) => answers.length > 0)?.answers ?? opening
  const byId = (id: string | null | undefined) => scenario.endings.find((each) => each.id === id)
  return byId(last.at(-1)?.state) ?? byId(ending) ?? null
}
