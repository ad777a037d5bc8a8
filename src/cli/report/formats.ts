import type { CourseEvaluation } from '../../course/index.ts'
import type { ClassReport } from '../../report/index.ts'
import type { Given } from '../command.ts'
import type { World } from '../world.ts'
import type { OpenReported } from './open-reported.ts'

/** A report with what a format may need beyond its figures. */
export interface Report extends ClassReport {
  /** What those who took part thought of the course; a part of its own, never brought together with how conversations went. */
  readonly evaluations: readonly CourseEvaluation[]
  /** Opens a conversation of the report again, with what was said and the labels that count; null where it cannot be read any more. */
  readonly open: OpenReported
  /** Does the same with names hidden in what was typed: those of the class, and what the scenario does not know. */
  readonly openHidden: OpenReported
  /** Whether what was said is to stand in it too, where the format has a place for it. */
  readonly withTranscripts: boolean
}

/** Yields a report as text, in pieces. */
export type WriteReport = (report: Report, world: World, given: Given) => Iterable<string>

/** Each format with what loads it: only the one that is asked for is. */
const writers = {
  table: async () => (await import('./table.ts')).writeTable,
  json: async (): Promise<WriteReport> => (await import('../../report/index.ts')).jsonReport,
  csv: async (): Promise<WriteReport> => {
    const { csvReport } = await import('../../report/index.ts')
    return (report, { say }) => csvReport(report, say)
  },
  html: async () => (await import('./html.ts')).loadHtml(),
  xapi: async () => (await import('./xapi.ts')).writeXapi,
} as const satisfies Readonly<Record<string, () => Promise<WriteReport>>>

/** A format of `report`. */
export type ReportFormat = keyof typeof writers

/** The formats, as `--format` takes them. */
export const reportFormats = Object.keys(writers) as readonly ReportFormat[]

/** The format that the name of a file means. */
export const formatByEnding: Readonly<Record<string, ReportFormat>> = {
  '.txt': 'table',
  '.json': 'json',
  '.csv': 'csv',
  '.html': 'html',
  '.ndjson': 'xapi',
}

/** Loads what writes a format. */
export function loadWriter(format: ReportFormat): Promise<WriteReport> {
  return writers[format]()
}
