import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { getShortestPaths } from 'xstate/graph'
import { programsOf } from '../src/machine/explore/programs.ts'
import {
  createPlay,
  createScenarioMachine,
  eventOf,
  explore,
  type Snapshot,
  stateOf,
} from '../src/machine/index.ts'
import { readScenario, type Scenario } from '../src/scenario/index.ts'

const scenarios = resolve(import.meta.dirname, '../scenarios')

/** How long exploring a scenario takes in a process of its own, in milliseconds, and the most memory it takes, in MB. */
export interface ExploringTime {
  readonly time: number
  readonly memory: number
  readonly isExhaustive: boolean
}

/** Measures exploring a shipped scenario. */
export function timeExploring(id: string): ExploringTime {
  const began = performance.now()
  const { stdout } = spawnSync(process.execPath, [import.meta.filename, id], { encoding: 'utf8' })
  const { memory, isExhaustive } = JSON.parse(stdout) as Omit<ExploringTime, 'time'>
  return { time: performance.now() - began, memory, isExhaustive }
}

/** How many times as many transitions exploring takes in a second as `getShortestPaths` of xstate, on one machine with the same events. */
export function exploringAgainstGraph(id: string): number {
  const scenario = shipped(id)
  const began = performance.now()
  const { transitions } = explore(scenario)
  const own = transitions / (performance.now() - began)
  return own / transitionsOfGraph(scenario)
}

/** So many transitions of `getShortestPaths` are timed. */
const mostTraversals = 20_000

/** Transitions of `getShortestPaths` in a millisecond. Its own limit counts states, of which each has hundreds of events here. */
function transitionsOfGraph(scenario: Scenario): number {
  const play = createPlay(scenario)
  const { at } = programsOf(play)
  const events = at.map((programs) => programs.map(({ turn }) => eventOf(turn)))
  let transitions = 0
  const began = performance.now()
  try {
    getShortestPaths(createScenarioMachine(scenario), {
      input: { seed: 1 },
      serializeState: (snapshot: Snapshot) => {
        const { meters, told, heard, visited, turns, turnsHere } = snapshot.context
        return JSON.stringify([stateOf(snapshot.value), meters, told, heard, visited, turns, turnsHere])
      },
      events: (snapshot: Snapshot) => {
        const here = events[play.layout.places.numbers.get(stateOf(snapshot.value)) ?? -1] ?? []
        if (transitions >= mostTraversals) throw new RangeError('enough')
        transitions += here.length
        return here
      },
    })
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
  }
  return transitions / (performance.now() - began)
}

function shipped(id: string): Scenario {
  const file = join(scenarios, `${id}.yaml`)
  const { scenario } = readScenario(readFileSync(file, 'utf8'), basename(file))
  if (scenario === null) throw new Error(`${file} has errors`)
  return scenario
}

const [, , id] = process.argv
if (import.meta.main && id !== undefined) {
  const { exhaustive } = explore(shipped(id))
  console.log(JSON.stringify({ memory: process.resourceUsage().maxRSS / 1024, isExhaustive: exhaustive }))
}
