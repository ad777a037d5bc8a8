import { strToU8, zipSync } from 'fflate'
import { encodeManifest, type Manifest, packNames } from './manifest.ts'

/** A conversation to be packed: the bytes of its transcript, as they are. */
export interface ToPack {
  readonly file: string
  readonly bytes: Uint8Array
}

/** Returns the bytes of a pack: a zip with the list of what is in it, and the transcripts unaltered. The same things give the same bytes. */
export function createPack(manifest: Manifest, transcripts: readonly ToPack[]): Uint8Array {
  const files = transcripts.map(({ file, bytes }) => [packNames.folder + file, bytes] as const)
  // When each was written says nothing that the manifest does not, and a zip knows no years before 1980.
  return zipSync(
    { [packNames.manifest]: strToU8(encodeManifest(manifest)), ...Object.fromEntries(files) },
    { level: 9, mtime: new Date(1980, 0, 1) },
  )
}
