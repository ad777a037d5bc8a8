import { sha256 } from '../home/index.ts'

/** One conversation in a pack. `file` is its name, without a folder; `sha256` and `bytes` are of the transcript as it lay on the trainee's computer. */
export interface PackedFile {
  readonly file: string
  readonly sha256: string
  readonly bytes: number
  readonly scenario: string
  readonly title: string
  /** ISO time. */
  readonly started: string
  readonly turns: number
}

/** Whose a pack is. `person` is a random id that their computer keeps, so that two people of one name stay apart. */
export interface PackedBy {
  readonly name: string
  readonly code: string | null
  readonly person: string
}

/** What a pack says of itself (`manifest.json`). */
export interface Manifest {
  readonly format: 'hearken/hand-in'
  readonly version: 1
  readonly hearken: string
  /** ISO time. */
  readonly made: string
  readonly by: PackedBy
  readonly files: readonly PackedFile[]
}

/** The name of the list inside a pack, and of the folder that the conversations are in. */
export const packNames = { manifest: 'manifest.json', folder: 'transcripts/' } as const

/** Returns the text of a manifest. Its last field is the SHA-256 of all before it, so that a change on the way shows. */
export function encodeManifest(manifest: Manifest): string {
  return `${JSON.stringify({ ...manifest, sha256: sha256(JSON.stringify(manifest)) }, null, 2)}\n`
}

/** A manifest, or what is wrong with it. */
export type DecodedManifest = Manifest | 'not-ours' | 'newer' | 'changed'

/** Reads a manifest. Never throws. */
export function decodeManifest(text: string): DecodedManifest {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return 'not-ours'
  }
  if (!isObject(value) || value.format !== 'hearken/hand-in') return 'not-ours'
  if (typeof value.version === 'number' && value.version > 1) return 'newer'
  const { sha256: told, ...rest } = value
  // Outside data enters here: what agrees with its own digest was written by `encodeManifest`, and is looked at all the same.
  return told === sha256(JSON.stringify(rest)) && isWhole(rest) ? (rest as unknown as Manifest) : 'changed'
}

type Json = Readonly<Record<string, unknown>>

function isWhole({ version, hearken, made, by, files }: Json): boolean {
  return (
    version === 1 &&
    typeof hearken === 'string' &&
    isDate(made) &&
    isObject(by) &&
    typeof by.name === 'string' &&
    (by.code === null || typeof by.code === 'string') &&
    typeof by.person === 'string' &&
    Array.isArray(files) &&
    files.every(isPackedFile)
  )
}

function isPackedFile(value: unknown): boolean {
  if (!isObject(value)) return false
  const { file, sha256: digest, bytes, scenario, title, started, turns } = value
  return (
    [file, digest, scenario, title].every((each) => typeof each === 'string') &&
    isDate(started) &&
    [bytes, turns].every((each) => Number.isSafeInteger(each) && (each as number) >= 0)
  )
}

function isDate(value: unknown): boolean {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value))
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
