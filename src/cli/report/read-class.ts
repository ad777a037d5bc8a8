import { basename } from 'node:path'
import { calledName } from '../../home/index.ts'
import type { HeaderRecord, Review } from '../../record/index.ts'
import {
  type ConversationFigures,
  classFigures,
  conversationFigures,
  conversationKey,
  type FileFigures,
  limitsOfReport,
  type ReportedConversation,
  whyLeftOut,
} from '../../report/index.ts'
import { overrule } from '../../transcript/index.ts'
import { openWhoOf } from '../class-folder.ts'
import { showProgress } from '../progress.ts'
import { createReviewFinder, type ReviewsBeside, reviewsBeside } from '../review-files.ts'
import { type OpenedTranscript, openTranscript } from '../transcript-files.ts'
import { remark, type World } from '../world.ts'
import type { ReportFilter } from './filter.ts'
import { createScenarioFinder } from './find-scenario.ts'
import type { Report } from './formats.ts'

/** A conversation of a report with what its reviewers say. */
export interface ReviewedConversation extends ReportedConversation {
  readonly reviews: readonly Review[]
}

/** Opens a conversation of a report again. */
export type OpenReported = (conversation: ConversationFigures) => ReviewedConversation | null

interface Reported extends ReviewedConversation {
  readonly beside: ReviewsBeside
}

/** What was read, and how many of the files have something wrong with them. */
export interface ReadClass {
  readonly report: Report
  readonly files: number
  readonly bad: number
}

/**
 * Reads transcripts one after another and keeps only their figures. What is wrong with a file is told on stderr, and the others are
 * reported all the same. `withTranscripts` where what was said is asked for.
 */
export function readClass(
  paths: readonly string[],
  filter: ReportFilter,
  withTranscripts: boolean,
  world: World,
): ReadClass {
  const scenarioOf = createScenarioFinder(filter.playable, world)
  const progress = showProgress('conversations', paths.length, world)
  const tell = (sentence: string) => {
    progress.clear()
    remark(world, sentence)
  }
  const whoOf = openWhoOf(world, tell)
  const leftOut = { demo: 0, try: 0, copy: 0, unreadable: 0 }
  let bad = 0
  const pathOf = new Map<ConversationFigures, string>()

  const find = createReviewFinder()

  const reported = (path: string, opened: OpenedTranscript): Reported => {
    const { header } = opened
    const who = whoOf(path, header.trainee)
    const trainee = { id: who.id, called: calledName(who, filter.names, world.say), group: who.group }
    const found = scenarioOf(header)
    const scenario = found?.scenario ?? null
    const changed = found !== null && found.sha256 !== header.scenario.sha256
    const beside = reviewsBeside(opened, world, find)
    const reviews = beside.reviews.map(({ review }) => review)
    const reviewers = reviews.filter(({ turns, comment }) => turns.size > 0 || comment !== null).length
    const { records } = overrule(opened.records, reviews, scenario, world.say)
    const id = basename(path, '.jsonl')
    return { id, trainee, header, records, reviewers, scenario, changed, reviews, beside }
  }

  function* figures(): Generator<FileFigures> {
    for (const path of paths) {
      progress.step()
      const opened = openTranscript(path, world)
      if ('mistake' in opened) {
        tell(opened.mistake)
        leftOut.unreadable += 1
        bad += 1
        continue
      }
      const { header } = opened
      if (!filter.takes(header, () => whoOf(path, header.trainee))) continue
      opened.remarks.forEach(tell)
      const why = whyLeftOut(header)
      if (why !== null) {
        leftOut[why] += 1
        continue
      }
      const conversation = reported(path, opened)
      conversation.beside.remarks.forEach(tell)
      bad += Number(opened.damaged.length > 0 || conversation.beside.bad > 0)
      const one = conversationFigures(conversation)
      pathOf.set(one, path)
      yield { key: conversationKey(header), isRescored: isRescored(header), figures: one }
    }
  }

  try {
    const all = classFigures(figures(), (scenario, need) => scenarioOf.needOf(scenario, need))
    leftOut.copy = all.copies
    const open: OpenReported = (conversation) => {
      const path = pathOf.get(conversation)
      const opened = path === undefined ? null : openTranscript(path, world)
      return path === undefined || opened === null || 'mistake' in opened ? null : reported(path, opened)
    }
    const limits = limitsOfReport(all.conversations, world.say)
    const report = {
      figures: all,
      limits,
      leftOut,
      hearken: world.version,
      open,
      // Of one person it is read sooner than counted.
      withTranscripts: withTranscripts || all.trainees.length === 1,
    }
    return { report, files: paths.length, bad }
  } finally {
    progress.clear()
  }
}

function isRescored({ heldWith }: HeaderRecord): boolean {
  return heldWith !== undefined
}
