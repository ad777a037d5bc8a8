import { safeText } from '../../text/index.ts'
import { codeOf } from '../append-file.ts'
import { openClassFolder } from '../class-folder.ts'
import { readReceipts } from '../hand-in/receipts.ts'
import { pseudonymKey } from '../pseudonym-key.ts'
import { remarkWrapped } from '../say-wrapped.ts'
import { readSettings } from '../settings-file.ts'
import { UsageMistake, type World } from '../world.ts'
import { peopleIn } from './find-person.ts'
import { type FolderFile, folderFiles } from './folder-files.ts'
import type { Searched } from './plan-forget.ts'

/** Looks through a folder for whose its files are; with `own`, also through the settings. */
export function searchFolder(folder: string, own: boolean, world: World): Searched {
  const files = filesIn(folder, world)
  const known = openClassFolder(folder, world)
  const { receipts, remarks } = readReceipts(folder, world)
  for (const sentence of [...known.remarks, ...remarks]) remarkWrapped(world, sentence)
  const { trainee, people: handedIn } = readSettings(world)
  const settings = [
    ...(trainee === null ? [] : [{ name: trainee, person: null }]),
    ...Object.entries(handedIn).map(([name, person]) => ({ name, person })),
  ]
  const others = [...receipts.map(({ receipt }) => receipt), ...(own ? settings : [])]
  return { folder, files, known, receipts, ...peopleIn({ files, known, others, key: pseudonymKey(world) }) }
}

function filesIn(folder: string, { say }: World): readonly FolderFile[] {
  try {
    return folderFiles(folder)
  } catch (error) {
    const reason = codeOf(error)
    throw new UsageMistake(say('forget.no-folder', { folder: safeText(folder), reason }))
  }
}
