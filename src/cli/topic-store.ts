import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import envPaths from 'env-paths'
import type { TopicStore } from '../analysis/index.ts'
import type { World } from './world.ts'

/** Topics of so many scenarios are kept, about 2 MB each; the oldest give way. */
const kept = 24
const extension = '.topics'

/**
 * Returns where topics are kept once worked out: those of shipped scenarios come with the program, others lie in the user's cache folder
 * (`HEARKEN_CACHE`). Where nothing can be written there they are worked out each time.
 */
export function openTopicStore(world: Pick<World, 'environment' | 'compiled' | 'random'>): TopicStore {
  const named = world.environment.HEARKEN_CACHE
  const folder = join(
    named !== undefined && named !== '' ? named : envPaths('hearken', { suffix: '' }).cache,
    'topics',
  )
  const folders = world.compiled === null ? [folder] : [world.compiled, folder]
  return {
    read(key) {
      for (const each of folders) {
        try {
          return readFileSync(join(each, `${key}${extension}`))
        } catch {
          // Not there: perhaps in the next one.
        }
      }
      return undefined
    },
    write(key, bytes) {
      try {
        mkdirSync(folder, { recursive: true })
        const path = join(folder, `${key}${extension}`)
        const draft = `${path}.${world.random().toString(36).slice(2)}`
        writeFileSync(draft, bytes)
        renameSync(draft, path)
        forgetOldest(folder)
      } catch {
        // It is only quicker with it.
      }
    },
  }
}

function forgetOldest(folder: string): void {
  const files = readdirSync(folder)
    .map((name) => join(folder, name))
    .map((path) => ({ path, written: statSync(path).mtimeMs }))
    .toSorted((one, other) => other.written - one.written)
  for (const { path } of files.slice(kept)) rmSync(path, { force: true })
}
