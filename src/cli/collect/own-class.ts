import { safeText } from '../../text/index.ts'
import {
  type ClassFolder,
  collectedPath,
  isClassFolder,
  mostRosterBytes,
  openClassFolder,
  openRoster,
  rosterPath,
} from '../class-folder.ts'
import { lockPath, takeLock } from '../lock.ts'
import { readBytes } from '../read-text.ts'
import { replaceFile } from '../replace-file.ts'
import { remarkWrapped } from '../say-wrapped.ts'
import { transcriptsFolder, transcriptsIn, whyNotWritable } from '../transcript-files.ts'
import { UsageMistake, type World } from '../world.ts'

/**
 * Makes a class's folder ready and ours alone for as long as this runs; returns what gives it back. Where it cannot be written, another
 * window collects into it, or it is where somebody's own practice is kept, it is a `UsageMistake`.
 */
export function ownClass(folder: string, world: World): () => void {
  const { say } = world
  const shown = safeText(folder)
  const isOwn = folder === transcriptsFolder(null, world) && transcriptsIn(folder).length > 0
  if (isOwn && !isClassFolder(folder)) throw new UsageMistake(say('collect.own-folder', { folder: shown }))
  const reason = whyNotWritable(folder)
  if (reason !== null) throw new UsageMistake(say('collect.cannot-write', { folder: shown, reason }))
  return lockClass(folder, 'collect.cannot-write', world)
}

/** Keeps other windows from changing a class's folder; returns what lets them again. `otherwise` is said where it cannot be written. */
export function lockClass(
  folder: string,
  otherwise: 'collect.cannot-write' | 'forget.cannot-write',
  { say }: World,
): () => void {
  const shown = safeText(folder)
  const index = collectedPath(folder)
  const lock = takeLock(index)
  if (lock.type === 'ours') return lock.release
  throw new UsageMistake(
    lock.type === 'elsewhere'
      ? say('collect.elsewhere', { folder: shown, lock: safeText(lockPath(index)) })
      : say(otherwise, { folder: shown, reason: lock.reason }),
  )
}

/** Copies a roster into a class's folder. One with a mistake is not copied: it could not be said whose a hand-in is. */
export function keepRoster(path: string, folder: string, world: World): void {
  const { roster, remarks } = openRoster(path, world)
  refuseMistakes(remarks, world)
  const kept = rosterPath(folder)
  const { bytes } = readBytes(path, mostRosterBytes)
  const reason = bytes === null ? 'ENOENT' : replaceFile(kept, bytes, world, 0o600)
  if (reason !== null)
    throw new UsageMistake(world.say('collect.cannot-write', { folder: safeText(folder), reason }))
  remarkWrapped(world, world.say('collect.roster-kept', { count: roster.length, file: safeText(kept) }))
}

/** Opens a class's folder to take something up: with a mistake in its roster that is a `UsageMistake`. */
export function openClass(folder: string, world: World): ClassFolder {
  const opened = openClassFolder(folder, world)
  refuseMistakes(opened.mistakes, world)
  for (const sentence of opened.remarks) remarkWrapped(world, sentence)
  return opened
}

function refuseMistakes(mistakes: readonly string[], { say }: World): void {
  if (mistakes.length > 0) throw new UsageMistake([...mistakes, say('collect.mend-roster')].join('\n'))
}
