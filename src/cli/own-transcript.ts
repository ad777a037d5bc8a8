import { realpathSync } from 'node:fs'
import { dirname } from 'node:path'
import { foldName } from '../home/index.ts'
import { isClassFolder } from './class-folder.ts'
import { readSettings } from './settings-file.ts'
import { type OpenedTranscript, transcriptsFolder } from './transcript-files.ts'
import type { World } from './world.ts'

/** Whether a transcript is one's own: it lies where one's own are kept, and bears the name that one plays under. */
export function isOwnTranscript({ path, header }: OpenedTranscript, world: World): boolean {
  const folder = dirname(path)
  const isKeptHere = realPath(folder) === realPath(transcriptsFolder(null, world)) && !isClassFolder(folder)
  const own = readSettings(world).trainee
  return isKeptHere && own !== null && foldName(header.trainee) === foldName(own)
}

function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}
