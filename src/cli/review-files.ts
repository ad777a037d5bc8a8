import { readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { selector } from '../language/index.ts'
import {
  decodeReview,
  foldReview,
  type Review,
  type ReviewHeader,
  type ReviewRecord,
} from '../record/index.ts'
import { safeText } from '../text/index.ts'
import { readText } from './read-text.ts'
import type { OpenedTranscript } from './transcript-files.ts'
import type { World } from './world.ts'

/** Reviews larger than this are not read; one of thousands of turns is far smaller. */
const mostBytes = 50_000_000

/** A review that was opened: its records, and what it says of the conversation as it stands now. */
export interface OpenedReview {
  readonly path: string
  readonly records: readonly ReviewRecord[]
  readonly review: Review
  /** Sentences about what is damaged, or about words that do not count any more. */
  readonly remarks: readonly string[]
  /** The lines of it that are damaged, as they stand there, a last one that was cut off aside. */
  readonly damaged: readonly string[]
}

/** The reviews of a transcript, in the order of their files; `remarks` also name those that cannot be used. */
export interface ReviewsBeside {
  readonly reviews: readonly OpenedReview[]
  readonly remarks: readonly string[]
  /** How many files beside it could not be used, or not wholly. */
  readonly bad: number
}

/** Finds the files of the reviews of a transcript. */
export type FindReviews = (transcript: string) => readonly string[]

const named = /^(.+)\.[^.]+\.review\.jsonl$/

/** Returns what finds reviews beside transcripts, and looks into each folder once however many of its transcripts are asked for. */
export function createReviewFinder(): FindReviews {
  const folders = new Map<string, ReadonlyMap<string, readonly string[]>>()
  return (transcript) => {
    const folder = dirname(transcript)
    const found = folders.get(folder) ?? reviewsIn(folder)
    folders.set(folder, found)
    return found.get(basename(transcript, '.jsonl')) ?? []
  }
}

/** The paths of the reviews in a folder, by the name of the transcript they lie beside. */
function reviewsIn(folder: string): ReadonlyMap<string, readonly string[]> {
  try {
    const names = readdirSync(folder).filter((name) => named.test(name))
    const byTranscript = Map.groupBy(names.sort(), (name) => named.exec(name)?.[1] ?? '')
    return new Map([...byTranscript].map(([stem, each]) => [stem, each.map((name) => join(folder, name))]))
  } catch {
    return new Map()
  }
}

/** Opens the reviews that lie beside a transcript. One for another transcript, or a second one by the same reviewer, is told and left out. */
export function reviewsBeside(
  opened: OpenedTranscript,
  world: World,
  find: FindReviews = createReviewFinder(),
): ReviewsBeside {
  const reviews: OpenedReview[] = []
  const remarks: string[] = []
  let bad = 0
  for (const path of find(opened.path)) {
    const found = openReview(path, opened, world)
    if ('mistake' in found) {
      remarks.push(found.mistake)
      bad++
      continue
    }
    const { reviewer } = found.review.header
    const before = reviews.find(({ review }) => review.header.reviewer === reviewer)
    if (before === undefined) {
      reviews.push(found)
      remarks.push(...found.remarks)
      if (found.damaged.length > 0) bad++
    } else {
      const [file, other] = [safeText(path), safeText(basename(before.path))]
      remarks.push(world.say('review-file.twice', { file, reviewer: safeText(reviewer), other }))
      bad++
    }
  }
  return { reviews, remarks, bad }
}

/** Opens one review of a transcript; a sentence instead where it cannot be used. */
export function openReview(
  path: string,
  { header, records: transcript }: Pick<OpenedTranscript, 'header' | 'records'>,
  { say }: Pick<World, 'say'>,
): OpenedReview | { readonly mistake: string } {
  const file = safeText(path)
  const read = readText(path, mostBytes, 'welcome')
  if (read.text === null)
    return { mistake: say('review-file.unreadable', { file, why: selector(read.why.type) }) }
  const decoded = decodeReview(read.text)
  const remarks: string[] = []
  for (const { code, line } of decoded.problems) {
    if (code === 'damaged-last-line') remarks.push(say('review-file.cut-off', { file, line }))
    else if (code === 'damaged-line') remarks.push(say('review-file.damaged', { file, line }))
    else return { mistake: say(`review-file.${code}`, { file }) }
  }
  if (decoded.header === null) return { mistake: say('review-file.no-header', { file }) }
  if (!isOf(decoded.header, header)) {
    const { scenario, started } = decoded.header.transcript
    return {
      mistake: say('review-file.other-transcript', {
        file,
        scenario: safeText(scenario),
        started: safeText(started),
      }),
    }
  }
  const review = foldReview(decoded.header, decoded.records, transcript)
  if (review.stale.length > 0) {
    const turns = review.stale.join(', ')
    remarks.push(say('review-file.stale', { file, count: review.stale.length, turns }))
  }
  const lines = read.text.split('\n')
  const damaged = decoded.problems.flatMap(({ code, line }) =>
    code === 'damaged-line' ? [lines[line - 1] ?? ''] : [],
  )
  return { path, records: decoded.records, review, remarks, damaged }
}

/** Whether a review is of this conversation. Its file may have another name since: a hand-in gives names. */
function isOf({ transcript }: ReviewHeader, header: OpenedTranscript['header']): boolean {
  return (
    transcript.scenario === header.scenario.id &&
    transcript.started === header.started &&
    transcript.seed === header.seed
  )
}
