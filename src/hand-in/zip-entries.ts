import { unzipSync } from 'fflate'

/** One file in a zip, by what the zip says of it: its name, and its size unpacked. */
export interface ZipEntry {
  readonly name: string
  readonly size: number
}

/** Returns what is in a zip, and unpacks nothing; `no-zip` where it is none, `cut-off` where it begins as one and does not end. Never throws. */
export function listZip(bytes: Uint8Array): readonly ZipEntry[] | 'no-zip' | 'cut-off' {
  const begins = bytes[0] === 0x50 && bytes[1] === 0x4b
  if (bytes.length < 22) return begins ? 'cut-off' : 'no-zip'
  const entries: ZipEntry[] = []
  try {
    unzipSync(bytes, {
      filter({ name, size, originalSize, compression }) {
        // What is stored as it is has the size of its bytes, whatever else is claimed.
        entries.push({ name, size: compression === 0 ? size : originalSize })
        return false
      },
    })
    return entries
  } catch {
    return begins ? 'cut-off' : 'no-zip'
  }
}

/** Returns the bytes of one file in a zip, never more than the zip says it has; null where they cannot be unpacked. */
export function unzipOne(bytes: Uint8Array, wanted: string): Uint8Array | null {
  try {
    return unzipSync(bytes, { filter: ({ name }) => name === wanted })[wanted] ?? null
  } catch {
    return null
  }
}
