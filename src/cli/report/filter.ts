import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { foldName, type Who } from '../../home/index.ts'
import type { HeaderRecord } from '../../record/index.ts'
import { safeText } from '../../text/index.ts'
import { type Given, textOption } from '../command.ts'
import { openPlayable, type Playable } from '../scenario-files.ts'
import { UsageMistake, type World } from '../world.ts'

/** Which conversations a report is about, and how people are called in it. */
export interface ReportFilter {
  readonly names: boolean
  /** The scenario file that was chosen; null where the shipped ones are looked at. */
  readonly playable: Playable | null
  /** The id of the only scenario that is asked for; null where all are. */
  readonly scenario: string | null
  /** Who alone is asked for, as it was written; null where everybody is. */
  readonly trainee: string | null
  /** True where nothing narrows it. */
  readonly takesAll: boolean
  /** Tells whether a conversation is in the report. `who` says who held it. */
  takes(header: HeaderRecord, who: Who): boolean
  /** Tells whether a conversation is by the person who is asked for; where nobody is, each is. */
  isBy(header: HeaderRecord, who: Who): boolean
}

/** Returns what the options ask for: `--since`, `--scenario`, `--trainee`, `--names`. */
export function filterFrom(given: Given, world: World): ReportFilter {
  const since = sinceFrom(given, world)
  const word = textOption(given, 'scenario')
  const playable = word !== null && isFile(word, world) ? openPlayable(word, world) : null
  const scenario = playable?.scenario.id ?? word
  const trainee = textOption(given, 'trainee')
  const asked = trainee === null ? null : foldName(trainee)
  const isBy = ({ trainee: name }: HeaderRecord, who: Who) =>
    asked === null || [who.id, who.name, who.code ?? '', name].some((each) => foldName(each) === asked)
  return {
    names: given.options.names === true,
    playable,
    scenario,
    trainee,
    takesAll: since === null && scenario === null && trainee === null,
    takes: (header, who) =>
      (since === null || Date.parse(header.started) >= since) &&
      (scenario === null || header.scenario.id === scenario) &&
      isBy(header, who),
    isBy,
  }
}

/** An id that is a file's name as well is that file only where it says so. */
function isFile(word: string, { folder }: World): boolean {
  return /\.ya?ml$/i.test(word) && existsSync(resolve(folder, word))
}

/** A day begins in UTC, as the names of transcripts do. */
function sinceFrom(given: Given, { say }: World): number | null {
  const text = textOption(given, 'since')
  if (text === null) return null
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  const time = day === null ? Number.NaN : Date.parse(`${text}T00:00:00.000Z`)
  // The 30th of February is the 2nd of March to some.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text)
    throw new UsageMistake(say('report.wrong-date', { found: safeText(text) }))
  return time
}
