import { resolve } from 'node:path'
import type { PackedBy } from '../../hand-in/index.ts'
import { calledName, personOfCode, pseudonym } from '../../home/index.ts'
import { safeText } from '../../text/index.ts'
import { createCodeAsker } from '../collect/ask-code.ts'
import { collectPack, harmless, type PackOutcome } from '../collect/collect-pack.ts'
import { keepRoster, openClass, ownClass } from '../collect/own-class.ts'
import { inOrderMade, type PackPath, packPaths } from '../collect/pack-paths.ts'
import { standOf } from '../collect/stand.ts'
import { beginTaking, type Taking } from '../collect/taking.ts'
import { tellOutcome } from '../collect/tell-outcome.ts'
import { type Given, type Run, textOption } from '../command.ts'
import { pseudonymKey } from '../pseudonym-key.ts'
import { keepRetention } from '../retention/keep-retention.ts'
import { printWrapped, remarkWrapped } from '../say-wrapped.ts'
import { print, UsageMistake, type World } from '../world.ts'

/**
 * Takes hand-ins up into a class's folder. Exit code 1 where one was changed on the way, it is not clear whose it is, or something of it
 * could not be taken; the others are taken all the same.
 */
export const run: Run = async (given, world) => {
  const into = textOption(given, 'into')
  if (into === null) throw new UsageMistake(world.say('collect.say-into'))
  const folder = resolve(world.folder, into)
  const paths = chosenPacks(given, world)
  // What is deleted in time is so before anything comes: a pack of it is then not taken again.
  keepRetention(folder, world, (sentence) => remarkWrapped(world, sentence))
  const release = ownClass(folder, world)
  try {
    const roster = textOption(given, 'roster')
    if (roster !== null) keepRoster(resolve(world.folder, roster), folder, world)
    const taking = beginTaking(folder, openClass(folder, world))
    const outcomes = await takeAll(inOrderMade(paths, world), taking, given, world)
    tellStand(outcomes, taking, given, world)
    return outcomes.every(isFine) ? 0 : 1
  } finally {
    release()
  }
}

function chosenPacks(given: Given, world: World): readonly PackPath[] {
  const { say } = world
  if (given.args.length === 0 && textOption(given, 'roster') === null)
    throw new UsageMistake(say('collect.say-packs'))
  const paths = packPaths(given.args, world)
  if (textOption(given, 'code') !== null && paths.length !== 1)
    throw new UsageMistake(say('collect.one-for-code', { count: paths.length }))
  return paths
}

async function takeAll(
  paths: readonly PackPath[],
  taking: Taking,
  given: Given,
  world: World,
): Promise<readonly PackOutcome[]> {
  const asker = createCodeAsker(taking.roster, world)
  const called = caller(taking, given, world)
  const outcomes: PackOutcome[] = []
  try {
    for (const pack of paths) {
      const code = { told: textOption(given, 'code'), askCode: asker.of(pack.path) }
      const outcome = await collectPack(pack, taking, code, world)
      outcomes.push(outcome)
      if (given.options.json !== true)
        tellOutcome(outcome, outcome.type === 'taken' ? called(outcome.by, outcome.code) : '', world)
    }
  } finally {
    asker.close()
  }
  return outcomes
}

/** What whoever handed a pack in is called. */
function caller(
  { roster }: Taking,
  given: Given,
  world: World,
): (by: PackedBy, code: string | null) => string {
  const key = pseudonymKey(world)
  return ({ name, person }, code) => {
    const known = code === null ? null : personOfCode(roster, code)
    const who = { id: code ?? pseudonym(name, key, person), name: known?.name ?? name, code, group: null }
    return calledName(who, given.options.names === true, world.say)
  }
}

function isFine(outcome: PackOutcome): boolean {
  if (outcome.type === 'taken') return outcome.transcripts.every(({ result }) => harmless.includes(result))
  return outcome.type !== 'refused' && outcome.type !== 'unclear'
}

/** Tells what the class's folder holds now, and from whom there is nothing yet. */
function tellStand(outcomes: readonly PackOutcome[], taking: Taking, given: Given, world: World): void {
  const { say } = world
  const names = given.options.names === true
  const { conversations, people, missing } = standOf(taking, pseudonymKey(world))
  const absent = missing.map(({ code, name }) => (names ? `${name} (${code})` : code))
  if (given.options.json === true) {
    const packs = outcomes.map((each) => data(each, names))
    print(world, JSON.stringify({ packs, conversations, people, missing: absent }, null, 2))
    return
  }
  printWrapped(world, say('collect.summary', { folder: safeText(taking.folder), conversations, people }))
  if (taking.roster.length === 0) return
  if (absent.length === 0) printWrapped(world, say('collect.nobody-missing'))
  else printWrapped(world, say('collect.missing', { count: absent.length, who: safeText(absent.join(', ')) }))
}

/** An outcome without names, where these are not asked for. */
function data(outcome: PackOutcome, names: boolean): object {
  if (!('by' in outcome)) return outcome
  const { by, ...rest } = outcome
  return names ? { ...rest, by } : rest
}
