import { type CollectedRecord, createWhoOf, foldName, pseudonym, type WhoOf } from '../../home/index.ts'
import { safeText } from '../../text/index.ts'
import type { ClassFolder } from '../class-folder.ts'
import { UsageMistake, type World } from '../world.ts'
import type { FolderFile } from './folder-files.ts'

/** Somebody of whom there is something in a folder, by all that they are known under. */
export interface KnownPerson {
  /** The code, or the pseudonym. */
  readonly id: string
  readonly code: string | null
  /** Names as `foldName` writes them, and as they stand in files. */
  readonly names: Set<string>
  readonly spelled: Set<string>
  /** The random ids under which they handed in. */
  readonly persons: Set<string>
}

/** What is to be known of a folder to say who is in it; `others` are names that only receipts and settings have, with their ids. */
export interface FolderPeople {
  readonly files: readonly FolderFile[]
  readonly known: ClassFolder
  readonly others: readonly { readonly name: string; readonly person: string | null }[]
  readonly key: string
}

/** Returns everybody of whom there is something in a folder, by id, and who its files are by. */
export function peopleIn({ files, known, others, key }: FolderPeople): {
  readonly people: ReadonlyMap<string, KnownPerson>
  readonly whoOf: WhoOf
} {
  const whoOf = createWhoOf({ ...known, key })
  const people = new Map<string, KnownPerson>()
  const note = (id: string, code: string | null, names: readonly string[], person: string | null) => {
    const one = people.get(id) ?? { id, code, names: new Set(), spelled: new Set(), persons: new Set() }
    people.set(id, one)
    for (const name of names) {
      one.names.add(foldName(name))
      one.spelled.add(name)
    }
    if (person !== null) one.persons.add(person)
  }
  for (const { code, name } of known.roster) note(code, code, [name], null)
  for (const { companion, head, name } of files) {
    if (companion?.kind !== 'transcript' || head === null) continue
    const who = whoOf(name, head.trainee)
    note(who.id, who.code, [head.trainee, who.name], null)
  }
  const idOf = new Map<string, string>()
  for (const record of recordsOf(known)) {
    if (record.type !== 'transcript') continue
    const who = whoOf(record.file, record.name)
    idOf.set(record.person, who.id)
    note(who.id, who.code, [record.name], record.person)
  }
  for (const record of recordsOf(known)) {
    if (record.type !== 'pack') continue
    const { person, name, code } = record
    note(idOf.get(person) ?? code ?? pseudonym(name, key, person), code, [name], person)
  }
  for (const { name, person } of others) {
    const [one, another] = [...people.values()].filter(({ names }) => names.has(foldName(name)))
    const known = idOf.get(person ?? '') ?? (another === undefined ? one?.id : undefined)
    note(known ?? whoOf('', name).id, null, [name], person)
  }
  return { people, whoOf }
}

/** The records of an index. */
export function recordsOf({ collected }: ClassFolder): readonly CollectedRecord[] {
  return collected.lines.flatMap(({ record }) => record ?? [])
}

/** Returns the one person that a code, a pseudonym or a name means; nobody, or several, is a `UsageMistake`. */
export function findPerson(
  word: string,
  people: ReadonlyMap<string, KnownPerson>,
  folder: string,
  { say }: World,
): KnownPerson {
  const all = [...people.values()]
  const coded = all.find(({ id }) => foldName(id) === foldName(word))
  if (coded !== undefined) return coded
  const named = all.filter(({ names }) => names.has(foldName(word)))
  const [only] = named
  const values = { word: safeText(word), folder: safeText(folder) }
  if (only === undefined) throw new UsageMistake(say('forget.nobody', values))
  if (named.length > 1) {
    const ids = named.map(({ id }) => safeText(id)).join(', ')
    throw new UsageMistake(say('forget.several', { ...values, ids }))
  }
  return only
}
