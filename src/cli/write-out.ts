import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { safeText } from '../text/index.ts'
import { remark, UsageMistake, type World } from './world.ts'

/** Writes what a command made into the file that `--out` names, and says so; what was there is replaced. */
export function writeOut(path: string, text: string, world: World): void {
  const file = safeText(path)
  try {
    writeFileSync(resolve(world.folder, path), text)
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error)
    throw new UsageMistake(world.say('graph.not-written', { file, reason: safeText(reason) }))
  }
  remark(world, world.say('graph.written', { file }))
}
