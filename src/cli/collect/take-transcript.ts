import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { compareVersions, headerLine, packLimits, type Unpacked } from '../../hand-in/index.ts'
import { type CollectedTranscript, sha256 } from '../../home/index.ts'
import { codeOf } from '../append-file.ts'
import { collectedPath } from '../class-folder.ts'
import { readBytes } from '../read-text.ts'
import { replaceFile } from '../replace-file.ts'
import type { World } from '../world.ts'
import { writeNew } from '../write-new.ts'
import { appendCollected } from './append-collected.ts'
import type { Taking } from './taking.ts'

/** What became of one conversation of a pack: it is new, it replaced a shorter version of itself, it moved to another code, it or a longer one was there, or it may not be taken. */
export interface TakenTranscript {
  /** Its name in the pack, and in the class's folder. */
  readonly from: string
  readonly file: string
  readonly result:
    | 'new'
    | 'longer'
    | 'moved'
    | 'same'
    | 'shorter'
    | 'different'
    | 'of-another'
    | 'not-written'
  /** The system's word, where it could not be written. */
  readonly reason?: string
}

/** Whose conversations are taken. */
export type Owner = Pick<CollectedTranscript, 'person' | 'name' | 'code' | 'pack' | 'collected'>

/**
 * Takes a conversation into the class's folder: unaltered, its owner's alone (0600), never in the place of another one. First comes the
 * file, then the index says whose it is; where the index cannot be written a new file is taken away again.
 */
export function takeTranscript(
  unpacked: Unpacked,
  owner: Owner,
  taking: Taking,
  world: World,
): TakenTranscript {
  const from = unpacked.file
  const there = taking.conversations.fileOf.get(sha256(headerLine(unpacked.data)))
  if (there === undefined) return takeNew(unpacked, owner, taking)
  const indexed = taking.index().get(there)
  if (indexed !== undefined && !isSame(indexed, owner)) return { from, file: there, result: 'of-another' }
  const path = join(taking.folder, there)
  const read = readBytes(path, packLimits.file * 10)
  const result = read.bytes === null ? 'different' : compareVersions(read.bytes, unpacked.data)
  if (result === 'longer') {
    const reason = replaceFile(path, unpacked.data, world, 0o600)
    if (reason !== null) return { from, file: there, result: 'not-written', reason }
  }
  if (result === 'different') return { from, file: there, result }
  // Of the same person under another code than before, it moves to the one that was said last.
  const isMoved = indexed !== undefined && indexed.code !== owner.code
  if (indexed === undefined || isMoved || result === 'longer') {
    const whose =
      result === 'shorter' && indexed !== undefined ? { ...unpacked, sha256: indexed.sha256 } : unpacked
    const reason = note(there, whose, owner, taking)
    if (reason !== null) return { from, file: there, result: 'not-written', reason }
  }
  return { from, file: there, result: isMoved && result !== 'longer' ? 'moved' : result }
}

function isSame(indexed: CollectedTranscript, { person, code }: Owner): boolean {
  return indexed.person === person || (code !== null && indexed.code === code)
}

function takeNew(unpacked: Unpacked, owner: Owner, taking: Taking): TakenTranscript {
  const from = unpacked.file
  const file = freeName(from, taking.folder)
  const path = join(taking.folder, file)
  try {
    writeNew(path, unpacked.data)
  } catch (error) {
    return { from, file, result: 'not-written', reason: codeOf(error) }
  }
  const reason = note(file, unpacked, owner, taking)
  if (reason !== null) {
    rmSync(path, { force: true })
    return { from, file, result: 'not-written', reason }
  }
  taking.conversations.fileOf.set(sha256(headerLine(unpacked.data)), file)
  taking.conversations.traineeOf.set(file, unpacked.header.trainee)
  return { from, file, result: 'new' }
}

/** Another conversation may have the name: one of another computer, or one whose review is still there. */
function freeName(name: string, folder: string): string {
  const stem = name.replace(/\.jsonl$/, '')
  const taken = new Set(readdirSync(folder).map((each) => (each.split('.')[0] ?? '').toLowerCase()))
  for (let number = 1; ; number++) {
    const free = number === 1 ? stem : `${stem}-${number}`
    if (!taken.has(free.toLowerCase())) return `${free}.jsonl`
  }
}

/** Puts into the index whose a file is; returns the system's word where that fails. */
function note(file: string, { sha256 }: Unpacked, owner: Owner, taking: Taking): string | null {
  const record: CollectedTranscript = { type: 'transcript', file, sha256, ...owner }
  try {
    appendCollected(collectedPath(taking.folder), [record])
    taking.add(record)
    return null
  } catch (error) {
    return codeOf(error)
  }
}
