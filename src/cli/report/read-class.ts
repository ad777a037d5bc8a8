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
import { createReportedOpener } from './open-reported.ts'

/** What was read, how many of the files have something wrong with them, and the ids of the scenarios in all of them. */
export interface ReadClass {
  readonly report: Report
  readonly files: number
  readonly bad: number
  readonly scenarios: ReadonlySet<string>
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
  let bad = 0

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
      if (!filter.takes(header, () => opener.whoOf(opened))) continue
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
    const report: Report = {
      figures: all,
      limits: limitsOfReport(all.conversations, world.say),
      leftOut: { ...leftOut, copy: all.copies },
      hearken: world.version,
      open(conversation) {
        const opened = openTranscript(pathOf.get(conversation) ?? '', world)
        return 'mistake' in opened ? null : opener.open(opened).conversation
      },
      // Of one person it is read sooner than counted.
      withTranscripts: withTranscripts || all.trainees.length === 1,
    }
    return { report, files: paths.length, bad, scenarios }
  } finally {
    progress.clear()
  }
}
