import { dirname, resolve } from 'node:path'
import { peopleOfName, personOfCode } from '../../home/index.ts'
import { progressOf, type Trainee } from '../../report/index.ts'
import { safeText } from '../../text/index.ts'
import { nextLines, progressLines } from '../../views/plain/index.ts'
import { openClassFolder } from '../class-folder.ts'
import { type Given, type Run, textOption } from '../command.ts'
import { nextPracticeFor } from '../next-practice.ts'
import { paperOf } from '../paper.ts'
import { filterFrom } from '../report/filter.ts'
import { notThere } from '../report/not-there.ts'
import { readClass } from '../report/read-class.ts'
import { readSettings } from '../settings-file.ts'
import { transcriptPaths, transcriptsFolder, transcriptsIn } from '../transcript-files.ts'
import { print, remark, UsageMistake, type World } from '../world.ts'

/** Shows one person's conversations over time, and what to practise next. Nobody else is in it, and nothing ranks them. */
export const run: Run = async (given, world) => {
  const { say } = world
  const name = textOption(given, 'trainee') ?? readSettings(world).trainee ?? 'trainee'
  const { folder, paths } = placesOf(given, world)
  const filter = filterFrom({ args: [], options: { trainee: name } }, world)
  const { report, files, bad, people, isSomebody } = readClass(paths, filter, false, world)
  const { conversations, trainees } = report.figures
  // In a folder that was named somebody is looked for; in one's own everybody begins with nothing.
  if (given.args.length > 0 && !isSomebody) throw new UsageMistake(nobodyThere(name, people, given, world))
  if (trainees.length > 1) {
    const codes = trainees.map(({ trainee }) => trainee.id).join(', ')
    throw new UsageMistake(say('progress.several', { name: safeText(name), count: trainees.length, codes }))
  }
  const [trainee] = trainees
  if (trainee !== undefined) remarkMixed(name, trainee.trainee, paths, world)
  const progress = progressOf(conversations)
  const next = nextPracticeFor(conversations, world)
  const { limits } = report
  if (given.options.json === true) {
    const by = { id: trainee?.trainee.id ?? null, called: name }
    const whole = { format: 'hearken/progress', version: 1, trainee: by, ...progress, next, limits }
    print(world, JSON.stringify(whole, null, 2))
  } else if (conversations.length === 0) {
    const values = { name: safeText(name), folder: safeText(folder), count: files }
    print(world, say(files === 0 ? 'progress.none' : 'progress.none-elsewhere', values))
    for (const line of nextLines(next, paperOf(world))) print(world, line)
  } else {
    for (const line of progressLines({ name, progress, next, limits }, paperOf(world))) print(world, line)
  }
  if (bad > 0) remark(world, say('report.bad-files', { bad, files }))
  return bad > 0 ? 1 : 0
}

/** Whoever asked for nobody asks for themselves, which in the folder of a class is a mistake. */
function nobodyThere(name: string, people: ReadonlySet<string>, given: Given, world: World): string {
  const sentence = notThere('trainee', name, people, world)
  return textOption(given, 'trainee') === null ? `${world.say('progress.say-whose')} ${sentence}` : sentence
}

/** The transcripts that are meant: those that are named, else one's own; a folder of one's own that is empty is where everybody begins. */
function placesOf(
  { args }: Given,
  world: World,
): { readonly folder: string; readonly paths: readonly string[] } {
  if (args.length > 0)
    return {
      folder: args.map((word) => resolve(world.folder, word)).join(', '),
      paths: transcriptPaths(args, world),
    }
  const folder = transcriptsFolder(null, world)
  return { folder, paths: transcriptsIn(folder) }
}

/** Says so where a roster knows several people of a name, and no code tells which of them it is. */
function remarkMixed(name: string, { id }: Trainee, paths: readonly string[], world: World): void {
  const rosters = [...new Set(paths.map((path) => dirname(path)))].map(
    (folder) => openClassFolder(folder, world).roster,
  )
  const count = Math.max(0, ...rosters.map((roster) => peopleOfName(roster, name).length))
  const isKnown = rosters.some((roster) => personOfCode(roster, id) !== null)
  if (count > 1 && !isKnown) remark(world, world.say('progress.mixed', { name: safeText(name), count }))
}
