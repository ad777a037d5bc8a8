import { keepMachines, type MachineOf } from '../session/index.ts'
import { safeText } from '../text/index.ts'
import { verify } from '../transcript/index.ts'
import { createPlayedFinder, type FindPlayed } from './find-played.ts'
import { tableRemark } from './in-language.ts'
import type { Playable } from './scenario-files.ts'
import { type OpenedTranscript, openTranscript } from './transcript-files.ts'
import { type ReadingWorld, UsageMistake } from './world.ts'

/** What can come of verifying a transcript, from the best to the worst. */
export const verdictResults = [
  'same',
  'cut-off',
  'altered',
  'different',
  'damaged',
  'no-scenario',
  'unreadable',
] as const

/** What was found of one transcript, as a sentence and as data. */
export interface Verdict {
  readonly file: string
  readonly result: (typeof verdictResults)[number]
  readonly sentence: string
  /** Sentences about the file that come before. */
  readonly remarks: readonly string[]
  readonly details?: object
  /** True where the scenario has changed since; with `--strict` that counts. */
  readonly changed?: boolean
}

/** What transcripts are verified with. */
export interface Verifying {
  readonly scenarioOf: FindPlayed
  readonly machine: MachineOf
}

/** Returns what transcripts are verified with: the chosen scenario, or each its own. */
export function createVerifying(scenario: string | null, world: ReadingWorld): Verifying {
  return { scenarioOf: createPlayedFinder(scenario, world), machine: keepMachines() }
}

type Found = Omit<Verdict, 'file' | 'remarks'>

/** Feeds the recorded analyses of a transcript through its scenario again and says where the first difference is. */
export function verifyFile(path: string, { scenarioOf, machine }: Verifying, world: ReadingWorld): Verdict {
  const file = safeText(path)
  const opened = openTranscript(path, world)
  if ('mistake' in opened) return { file, remarks: [], result: 'unreadable', sentence: opened.mistake }
  const { header, remarks } = opened
  const { id, sha256 } = header.scenario
  let playable: Playable | null
  try {
    playable = scenarioOf(header)
  } catch (error) {
    if (!(error instanceof UsageMistake)) throw error
    return { file, remarks, result: 'no-scenario', sentence: `${file}: ${error.message}` }
  }
  if (playable === null) {
    const sentence = world.say('cli.verify.no-scenario', { file, id: safeText(id) })
    return { file, remarks, result: 'no-scenario', sentence }
  }
  const changed = playable.sha256 !== sha256
  const values = { file, scenario: safeText(playable.path) }
  const table = tableRemark(playable, header, world)
  return {
    file,
    remarks: [
      ...remarks,
      ...(table === null ? [] : [`${file}: ${table}`]),
      ...(changed ? [world.say('cli.verify.other-scenario', values)] : []),
    ],
    ...judge(opened, playable, machine, file, world),
    changed,
  }
}

function judge(
  opened: OpenedTranscript,
  playable: Playable,
  machine: MachineOf,
  file: string,
  { say }: ReadingWorld,
): Found {
  const found = verify(playable.scenario, opened.header, opened.records, machine)
  if (found.type === 'different') {
    const { type: result, ...details } = found
    const values = { file, ...details, recorded: safeText(found.recorded), found: safeText(found.found) }
    return { result, sentence: say('cli.verify.different', values), details }
  }
  const [line] = opened.damaged
  if (line !== undefined) {
    const count = opened.damaged.length
    const sentence = say('cli.verify.damaged', { file, count, line })
    return { result: 'damaged', sentence, details: { lines: opened.damaged } }
  }
  if (found.type === 'cut-off') {
    const sentence = say('cli.verify.cut-off', { file, missing: found.missing.length })
    return { result: 'cut-off', sentence }
  }
  return { result: 'same', sentence: say('cli.verify.same', { file, turns: found.turns }) }
}
