import { type Manifest, openPack, type PackProblem, packLimits, type Unpacked } from '../../hand-in/index.ts'
import { selector } from '../../language/index.ts'
import { safeText } from '../../text/index.ts'
import { readBytes } from '../read-text.ts'
import type { World } from '../world.ts'

/** A pack that was read from a file and is whole, or a sentence about why nothing of it may be taken. */
export type ReadPack =
  | {
      readonly type: 'pack'
      readonly bytes: Uint8Array
      readonly manifest: Manifest
      readonly transcripts: readonly Unpacked[]
    }
  | { readonly type: 'unreadable'; readonly sentence: string }
  | { readonly type: 'refused'; readonly code: PackProblem['code']; readonly sentence: string }

/** Reads a pack. One that is too large is refused by size, before reading. */
export function readPack(path: string, { say }: World): ReadPack {
  const file = safeText(path)
  const read = readBytes(path, packLimits.packed)
  if (read.bytes === null) {
    const why = selector(read.why.type)
    return { type: 'unreadable', sentence: say('hand-in.unreadable', { file, why }) }
  }
  const opened = openPack(read.bytes)
  if (opened.type === 'pack') return { ...opened, bytes: read.bytes }
  const { problem } = opened
  const name = 'name' in problem && problem.name !== '' ? safeText(problem.name.slice(0, 200)) : 'none'
  const limit = 'limit' in problem ? problem.limit : 0
  const values = { file, code: selector(problem.code), name, limit }
  return { type: 'refused', code: problem.code, sentence: say('hand-in.refused', values) }
}
