import { extname } from 'node:path'
import { safeText } from '../../text/index.ts'
import { type Given, textOption } from '../command.ts'
import { UsageMistake, type World } from '../world.ts'
import { formatByEnding, type ReportFormat, reportFormats } from './formats.ts'

/** What a report is written as, and into which file; null for stdout. */
export interface ReportOutput {
  readonly format: ReportFormat
  readonly out: string | null
}

/** Returns what is asked for: by `--format`, by `--json`, by the name of the file to write; a table where nothing is. */
export function outputFrom(given: Given, { say }: World): ReportOutput {
  const out = textOption(given, 'out')
  const ending = extname(out ?? '').toLowerCase()
  const named = reportFormats.find((format) => format === textOption(given, 'format'))
  // A slip of the hand must not cost anybody a conversation or a scenario.
  if (out !== null && ['.yaml', '.yml', '.jsonl'].includes(ending))
    throw new UsageMistake(say('report.not-over', { file: safeText(out) }))
  if (given.options.json === true) {
    if (named !== undefined && named !== 'json') throw new UsageMistake(say('report.json-or-format'))
    return { format: 'json', out }
  }
  const format = named ?? (out === null ? 'table' : formatByEnding[ending])
  if (format !== undefined) return { format, out }
  const endings = Object.keys(formatByEnding).join(', ')
  throw new UsageMistake(say('report.unknown-ending', { file: safeText(out ?? ''), endings }))
}
