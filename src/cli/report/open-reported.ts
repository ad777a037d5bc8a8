import { basename } from 'node:path'
import { calledName, type Who } from '../../home/index.ts'
import type { Review } from '../../record/index.ts'
import type { ConversationFigures, ReportedConversation, TellNeed } from '../../report/index.ts'
import { overrule } from '../../transcript/index.ts'
import { openWhoOf } from '../class-folder.ts'
import { createReviewFinder, reviewsBeside } from '../review-files.ts'
import type { OpenedTranscript } from '../transcript-files.ts'
import type { World } from '../world.ts'
import type { ReportFilter } from './filter.ts'
import { createScenarioFinder } from './find-scenario.ts'
import { tellCodesApart } from './shared-codes.ts'

/** A conversation of a report with what its reviewers say. */
export interface ReviewedConversation extends ReportedConversation {
  readonly reviews: readonly Review[]
}

/** Opens a conversation of a report again; null where it cannot be read any more. */
export type OpenReported = (conversation: ConversationFigures) => ReviewedConversation | null

/** A conversation with what is wrong with the reviews beside it: sentences, and whether any cannot be used. */
export interface OpenedReported {
  readonly conversation: ReviewedConversation
  readonly remarks: readonly string[]
  readonly isBad: boolean
}

/** Opens conversations for a report. */
export interface ReportedOpener {
  /** Says who held a conversation. */
  whoOf(opened: OpenedTranscript): Who
  /** Puts the labels that count into a conversation, and says who held it and how its scenario stands to it. */
  open(opened: OpenedTranscript): OpenedReported
  readonly needOf: TellNeed
}

/** Returns what opens conversations for a report; `paths` are all of them. Each folder, roster and scenario is looked at once. `tell` hears what cannot be read of them. */
export function createReportedOpener(
  { names, playable }: ReportFilter,
  paths: readonly string[],
  tell: (sentence: string) => void,
  world: World,
): ReportedOpener {
  const scenarioOf = createScenarioFinder(playable, tell, world)
  const who = openWhoOf(world, tell)
  const find = createReviewFinder()
  const apart = tellCodesApart(paths, world)
  const whoOf = ({ path, header }: OpenedTranscript) => {
    const by = who(path, header.trainee)
    return by.code === null ? by : { ...by, id: apart(by.code, path) }
  }
  return {
    whoOf,
    needOf: (scenario, need) => scenarioOf.needOf(scenario, need),
    open(opened) {
      const { path, header } = opened
      const by = whoOf(opened)
      const found = scenarioOf(header)
      const scenario = found?.scenario ?? null
      const beside = reviewsBeside(opened, world, find)
      const reviews = beside.reviews.map(({ review }) => review)
      const conversation = {
        id: basename(path, '.jsonl'),
        trainee: { id: by.id, called: calledName(by, names, world.say), group: by.group },
        header,
        records: overrule(opened.records, reviews, scenario, world.say).records,
        reviews,
        reviewers: reviews.filter(({ turns, comment }) => turns.size > 0 || comment !== null).length,
        scenario,
        changed: found !== null && found.sha256 !== header.scenario.sha256,
      }
      return { conversation, remarks: beside.remarks, isBad: beside.bad > 0 }
    },
  }
}
