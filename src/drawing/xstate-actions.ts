import type { MeterChanges, Reply, Rule } from '../scenario/index.ts'

/** Returns the names of what a rule does, in the order in which it happens: "trust +1", "tell debt", "say debt-told". */
export function actionsOf({ meters, tells, says, third }: Rule): readonly string[] {
  return [
    ...meterActions(meters),
    ...tells.map((fact) => `tell ${fact}`),
    ...(says === null ? [] : [sayAction(says)]),
    ...(third === null ? [] : [`${sayAction(third.says)} (${third.who})`]),
  ]
}

/** Returns the names of changes of meters: "trust +1", "distress -2". */
export function meterActions(meters: MeterChanges): readonly string[] {
  return Object.entries(meters).map(([id, change]) => `${id} ${change < 0 ? '' : '+'}${change}`)
}

/** Returns the name of speaking a reply. */
export function sayAction({ id }: Reply): string {
  return `say ${id}`
}
