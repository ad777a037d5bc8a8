import { resolve } from 'node:path'
import { isPractice, type TranscriptRecord } from '../record/index.ts'
import { type Visits, visitsOf } from '../testing/index.ts'
import { safeText } from '../text/index.ts'
import { type Given, textOption } from './command.ts'
import { jobsFrom } from './jobs.ts'
import type { Playable } from './scenario-files.ts'
import { openTranscript, transcriptPaths } from './transcript-files.ts'
import { remark, UsageMistake, type World } from './world.ts'

/** Returns what the conversations that are to be laid over a drawing saw: tests, saved ones, or both; null where none are asked for. */
export async function visitsFor(given: Given, playable: Playable, world: World): Promise<Visits | null> {
  const folder = textOption(given, 'transcripts')
  const withTests = given.options.tests === true
  if (folder === null && !withTests) return null
  const held = folder === null ? [] : heldConversations(folder, playable, world)
  const [word = ''] = given.args
  // As it was given, where it is a path: so it stands in what is told of it.
  const path = resolve(world.folder, word) === playable.path ? word : playable.path
  const tested = withTests ? await testsBeside(path, jobsFrom(given, world), world) : []
  return visitsOf(playable.scenario, [...tested, ...held])
}

/** The coder is loaded only where tests are asked for. */
async function testsBeside(path: string, jobs: number, world: World) {
  const { testedConversations } = await import('./tested-conversations.ts')
  return testedConversations(path, jobs, world)
}

/** The records of the conversations in a folder that were held with the scenario as it is: in other versions rules stand at other lines. */
function heldConversations(
  folder: string,
  { scenario, sha256 }: Playable,
  world: World,
): readonly (readonly TranscriptRecord[])[] {
  const { say } = world
  const held: (readonly TranscriptRecord[])[] = []
  let others = 0
  for (const path of transcriptPaths([folder], world)) {
    const opened = openTranscript(path, world)
    if ('mistake' in opened) {
      remark(world, opened.mistake)
      continue
    }
    for (const each of opened.remarks) remark(world, each)
    // What a writer began in the middle is no practice.
    if (opened.header.scenario.id !== scenario.id || !isPractice(opened.header)) continue
    if (opened.header.scenario.sha256 === sha256) held.push(opened.records)
    else others++
  }
  const values = { id: scenario.id, folder: safeText(folder), count: others }
  if (others > 0) remark(world, say('graph.other-version', values))
  if (held.length === 0) throw new UsageMistake(say('graph.no-conversations', values))
  remark(world, say('graph.laid-over', { count: held.length }))
  return held
}
