import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { safeText } from '../text/index.ts'
import type { Held } from './simulation.ts'
import { transcriptsIn, whyNotWritable } from './transcript-files.ts'
import { UsageMistake, type World } from './world.ts'

/**
 * Returns what puts simulated conversations into a folder, each into a file of its own, `ID-KIND-0001.jsonl`, the owner's alone (0600). The folder is
 * made where there is none; one that holds transcripts already is a `UsageMistake`, so that nothing is mixed or overwritten.
 */
export function keepSimulated(word: string, scenario: string, world: World): (held: Held) => void {
  const folder = resolve(world.folder, word)
  const reason = whyNotWritable(folder)
  if (reason !== null)
    throw new UsageMistake(world.say('simulate.cannot-keep', { folder: safeText(folder), reason }))
  if (transcriptsIn(folder).length > 0)
    throw new UsageMistake(world.say('simulate.not-empty', { folder: safeText(folder) }))
  return ({ run, transcript }) => {
    if (transcript === null) return
    const name = `${scenario}-${run.kind}-${String(run.number + 1).padStart(4, '0')}.jsonl`
    try {
      writeFileSync(join(folder, name), transcript, { flag: 'wx', mode: 0o600 })
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      const why = code ?? String(error)
      throw new UsageMistake(world.say('simulate.cannot-keep', { folder: safeText(folder), reason: why }))
    }
  }
}
