import { foldName, sha256 } from '../home/index.ts'
import { decode, type HeaderRecord } from '../record/index.ts'
import { decodeManifest, type Manifest, type PackedFile, packNames } from './manifest.ts'
import { packLimits } from './pack-limits.ts'
import { listZip, unzipOne, type ZipEntry } from './zip-entries.ts'

/** A conversation from a pack, found to be as it was packed. */
export interface Unpacked extends PackedFile {
  readonly data: Uint8Array
  readonly header: HeaderRecord
}

/** Why a pack is refused; `name` is the file in it that is the reason, `limit` what there may be at most. */
export type PackProblem =
  | { readonly code: 'no-zip' | 'cut-off' | 'not-ours' | 'newer' | 'manifest-changed' | 'empty' }
  | { readonly code: 'too-many-files' | 'too-large'; readonly name: string; readonly limit: number }
  | {
      readonly code: 'strange-name' | 'twice' | 'missing' | 'not-listed' | 'changed' | 'no-transcript'
      readonly name: string
    }
  | { readonly code: 'other-trainee'; readonly name: string }

/** A pack that is whole, or why it is refused: then nothing of it may be taken. */
export type OpenedPack =
  | { readonly type: 'pack'; readonly manifest: Manifest; readonly transcripts: readonly Unpacked[] }
  | { readonly type: 'refused'; readonly problem: PackProblem }

/**
 * Opens a pack. Sizes and names are looked at before anything is unpacked, and of what is unpacked every byte is what the manifest says
 * it was. Never throws, whatever the bytes are.
 */
export function openPack(bytes: Uint8Array): OpenedPack {
  const entries = listZip(bytes)
  if (typeof entries === 'string') return refused({ code: entries })
  if (!entries.some(({ name }) => name === packNames.manifest)) return refused({ code: 'not-ours' })
  const problem = entriesProblem(entries)
  if (problem !== null) return refused(problem)
  const read = unzipOne(bytes, packNames.manifest)
  const manifest = read === null ? 'changed' : decodeManifest(new TextDecoder().decode(read))
  if (manifest === 'changed') return refused({ code: 'manifest-changed' })
  if (typeof manifest === 'string') return refused({ code: manifest })
  return unpack(bytes, entries, manifest)
}

function refused(problem: PackProblem): OpenedPack {
  return { type: 'refused', problem }
}

/** The names that our own transcripts have, and nothing that leads out of a folder, is hidden, or lies beside a transcript. */
const sound = /^[a-z0-9][a-z0-9_-]*\.jsonl$/i
/** What no file can be called on some systems. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)\./i

/** Whether a file of this name may be packed and unpacked. */
export function isSoundName(file: string): boolean {
  return file.length <= 150 && sound.test(file) && !reserved.test(file)
}

function entriesProblem(entries: readonly ZipEntry[]): PackProblem | null {
  if (entries.length > packLimits.files + 1)
    return { code: 'too-many-files', name: '', limit: packLimits.files }
  const seen = new Set<string>()
  let all = 0
  for (const { name, size } of entries) {
    const isManifest = name === packNames.manifest
    if (
      !isManifest &&
      !(name.startsWith(packNames.folder) && isSoundName(name.slice(packNames.folder.length)))
    )
      return { code: 'strange-name', name }
    if (seen.has(name.toLowerCase())) return { code: 'twice', name }
    seen.add(name.toLowerCase())
    const limit = isManifest ? packLimits.manifest : packLimits.file
    if (size > limit) return { code: 'too-large', name, limit }
    all += size
  }
  return all > packLimits.all ? { code: 'too-large', name: '', limit: packLimits.all } : null
}

function unpack(bytes: Uint8Array, entries: readonly ZipEntry[], manifest: Manifest): OpenedPack {
  if (manifest.files.length === 0) return refused({ code: 'empty' })
  const there = new Set(entries.map(({ name }) => name))
  const listed = new Set(manifest.files.map(({ file }) => packNames.folder + file))
  const extra = entries.find(({ name }) => name !== packNames.manifest && !listed.has(name))
  if (extra !== undefined) return refused({ code: 'not-listed', name: extra.name })
  if (listed.size < manifest.files.length) return refused({ code: 'manifest-changed' })
  const transcripts: Unpacked[] = []
  for (const packed of manifest.files) {
    const name = packNames.folder + packed.file
    if (!there.has(name)) return refused({ code: 'missing', name: packed.file })
    const data = unzipOne(bytes, name)
    if (data === null || data.length !== packed.bytes || sha256(data) !== packed.sha256)
      return refused({ code: 'changed', name: packed.file })
    const { records, problems } = decode(new TextDecoder().decode(data))
    const header = records[0]
    if (problems.some(({ code }) => code === 'newer-version')) return refused({ code: 'newer' })
    if (header?.type !== 'header' || problems.some(({ code }) => code === 'other-format'))
      return refused({ code: 'no-transcript', name: packed.file })
    if (foldName(header.trainee) !== foldName(manifest.by.name))
      return refused({ code: 'other-trainee', name: packed.file })
    transcripts.push({ ...packed, data, header })
  }
  return { type: 'pack', manifest, transcripts }
}
