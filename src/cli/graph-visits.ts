import type { TranscriptRecord } from '../record/index.ts'
import { type Visits, visitsOf } from '../testing/index.ts'
import { safeText } from '../text/index.ts'
import { type Given, textOption } from './command.ts'
import type { Playable } from './scenario-files.ts'
import { openTranscript, transcriptPaths } from './transcript-files.ts'
import { remark, UsageMistake, type World } from './world.ts'

/** Returns what the conversations that are to be laid over a drawing saw; null where none are asked for. */
export async function visitsFor(given: Given, playable: Playable, world: World): Promise<Visits | null> {
  const folder = textOption(given, 'transcripts')
  if (folder === null) return null
  const conversations = heldConversations(folder, playable, world)
  remark(world, world.say('graph.laid-over', { count: conversations.length }))
  return visitsOf(playable.scenario, conversations)
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
    if (opened.header.scenario.id !== scenario.id) continue
    if (opened.header.scenario.sha256 === sha256) held.push(opened.records)
    else others++
  }
  const values = { id: scenario.id, folder: safeText(folder), count: others }
  if (others > 0) remark(world, say('graph.other-version', values))
  if (held.length === 0) throw new UsageMistake(say('graph.no-conversations', values))
  return held
}
