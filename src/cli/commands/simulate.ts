import {
  planRuns,
  type SimulatedRun,
  type SimulationFigures,
  simulationFigures,
  type TraineeKind,
  traineeKinds,
} from '../../testing/index.ts'
import { nearest, safeText } from '../../text/index.ts'
import { simulationLines } from '../../views/plain/index.ts'
import { type Given, type Run, textOption } from '../command.ts'
import { jobsFrom } from '../jobs.ts'
import { keepSimulated } from '../keep-simulated.ts'
import { compileInTurn, haveRoom } from '../memory.ts'
import { paperOf } from '../paper.ts'
import { showProgress } from '../progress.ts'
import { openPlayable } from '../scenario-files.ts'
import type { Held } from '../simulation.ts'
import { simulateOnThreads } from '../simulation-pool.ts'
import { print, UsageMistake, type World } from '../world.ts'

/** So many conversations are held where nobody says how many: in all, whatever the number of kinds. */
const usualRuns = 1000
/** With the coder each takes a hundred times as long. */
const usualSpokenRuns = 105
const mostRuns = 1_000_000

/** Plays a scenario many times with scripted kinds of trainee. Exit code 1 where it does not tell skill apart. */
export const run: Run = async (given, world) => {
  haveRoom()
  const isSpoken = given.options.spoken === true
  const runs = numberOption(given, 'runs', isSpoken ? usualSpokenRuns : usualRuns, 1, mostRuns, world)
  const seed = numberOption(given, 'seed', 1, 0, 2 ** 32 - 1, world)
  const kinds = kindsFrom(given, world)
  const jobs = jobsFrom(given, world)
  const { scenario, file, sha256 } = openPlayable(given.args[0] ?? '', world)
  const planned = planRuns(kinds, runs)
  const folder = textOption(given, 'transcripts')
  const keep = folder === null ? null : keepSimulated(folder, scenario.id, world)
  const header = { file, sha256, hearken: world.version, started: new Date(world.now()).toISOString() }
  const carried = { scenario, kinds, seed, header, keeps: keep !== null }
  const progress = showProgress('conversations', runs, world)
  const tell = (one: Held) => {
    keep?.(one)
    progress.step()
  }
  let held: readonly SimulatedRun[]
  try {
    if (!isSpoken) compileInTurn()
    held = isSpoken
      ? await spoken(planned, jobs, carried, tell, world)
      : await simulateOnThreads(planned, jobs, carried, tell)
  } finally {
    progress.clear()
  }
  const figures = simulationFigures(held, kinds, scenario)
  const simulation = { scenario, runs, seed, isSpoken, figures }
  if (given.options.json === true) print(world, JSON.stringify(dataOf(simulation), null, 2))
  else for (const line of simulationLines(simulation, paperOf(world))) print(world, line)
  return figures.verdict === 'not-apart' ? 1 : 0
}

/** The coder is loaded only where it is asked for. */
const spoken: typeof import('../simulate-spoken.ts').simulateSpoken = async (...given) => {
  const { simulateSpoken } = await import('../simulate-spoken.ts')
  return simulateSpoken(...given)
}

function kindsFrom(given: Given, { say }: World): readonly TraineeKind[] {
  const word = textOption(given, 'traineeKind')
  if (word === null) return traineeKinds
  const found = traineeKinds.filter(({ id }) => id === word)
  if (found.length > 0) return found
  const ids = traineeKinds.map(({ id }) => id)
  const near = nearest(word, ids)
  const known = ids.join(', ')
  throw new UsageMistake(
    near === null
      ? say('simulate.unknown-kind', { word: safeText(word), known })
      : say('simulate.unknown-kind-near', { word: safeText(word), near, known }),
  )
}

function numberOption(
  given: Given,
  name: string,
  usual: number,
  least: number,
  most: number,
  { say }: World,
): number {
  const text = textOption(given, name)
  if (text === null) return usual
  const number = Number(text)
  if (/^\d+$/.test(text) && number >= least && number <= most) return number
  throw new UsageMistake(say('cli.wrong-number', { option: `--${name}`, found: safeText(text), least, most }))
}

/** All figures as `--json` writes them; shares are rounded to four decimals. */
function dataOf(simulation: {
  readonly scenario: { readonly id: string }
  readonly runs: number
  readonly seed: number
  readonly isSpoken: boolean
  readonly figures: SimulationFigures
}): object {
  const { scenario, runs, seed, isSpoken, figures } = simulation
  const rounded: unknown = JSON.parse(
    JSON.stringify(figures, (_, value: unknown) =>
      typeof value === 'number' ? Math.round(10_000 * value) / 10_000 : value,
    ),
  )
  return { scenario: scenario.id, runs, seed, spoken: isSpoken, ...(rounded as object) }
}
