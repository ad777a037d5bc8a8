import { type FSWatcher, realpathSync, statSync, unwatchFile, watch, watchFile } from 'node:fs'
import { basename, dirname } from 'node:path'

/** How often a file is looked at besides, in milliseconds: folders of a network tell of nothing, and a folder may be made anew. */
const lookInterval = 500

/**
 * Calls back whenever a file was saved, made or deleted, several times for one save where it is written in pieces; returns a function that
 * stops. It is the folder that is watched, since editors put a new file in the place of the old one. Does not keep the program alive.
 */
export function noticeSaves(path: string, noticed: () => void): () => void {
  let known = stateOf(path)
  // The same save is told of in several ways, one of them much later: it is the file that says whether it is another one.
  const look = () => {
    const state = stateOf(path)
    if (state === known) return
    known = state
    noticed()
  }
  const watchers = [...new Set([path, realPath(path)])].flatMap((each) => watchIn(each, look) ?? [])
  watchFile(path, { interval: lookInterval, persistent: false }, look)
  return () => {
    for (const watcher of watchers) watcher.close()
    unwatchFile(path, look)
  }
}

/** What changes with each save; empty where there is no file. */
function stateOf(path: string): string {
  try {
    const { ino, size, mode, mtimeNs } = statSync(path, { bigint: true })
    return [ino, size, mode, mtimeNs].join()
  } catch {
    return ''
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
