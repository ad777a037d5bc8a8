import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { HeaderRecord } from '../../src/record/index.ts'
import { readScenario, type Scenario } from '../../src/scenario/index.ts'

const root = resolve(import.meta.dirname, '../..')

/** Reads a scenario of the project, which has no errors. */
export function scenarioAt(path: string): Scenario {
  const file = path.split('/').at(-1) ?? path
  const { scenario } = readScenario(readFileSync(join(root, path), 'utf8'), file)
  if (scenario === null) throw new Error(`${path} has errors`)
  return scenario
}

/** The ids of the shipped scenarios. */
export const shippedIds = readdirSync(join(root, 'scenarios'))
  .filter((file) => /^[^.]+\.yaml$/.test(file) && file !== 'country.yaml')
  .map((file) => file.slice(0, -'.yaml'.length))

/** A header for a scenario, as `play` would write it. */
export function headerFor(scenario: Scenario, seed = 1): HeaderRecord {
  return {
    type: 'header',
    format: 'hearken/transcript',
    version: 1,
    scenario: { id: scenario.id, title: scenario.title, file: `${scenario.id}.yaml`, sha256: '0'.repeat(64) },
    language: 'en',
    coder: 'rules 1',
    hearken: '0.0.0',
    trainee: 'somebody',
    mode: 'practice',
    seed,
    started: '2026-01-31T08:00:00.000Z',
  }
}
