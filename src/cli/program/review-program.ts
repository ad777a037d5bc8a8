import {
  countingRecords,
  digestOf,
  foldReview,
  type ReviewAct,
  type ReviewRecord,
  standingActs,
  type TranscriptRecord,
} from '../../record/index.ts'
import { safeText } from '../../text/index.ts'
import { stepOfTurn } from '../../transcript/index.ts'
import type { ReplayScreen, ReviewIntent } from '../../views/ink/index.ts'
import type { ReviewKeeper } from '../keep-review.ts'
import type { ExitCode, World } from '../world.ts'
import type { Running } from './index.ts'

/**
 * Returns the program in which a conversation is reviewed, until somebody leaves: all they say is kept at once. `records` are the conversation's,
 * `screen` shows it; it begins at a turn where one is asked for, else where the review was left.
 */
export function createReviewProgram(
  screen: ReplayScreen,
  keeper: ReviewKeeper,
  records: readonly TranscriptRecord[],
  turn: number | null,
  world: World,
): Running {
  const { say } = world
  const said = new Map(
    countingRecords(records).flatMap((record) =>
      record.type === 'trainee' ? [[record.turn, digestOf(record.text)]] : [],
    ),
  )
  const listeners = new Set<() => void>()
  let exit: ExitCode = 0
  let warned = false
  let end = () => {}
  const done = new Promise<void>((resolve) => {
    end = resolve
  })
  const begin = turn === null ? whereLeft(screen, keeper.records()) : screen.begin
  let current = reviewed()

  function reviewed(): ReplayScreen {
    const review = foldReview(keeper.header, keeper.records(), records)
    const last = standingActs(keeper.records()).at(-1) ?? null
    return { ...screen, begin, reviewing: { review, last, trouble: troubleSentence() } }
  }

  function troubleSentence(): string | null {
    if (keeper.trouble === null) return null
    return say(warned ? 'review.leave-unsaved' : 'review.trouble', { reason: keeper.trouble })
  }

  function redraw(): void {
    current = reviewed()
    for (const listener of listeners) listener()
  }

  function keep(kept: readonly ReviewRecord[]): void {
    warned = false
    if (kept.length > 0) keeper.keep(kept)
    redraw()
  }

  function settle(): void {
    keeper.settle()
    redraw()
  }

  function leave(code: ExitCode): void {
    keeper.close()
    exit = keeper.trouble === null ? code : code === 0 ? 1 : code
    end()
  }

  /** Nobody leaves without what they said unless they mean it. */
  function askToLeave(): void {
    const wasWarned = warned
    if (keeper.trouble !== null && !warned) {
      keeper.keep([])
      warned = keeper.trouble !== null
    }
    if (warned && !wasWarned) redraw()
    else leave(0)
  }

  return {
    program: {
      screen: () => current,
      subscribe(listener) {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
      act(intent) {
        switch (intent.type) {
          case 'interrupt':
            return leave(130)
          case 'home':
          case 'quit':
            return askToLeave()
          case 'comment-done':
            return settle()
          case 'undo':
            keep(undone(keeper.records(), now(world)))
            return settle()
          case 'verdict':
          case 'judged':
          case 'comment':
            return keep(actsOf(intent, said, now(world)))
        }
      },
      done,
    },
    interrupt: (signal) => leave(signal === 'SIGINT' ? 130 : 143),
    finish: () => ({ exit, farewell: farewellOf(keeper, world) }),
  }
}

function now(world: World): string {
  return new Date(world.now()).toISOString()
}

/** What a reviewer said as records; nothing where it is about a turn that is not there. */
function actsOf(
  intent: Exclude<ReviewIntent, { readonly type: 'undo' | 'comment-done' }>,
  said: ReadonlyMap<number, string>,
  at: string,
): readonly ReviewAct[] {
  if (intent.type === 'comment' && intent.turn === null)
    return [{ type: 'comment', turn: null, of: null, text: intent.text, at }]
  const { turn } = intent
  const of = turn === null ? undefined : said.get(turn)
  if (turn === null || of === undefined) return []
  switch (intent.type) {
    case 'verdict':
      return [{ type: 'label', turn, of, label: intent.label, verdict: intent.verdict, at }]
    case 'judged':
      return [{ type: 'judged', turn, of, is: intent.is, at }]
    case 'comment':
      return [{ type: 'comment', turn, of, text: intent.text, at }]
  }
}

/** Takes back what was said last. A comment was kept at each key: all of it that was typed in one go is taken back. */
function undone(records: readonly ReviewRecord[], at: string): readonly ReviewRecord[] {
  const standing = standingActs(records)
  const last = standing.at(-1)
  if (last === undefined) return []
  const before = standing.findLastIndex(
    (act) => last.type !== 'comment' || act.type !== 'comment' || act.turn !== last.turn,
  )
  const count = last.type === 'comment' ? standing.length - 1 - before : 1
  return Array.from({ length: count }, () => ({ type: 'undo', at }))
}

/** The place of the step where a review was left: that of what was said last, or the next where the reviewer was done with it. */
function whereLeft({ replay }: ReplayScreen, records: readonly ReviewRecord[]): number {
  const last = standingActs(records).findLast(({ turn }) => turn !== null)
  if (last === undefined || last.turn === null) return 0
  const place = stepOfTurn(replay, last.turn) ?? 0
  return last.type === 'judged' && last.is ? Math.min(place + 1, replay.steps.length - 1) : place
}

function farewellOf({ path, trouble, records }: ReviewKeeper, { say }: World): string {
  const file = safeText(path)
  if (trouble !== null) return say('review.not-saved', { file, reason: trouble })
  return records().length === 0 ? say('review.nothing-said') : say('review.saved', { file })
}
