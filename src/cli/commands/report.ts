import { once } from 'node:events'
import { nearest, safeText } from '../../text/index.ts'
import { type Run, textOption } from '../command.ts'
import { filterFrom, type ReportFilter } from '../report/filter.ts'
import { loadWriter } from '../report/formats.ts'
import { outputFrom } from '../report/output.ts'
import { refuseChoices } from '../report/plenary-choices.ts'
import { type ReadClass, readClass } from '../report/read-class.ts'
import { checkXapiOptions } from '../report/xapi-options.ts'
import { keepClassRetention } from '../retention/keep-retention.ts'
import { transcriptPaths } from '../transcript-files.ts'
import { remark, type World } from '../world.ts'
import { writeOut } from '../write-out.ts'

/**
 * Reports on a class. Exit code 1 where a file has something wrong with it, and the others are reported all the same; 2 where none can
 * be read.
 */
export const run: Run = async (given, world) => {
  const plenary = textOption(given, 'plenary')
  if (plenary !== null) return (await import('../report/plenary.ts')).reportPlenary(plenary, given, world)
  refuseChoices(given, world)
  const { format, out } = outputFrom(given, world)
  checkXapiOptions(format, given, world)
  const filter = filterFrom(given, world)
  // What is deleted in time is so before it is counted.
  keepClassRetention(given.args, world)
  const paths = transcriptPaths(given.args, world)
  const read = readClass(paths, filter, given.options.withTranscripts === true, world)
  const { report, files, bad } = read
  if (report.leftOut.unreadable === files) return 2
  if (report.figures.conversations.length === 0) remark(world, nobody(read, filter, world))
  const pieces = (await loadWriter(format))(report, out === null ? world : { ...world, colours: 0 }, given)
  if (out === null) await writeInTurn(pieces, world)
  // Figures of people are their owner's alone, as transcripts are.
  else writeOut(out, pieces, world, 0o600)
  if (bad > 0) remark(world, world.say('report.bad-files', { bad, files }))
  return bad > 0 ? 1 : 0
}

/** Says that there is no conversation to report on, and where a word may be meant otherwise. */
function nobody(
  { files, scenarios }: ReadClass,
  { scenario, takesAll }: ReportFilter,
  { say }: World,
): string {
  const sentence = say('report.nobody', { files, filtered: takesAll ? 'no' : 'yes' })
  if (scenario === null || scenarios.has(scenario)) return sentence
  const near = nearest(scenario, [...scenarios])
  const known = [...scenarios].sort().slice(0, mostNamed).map(safeText).join(', ')
  const word = safeText(scenario)
  const others =
    near === null
      ? say('report.other-scenarios', { word, known })
      : say('report.near-scenario', { word, near: safeText(near) })
  return `${sentence} ${others}`
}

/** More scenarios than these are not named. */
const mostNamed = 10

/** Writes pieces to stdout, and waits where its reader is behind. */
async function writeInTurn(pieces: Iterable<string>, { stdout }: World): Promise<void> {
  for (const piece of pieces) if (!stdout.write(piece)) await once(stdout, 'drain')
}
