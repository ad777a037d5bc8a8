import type { Analysis } from '../analysis/index.ts'
import { countingRecords, type TranscriptRecord, type VoteAbout } from '../record/index.ts'
import type { Scenario } from '../scenario/index.ts'
import { judge, movesOf } from '../scoring/index.ts'

/** What there is to choose in each vote, in the order of the keys. */
export const voteChoices = {
  answer: ['opens', 'stays', 'closes'],
  turn: ['listening', 'care', 'partnership', 'closing', 'nothing'],
} as const satisfies Readonly<Record<VoteAbout, readonly string[]>>

/** What can be chosen in one vote or the other. */
export type VoteChoice = (typeof voteChoices)[VoteAbout][number]

/** How a group voted on one turn, and what came. */
export interface TurnVotes {
  readonly turn: number
  readonly about: VoteAbout
  /** Every choice, in the order of the keys, with how many chose it. */
  readonly counts: readonly { readonly choice: VoteChoice; readonly votes: number }[]
  /** What the person did; or what the turn was heard as, which may be several things. */
  readonly came: readonly VoteChoice[]
  /** Whether all saw what came, all saw something else, or they saw different things. */
  readonly seen: 'as-it-came' | 'otherwise' | 'differently'
}

/** Returns the votes on turns that count, in their order; of two on one turn the later. A vote in which nobody voted is none. */
export function votesIn(records: readonly TranscriptRecord[], scenario: Scenario): readonly TurnVotes[] {
  const cast = countingRecords(records).filter((record) => record.type === 'votes')
  if (cast.length === 0) return []
  const moves = new Map(movesOf(judge(records, scenario)).map((move) => [move.exchange.turn, move]))
  const latest = new Map(cast.map((record) => [record.turn, record]))
  return [...latest.values()].flatMap(({ turn, about, counts }) => {
    const move = moves.get(turn)
    const all = voteChoices[about].map((choice) => ({ choice, votes: counts[choice] ?? 0 }))
    const chosen = all.filter(({ votes }) => votes > 0).map(({ choice }) => choice)
    if (move === undefined || chosen.length === 0) return []
    const came = about === 'answer' ? [didOf(move.gain)] : heardIn(move.exchange.said.analysis)
    const [first, ...others] = chosen
    const seen =
      others.length > 0 || first === undefined
        ? 'differently'
        : came.includes(first)
          ? 'as-it-came'
          : 'otherwise'
    return [{ turn, about, counts: all, came, seen }]
  })
}

function didOf(gain: number): VoteChoice {
  return gain > 0 ? 'opens' : gain < 0 ? 'closes' : 'stays'
}

function heardIn({ techniques, safeguards, partnership, flags }: Analysis): readonly VoteChoice[] {
  const heard: VoteChoice[] = []
  if (techniques.length > 0) heard.push('listening')
  if (safeguards.length > 0) heard.push('care')
  if (partnership.length > 0) heard.push('partnership')
  if (flags.length > 0) heard.push('closing')
  return heard.length === 0 ? ['nothing'] : heard
}
