import { type LabelId, labelIds } from '../../analysis/index.ts'
import { countingRecords, type HeaderRecord, type Review, type TranscriptRecord } from '../../record/index.ts'
import { isCoded, opinionOf } from '../../transcript/index.ts'
import type { HideNames } from '../names/hide-names.ts'

/** Who says which labels a turn has: the coder of the conversation, by name and version, or a reviewer. */
export interface Rater {
  readonly type: 'scorer' | 'reviewer'
  readonly name: string
}

/** The labels of one turn by each rater. A reviewer who is not done with it has none here. */
export interface RatedTurn {
  readonly turn: number
  /** What was said, without names. */
  readonly text: string
  readonly ratings: ReadonlyMap<string, ReadonlySet<LabelId>>
}

/** A reviewer's part in one conversation. */
export interface RatedReview {
  readonly name: string
  readonly blind: boolean
  /** How many of the turns that were coded they are done with. */
  readonly judged: number
}

/** A reviewed conversation as its raters see it. */
export interface RatedConversation {
  /** What it is called here: no trainee's name. */
  readonly name: string
  readonly scorer: Rater
  readonly reviews: readonly RatedReview[]
  /** Every turn that was coded and counts. In silence there is nothing to code. */
  readonly turns: readonly RatedTurn[]
}

const all: readonly LabelId[] = Object.values(labelIds).flat()

/** Returns what a rater is known by among others. */
export function raterKey({ type, name }: Rater): string {
  return `${type} ${name}`
}

/** Returns a conversation with the labels that its scorer and its reviewers give each turn. `hideNames` hides names in what was said. */
export function rateConversation(
  name: string,
  header: HeaderRecord,
  records: readonly TranscriptRecord[],
  reviews: readonly Review[],
  hideNames: HideNames,
): RatedConversation {
  const scorer: Rater = { type: 'scorer', name: header.coder }
  const turns = countingRecords(records)
    .filter(isCoded)
    .map(({ turn, text, analysis }): RatedTurn => {
      const { techniques, safeguards, partnership, flags } = analysis
      const heard = new Set<LabelId>(
        [...techniques, ...safeguards, ...partnership, ...flags].map(({ id }) => id),
      )
      const judged = reviews.filter((review) => review.turns.get(turn)?.judged === true)
      const ratings = judged.map((review) => {
        const rater: Rater = { type: 'reviewer', name: review.header.reviewer }
        const holds = (label: LabelId) => opinionOf(review, turn, label, heard.has(label)) === true
        return [raterKey(rater), new Set(all.filter(holds))] as const
      })
      return { turn, text: hideNames(text), ratings: new Map([[raterKey(scorer), heard], ...ratings]) }
    })
  const rated = reviews.map(({ header }): RatedReview => {
    const key = raterKey({ type: 'reviewer', name: header.reviewer })
    const judged = turns.filter(({ ratings }) => ratings.has(key)).length
    return { name: header.reviewer, blind: header.blind, judged }
  })
  return { name, scorer, reviews: rated, turns }
}
