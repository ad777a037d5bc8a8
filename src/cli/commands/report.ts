import { once } from 'node:events'
import { safeText } from '../../text/index.ts'
import { type Run, textOption } from '../command.ts'
import { evaluationsBeside } from '../report/evaluations-beside.ts'
import { filterFrom, type ReportFilter } from '../report/filter.ts'
import { loadWriter, type Report } from '../report/formats.ts'
import { notThere } from '../report/not-there.ts'
import { outputFrom } from '../report/output.ts'
import { refuseChoices } from '../report/plenary-choices.ts'
import { type ReadClass, readClass } from '../report/read-class.ts'
import { checkXapiOptions } from '../report/xapi-options.ts'
import { keepClassRetention } from '../retention/keep-retention.ts'
import { transcriptPaths } from '../transcript-files.ts'
import { remark, UsageMistake, type World } from '../world.ts'
import { writeOut } from '../write-out.ts'

/**
 * Reports on a class. Exit code 1 where a file has something wrong with it, and the others are reported all the same; 2 where none can
 * be read, or none has who or what was asked for: then nothing is written.
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
  const { files, bad } = read
  // What a class thought of its course is no answer to how one of them does.
  const evaluations = filter.trainee === null ? evaluationsBeside(given.args, world) : []
  const report: Report = { ...read.report, evaluations }
  if (report.leftOut.unreadable === files) return 2
  checkAskedFor(read, filter, world)
  if (report.figures.conversations.length === 0)
    remark(world, world.say('report.nobody', { files, filtered: filter.takesAll ? 'no' : 'yes' }))
  const pieces = (await loadWriter(format))(report, out === null ? world : { ...world, colours: 0 }, given)
  if (out === null) await writeInTurn(pieces, world)
  // Figures of people are their owner's alone, as transcripts are.
  else writeOut(out, pieces, world, 0o600)
  if (bad > 0) remark(world, world.say('report.bad-files', { bad, files }))
  return bad > 0 ? 1 : 0
}

/** A scenario or a person that none of the files has is a mistake, and so is a name that several people bear: nobody is shown another's figures. */
function checkAskedFor(
  { report, scenarios, people, isSomebody }: ReadClass,
  { scenario, trainee }: ReportFilter,
  world: World,
): void {
  if (scenario !== null && !scenarios.has(scenario))
    throw new UsageMistake(notThere('scenario', scenario, scenarios, world))
  const { trainees } = report.figures
  if (trainee === null) return
  if (trainees.length > 1) {
    const codes = trainees.map((each) => each.trainee.id).join(', ')
    throw new UsageMistake(
      world.say('progress.several', { name: safeText(trainee), count: trainees.length, codes }),
    )
  }
  if (!isSomebody) throw new UsageMistake(notThere('trainee', trainee, people, world))
}

/** Writes pieces to stdout, and waits where its reader is behind. */
async function writeInTurn(pieces: Iterable<string>, { stdout }: World): Promise<void> {
  for (const piece of pieces) if (!stdout.write(piece)) await once(stdout, 'drain')
}
