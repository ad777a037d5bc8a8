import { once } from 'node:events'
import type { Run } from '../command.ts'
import { filterFrom } from '../report/filter.ts'
import { loadWriter } from '../report/formats.ts'
import { outputFrom } from '../report/output.ts'
import { readClass } from '../report/read-class.ts'
import { transcriptPaths } from '../transcript-files.ts'
import { remark, type World } from '../world.ts'
import { writeOut } from '../write-out.ts'

/**
 * Reports on a class. Exit code 1 where a file has something wrong with it, and the others are reported all the same; 2 where none can
 * be read.
 */
export const run: Run = async (given, world) => {
  const { format, out } = outputFrom(given, world)
  const filter = filterFrom(given, world)
  const paths = transcriptPaths(given.args, world)
  const { report, files, bad } = readClass(paths, filter, given.options.withTranscripts === true, world)
  if (report.leftOut.unreadable === files) return 2
  if (report.figures.conversations.length === 0)
    remark(world, world.say('report.nobody', { files, filtered: filter.takesAll ? 'no' : 'yes' }))
  const pieces = (await loadWriter(format))(report, out === null ? world : { ...world, colours: 0 })
  if (out === null) await writeInTurn(pieces, world)
  // Figures of people are their owner's alone, as transcripts are.
  else writeOut(out, pieces, world, 0o600)
  if (bad > 0) remark(world, world.say('report.bad-files', { bad, files }))
  return bad > 0 ? 1 : 0
}

/** Writes pieces to stdout, and waits where its reader is behind. */
async function writeInTurn(pieces: Iterable<string>, { stdout }: World): Promise<void> {
  for (const piece of pieces) if (!stdout.write(piece)) await once(stdout, 'drain')
}
