import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { sha256 } from '../../home/index.ts'
import { safeText } from '../../text/index.ts'
import { readPack } from '../hand-in/read-pack.ts'
import { isFolder } from '../transcript-files.ts'
import { UsageMistake, type World } from '../world.ts'

/** A file to be taken up; `isFound` where it lay in a folder that was named, and may be anything. */
export interface PackPath {
  readonly path: string
  readonly isFound: boolean
}

/** Returns the packs that words mean: a folder stands for all zip files in it. */
export function packPaths(words: readonly string[], world: World): readonly PackPath[] {
  const paths = new Map<string, PackPath>()
  for (const word of words) {
    const path = resolve(world.folder, word)
    if (!isFolder(path)) paths.set(path, { path, isFound: false })
    else
      for (const each of zipsIn(path, world))
        if (!paths.has(each)) paths.set(each, { path: each, isFound: true })
  }
  return [...paths.values()]
}

function zipsIn(folder: string, { say }: World): readonly string[] {
  const found = namesIn(folder).filter((name) => /\.zip$/i.test(name))
  if (found.length === 0) throw new UsageMistake(say('collect.no-packs', { folder: safeText(folder) }))
  return found.sort().map((name) => join(folder, name))
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/**
 * Returns packs in the order in which they were made, so that the same is taken however files are called; those that are not whole come
 * last.
 */
export function inOrderMade(paths: readonly PackPath[], world: World): readonly PackPath[] {
  const dated = paths.map((each) => {
    const read = readPack(each.path, world)
    return { each, key: read.type === 'pack' ? `${read.manifest.made} ${sha256(read.bytes)}` : '~' }
  })
  dated.sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0))
  return dated.map(({ each }) => each)
}
