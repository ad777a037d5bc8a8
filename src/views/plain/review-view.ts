import type { Say } from '../../language/index.ts'
import type { Review, TraineeRecord, TurnReview } from '../../record/index.ts'
import { labelName } from '../../scoring/index.ts'
import { flow, heading, type Piece } from './flow.ts'
import type { Paper } from './paper.ts'

/** A verdict that stands. */
type Verdict = TurnReview['labels'] extends ReadonlyMap<string, infer Each> ? Each : never

/** Returns what reviewers say of a turn, as lines: their verdicts on labels, and their comments. */
export function turnReviewLines(
  trainee: TraineeRecord,
  reviews: readonly Review[],
  paper: Paper,
): readonly string[] {
  return reviews.flatMap(({ header, turns }) => {
    const said = turns.get(trainee.turn)
    if (said === undefined) return []
    const words = verdictWords(said, header.blind, trainee, paper.say)
    return [
      ...(words === '' ? [] : flow([reviewer(header.reviewer, paper), words], paper, hanging)),
      ...(said.comment === null ? [] : commentLines(header.reviewer, said.comment, paper)),
    ]
  })
}

/** Returns what reviewers say of the whole conversation, as lines. */
export function wholeReviewLines(reviews: readonly Review[], paper: Paper): readonly string[] {
  const said = reviews.filter(({ comment }) => comment !== null)
  if (said.length === 0) return []
  return [
    ...heading(paper.say('review.on-the-whole'), paper),
    ...said.flatMap(({ header, comment }) => commentLines(header.reviewer, comment ?? '', paper)),
  ]
}

/** Returns a reviewer's comment as lines, their name first. */
export function commentLines(name: string, comment: string, paper: Paper): readonly string[] {
  return flow([reviewer(name, paper), paper.say('views.quote', { quote: comment })], paper, hanging)
}

/** Returns what a reviewer's verdict on a label means beside what the scorer has: added, taken away, right, not there. */
export function verdictWord(verdict: Verdict, isScored: boolean, say: Say): string {
  if (verdict === 'confirmed' || (verdict === 'present' && isScored)) return say('review.verdict.confirmed')
  if (verdict === 'present') return say('review.verdict.added')
  return say(isScored ? 'review.verdict.removed' : 'review.verdict.not-there')
}

const hanging = { first: '', rest: '  ' } as const

function reviewer(name: string, { say, theme }: Paper): Piece {
  return [theme.title, `${say('review.by', { reviewer: name })} `]
}

function verdictWords(
  { labels, judged }: TurnReview,
  blind: boolean,
  { analysis }: TraineeRecord,
  say: Say,
): string {
  const { techniques, safeguards, partnership, flags } = analysis
  const scored = new Set<string>([...techniques, ...safeguards, ...partnership, ...flags].map(({ id }) => id))
  const words = [...labels].map(([label, verdict]) =>
    say('review.verdict', {
      label: labelName(label, say),
      verdict: verdictWord(verdict, scored.has(label), say),
    }),
  )
  if (words.length > 0) return words.join(' · ')
  return judged ? say(blind ? 'review.found-none' : 'review.went-along') : ''
}
