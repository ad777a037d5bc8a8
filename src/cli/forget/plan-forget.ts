import { packLimits, packName, readRoster, withoutRows } from '../../hand-in/index.ts'
import { type CollectedLine, foldName, type WhoOf, withoutLines } from '../../home/index.ts'
import { type ClassFolder, mostRosterBytes, rosterPath } from '../class-folder.ts'
import { firstLine } from '../first-line.ts'
import { readPack } from '../hand-in/read-pack.ts'
import type { KeptReceipt } from '../hand-in/receipts.ts'
import { readBytes } from '../read-text.ts'
import type { World } from '../world.ts'
import { type KnownPerson, recordsOf } from './find-person.ts'
import type { FolderFile } from './folder-files.ts'

/** What goes of a person, by what it is. */
export interface ForgetPlan {
  readonly conversations: readonly FolderFile[]
  readonly reviews: readonly FolderFile[]
  readonly copies: readonly FolderFile[]
  readonly packs: readonly FolderFile[]
  readonly receipts: readonly KeptReceipt[]
  /** Locks, and what interrupted writes left behind. */
  readonly rest: readonly FolderFile[]
  /** The index, the roster, without them; null where nothing of theirs is in it. */
  readonly index: { readonly text: string; readonly lines: number } | null
  readonly roster: Uint8Array | null
  /** Files that cannot be read and may be theirs. */
  readonly unclear: readonly FolderFile[]
  /** Files of somebody's own, such as a report, that name them. */
  readonly mentions: readonly FolderFile[]
}

/** What a folder holds, and who its files are by. */
export interface Searched {
  readonly folder: string
  readonly files: readonly FolderFile[]
  readonly known: ClassFolder
  readonly receipts: readonly KeptReceipt[]
  readonly whoOf: WhoOf
  readonly people: ReadonlyMap<string, KnownPerson>
}

/** Returns all that is somebody's in a folder. Nothing is touched. */
export function planForget(person: KnownPerson, searched: Searched, world: World): ForgetPlan {
  const { files, known } = searched
  const theirs = theirTranscripts(person, searched)
  const beside = files.filter(({ companion }) => companion !== null && theirs.has(companion.transcript))
  const ofKind = (kind: string) => beside.filter(({ companion }) => companion?.kind === kind)
  const leftBehind = files.filter(({ name, companion }) => companion === null && isLeftBehind(name, person))
  const packs = files.map((file) => [file, packOf(file, person, searched, world)] as const)
  const isGoing = (line: CollectedLine) => isTheirs(line, person, theirs)
  const lines = known.collected.lines.filter(isGoing).length
  return {
    conversations: ofKind('transcript'),
    reviews: ofKind('review'),
    copies: ofKind('rescored'),
    packs: packs.flatMap(([file, found]) => (found === 'theirs' ? [file] : [])),
    receipts: searched.receipts.filter(
      ({ receipt }) => person.persons.has(receipt.person) || person.names.has(foldName(receipt.name)),
    ),
    rest: [...ofKind('rest'), ...leftBehind],
    index: lines === 0 ? null : { lines, text: withoutLines(known.collected, isGoing) },
    roster: rosterWithout(person, searched.folder),
    unclear: [
      ...files.filter((file) => isUnclear(file, theirs, searched)),
      ...packs.flatMap(([file, found]) => (found === 'unclear' ? [file] : [])),
    ],
    mentions: files.filter(
      (file) => !leftBehind.includes(file) && isNobodysOwn(file) && mentions(file.path, person),
    ),
  }
}

/** The names of their transcripts: also of those that are gone and left something beside them. */
function theirTranscripts(person: KnownPerson, { files, known, whoOf }: Searched): ReadonlySet<string> {
  const theirs = new Set<string>()
  const there = new Set(files.map(({ name }) => name))
  for (const record of recordsOf(known))
    if (record.type === 'transcript' && whoOf(record.file, record.name).id === person.id)
      theirs.add(record.file)
  for (const { name, path, companion, head } of files) {
    if (companion === null) continue
    const { transcript, kind } = companion
    if (head !== null && (kind === 'transcript' || !there.has(transcript))) {
      if (whoOf(transcript, head.trainee).id === person.id) theirs.add(transcript)
    } else if (kind === 'transcript' && namesThem(path, person)) theirs.add(name)
  }
  return theirs
}

