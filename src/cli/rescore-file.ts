import type { Analysis } from '../analysis/index.ts'
import { encode, type HeaderRecord } from '../record/index.ts'
import type { MachineOf } from '../session/index.ts'
import { safeText } from '../text/index.ts'
import { isCoded, type Rescored, recordedTurns, rescore } from '../transcript/index.ts'
import type { CodingPool, PooledCoder } from './coding-pool.ts'
import type { FindPlayed } from './find-played.ts'
import { tableRemark } from './in-language.ts'
import { inOrder } from './in-order.ts'
import type { Playable } from './scenario-files.ts'
import { openTranscript } from './transcript-files.ts'
import { UsageMistake, type World } from './world.ts'
import { writeBeside } from './write-beside.ts'

/** What came of coding one transcript again. `remarks` are sentences about the file. */
export type RescoredFile = { readonly file: string; readonly remarks: readonly string[] } & (
  | { readonly type: 'unreadable' | 'by-a-person' }
  | {
      readonly type: 'rescored'
      /** Who coded it when it was held. */
      readonly coder: string
      readonly rescored: Rescored
      /** The lines that are damaged, counted from 1, a last one that was cut off aside. */
      readonly damaged: readonly number[]
      /** The file that was written; null where none was asked for or could be. */
      readonly written: string | null
    }
)

/** A person's coding (`play --coder self`) says what was meant; no coder can know better. */
const byAPerson = /^(?:self|peer)\b/

/** A conversation of more turns than this is worth several threads. */
const long = 200

/** What transcripts are coded again with. */
export interface Rescoring {
  readonly pool: CodingPool
  readonly scenarioOf: FindPlayed
  readonly machine: MachineOf
  /** Whether each conversation, coded again, is put into a new file beside it. */
  readonly write: boolean
}

/** Codes the turns of a transcript again. `step` is called with the share of its turns that has been coded since the last call. */
export async function rescoreFile(
  path: string,
  { pool, scenarioOf, machine, write }: Rescoring,
  step: (share: number) => void,
  world: World,
): Promise<RescoredFile> {
  const { say } = world
  const file = safeText(path)
  const opened = openTranscript(path, world)
  if ('mistake' in opened) return { type: 'unreadable', file, remarks: [opened.mistake] }
  const { header, records, damaged } = opened
  const { coder } = header
  if (byAPerson.test(coder))
    return {
      type: 'by-a-person',
      file,
      remarks: [say('rescore.by-a-person', { file, coder: safeText(coder) })],
    }
  const found = findScenario(header, file, scenarioOf, world)
  const topics = found.playable?.scenario.topics ?? []
  const turns = records.filter(isCoded).length
  const code = async (coder: PooledCoder): Promise<readonly Analysis[]> => {
    const analyses: Analysis[] = []
    for await (const analysis of inOrder(recordedTurns(records), pool.width, ({ record, context }) =>
      coder.code(record.text, context, topics),
    )) {
      analyses.push(analysis)
      step(1 / turns)
    }
    return analyses
  }
  const analyses = turns > long ? await code(pool) : await pool.together(code)
  const rescored = rescore(header, records, analyses, pool.name, found.playable?.scenario ?? null, machine)
  const outcome = write && rescored.story !== null ? written(path, rescored.story.records, world) : nothing
  const remarks = [...opened.remarks, ...found.remarks, ...outcome.remarks]
  return { type: 'rescored', file, remarks, coder, rescored, damaged, written: outcome.file }
}

const nothing = { file: null, remarks: [] }

function written(path: string, records: Parameters<typeof encode>[0], { say }: World) {
  const outcome = writeBeside(path, 'rescored', encode(records))
  const file = safeText(outcome.path)
  return 'reason' in outcome
    ? { file: null, remarks: [say('rescore.not-written', { file, reason: outcome.reason })] }
    : { file, remarks: [say('rescore.written', { file })] }
}

function findScenario(
  header: HeaderRecord,
  file: string,
  scenarioOf: FindPlayed,
  world: World,
): { readonly playable: Playable | null; readonly remarks: readonly string[] } {
  const { say } = world
  const { id, sha256 } = header.scenario
  try {
    const playable = scenarioOf(header)
    if (playable === null)
      return { playable, remarks: [say('rescore.no-scenario', { file, id: safeText(id) })] }
    const changed = playable.sha256 !== sha256
    const values = { file, scenario: safeText(playable.path) }
    const table = tableRemark(playable, header, world)
    return {
      playable,
      remarks: [
        ...(table === null ? [] : [`${file}: ${table}`]),
        ...(changed ? [say('rescore.other-scenario', values)] : []),
      ],
    }
  } catch (error) {
    if (!(error instanceof UsageMistake)) throw error
    return { playable: null, remarks: [`${file}: ${error.message}`] }
  }
}
