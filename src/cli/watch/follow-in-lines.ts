import type { Coder } from '../../analysis/index.ts'
import type { TranscriptRecord } from '../../record/index.ts'
import type { Conversation, Move } from '../converse.ts'
import { remark, type World } from '../world.ts'
import { followScenario } from './follow-scenario.ts'
import type { Reading, WatchedScenario } from './watch-scenario.ts'

/** A conversation in lines that follows its scenario. */
export interface FollowingInLines {
  /** Says that a move is not made, since the scenario has problems; false where it can be made. */
  refuses(move: Move): boolean
  close(): void
}

/**
 * Lets a conversation in lines follow its scenario: problems and what a save made of it are remarks. `show` shows records, and is called
 * with what is said now in answer to the last turn, where that is something else than before.
 */
export function followInLines(
  conversation: Conversation,
  watched: WatchedScenario,
  coder: Coder,
  world: World,
  show: (records: readonly TranscriptRecord[]) => void,
): FollowingInLines {
  const following = followScenario(conversation, coder, world, () => {})
  const answer = () => lastAnswer(conversation.session().records)
  const take = async (reading: Reading) => {
    const before = wordsOf(answer())
    await following.take(reading)
    // Of several saves at once the last is told.
    if (reading !== watched.latest()) return
    const [problems, news] = [following.problems(), following.news()]
    if (problems !== null) remark(world, problems)
    else if (news !== null) remark(world, news)
    show(problems === null && wordsOf(answer()) !== before ? answer() : [])
  }
  const close = watched.subscribe((reading) => void take(reading))
  return {
    refuses(move) {
      if (following.problems() === null || move.type === 'stop') return false
      remark(world, world.say('watch.not-heard', { text: 'text' in move ? move.text : `/${move.type}` }))
      return true
    },
    close,
  }
}

/** What was said in answer to the last turn. */
function lastAnswer(records: readonly TranscriptRecord[]): readonly TranscriptRecord[] {
  const from = records.findLastIndex(({ type }) => type === 'trainee' || type === 'header')
  return records.slice(from + 1)
}

function wordsOf(records: readonly TranscriptRecord[]): string {
  return records.map((record) => ('text' in record ? record.text : '')).join('\n')
}
