import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { type RosterProblem, readRoster } from '../hand-in/index.ts'
import {
  type Collected,
  collectedByFile,
  createWhoOf,
  decodeCollected,
  nothingCollected,
  type Roster,
  type Who,
  type WhoOf,
} from '../home/index.ts'
import { selector } from '../language/index.ts'
import { safeText } from '../text/index.ts'
import { pseudonymKey } from './pseudonym-key.ts'
import { readText } from './read-text.ts'
import { UsageMistake, type World } from './world.ts'

/** A roster that is larger is not read. */
export const mostRosterBytes = 4_000_000
const mostCollectedBytes = 200_000_000

/** Returns the path of a class's roster. */
export function rosterPath(folder: string): string {
  return join(folder, 'roster.csv')
}

/** Returns the path of the index of what was collected. */
export function collectedPath(folder: string): string {
  return join(folder, 'collected.jsonl')
}

/** Whether a folder is a class's, an instructor's: it has a roster, or conversations were collected into it. */
export function isClassFolder(folder: string): boolean {
  return existsSync(rosterPath(folder)) || existsSync(collectedPath(folder))
}

/** What a class's folder says of people; `remarks` are sentences about what could not be read of it, `mistakes` those about the roster. */
export interface ClassFolder {
  readonly roster: Roster
  readonly collected: Collected
  readonly mistakes: readonly string[]
  readonly remarks: readonly string[]
}

/** Opens what a folder says of people: nothing where it is no class's. */
export function openClassFolder(folder: string, world: World): ClassFolder {
  const roster = existsSync(rosterPath(folder))
    ? openRoster(rosterPath(folder), world)
    : { roster: [], remarks: [] }
  const { collected, remarks } = openCollected(folder, world)
  const mistakes = roster.remarks
  return { roster: roster.roster, collected, mistakes, remarks: [...mistakes, ...remarks] }
}

/** Returns the names of everybody in the classes whose folders these files lie in, whether they held any of the conversations or not: somebody may have named them. */
export function rosterNames(paths: readonly string[], world: World): readonly string[] {
  const folders = new Set(paths.map((path) => dirname(path)))
  return [...folders].flatMap((folder) => {
    const { roster, collected } = openClassFolder(folder, world)
    const handedIn = [...collectedByFile(collected).values()]
    return [...roster, ...handedIn].map(({ name }) => name)
  })
}

/** Opens a roster; what is wrong with it is told in sentences, and the people whose row is whole are there. */
export function openRoster(
  path: string,
  world: World,
): { readonly roster: Roster; readonly remarks: readonly string[] } {
  const file = safeText(path)
  const read = readText(path, mostRosterBytes)
  if (read.text === null) {
    const why = selector(read.why.type)
    return { roster: [], remarks: [world.say('people.roster-unreadable', { file, why })] }
  }
  const { roster, problems } = readRoster(read.text)
  return { roster, remarks: problems.map((problem) => rosterSentence(problem, file, world)) }
}

function rosterSentence(problem: RosterProblem, file: string, { say }: World): string {
  const { code, ...values } = problem
  const value = 'value' in values ? safeText(values.value) : ''
  return say(`people.roster.${code}`, { ...values, value, file })
}

function openCollected(folder: string, world: World): Pick<ClassFolder, 'collected' | 'remarks'> {
  const path = collectedPath(folder)
  const file = safeText(path)
  const read = readText(path, mostCollectedBytes, 'welcome')
  if (read.text === null) {
    if (read.why.type === 'missing') return { collected: nothingCollected, remarks: [] }
    throw new UsageMistake(world.say('people.collected-unreadable', { file, why: selector(read.why.type) }))
  }
  const collected = decodeCollected(read.text)
  if (collected.isNewer) throw new UsageMistake(world.say('people.collected-newer', { file }))
  const [line] = collected.damaged
  if (line === undefined) return { collected, remarks: [] }
  const count = collected.damaged.length
  return { collected, remarks: [world.say('people.collected-damaged', { file, line, count })] }
}

/**
 * Returns who transcripts are by, wherever they lie: each folder is opened once, when one of its files is first asked about. `onRemark` is
 * told what could not be read of a folder.
 */
export function openWhoOf(
  world: World,
  onRemark: (sentence: string) => void,
): (path: string, trainee: string) => Who {
  const folders = new Map<string, WhoOf>()
  let key: string | null = null
  return (path, trainee) => {
    const folder = dirname(path)
    let whoOf = folders.get(folder)
    if (whoOf === undefined) {
      const { roster, collected, remarks } = openClassFolder(folder, world)
      remarks.forEach(onRemark)
      key ??= pseudonymKey(world)
      whoOf = createWhoOf({ roster, collected, key })
      folders.set(folder, whoOf)
    }
    return whoOf(basename(path), trainee)
  }
}
