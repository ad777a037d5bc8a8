import { join } from 'node:path'
import { isPractice } from '../record/index.ts'
import { coverageOf, findPartLines, notUnderstoodIn, visitsOf } from '../testing/index.ts'
import { safeText } from '../text/index.ts'
import {
  coverageTable,
  missingLines,
  notUnderstoodLines,
  type Paper,
  visitLines,
} from '../views/plain/index.ts'
import type { Given } from './command.ts'
import { paperOf } from './paper.ts'
import { scenarioPath, shippedFolder, shippedIds } from './scenario-files.ts'
import { openSoundScenario, type SoundScenario } from './scenario-tests.ts'
import { coverageData, unreadyLines } from './test-report.ts'
import { type OpenedTranscript, openTranscript, transcriptPaths } from './transcript-files.ts'
import { type FindWays, waysFinder } from './ways.ts'
import { type ExitCode, print, remark, type World } from './world.ts'

/**
 * Tells what saved conversations covered of their scenarios: those named, else the shipped ones that any of them is of. Names of trainees are never
 * shown. Exit code 1 where a scenario has errors, 2 where a file cannot be read or there is no conversation to tell of.
 */
export async function testTranscripts(folder: string, given: Given, world: World): Promise<ExitCode> {
  const { say } = world
  const opened = transcriptPaths([folder], world).map((path) => openTranscript(path, world))
  const readable = opened.filter((each): each is OpenedTranscript => !('mistake' in each))
  // What a writer began in the middle is no practice.
  const transcripts = readable.filter(({ header }) => isPractice(header))
  for (const each of opened)
    for (const sentence of 'mistake' in each ? [each.mistake] : each.remarks) remark(world, sentence)
  const byId = Map.groupBy(transcripts, ({ header }) => header.scenario.id)
  const paths =
    given.args.length > 0
      ? given.args.map((word) => scenarioPath(word, world))
      : shippedIds(world)
          .filter((id) => byId.has(id))
          .map((id) => join(shippedFolder(world), `${id}.yaml`))
  let exit: ExitCode = readable.length < opened.length ? 2 : 0
  const told: Told[] = []
  const findWays = await waysFinder(given, world)
  for (const path of paths) {
    const sound = openSoundScenario(path, world)
    if (sound.type === 'broken') {
      for (const line of unreadyLines(sound, world)) remark(world, line)
      exit = exit === 2 || sound.unread ? 2 : 1
      continue
    }
    const of = byId.get(sound.scenario.id) ?? []
    if (of.length > 0) told.push(tell(sound, of, findWays))
    else {
      remark(world, say('test.transcripts.none', { id: sound.scenario.id, folder: safeText(folder) }))
      exit = 2
    }
  }
  if (given.args.length === 0) tellStrangers(byId, folder, world)
  if (paths.length === 0) exit = 2
  if (given.options.json === true) print(world, JSON.stringify({ scenarios: told.map(toldData) }, null, 2))
  else
    for (const line of told.flatMap((each) => toldLines(each, given.options.all === true, paperOf(world))))
      print(world, line)
  return exit
}

/** What there is to tell of the conversations of one scenario: those held with it as it is, and those with another version. */
type Told = ReturnType<typeof tell>

function tell(sound: SoundScenario, transcripts: readonly OpenedTranscript[], findWays: FindWays) {
  const { scenario, sha256, text, file } = sound
  const recordsOf = (some: readonly OpenedTranscript[]) => some.map(({ records }) => records)
  const same = recordsOf(transcripts.filter(({ header }) => header.scenario.sha256 === sha256))
  const others = recordsOf(transcripts.filter(({ header }) => header.scenario.sha256 !== sha256))
  const visits = visitsOf(scenario, same)
  return {
    scenario,
    file,
    path: sound.path,
    tests: { file },
    conversations: same.length,
    turns: same.flat().filter(({ type }) => type === 'trainee').length,
    otherConversations: others.length,
    visits,
    coverage: coverageOf(scenario, visits),
    others: others.length === 0 ? null : coverageOf(scenario, visitsOf(scenario, others)),
    parts: findPartLines(text),
    wayTo: findWays(scenario),
    notUnderstood: notUnderstoodIn([...same, ...others]),
  }
}

function toldLines(told: Told, all: boolean, paper: Paper): readonly string[] {
  const { scenario, conversations, turns, otherConversations, visits } = told
  const { say, theme } = paper
  const values = { scenario: scenario.id, file: told.file, conversations, turns }
  return [
    theme.title(say('test.transcripts.head', values)),
    ...(otherConversations === 0
      ? []
      : [say('test.transcripts.others', { count: otherConversations, file: told.file })]),
    '',
    ...coverageTable(told, paper),
    ...visitLines(told, visits, all, paper),
    ...(conversations === 0 ? [] : missingLines(told, all, paper)),
    ...notUnderstoodLines(told.notUnderstood, all, paper),
    '',
  ]
}

function toldData(told: Told): object {
  const { scenario, path, conversations, turns, otherConversations, visits, others, notUnderstood } = told
  return {
    scenario: scenario.id,
    file: path,
    conversations,
    turns,
    visits: Object.fromEntries(
      Object.entries(visits).map(([kind, seen]) => [kind, Object.fromEntries(seen)]),
    ),
    coverage: coverageData(told),
    otherVersions: {
      conversations: otherConversations,
      // Rules and lines are those of one version only.
      covered:
        others === null
          ? null
          : Object.fromEntries(
              (['states', 'facts', 'endings', 'topics'] as const).map((kind) => [kind, others[kind].covered]),
            ),
    },
    notUnderstood,
  }
}

/** Says of which scenarios that are not here there are conversations. */
function tellStrangers(
  byId: ReadonlyMap<string, readonly OpenedTranscript[]>,
  folder: string,
  world: World,
): void {
  const known = shippedIds(world)
  for (const [id, { length: count }] of byId)
    if (!known.includes(id))
      remark(
        world,
        world.say('test.transcripts.unknown', { id: safeText(id), count, folder: safeText(folder) }),
      )
}
