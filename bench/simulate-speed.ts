import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'

const main = resolve(import.meta.dirname, '../dist/main.js')

/** What simulating 1,000 conversations of a scenario took, in milliseconds, the whole process. */
export interface SimulationTimes {
  readonly oneCore: number
  readonly bothCores: number
}

/** Times `simulate` of 1,000 conversations of a shipped scenario on one core and on two: the best of some runs in turn, since others use the machine too. */
export function timeSimulation(scenario: string, rounds = 3): SimulationTimes {
  let [oneCore, bothCores] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (let round = 0; round < rounds; round++) {
    oneCore = Math.min(oneCore, timeOnce(scenario, 1))
    bothCores = Math.min(bothCores, timeOnce(scenario, 2))
  }
  return { oneCore, bothCores }
}

function timeOnce(scenario: string, jobs: number): number {
  const began = performance.now()
  const args = [main, 'simulate', scenario, '--runs', '1000', '--seed', '1', '--jobs', String(jobs)]
  const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' })
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`)
  return performance.now() - began
}