/** Whether a damaged transcript names them as its trainee. */
function namesThem(path: string, { spelled }: KnownPerson): boolean {
  const { bytes } = readBytes(path, packLimits.file * 10)
  if (bytes === null) return false
  const text = new TextDecoder().decode(bytes)
  return [...spelled].some((name) => text.includes(`"trainee":${JSON.stringify(name)}`))
}

function isTheirs(
  { record, text }: CollectedLine,
  { persons, spelled, code }: KnownPerson,
  theirs: ReadonlySet<string>,
): boolean {
  // A damaged line says nothing any more, but may still name them.
  if (record === null)
    return [...persons, ...[...spelled].map((name) => JSON.stringify(name))].some((word) =>
      text.includes(word),
    )
  if (record.type === 'gone') return false
  if (record.type === 'transcript') return theirs.has(record.file)
  if (persons.has(record.person)) return true
  return code !== null && record.code !== null && foldName(record.code) === foldName(code)
}

/** What an interrupted write left of an index, a roster, a notice, or a pack of theirs. */
function isLeftBehind(name: string, { spelled }: KnownPerson): boolean {
  const [, whole] = /^(.*)\.[0-9a-f]+\.new$/.exec(name) ?? []
  if (whole === undefined) return false
  if (['collected.jsonl', 'roster.csv', 'retention.json'].includes(whole)) return true
  const undated = whole.replace(/\d{4}-\d\d-\d\d(?:-\d+)?\.zip$/, '.zip')
  return [...spelled].some((each) => undated === packName(each, ''))
}

/** Whether a zip file is a hand-in of theirs; `unclear` where it cannot be read and is called as hand-ins are. */
function packOf(
  { name, path }: FolderFile,
  person: KnownPerson,
  { people }: Searched,
  world: World,
): 'theirs' | 'unclear' | 'none' {
  if (!/\.zip$/i.test(name)) return 'none'
  const read = readPack(path, world)
  if (read.type !== 'pack') return /^hearken-/i.test(name) ? 'unclear' : 'none'
  const { by } = read.manifest
  if (person.persons.has(by.person)) return 'theirs'
  const others = [...people.values()].filter(({ id }) => id !== person.id)
  if (others.some(({ persons }) => persons.has(by.person))) return 'none'
  if (by.code !== null && person.code !== null)
    return foldName(by.code) === foldName(person.code) ? 'theirs' : 'none'
  const isNamed = person.names.has(foldName(by.name))
  return isNamed && !others.some(({ names }) => names.has(foldName(by.name))) ? 'theirs' : 'none'
}

function rosterWithout(person: KnownPerson, folder: string): Uint8Array | null {
  const { bytes } = readBytes(rosterPath(folder), mostRosterBytes)
  if (bytes === null) return null
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const without = withoutRows(bytes, readRoster(text), person)
  return without.length === bytes.length ? null : without
}

/** Whether a file is called as a transcript is and cannot be read as one. */
function isUnclear(file: FolderFile, theirs: ReadonlySet<string>, { known }: Searched): boolean {
  const { companion, head, name } = file
  if (companion?.kind !== 'transcript' || head !== null || theirs.has(name)) return false
  const isIndexed = recordsOf(known).some((record) => record.type === 'transcript' && record.file === name)
  return !isIndexed && firstLine(file.path)?.length !== 0
}

/** Whether a file is none that Hearken keeps in such a folder: a report that was put there, a note. */
function isNobodysOwn({ name, companion }: FolderFile): boolean {
  return (
    companion === null && !/^(?:collected\.jsonl|roster\.csv|retention\.json)(?:\.lock|$)|\.zip$/i.test(name)
  )
}

/** Whether a file names somebody, as a word of its own: by a name, or by what reports call them. */
function mentions(path: string, { id, spelled, persons }: KnownPerson): boolean {
  const { bytes } = readBytes(path, packLimits.all)
  if (bytes === null) return false
  const text = new TextDecoder().decode(bytes)
  return [id, ...spelled, ...persons].some((word) => word.trim() !== '' && holdsWord(text, word))
}

const letter = /[\p{L}\p{M}\p{N}]/u

/** Whether a word stands in a text on its own: "Lan" is not in "language". */
function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1))
    if (!letter.test(text[at - 1] ?? '') && !letter.test(text[at + word.length] ?? '')) return true
  return false
}
