import type { PackedFile } from './manifest.ts'

/** What stays with the trainee of a hand-in: what went where, and when. */
export interface Receipt {
  readonly format: 'hearken/receipt'
  readonly version: 1
  /** ISO time. */
  readonly made: string
  readonly name: string
  readonly code: string | null
  readonly person: string
  /** The path that the pack was written to, and its SHA-256. */
  readonly pack: string
  readonly sha256: string
  readonly files: readonly PackedFile[]
}

/** Returns the text of a receipt. */
export function encodeReceipt(receipt: Receipt): string {
  return `${JSON.stringify(receipt, null, 2)}\n`
}

/** Reads a receipt; null where it is none. Never throws. */
export function decodeReceipt(text: string): Receipt | null {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null) return null
    const { format, made, name, code, person, pack, sha256, files } = value as Record<string, unknown>
    const isWhole =
      format === 'hearken/receipt' &&
      [made, name, person, pack, sha256].every((each) => typeof each === 'string') &&
      (code === null || typeof code === 'string') &&
      Array.isArray(files) &&
      files.every((each) => typeof each?.sha256 === 'string' && typeof each?.file === 'string')
    // Outside data enters here, and what is used of it was looked at.
    return isWhole ? (value as Receipt) : null
  } catch {
    return null
  }
}
