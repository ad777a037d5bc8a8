import { basename, dirname } from 'node:path'
import { collectedByFile, sha256 } from '../home/index.ts'
import { openClassFolder } from './class-folder.ts'
import { readBytes } from './read-text.ts'
import { mostTranscriptBytes } from './transcript-files.ts'
import type { Verdict } from './verify-file.ts'
import { remark, type World } from './world.ts'

/**
 * Returns what looks whether a file that was collected is still, byte for byte, what was handed in: playing it again notices no other name
 * or date, and no word that leaves the analysis as it is. A verdict that is worse stays; what was never collected is not known. Each folder
 * is opened once.
 */
export function createAsHandedIn(world: World): (path: string, verdict: Verdict) => Verdict {
  const folders = new Map<string, ReturnType<typeof collectedByFile>>()
  const digestsIn = (folder: string) => {
    let digests = folders.get(folder)
    if (digests === undefined) {
      const { collected, remarks } = openClassFolder(folder, world)
      for (const each of remarks) remark(world, each)
      digests = collectedByFile(collected)
      folders.set(folder, digests)
    }
    return digests
  }
  return (path, verdict) => {
    if (verdict.result !== 'same' && verdict.result !== 'cut-off') return verdict
    const handedIn = digestsIn(dirname(path)).get(basename(path))
    if (handedIn === undefined) return verdict
    const { bytes } = readBytes(path, mostTranscriptBytes)
    if (bytes !== null && sha256(bytes) === handedIn.sha256) return verdict
    const { file } = verdict
    return { ...verdict, result: 'altered', sentence: world.say('cli.verify.altered', { file }) }
  }
}
