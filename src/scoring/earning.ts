import type { Label } from '../analysis/index.ts'
import { type GoodLabel, kindOf } from './labels.ts'
import { earnedPerTurn, repeatWindow } from './weights.ts'
import { nearlySame, plainWords, wordsOf } from './words.ts'

/** What earning asks about a thing that is due. */
export type Wanted = (label: GoodLabel) => 'by-a-line' | 'by-the-rubric' | null

/** Returns the labels of the next turn that may earn points, at most two of a kind; to be asked turn by turn, in order. */
export type Earning = (turn: EarningTurn, wanted: Wanted) => readonly GoodLabel[]

/** A turn as earning sees it. */
export interface EarningTurn {
  /** All labels but the flags, those on words that a major flag covers too. */
  readonly labels: readonly Label<GoodLabel>[]
  readonly text: string
  /** Whether a major flag is in it. */
  readonly closes: boolean
}

/**
 * Returns the judge of what may earn (but for what a major flag covers, which is not asked here). Words that were said before, or nearly so, earn nothing. Of more than two labels of
 * a kind two earn: those that a line calls for first, then those that stand first. What a recited list of safeguards
 * holds beyond that earns nothing of what the rubric asks for in the next three turns, those with a major flag aside.
 */
export function createEarning(): Earning {
  const said: ReadonlySet<string>[] = []
  const evidence = new Map<GoodLabel, ReadonlySet<string>[]>()
  const recited = new Map<GoodLabel, number>()
  let index = -1

  return ({ labels, text, closes }, wanted) => {
    if (!closes) index += 1
    const words = plainWords(text)
    const saidBefore = said.some((earlier) => nearlySame(earlier, words))
    said.push(words)
    const fresh = labels.filter((label) => {
      const own = plainWords(pieces(label, text))
      const before = evidence.get(label.id) ?? []
      evidence.set(label.id, [...before, own])
      const since = index - (recited.get(label.id) ?? Number.NEGATIVE_INFINITY)
      if (since <= repeatWindow && wanted(label.id) === 'by-the-rubric') return false
      return !saidBefore && !before.some((earlier) => nearlySame(earlier, own))
    })
    const earned = choose(fresh, text, wanted)
    const care = labels.filter(({ id }) => kindOf(id) === 'care')
    for (const { id } of care.length > earnedPerTurn ? care : [])
      if (!earned.includes(id)) recited.set(id, index)
    return earned
  }
}

function choose(labels: readonly Label<GoodLabel>[], text: string, wanted: Wanted): readonly GoodLabel[] {
  const rank = (label: Label<GoodLabel>) => (wanted(label.id) === 'by-a-line' ? 0 : 1)
  const start = (label: Label<GoodLabel>) => wordsOf(label, text)[0]?.[0] ?? 0
  const inOrder = labels
    .filter((label) => wanted(label.id) !== null)
    .sort((one, other) => rank(one) - rank(other) || start(one) - start(other))
  const earned: GoodLabel[] = []
  for (const { id } of inOrder)
    if (earned.filter((other) => kindOf(other) === kindOf(id)).length < earnedPerTurn) earned.push(id)
  return earned
}

function pieces(label: Label<GoodLabel>, text: string): string {
  return wordsOf(label, text)
    .map(([start, end]) => text.slice(start, end))
    .join(' ')
}
