import type { VoteAbout } from '../record/index.ts'
import { voteChoices } from './votes.ts'

/** The most people who can vote beside the one who speaks. */
export const mostVoters = 9

/** Votes that were cast on one turn, one key a vote. */
export interface CastVotes {
  readonly about: VoteAbout
  /** The places of what was chosen, from 0, in the order in which it was. */
  readonly cast: readonly number[]
}

/** Returns votes of nobody yet. */
export function noVotes(about: VoteAbout): CastVotes {
  return { about, cast: [] }
}

/** Returns the votes with one more; as they are where there is no such choice, or everybody has voted. */
export function castVote(votes: CastVotes, choice: number, people: number): CastVotes {
  const exists = Number.isInteger(choice) && choice >= 0 && choice < voteChoices[votes.about].length
  return exists && votes.cast.length < people ? { ...votes, cast: [...votes.cast, choice] } : votes
}

/** Returns the votes without the last. */
export function uncastVote(votes: CastVotes): CastVotes {
  return { ...votes, cast: votes.cast.slice(0, -1) }
}

/** Returns how many chose each thing, as a transcript has it. */
export function countVotes({ about, cast }: CastVotes): Readonly<Record<string, number>> {
  return Object.fromEntries(
    voteChoices[about].map((choice, at) => [choice, cast.filter((each) => each === at).length]),
  )
}

/**
 * Reads votes that were typed in one line: "1 1 3" or "113", with a "t" before them where they are about what the turn was. Null where it is no such line, or
 * there are more votes than people.
 */
export function readVotes(line: string, people: number): CastVotes | null {
  const [, about = '', digits = ''] = /^\s*(t?)([\d\s]*)$/i.exec(line) ?? []
  const keys = digits.replaceAll(/\s/g, '')
  if (about === '' && keys === '' && line.trim() !== '') return null
  const votes = [...keys].reduce(
    (so, key) => castVote(so, Number(key) - 1, people),
    noVotes(about === '' ? 'answer' : 'turn'),
  )
  return votes.cast.length === keys.length ? votes : null
}
