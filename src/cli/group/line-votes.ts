import { pickerOf } from '../../analysis/index.ts'
import { countVotes, readVotes, talkAbout, votesIn } from '../../course/index.ts'
import { safeText } from '../../text/index.ts'
import { groupLines, type Paper, voteChoicesText, votedLines } from '../../views/plain/index.ts'
import type { Conversation, Move } from '../converse.ts'
import { remark, type World } from '../world.ts'
import { isVotedOn, type VotedOn } from './voted-on.ts'

/** Lets a group vote in lines on each turn, before it is answered. */
export interface LineVotes {
  /** How it goes, before the talk begins. */
  readonly how: string
  /** The turn that is being voted on; null where there is none. */
  waiting(): VotedOn | null
  /** Asks for votes on a move; returns the lines that ask, or null where nothing is to be voted on. */
  ask(move: Move): readonly string[] | null
  /** Takes a line of votes; returns the move that was voted on, or null where there is none yet. */
  take(line: string): Promise<Move | null>
  /** The lines after an answer: the votes, what came, and what to talk about. */
  after(): readonly string[]
  /** The lines after the debrief. */
  end(): readonly string[]
}

/** Returns votes in lines for a conversation that a group holds; null where one practises alone. */
export function createLineVotes(conversation: Conversation, paper: Paper, world: World): LineVotes | null {
  const { header } = conversation
  const { group: people } = header
  if (people === undefined) return null
  const { say } = paper
  const { name } = conversation.scenario.persona
  const picked = pickerOf(header.coder) !== null
  const votes = () => {
    const { records, scenario } = conversation.session()
    return votesIn(records, scenario)
  }
  let waiting: VotedOn | null = null
  return {
    how: `${say('group.how')} ${say('group.how-lines', { choices: `t: ${voteChoicesText('turn', paper)}.` })}`,
    waiting: () => waiting,
    ask(move) {
      if (!isVotedOn(move)) return null
      waiting = move
      return ['', `${say('group.ask.answer', { name })} ${voteChoicesText('answer', paper)}`]
    },
    async take(line) {
      if (line.trim() === '/quit') return { type: 'stop', reason: 'quit' }
      const read = readVotes(line, people)
      if (read === null) {
        const shown = line.trim().startsWith('/')
          ? say('group.not-now')
          : say('group.not-votes', { line: safeText(line), people })
        remark(world, shown)
        return null
      }
      const move = waiting
      waiting = null
      if (read.cast.length > 0)
        await conversation.move({ type: 'votes', about: read.about, counts: countVotes(read) })
      return move
    },
    after() {
      const { before } = conversation.session()
      const last = votes().find(({ turn }) => turn === before.length) ?? null
      return votedLines(last, name, picked, paper)
    },
    end: () => groupLines(votes(), talkAbout(conversation.scenario, say), name, picked, paper),
  }
}
