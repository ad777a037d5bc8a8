import { defaultLimit } from '../../machine/index.ts'
import { safeText } from '../../text/index.ts'
import { explorationLines, type ToldExploration, witnessLines } from '../../views/plain/index.ts'
import { type Given, type Run, textOption } from '../command.ts'
import { explorationData, playedData } from '../explore-data.ts'
import { type Explorable, exploreScenario, openExplorable, playWitness } from '../explored-scenario.ts'
import { findThings } from '../find-things.ts'
import { jobsFrom } from '../jobs.ts'
import { haveRoom } from '../memory.ts'
import { paperOf } from '../paper.ts'
import { type ExitCode, print, UsageMistake, type World } from '../world.ts'

const mostSituations = 1_000_000_000

/**
 * Walks the machine of a scenario and tells what can happen and what cannot; with `--to` shows a conversation that leads to one thing. Exit code 1
 * where something can never be reached and the file does not say so, or where one can be stuck; with `--strict` also where that is not known, or a remark
 * silences nothing. With `--to`: 1 where no conversation was found. With `--spoken` these conversations are said in words, and the exit code is theirs.
 */
export const run: Run = async (given, world) => {
  haveRoom()
  const limit = limitFrom(given, world)
  // What is mistyped is told before the walk.
  const jobs = jobsFrom(given, world)
  const word = given.args[0] ?? ''
  const explorable = openExplorable(word, world)
  const to = textOption(given, 'to')
  if (to !== null) return showWay(to, explorable, word, limit, given, world)
  const told = exploreScenario(explorable, word, limit, world)
  if (given.options.spoken === true) return (await loadSpoken()).exploreSpoken(told, jobs, given, world)
  if (given.options.json === true) print(world, JSON.stringify(explorationData(told), null, 2))
  else
    for (const line of explorationLines(told, given.options.all === true, paperOf(world))) print(world, line)
  return exitOf(told, given.options.strict === true)
}

/** The coder is loaded only where it is asked for. */
const loadSpoken = () => import('../explore-spoken.ts')

function exitOf({ problems, exploration, isCut }: ToldExploration, isStrict: boolean): ExitCode {
  const isWrong = problems.some(({ severity, code }) => severity !== 'note' && code !== 'unused-silencer')
  const isOpen = problems.length > 0 || isCut || !exploration.noOtherTraps
  return isWrong || (isStrict && isOpen) ? 1 : 0
}

/** Shows a conversation to each thing that a word means: a state and a fact may have one name. */
async function showWay(
  to: string,
  explorable: Explorable,
  word: string,
  limit: number,
  given: Given,
  world: World,
): Promise<ExitCode> {
  const { scenario, file } = explorable
  const asked = findThings(to, scenario, file, world)
  const told = exploreScenario(explorable, word, limit, world)
  const things = told.exploration.things.filter((thing) =>
    asked.some(({ kind, id }) => kind === thing.kind && id === thing.id),
  )
  if (given.options.spoken === true)
    return (await loadSpoken()).showSpokenWay(things, told, jobsFrom(given, world), given, world)
  const found = things.map((thing) => {
    const { verdict } = thing
    return { thing, played: verdict.type === 'reached' ? playWitness(scenario, verdict.witness) : null }
  })
  if (given.options.json === true) {
    const data = found.map(({ thing, played }) => playedData(thing, played, told, world))
    print(world, JSON.stringify(data.length === 1 ? data[0] : data, null, 2))
  } else {
    const lines = found.flatMap(({ thing, played }, index) => [
      ...(index === 0 ? [] : ['']),
      ...witnessLines(thing, told.placeOf(thing), told.isCut, played, paperOf(world)),
    ])
    for (const line of lines) print(world, line)
  }
  return found.some(({ played }) => played !== null) ? 0 : 1
}

function limitFrom(given: Given, { say }: World): number {
  const text = textOption(given, 'limit')
  if (text === null) return defaultLimit
  const limit = Number(text)
  if (/^\d+$/.test(text) && limit >= 1 && limit <= mostSituations) return limit
  throw new UsageMistake(
    say('cli.wrong-number', { option: '--limit', found: safeText(text), least: 1, most: mostSituations }),
  )
}
