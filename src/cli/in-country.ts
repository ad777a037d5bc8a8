import { basename, dirname, join, resolve } from 'node:path'
import { sha256 } from '../home/index.ts'
import { formatReport, type ReportedProblem, reportProblems } from '../problems/index.ts'
import { type Country, isCountry, layCountry, readCountry } from '../scenario/index.ts'
import { safeText } from '../text/index.ts'
import { type Given, textOption } from './command.ts'
import { readText } from './read-text.ts'
import { mostScenarioBytes, type Playable, shippedFolder, unreadableProblem } from './scenario-files.ts'
import { UsageMistake, type World } from './world.ts'

/** What a local sheet is called that lies beside scenarios. */
export const countryFile = 'country.yaml'

/** A local sheet that was opened: the country where it has no errors, and its problems. */
export interface OpenedCountry {
  readonly read: boolean
  readonly sha256: string
  readonly country: Country | null
  readonly problems: readonly ReportedProblem[]
}

/** Opens a local sheet by its path. Whatever is wrong with it stands in `problems`. */
export function openCountry(path: string, world: Pick<World, 'say' | 'folder'>): OpenedCountry {
  const named = safeText(path)
  const read = readText(resolve(world.folder, path), mostScenarioBytes)
  if (read.text === null)
    return { read: false, sha256: '', country: null, problems: [unreadableProblem(named, read.why, world)] }
  const { country, problems } = readCountry(read.text, basename(path))
  return {
    read: true,
    sha256: sha256(read.text),
    country,
    problems: reportProblems(problems, named, read.text, world.say),
  }
}

/** Tells whether a path names a local sheet rather than a scenario. */
export function isCountryFile(path: string, { folder }: Pick<World, 'folder'>): boolean {
  if (basename(path) === countryFile) return true
  const { text } = readText(resolve(folder, path), mostScenarioBytes)
  return text !== null && isCountry(text)
}

/**
 * Returns a scenario with the local sheet laid over it: the one that `--country` names, else `HEARKEN_COUNTRY`, else the one beside the
 * scenario, else the one that ships. One that was asked for and is not there, or has errors, is a `UsageMistake`.
 */
export function inCountry(opened: Playable, given: Given | null, world: World): Playable {
  const path = countryPath(opened, given, world)
  if (path === null) return opened
  const { country, sha256: digest, problems } = openCountry(path, world)
  if (country === null)
    throw new UsageMistake(
      `${formatReport(problems, world.say)}\n\n${world.say('country.not-usable', { file: safeText(path) })}`,
    )
  const scenario = layCountry(opened.scenario, country)
  return { ...opened, scenario, country: { name: country.name, sha256: digest } }
}

function countryPath({ path }: Playable, given: Given | null, world: World): string | null {
  const named = (given === null ? null : textOption(given, 'country')) ?? world.environment.HEARKEN_COUNTRY
  if (named !== undefined && named !== '') return resolve(world.folder, named)
  const beside = [
    join(dirname(resolve(world.folder, path)), countryFile),
    join(shippedFolder(world), countryFile),
  ]
  return beside.find((each) => readText(each, mostScenarioBytes).text !== null) ?? null
}
