import { pickerOf } from '../../analysis/index.ts'
import { castVote, countVotes, noVotes, uncastVote, votesIn } from '../../course/index.ts'
import type { Screen } from '../../views/ink/index.ts'
import type { Conversation } from '../converse.ts'
import type { Page, Stage } from '../program/stage.ts'
import type { VotedOn } from './voted-on.ts'

/** What a vote comes between: the conversation's page, which it goes back to, and the move that is made after it. */
export interface VoteBetween {
  readonly conversation: Conversation
  readonly people: number
  readonly move: VotedOn
  readonly behind: Page
  /** Makes the move; settles when it was answered. */
  readonly make: () => Promise<unknown>
}

/** The vote of a group on a turn, before it is answered. */
export function votePage(stage: Stage, between: VoteBetween): Page {
  const { conversation, people, behind } = between
  let votes = noVotes('answer')
  const set = (next: typeof votes) => {
    votes = next
    stage.redraw()
  }
  return {
    screen: () => ({ type: 'vote', scenario: conversation.scenario, said: saidIn(between), votes, people }),
    act(intent) {
      switch (intent.type) {
        case 'vote':
          return set(intent.choices.reduce((so, choice) => castVote(so, choice, people), votes))
        case 'unvote':
          return set(uncastVote(votes))
        case 'other-question':
          return set(noVotes(votes.about === 'answer' ? 'turn' : 'answer'))
        case 'continue':
          if (votes.cast.length > 0)
            void conversation.move({ type: 'votes', about: votes.about, counts: countVotes(votes) })
          return stage.open(pausePage(stage, between))
      }
    },
    ...leaving(stage, behind),
  }
}

/** The pause after the answer, for as long as the group talks. */
function pausePage(stage: Stage, between: VoteBetween): Page {
  const { conversation, behind, make } = between
  const before = conversation.session().records.length
  let screen: Screen = { ...pauseOf(between), answers: null, votes: null }
  void make().finally(() => {
    const { records, scenario, before: turns } = conversation.session()
    const answers = records
      .slice(before)
      .filter((record) => record.type === 'persona' || record.type === 'third')
    const votes = votesIn(records, scenario).find(({ turn }) => turn === turns.length) ?? null
    screen = { ...pauseOf(between), answers, votes }
    stage.redraw()
  })
  return {
    screen: () => screen,
    act: (intent) => {
      if (intent.type === 'continue') stage.open(behind)
    },
    ...leaving(stage, behind),
  }
}

function pauseOf(between: VoteBetween) {
  const { scenario, header } = between.conversation
  const picked = pickerOf(header.coder) !== null
  return { type: 'pause', scenario, said: saidIn(between), picked } as const
}

/** The turn as it is shown before it is coded. */
function saidIn({ move }: VoteBetween): Extract<Screen, { readonly type: 'vote' }>['said'] {
  const analysis = { form: 'none', techniques: [], safeguards: [], partnership: [], flags: [] } as const
  return move.type === 'wait'
    ? { text: '', act: 'wait', analysis }
    : { text: move.text, analysis, ...(move.type === 'leave' ? { act: 'leave' as const } : {}) }
}

/** Leaving goes through the conversation, which saves itself. */
function leaving(stage: Stage, behind: Page): Pick<Page, 'interrupt' | 'close'> {
  return {
    interrupt() {
      stage.open(behind)
      behind.interrupt?.()
    },
    close: (signal) => behind.close?.(signal) ?? null,
  }
}
