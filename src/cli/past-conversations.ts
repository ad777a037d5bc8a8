import { describePast, type PastConversation } from '../home/index.ts'
import { openTranscript, transcriptsIn } from './transcript-files.ts'
import type { World } from './world.ts'

/** The most past conversations that a home screen reads; the latest by name, and names begin with the date. */
const most = 50

/** Returns the latest conversations of a folder, newest first; what cannot be read is left out. */
export function pastConversations(folder: string, world: World): readonly PastConversation[] {
  return transcriptsIn(folder)
    .slice(-most)
    .flatMap((path) => {
      const opened = openTranscript(path, world)
      return 'mistake' in opened ? [] : (describePast(path, opened.records) ?? [])
    })
    .sort((one, other) => (one.started < other.started ? 1 : -1))
}
