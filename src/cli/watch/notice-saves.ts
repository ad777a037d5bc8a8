import { type FSWatcher, realpathSync, unwatchFile, watch, watchFile } from 'node:fs'
import { basename, dirname } from 'node:path'

/** How often a file is looked at besides, in milliseconds: folders of a network tell of nothing, and a folder may be made anew. */
const lookInterval = 500

/**
 * Calls back whenever a file may have been saved, made or deleted, often several times for one save; returns a function that stops. It is
 * the folder that is watched, since editors put a new file in the place of the old one. Does not keep the program alive.
 */
export function noticeSaves(path: string, noticed: () => void): () => void {
  const watchers = [...new Set([path, realPath(path)])].flatMap((each) => watchIn(each, noticed) ?? [])
  watchFile(path, { interval: lookInterval, persistent: false }, noticed)
  return () => {
    for (const watcher of watchers) watcher.close()
    unwatchFile(path, noticed)
  }
}

/** Watches the folder that a file lies in; null where the system cannot: then looking has to do. */
function watchIn(path: string, noticed: () => void): FSWatcher | null {
  try {
    const watcher = watch(dirname(path), { persistent: false }, (_, name) => {
      if (name === null || name === basename(path)) noticed()
    })
    watcher.on('error', () => watcher.close())
    return watcher
  } catch {
    return null
  }
}

/** Where a file lies in truth, if its path is a link. */
function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}
