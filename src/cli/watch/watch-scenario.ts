import { formatReport } from '../../problems/index.ts'
import { safeText } from '../../text/index.ts'
import { type OpenedScenario, openScenarioFile, type Playable } from '../scenario-files.ts'
import type { World } from '../world.ts'
import { noticeSaves } from './notice-saves.ts'
import { openThreadReader, type ThreadReader } from './read-on-thread.ts'

/** What a file held when it was last read: a scenario that can be played, or its problems as `check` words them. */
export type Reading =
  | { readonly type: 'playable'; readonly opened: Playable; readonly warnings: number }
  | { readonly type: 'problems'; readonly report: string }

/** A scenario file that is read again whenever it is saved. */
export interface WatchedScenario {
  /** What it held when it was last read. */
  latest(): Reading
  /** Calls back after each save that changed what it holds; returns a function that stops. */
  subscribe(listener: (reading: Reading) => void): () => void
  close(): void
}

/** How long nothing more may come, in milliseconds, before a file is read, and before bad news of it is believed. */
const quiet = { read: 15, problems: 200, gone: 400 }

/**
 * Watches a scenario file, which was read as `first`. A file that is being written looks broken, empty or gone for a moment: what is sound is
 * told at once, problems once nothing more came for a while, and longer where there is nothing in the file at all.
 */
export function watchScenario(path: string, first: OpenedScenario, world: World): WatchedScenario {
  const listeners = new Set<(reading: Reading) => void>()
  const reader = openReader(world)
  let latest = readingOf(first, world)
  let known = keyOf(first)
  let saves = 0
  let timer: NodeJS.Timeout | undefined
  const later = (wait: number, act: () => void) => {
    clearTimeout(timer)
    timer = setTimeout(act, wait)
    timer.unref()
  }
  const tell = (opened: OpenedScenario) => {
    if (keyOf(opened) === known) return
    known = keyOf(opened)
    latest = readingOf(opened, world)
    for (const listener of listeners) listener(latest)
  }
  const look = async (save: number) => {
    const noticed = world.now()
    const opened = await reader.read(path).catch(() => null)
    // Whatever came meanwhile is looked at on its own.
    if (opened === null || save !== saves) return
    if (opened.scenario !== null) return tell(opened)
    const isNothing = opened.problems.some(({ code }) => code === 'file-unreadable' || code === 'empty-file')
    const patience = (isNothing ? quiet.gone : quiet.problems) - (world.now() - noticed)
    later(Math.max(0, patience), () => tell(opened))
  }
  const stop = noticeSaves(path, () => {
    saves++
    const save = saves
    later(quiet.read, () => void look(save))
  })
  // The first reading of a thread takes twice as long as the next: it is made before anybody waits for one. It also tells of a save that came
  // before the file was watched.
  void look(saves)
  return {
    latest: () => latest,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close() {
      stop()
      clearTimeout(timer)
      listeners.clear()
      reader.close()
    },
  }
}

/** A reader on a thread; on this one where that fails. */
function openReader(world: World): ThreadReader {
  const thread = openThreadReader(world)
  let closed = false
  return {
    read: (path) =>
      thread.read(path).catch((error) => {
        if (closed) throw error
        return openScenarioFile(path, world)
      }),
    close() {
      closed = true
      thread.close()
    },
  }
}

/** What tells whether a file holds something else than before. */
function keyOf({ sha256, problems }: OpenedScenario): string {
  return sha256 === '' ? problems.map(({ code, message }) => `${code} ${message}`).join() : sha256
}

function readingOf(opened: OpenedScenario, { say }: World): Reading {
  const { scenario, problems } = opened
  const errors = problems.filter(({ severity }) => severity === 'error')
  if (scenario !== null) {
    return { type: 'playable', opened: { ...opened, scenario }, warnings: problems.length }
  }
  const sentence = say('watch.not-playable', { file: safeText(opened.file) })
  return { type: 'problems', report: `${sentence}\n\n${formatReport(errors, say)}` }
}
