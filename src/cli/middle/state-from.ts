import type { Say } from '../../language/index.ts'
import type { Middle } from '../../machine/index.ts'
import { allStates, type Scenario } from '../../scenario/index.ts'
import { nearest, safeText } from '../../text/index.ts'
import { UsageMistake } from '../world.ts'

/** Returns where `--from STATE --meters …` begins in a scenario; what is not there is a `UsageMistake` with the nearest name. */
export function stateFrom(scenario: Scenario, state: string, meters: string | null, say: Say): Middle {
  const ids = allStates(scenario).map(({ id }) => id)
  if (!ids.includes(state)) throw new UsageMistake(unknownState(scenario, ids, state, say))
  return meters === null ? { state } : { state, meters: metersFrom(scenario, meters, say) }
}

function unknownState(scenario: Scenario, ids: readonly string[], name: string, say: Say): string {
  const state = safeText(name)
  if (scenario.endings.some(({ id }) => id === name)) return say('middle.is-ending', { state })
  const near = nearest(name, ids)
  return near === null
    ? say('middle.unknown-state', { state, known: ids.join(', ') })
    : say('middle.unknown-state-near', { state, near })
}

/** Reads "trust=6,distress=3". */
function metersFrom(scenario: Scenario, text: string, say: Say): Readonly<Record<string, number>> {
  const wrong = () => {
    const example = scenario.meters.map(({ id, start }) => `${id}=${start}`).join(',')
    return new UsageMistake(say('middle.wrong-meters', { example, found: safeText(text) }))
  }
  const entries = text.split(',').map((part): readonly [string, number] => {
    const [, id, number] = /^\s*([^=\s]+)\s*=\s*(-?\d{1,9})\s*$/.exec(part) ?? []
    if (id === undefined || number === undefined) throw wrong()
    const [meter, found] = [scenario.meters.find((each) => each.id === id), Number(number)]
    if (meter === undefined) throw new UsageMistake(unknownMeter(scenario, id, say))
    if (found < meter.from || found > meter.to) {
      const values = { meter: id, least: meter.from, most: meter.to, found }
      throw new UsageMistake(say('middle.meter-out-of-bounds', values))
    }
    return [id, found]
  })
  return Object.fromEntries(entries)
}

function unknownMeter(scenario: Scenario, name: string, say: Say): string {
  const ids = scenario.meters.map(({ id }) => id)
  const meter = safeText(name)
  const near = nearest(name, ids)
  return near === null
    ? say('middle.unknown-meter', { meter, known: ids.join(', ') })
    : say('middle.unknown-meter-near', { meter, near })
}
