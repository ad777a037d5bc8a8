import { rmSync } from 'node:fs'
import { safeText } from '../../text/index.ts'
import { codeOf } from '../append-file.ts'
import { lockPath, takeLock } from '../lock.ts'
import { UsageMistake, type World } from '../world.ts'
import type { FolderFile } from './folder-files.ts'

/** A file that could not be deleted, and the system's word for why. */
export interface Undeleted {
  readonly path: string
  readonly reason: string
}

/** Deletes files; returns those that could not be. One that is gone already is no failure. */
export function deleteFiles(paths: readonly string[]): readonly Undeleted[] {
  return paths.flatMap((path) => {
    try {
      rmSync(path, { force: true })
      return []
    } catch (error) {
      return [{ path, reason: codeOf(error) }]
    }
  })
}

/**
 * Takes the locks of conversations, so that no window goes on with one that is deleted; returns what gives them back. Where a window has one
 * it is a `UsageMistake`. A folder that cannot be written has no locks; there deleting fails as well, and says so.
 */
export function lockAll(conversations: readonly FolderFile[], { say }: World): () => void {
  const releases: (() => void)[] = []
  const release = () => {
    for (const each of releases) each()
  }
  for (const { path } of conversations) {
    const lock = takeLock(path)
    if (lock.type === 'ours') releases.push(lock.release)
    else if (lock.type === 'elsewhere') {
      release()
      const values = { file: safeText(path), lock: safeText(lockPath(path)) }
      throw new UsageMistake(say('forget.open-elsewhere', values))
    }
  }
  return release
}
