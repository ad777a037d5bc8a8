import { statSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { safeText } from '../text/index.ts'
import { replaceFile } from './replace-file.ts'
import { remark, UsageMistake, type World } from './world.ts'

/** Writes what a command made into the file that `--out` names, and says so; what was there is replaced, as a whole or not at all. */
export function writeOut(path: string, text: string, world: World): void {
  const file = safeText(path)
  const reason = isDevice(resolve(world.folder, path))
    ? writeInto(resolve(world.folder, path), text)
    : replaceFile(path, text, world)
  if (reason !== null)
    throw new UsageMistake(world.say('graph.not-written', { file, reason: safeText(reason) }))
  remark(world, world.say('graph.written', { file }))
}

/** Whether a path is /dev/stdout or the like, which nothing may take the place of. */
function isDevice(path: string): boolean {
  try {
    const found = statSync(path)
    return !found.isFile() && !found.isDirectory()
  } catch {
    return false
  }
}

function writeInto(path: string, text: string): string | null {
  try {
    writeFileSync(path, text)
    return null
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error)
  }
}
