import { existsSync, openSync } from 'node:fs'
import { basename } from 'node:path'
import {
  decodeReview,
  encodeReviewRecord,
  type ReviewHeader,
  type ReviewRecord,
  settleReview,
} from '../record/index.ts'
import { safeText } from '../text/index.ts'
import { type AppendedFile, appendTo, codeOf, openToAppend } from './append-file.ts'
import { lockPath, takeLock } from './lock.ts'
import { readText } from './read-text.ts'
import { replaceFile } from './replace-file.ts'
import { openReview } from './review-files.ts'
import { reviewName, reviewPath } from './review-name.ts'
import type { OpenedTranscript } from './transcript-files.ts'
import { UsageMistake, type World } from './world.ts'

/** Where what a reviewer says of a conversation goes: a file of their own beside it, which is made with the first thing they say. */
export interface ReviewKeeper {
  readonly path: string
  readonly header: ReviewHeader
  /** All that was said so far, also what is not on disk yet. */
  records(): readonly ReviewRecord[]
  /** Adds records and flushes them to disk. What could not be written is tried again with the next, and at the close. */
  keep(records: readonly ReviewRecord[]): void
  /**
   * Takes the words out of the file that nobody means any more: what was deleted while a comment was typed, and what was taken back. Where the
   * file cannot be written anew it stays as it is.
   */
  settle(): void
  /** The system's word for why the last attempt failed; null where all is on disk. */
  readonly trouble: string | null
  /** Settles it, and closes the file. */
  close(): void
}

/** A review as it is begun or gone on with; `remarks` are sentences about what is damaged in it, or otherwise than asked for. */
export interface KeptReview {
  readonly keeper: ReviewKeeper
  readonly remarks: readonly string[]
}

/**
 * Begins a reviewer's review of a transcript, or goes on with it. Where another window has it open, where the file is a review of something
 * else, or where it cannot be written, it is a `UsageMistake`, and nothing is written.
 */
export function keepReview(
  transcript: OpenedTranscript,
  reviewer: string,
  blind: boolean,
  world: World,
): KeptReview {
  const path = reviewPath(transcript.path, reviewer)
  const file = safeText(path)
  const lock = takeLock(path)
  if (lock.type === 'elsewhere')
    throw new UsageMistake(world.say('review.open-elsewhere', { file, lock: safeText(lockPath(path)) }))
  if (lock.type === 'failed')
    throw new UsageMistake(world.say('review.cannot-save-here', { file, reason: lock.reason }))
  try {
    return isBegun(path)
      ? goOn(path, transcript, reviewer, blind, lock.release, world)
      : begin(path, transcript, reviewer, blind, lock.release, world)
  } catch (error) {
    lock.release()
    throw error
  }
}

/** Whether there is anything in a review's file; a disk that was full may have left a piece of its first line. */
function isBegun(path: string): boolean {
  if (!existsSync(path)) return false
  const { text } = readText(path, Number.MAX_SAFE_INTEGER, 'welcome')
  if (text === null) return true
  const { header, records, problems } = decodeReview(text)
  const isCutOff = problems.every(({ code }) => code === 'no-header' || code === 'damaged-last-line')
  return header !== null || records.length > 0 || !isCutOff
}

function begin(
  path: string,
  { header: of, path: from }: OpenedTranscript,
  reviewer: string,
  blind: boolean,
  release: () => void,
  world: World,
): KeptReview {
  const { scenario, started, seed } = of
  const header: ReviewHeader = {
    type: 'header',
    format: 'hearken/review',
    version: 1,
    transcript: { file: basename(from), scenario: scenario.id, started, seed },
    reviewer,
    blind,
    hearken: world.version,
    started: new Date(world.now()).toISOString(),
  }
  const first = `${encodeReviewRecord(header)}\n`
  const open = () => (existsSync(path) ? openToAppend(path, cutLine).descriptor : openSync(path, 'ax', 0o600))
  const file = appendTo(open, () => {}, first)
  return { keeper: keeperOf({ path, header, records: [], damaged: [] }, file, release, world), remarks: [] }
}

function goOn(
  path: string,
  transcript: OpenedTranscript,
  reviewer: string,
  blind: boolean,
  release: () => void,
  world: World,
): KeptReview {
  const opened = openReview(path, transcript, world)
  const file = safeText(path)
  if ('mistake' in opened) throw new UsageMistake(`${opened.mistake} ${world.say('review.nothing-written')}`)
  const { header } = opened.review
  if (reviewName(header.reviewer) !== reviewName(reviewer))
    throw new UsageMistake(
      world.say('review.another-reviewer', { file, reviewer: safeText(header.reviewer) }),
    )
  if (blind && !header.blind) throw new UsageMistake(world.say('review.not-blind', { file }))
  const { descriptor, before } = openOrFail(path, world)
  const { records, damaged } = opened
  const appended = appendTo(descriptor, () => {}, before)
  const keeper = keeperOf({ path, header, records, damaged }, appended, release, world)
  // A crash may have left a comment as it was typed, key by key.
  keeper.settle()
  const stillBlind = header.blind && !blind ? [world.say('review.still-blind')] : []
  return { keeper, remarks: [...opened.remarks, ...stillBlind] }
}

function openOrFail(path: string, world: World) {
  try {
    return openToAppend(path, cutLine)
  } catch (error) {
    throw new UsageMistake(
      world.say('review.cannot-save-here', { file: safeText(path), reason: codeOf(error) }),
    )
  }
}

/** A review as it was opened; `damaged` are the lines of it that cannot be read, which are kept as they are. */
interface Begun {
  readonly path: string
  readonly header: ReviewHeader
  readonly records: readonly ReviewRecord[]
  readonly damaged: readonly string[]
}

function keeperOf(
  { path, header, records: before, damaged }: Begun,
  opened: AppendedFile,
  release: () => void,
  world: World,
): ReviewKeeper {
  let all = before
  let file = opened
  let closed = false
  const settle = () => {
    const settled = settleReview(all)
    if (file.trouble !== null || settled.length === all.length) return
    const lines = [encodeReviewRecord(header), ...damaged, ...settled.map(encodeReviewRecord)]
    if (replaceFile(path, `${lines.join('\n')}\n`, world, 0o600) !== null) return
    all = settled
    // The file of that name is another one now.
    file.close()
    file = appendTo(
      () => openSync(path, 'a', 0o600),
      () => {},
    )
  }
  return {
    path,
    header,
    records: () => all,
    keep(records) {
      all = [...all, ...records]
      file.append(records.map((record) => `${encodeReviewRecord(record)}\n`).join(''))
    },
    settle,
    get trouble() {
      return file.trouble
    },
    close() {
      if (closed) return
      closed = true
      // What found no room may find it now.
      if (file.trouble !== null) file.append('')
      settle()
      file.close()
      release()
    },
  }
}

/** The number of the last line of a review where it was cut off. */
function cutLine(text: string): number | null {
  return decodeReview(text).problems.find(({ code }) => code === 'damaged-last-line')?.line ?? null
}
