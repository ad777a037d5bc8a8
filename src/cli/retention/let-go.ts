import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type CollectedLine, companionOf, withoutLines } from '../../home/index.ts'
import { collectedPath, openClassFolder } from '../class-folder.ts'
import { deleteFiles, type Undeleted } from '../forget/carry-out.ts'
import { takeLock } from '../lock.ts'
import { replaceFile } from '../replace-file.ts'
import type { World } from '../world.ts'
import type { KeptFolder } from './kept-folder.ts'

/** What came of deleting conversations whose time has run out. */
export interface LetGo {
  readonly gone: ReadonlySet<string>
  readonly undeleted: readonly Undeleted[]
}

/** Deletes conversations with all that lies beside them, and what the index says of them. One that a window has open stays. */
export function letGo(kept: KeptFolder, files: readonly string[], world: World): LetGo {
  const { folder } = kept
  const gone = new Set<string>()
  const undeleted: Undeleted[] = []
  for (const file of files) {
    const lock = takeLock(join(folder, file))
    if (lock.type === 'elsewhere') continue
    const beside = readdirSync(folder).filter((name) => companionOf(name)?.transcript === file)
    const failed = deleteFiles(beside.map((name) => join(folder, name)))
    if (lock.type === 'ours') lock.release()
    if (failed.length === 0) gone.add(file)
    undeleted.push(...failed)
  }
  const reason = kept.kind === 'class' && gone.size > 0 ? forgetInIndex(folder, gone, world) : null
  if (reason !== null) undeleted.push({ path: collectedPath(folder), reason })
  return { gone, undeleted }
}

/** Of whoever has nothing left in the class the packs are forgotten too, but for what keeps them from being taken again. */
function forgetInIndex(folder: string, gone: ReadonlySet<string>, world: World): string | null {
  const { collected } = openClassFolder(folder, world)
  const left = new Set(
    collected.lines.flatMap(({ record }) =>
      record?.type === 'transcript' && !gone.has(record.file) ? record.person : [],
    ),
  )
  const isGoing = ({ record }: CollectedLine) =>
    record?.type === 'transcript'
      ? gone.has(record.file)
      : record?.type === 'pack' && !left.has(record.person)
  return replaceFile(collectedPath(folder), withoutLines(collected, isGoing), world)
}
