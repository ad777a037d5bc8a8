import { random } from '../machine/index.ts'

/** The bounds between which a figure lies in 95 of 100 samples. */
export type Interval = readonly [low: number, high: number]

/** How a bootstrap is made. The same seed gives the same intervals. */
export interface BootstrapSettings {
  /** How many samples are drawn. */
  readonly samples: number
  /** 0 to 2³² − 1. */
  readonly seed: number
}

/** What intervals are made with where nobody asks for anything else. */
export const bootstrapSettings: BootstrapSettings = { samples: 1000, seed: 1 }

/** What samples say of a figure. */
export interface Resampled {
  /** Null where no sample gave the figure. */
  readonly interval: Interval | null
  /** In which share of the samples the figure was none, 0–1. */
  readonly none: number
}

/**
 * Returns the 95 % intervals of figures by the percentile bootstrap (Efron 1979): each sample draws as many units as there are, with
 * replacement, and `figures` gives of those its figures, always as many (`count`), null for one that cannot be given of a sample.
 */
export function bootstrap<Unit>(
  units: readonly Unit[],
  count: number,
  figures: (drawn: readonly Unit[]) => readonly (number | null)[],
  { samples, seed }: BootstrapSettings = bootstrapSettings,
): readonly Resampled[] {
  const found = Array.from({ length: count }, (): number[] => [])
  let state = seed
  for (let sample = 0; sample < samples; sample++) {
    const drawn: Unit[] = []
    for (let at = 0; at < units.length; at++) {
      const [value, next] = random(state)
      state = next
      const one = units[Math.floor(value * units.length)]
      if (one !== undefined) drawn.push(one)
    }
    for (const [at, value] of figures(drawn).entries()) if (value !== null) found[at]?.push(value)
  }
  return found.map((values) => ({ interval: intervalOf(values), none: 1 - values.length / samples }))
}

function intervalOf(values: readonly number[]): Interval | null {
  const sorted = values.toSorted((one, other) => one - other)
  const low = sorted[Math.floor(0.025 * sorted.length)]
  const high = sorted[Math.ceil(0.975 * sorted.length) - 1]
  return low === undefined || high === undefined ? null : [low, high]
}
