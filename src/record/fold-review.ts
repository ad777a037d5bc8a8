import { countingRecords } from './counting.ts'
import type { TranscriptRecord } from './record.ts'
import {
  type CommentRecord,
  digestOf,
  type ReviewAct,
  type ReviewHeader,
  type ReviewRecord,
  type Verdict,
} from './review.ts'

/** What a reviewer says of one turn. */
export interface TurnReview {
  readonly turn: number
  /** Their verdict on each label that they gave one on. */
  readonly labels: ReadonlyMap<string, Exclude<Verdict, 'unset'>>
  /** Whether they are done with the turn. */
  readonly judged: boolean
  /** Null where there is none. */
  readonly comment: string | null
}

/** What a reviewer says of a conversation, all that was taken back left out. */
export interface Review {
  readonly header: ReviewHeader
  /** By number, the turns that something is said of. */
  readonly turns: ReadonlyMap<number, TurnReview>
  /** The comment on the whole; null where there is none. */
  readonly comment: string | null
  /** The numbers of turns where all that is said is about words that do not count any more: it stands for nothing. */
  readonly stale: readonly number[]
}

/** Returns what stands of a review: the records that nothing takes back, in order. */
export function standingActs(records: readonly ReviewRecord[]): readonly ReviewAct[] {
  const standing: ReviewAct[] = []
  for (const record of records) {
    if (record.type === 'undo') standing.pop()
    else if (record.type !== 'unknown') standing.push(record)
  }
  return standing
}

/** Returns what a review says of a conversation as it stands now. */
export function foldReview(
  header: ReviewHeader,
  records: readonly ReviewRecord[],
  transcript: readonly TranscriptRecord[],
): Review {
  const digests = new Map<number, string>()
  for (const record of countingRecords(transcript))
    if (record.type === 'trainee') digests.set(record.turn, digestOf(record.text))
  const turns = new Map<number, TurnReview>()
  // What is about words that do not count, by the turn and those words.
  const strays = new Map<string, TurnReview>()
  let comment: string | null = null
  for (const act of standingActs(records)) {
    const { turn } = act
    const stray = JSON.stringify([turn, act.of])
    if (turn === null) comment = commentOf(act)
    else if (digests.get(turn) === act.of) turns.set(turn, withAct(turns.get(turn), act, turn))
    else strays.set(stray, withAct(strays.get(stray), act, turn))
  }
  const said = new Map([...turns].filter(([, each]) => isSaid(each)).sort(byTurn))
  const stale = new Set([...strays.values()].filter(isSaid).map(({ turn }) => turn))
  return {
    header,
    turns: said,
    comment,
    stale: [...stale].filter((turn) => !said.has(turn)).sort((one, other) => one - other),
  }
}

/** Whether anything is left of what was said of a turn. */
function isSaid({ labels, judged, comment }: TurnReview): boolean {
  return labels.size > 0 || judged || comment !== null
}

function withAct(before: TurnReview | undefined, act: ReviewAct, turn: number): TurnReview {
  const so = before ?? { turn, labels: new Map(), judged: false, comment: null }
  switch (act.type) {
    case 'label': {
      const labels = new Map(so.labels)
      if (act.verdict === 'unset') labels.delete(act.label)
      else labels.set(act.label, act.verdict)
      return { ...so, labels }
    }
    case 'judged':
      return { ...so, judged: act.is }
    case 'comment':
      return { ...so, comment: commentOf(act) }
  }
}

function commentOf({ text }: CommentRecord): string | null {
  return text.trim() === '' ? null : text
}

function byTurn([one]: readonly [number, unknown], [other]: readonly [number, unknown]): number {
  return one - other
}
