import { basename } from 'node:path'
import { type PackedFile, packLimits } from '../../hand-in/index.ts'
import { type Standing, sha256, standingOf } from '../../home/index.ts'
import { countingRecords, decode, type HeaderRecord, isPractice } from '../../record/index.ts'
import { safeText } from '../../text/index.ts'
import { readBytes } from '../read-text.ts'
import { openTranscript } from '../transcript-files.ts'
import type { World } from '../world.ts'

/** A conversation that could be handed in, with the bytes it has now. */
export interface Candidate extends PackedFile {
  readonly path: string
  readonly trainee: string
  readonly standing: Standing
  readonly data: Uint8Array
}

/** Returns a conversation that could be handed in; a sentence instead where it cannot be: it is damaged, no practice, or too long. */
export function openCandidate(path: string, world: World): Candidate | { readonly mistake: string } {
  const { say } = world
  const file = safeText(path)
  // What cannot be opened is told as everywhere.
  const opened = openTranscript(path, world)
  if ('mistake' in opened) return opened
  if (/\.rescored(?:-\d+)?\.jsonl$/.test(path)) return { mistake: say('hand-in.rescored', { file }) }
  if (!isPractice(opened.header)) return { mistake: say('hand-in.no-practice', { file }) }
  const read = readBytes(path, packLimits.file)
  if (read.bytes === null) return { mistake: say('hand-in.too-large', { file }) }
  return candidateOf(path, opened.header, read.bytes)
}

function candidateOf(
  path: string,
  { scenario, started, trainee }: HeaderRecord,
  data: Uint8Array,
): Candidate {
  const { records } = decode(new TextDecoder().decode(data))
  return {
    file: basename(path),
    sha256: sha256(data),
    bytes: data.length,
    scenario: scenario.id,
    title: scenario.title,
    started,
    turns: countingRecords(records).filter(({ type }) => type === 'trainee').length,
    path,
    trainee,
    standing: standingOf(records),
    data,
  }
}
