import {
  calledApart,
  classFigures,
  conversationFigures,
  conversationKey,
  type FileFigures,
  limitsOfReport,
  whyLeftOut,
} from '../../report/index.ts'
import { showProgress } from '../progress.ts'
import { openTranscript } from '../transcript-files.ts'
import { remark, type World } from '../world.ts'
import type { ReportFilter } from './filter.ts'
import type { Report } from './formats.ts'
import { hidingNames } from './hiding-names.ts'
import { createReportedOpener } from './open-reported.ts'

/** What the transcripts alone say. */
export type ReadReport = Omit<Report, 'evaluations'>

/** What was read, how many of the files have something wrong with them, and what there is to ask for in all of them. */
export interface ReadClass {
  readonly report: ReadReport
  readonly files: number
  readonly bad: number
  /** The ids of the scenarios. */
  readonly scenarios: ReadonlySet<string>
  /** The people, as they are shown without their names. */
  readonly people: ReadonlySet<string>
  /** Whether any of them is by the person who was asked for. */
  readonly isSomebody: boolean
}

interface FoundFile extends FileFigures {
  readonly path: string
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
  const progress = showProgress('conversations', paths.length, world)
  const tell = (sentence: string) => {
    progress.clear()
    remark(world, sentence)
  }
  const opener = createReportedOpener(filter, paths, tell, world)
  const leftOut = { demo: 0, try: 0, copy: 0, unreadable: 0 }
  const scenarios = new Set<string>()
  const people = new Set<string>()
  const names = new Set<string>()
  let bad = 0
  let isSomebody = false

  function* figures(): Generator<FoundFile> {
    for (const path of paths) {
      progress.step()
      const opened = openTranscript(path, world)
      if ('mistake' in opened) {
        tell(opened.mistake)
        leftOut.unreadable += 1
        bad += 1
        continue
      }
      const { header, damaged } = opened
      scenarios.add(header.scenario.id)
      names.add(header.trainee)
      const who = opener.whoOf(opened)
      people.add(who.id)
      isSomebody ||= filter.isBy(header, who)
      if (!filter.takes(header, who)) continue
      opened.remarks.forEach(tell)
      const why = whyLeftOut(header)
      if (why !== null) {
        leftOut[why] += 1
        continue
      }
      const { conversation, remarks, isBad } = opener.open(opened)
      remarks.forEach(tell)
      bad += Number(damaged.length > 0 || isBad)
      const isRescored = header.heldWith !== undefined
      yield { key: conversationKey(header), isRescored, figures: conversationFigures(conversation), path }
    }
  }

  try {
    const found = calledApart([...figures()])
    const pathOf = new Map(found.map(({ figures: one, path }) => [one, path]))
    const all = classFigures(found, opener.needOf)
    const open: ReadReport['open'] = (conversation) => {
      const opened = openTranscript(pathOf.get(conversation) ?? '', world)
      return 'mistake' in opened ? null : opener.open(opened).conversation
    }
    const report: ReadReport = {
      figures: all,
      limits: limitsOfReport(all.conversations, world.say),
      leftOut: { ...leftOut, copy: all.copies },
      hearken: world.version,
      open,
      openHidden: hidingNames(open, names, paths, world),
      // Of one person it is read sooner than counted.
      withTranscripts: withTranscripts || all.trainees.length === 1,
    }
    return { report, files: paths.length, bad, scenarios, people, isSomebody }
  } finally {
    progress.clear()
  }
}
