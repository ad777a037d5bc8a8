import type { Analysis, Coder } from '../analysis/index.ts'
import type { HeaderRecord, Sheet, TranscriptRecord, VoteAbout } from '../record/index.ts'
import type { Scenario } from '../scenario/index.ts'
import {
  advance,
  contextOf,
  emptyAnalysis,
  type Hint,
  hintFor,
  type Session,
  type SessionInput,
} from '../session/index.ts'
import type { Keeper } from './keep-transcript.ts'

/** Something the trainee says; coded by the conversation's coder, unless it brings one of its own. */
export interface Saying {
  readonly type: 'say' | 'leave'
  readonly text: string
  readonly coder?: Coder
}

/** What a trainee does in a conversation, before it is coded. */
export type Move =
  | Saying
  | { readonly type: 'wait' }
  | { readonly type: 'again' }
  /** How a group voted on the turn that comes next. */
  | { readonly type: 'votes'; readonly about: VoteAbout; readonly counts: Readonly<Record<string, number>> }
  | { readonly type: 'resume' }
  | { readonly type: 'case-sheet'; readonly sheet: Sheet }
  | { readonly type: 'stop'; readonly reason: 'quit' | 'end-of-input' | 'interrupted' | 'terminated' }

/** One conversation going on: codes turns, steps the session, and has every record kept as it happens. */
export interface Conversation {
  /** The scenario as the session has it. */
  readonly scenario: Scenario
  readonly header: HeaderRecord
  readonly keeper: Keeper
  session(): Session
  hint(): Hint
  /** What went wrong with coding the last turn, a mistake of our own; null where nothing did. The turn is kept, uncoded. */
  mistake(): string | null
  /** Makes one move; moves are made in the order in which they came. Returns the records that came of it. */
  move(move: Move): Promise<readonly TranscriptRecord[]>
  /**
   * Goes on from other sessions than the one there is, once the moves before it were made: where the scenario was written anew. Moves that
   * come meanwhile wait. The records of these sessions are not kept, since they rewrite what was.
   */
  become(change: (session: Session, put: (session: Session) => void) => Promise<void>): Promise<void>
  /** Stops at once, as a signal does; what is being coded then is lost, nothing else. */
  stopNow(reason: 'interrupted' | 'terminated'): void
}

/** Returns a conversation that goes on from a session. `begun` are the records not kept yet, `at` what its clock shows now. */
export function createConversation(
  start: {
    readonly session: Session
    readonly header: HeaderRecord
    readonly begun: readonly TranscriptRecord[]
    readonly at: number
  },
  coder: Coder,
  keeper: Keeper,
  now: () => number,
): Conversation {
  let { session } = start
  let mistake: string | null = null
  let queue: Promise<unknown> = Promise.resolve()
  const at = createClock(start.at, now)
  keeper.keep(start.begun)

  const take = (input: SessionInput): readonly TranscriptRecord[] => {
    const [next, records] = advance(session, input)
    session = next
    keeper.keep(records)
    return records
  }
  const code = async ({ text, coder: own }: Saying): Promise<Analysis> => {
    mistake = null
    try {
      return await (own ?? coder).code(text, contextOf(session.records), session.scenario.topics)
    } catch (error) {
      mistake = error instanceof Error ? error.message : String(error)
      return { ...emptyAnalysis, topics: [], understood: false }
    }
  }
  const make = async (move: Move): Promise<readonly TranscriptRecord[]> => {
    if (
      session.status !== 'talking' &&
      (move.type === 'say' || move.type === 'wait' || move.type === 'leave')
    )
      return []
    switch (move.type) {
      case 'say':
      case 'leave': {
        const when = at()
        const analysis = await code(move)
        return take({ type: move.type === 'say' ? 'turn' : 'leave', at: when, text: move.text, analysis })
      }
      default:
        return take({ ...move, at: at() })
    }
  }
  return {
    get scenario() {
      return session.scenario
    },
    header: start.header,
    keeper,
    session: () => session,
    hint: () => hintFor(session),
    mistake: () => mistake,
    move(move) {
      const made = queue.then(() => make(move))
      queue = made.catch(() => [])
      return made
    },
    become(change) {
      const put = (next: Session) => {
        if (session.status !== 'stopped') session = next
      }
      const changed = queue.then(() => (session.status === 'stopped' ? undefined : change(session, put)))
      queue = changed.catch(() => {})
      return changed
    },
    stopNow: (reason) => void take({ type: 'stop', at: at(), reason }),
  }
}

/** A clock that goes on from `at`; it never goes back, as that of a machine may when it is set. */
function createClock(at: number, now: () => number): () => number {
  const began = now()
  let latest = at
  return () => {
    latest = Math.min(Number.MAX_SAFE_INTEGER, Math.max(latest, Math.round(at + now() - began)))
    return latest
  }
}
