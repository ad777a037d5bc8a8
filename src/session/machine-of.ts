import { createScenarioMachine, type ScenarioMachine } from '../machine/index.ts'
import type { HeaderRecord } from '../record/index.ts'
import type { Scenario } from '../scenario/index.ts'

/** Gives the machine that a conversation is held on. */
export type MachineOf = (
  scenario: Scenario,
  header: Pick<HeaderRecord, 'variant' | 'from'>,
) => ScenarioMachine

/** Returns the machine of a scenario for a conversation that begins as a header says. */
export const machineOf: MachineOf = (scenario, { variant, from }) =>
  createScenarioMachine(scenario, variant ?? 'full', from ?? null)

/**
 * Returns what gives machines and makes each once, for a scenario and a variant: making one takes longer than many turns. Where a writer began
 * in the middle it is made anew, since there are as many middles as writers like.
 */
export function keepMachines(): MachineOf {
  const kept = new Map<Scenario, Map<string, ScenarioMachine>>()
  return (scenario, header) => {
    if (header.from !== undefined) return machineOf(scenario, header)
    const variants = kept.get(scenario) ?? new Map<string, ScenarioMachine>()
    kept.set(scenario, variants)
    const { variant = 'full' } = header
    const machine = variants.get(variant) ?? machineOf(scenario, header)
    variants.set(variant, machine)
    return machine
  }
}
