import { existsSync, openSync } from 'node:fs'
import { basename } from 'node:path'
import { decodeReview, encodeReviewRecord, type ReviewHeader, type ReviewRecord } from '../record/index.ts'
import { safeText } from '../text/index.ts'
import { type AppendedFile, appendTo, codeOf, openToAppend } from './append-file.ts'
import { lockPath, takeLock } from './lock.ts'
import { readText } from './read-text.ts'
import { openReview } from './review-files.ts'
import { reviewPath } from './review-name.ts'
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
  /** The system's word for why the last attempt failed; null where all is on disk. */
  readonly trouble: string | null
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
      ? goOn(path, transcript, blind, lock.release, world)
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
  return { keeper: keeperOf(path, header, [], appendTo(open, release, first)), remarks: [] }
}

function goOn(
  path: string,
  transcript: OpenedTranscript,
  blind: boolean,
  release: () => void,
  world: World,
): KeptReview {
  const opened = openReview(path, transcript, world)
  const file = safeText(path)
  if ('mistake' in opened) throw new UsageMistake(`${opened.mistake} ${world.say('review.nothing-written')}`)
  const { header } = opened.review
  if (blind && !header.blind) throw new UsageMistake(world.say('review.not-blind', { file }))
  const { descriptor, before } = openOrFail(path, world)
  const keeper = keeperOf(path, header, opened.records, appendTo(descriptor, release, before))
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

function keeperOf(
  path: string,
  header: ReviewHeader,
  before: readonly ReviewRecord[],
  file: AppendedFile,
): ReviewKeeper {
  let all = before
  return {
    path,
    header,
    records: () => all,
    keep(records) {
      all = [...all, ...records]
      file.append(records.map((record) => `${encodeReviewRecord(record)}\n`).join(''))
    },
    get trouble() {
      return file.trouble
    },
    close: () => file.close(),
  }
}

/** The number of the last line of a review where it was cut off. */
function cutLine(text: string): number | null {
  return decodeReview(text).problems.find(({ code }) => code === 'damaged-last-line')?.line ?? null
}
