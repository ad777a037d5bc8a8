import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { packName } from '../../hand-in/index.ts'
import { safeText } from '../../text/index.ts'
import { isFolder } from '../transcript-files.ts'
import { UsageMistake, type World } from '../world.ts'

/**
 * Returns the file that a pack goes to: in a folder that is there a name that is free, else a new file. No folder is made: where a stick
 * is not in, the file would land on this computer.
 */
export function packTarget(to: string, name: string, world: World): string {
  const path = resolve(world.folder, to)
  if (isFolder(path)) return freeName(path, packName(name, new Date(world.now()).toISOString().slice(0, 10)))
  if (existsSync(path)) throw new UsageMistake(world.say('hand-in.exists', { file: safeText(path) }))
  const folder = /\.zip$/i.test(path) ? dirname(path) : path
  if (!isFolder(folder)) throw new UsageMistake(world.say('hand-in.no-folder', { folder: safeText(folder) }))
  return path
}

function freeName(folder: string, name: string): string {
  const stem = name.replace(/\.zip$/, '')
  for (let number = 1; ; number++) {
    const path = join(folder, number === 1 ? name : `${stem}-${number}.zip`)
    if (!existsSync(path)) return path
  }
}
