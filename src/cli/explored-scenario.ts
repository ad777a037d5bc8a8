import { resolve } from 'node:path'
import {
  createPlay,
  defaultLimit,
  type Exploration,
  explore,
  replay,
  type Thing,
  type Witness,
} from '../machine/index.ts'
import { exploredCodes, type Problem, type ReportedProblem, reportProblems } from '../problems/index.ts'
import { certainCodes, readScenario, type Scenario } from '../scenario/index.ts'
import { findPartLines, type PartLines } from '../testing/index.ts'
import { safeText } from '../text/index.ts'
import type { PlayedWitness, ToldExploration } from '../views/plain/index.ts'
import { showShare } from './progress.ts'
import { readText } from './read-text.ts'
import { mostScenarioBytes, openPlayable, type Playable } from './scenario-files.ts'
import { UsageMistake, type World } from './world.ts'

/** A scenario that can be explored, as it stands in its file. */
export interface Explorable extends Playable {
  readonly text: string
  readonly parts: PartLines
}

/** Opens the scenario that a word means, with the text of its file. */
export function openExplorable(word: string, world: World): Explorable {
  const playable = openPlayable(word, world)
  const { text } = readText(resolve(world.folder, playable.path), mostScenarioBytes)
  // It was there a moment ago.
  if (text === null)
    throw new UsageMistake(
      world.say('problems.file-unreadable', { reason: world.say('cli.why-unreadable', { why: 'missing' }) }),
    )
  return { ...playable, text, parts: findPartLines(text) }
}

/** Walks a scenario with progress on stderr. */
export function exploreWithProgress(
  scenario: Scenario,
  world: World,
  limit: number = defaultLimit,
): Exploration {
  const progress = showShare(world)
  try {
    return explore(scenario, { limit, onProgress: (reached) => progress.to(reached) })
  } finally {
    progress.clear()
  }
}

/** Walks a scenario, and returns what is to be told of it. `word` is what it was called by. */
export function exploreScenario(
  { scenario, file, path, text, parts }: Explorable,
  word: string,
  limit: number,
  world: World,
): ToldExploration {
  const began = world.now()
  const exploration = exploreWithProgress(scenario, world, limit)
  const milliseconds = world.now() - began
  const isCut = exploration.situations >= limit
  const named = resolve(world.folder, word) === path ? word : path
  const problems = problemsOf(text, file, named, isCut ? null : exploration, world)
  const lineOf = ({ kind, id }: Thing) => (kind === 'rule' ? lineInPlace(id) : parts.lineOf(`${kind}s`, id))
  const isTold = (line: number | null) =>
    problems.some((problem) => problem.code === 'no-way-out' && problem.line === line)
  const traps = exploration.traps.filter(
    ({ state }, index, all) =>
      isTold(lineOf({ kind: 'state', id: state })) && all.findIndex((trap) => trap.state === state) === index,
  )
  return {
    scenario,
    word: safeText(word),
    exploration,
    isCut,
    limit,
    milliseconds,
    problems,
    traps: traps.map(({ state, witness }) => ({ state, played: playWitness(scenario, witness) })),
    placeOf: (thing) => {
      const line = lineOf(thing)
      return line === null ? null : `${file}:${line}`
    },
  }
}

/** The line of a rule's place, "hoa.yaml:88". */
function lineInPlace(place: string): number {
  return Number(place.slice(place.lastIndexOf(':') + 1))
}

/** Returns a witness as the machine plays it. */
export function playWitness(scenario: Scenario, witness: Witness): PlayedWitness {
  return { scenario, witness, situations: replay(createPlay(scenario), witness, witness.seed) }
}

/** What of the file says that something cannot happen, and remarks that would silence that and are of no use. */
function problemsOf(
  text: string,
  file: string,
  path: string,
  explored: Exploration | null,
  world: World,
): readonly ReportedProblem[] {
  const { problems } = readScenario(text, file, null, explored)
  const isOurs = ({ code, values }: Problem) =>
    exploredCodes.has(code) ||
    certainCodes.has(code) ||
    (code === 'unused-silencer' && exploredCodes.has(String(values.name)))
  return reportProblems(problems.filter(isOurs), safeText(path), text, world.say)
}
