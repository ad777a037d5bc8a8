import { appendFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { safeText } from '../text/index.ts'
import { replaceWith } from './replace-file.ts'
import { remark, UsageMistake, type World } from './world.ts'

/** Writes what a command made, in one piece or several, into the file that `--out` names, and says so; what was there is replaced, as a whole or not at all. */
export function writeOut(path: string, text: string | Iterable<string>, world: World, mode?: number): void {
  const pieces = typeof text === 'string' ? [text] : text
  const file = safeText(path)
  const reason = isDevice(resolve(world.folder, path))
    ? writeInto(resolve(world.folder, path), pieces)
    : replaceWith(path, pieces, world, mode)
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

function writeInto(path: string, pieces: Iterable<string>): string | null {
  try {
    for (const piece of pieces) appendFileSync(path, piece)
    return null
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error)
  }
}
