import { basename, dirname, relative } from 'node:path'
import { collectedByFile, foldName } from '../../home/index.ts'
import { openClassFolder } from '../class-folder.ts'
import type { World } from '../world.ts'

/** Returns what a person of a code in a transcript's folder is called apart from all others: the code, with the folder before it where needed. */
export type TellApart = (code: string, path: string) => string

/**
 * Looks for codes that mean one person in one folder and another in the next: two classes may both have an A01. Where all transcripts lie
 * in one folder there are none.
 */
export function tellCodesApart(paths: readonly string[], world: World): TellApart {
  const folders = [...new Set(paths.map((path) => dirname(path)))]
  if (folders.length < 2) return (code) => code
  const namesOf = new Map<string, Set<string>>()
  for (const folder of folders)
    for (const { code, name } of peopleIn(folder, world)) {
      const names = namesOf.get(foldName(code)) ?? new Set()
      namesOf.set(foldName(code), names.add(foldName(name)))
    }
  const areApart = new Set(folders.map((folder) => basename(folder))).size === folders.length
  const called = (folder: string) => (areApart ? basename(folder) : relative(world.folder, folder) || '.')
  return (code, path) => {
    const isShared = (namesOf.get(foldName(code))?.size ?? 0) > 1
    return isShared ? `${called(dirname(path))}/${code}` : code
  }
}

function peopleIn(folder: string, world: World): readonly { readonly code: string; readonly name: string }[] {
  const { roster, collected } = openClassFolder(folder, world)
  const handedIn = [...collectedByFile(collected).values()].flatMap(({ code, name }) =>
    code === null || roster.some((person) => foldName(person.code) === foldName(code))
      ? []
      : [{ code, name }],
  )
  return [...roster, ...handedIn]
}
