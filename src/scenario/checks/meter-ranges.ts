import type { Problem } from '../../problems/index.ts'
import type { Condition, Meter, Scenario } from '../scenario.ts'
import { allRules } from '../structure.ts'

/** How far a meter can go in any conversation: within its bounds, and from its start only where something moves it. */
export interface MeterRange {
  readonly meter: Meter
  readonly least: number
  readonly most: number
  readonly isChanged: boolean
}

/** Returns how far each meter can go, by id. Guards are not weighed: what some rule or reaction changes may be changed. */
export function meterRanges(scenario: Scenario): ReadonlyMap<string, MeterRange> {
  const changes = [...allRules(scenario), ...scenario.reactions].map(({ meters }) => meters)
  return new Map(
    scenario.meters.map((meter) => {
      const own = changes.flatMap((each) => each[meter.id] ?? [])
      const starts = [meter.start, scenario.short?.meters[meter.id] ?? meter.start]
      const isRaised = own.some((change) => change > 0)
      const isLowered = own.some((change) => change < 0)
      const range = {
        meter,
        least: isLowered ? meter.from : Math.min(...starts),
        most: isRaised ? meter.to : Math.max(...starts),
        isChanged: isRaised || isLowered || starts[0] !== starts[1],
      }
      return [meter.id, range] as const
    }),
  )
}

/** Returns why a meter can never be so, as the values of the problem; null where it can, or where nothing changes it at all. */
export function whyNever(
  { meter, least, most, isChanged }: MeterRange,
  { bounds }: Extract<Condition, { readonly type: 'meter' }>,
): Problem['values'] | null {
  const { id, from, to } = meter
  const [low, high] = [bounds.least ?? from, bounds.most ?? to]
  if (low > to || high < from) return { why: 'bounds', id, from, to }
  if (!isChanged) return null
  if (low > most) return { why: 'raised', id, from: most, to }
  return high < least ? { why: 'lowered', id, from: least, to } : null
}
