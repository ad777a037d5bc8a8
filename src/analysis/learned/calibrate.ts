/** Log odds that a learner gave a turn it had not learned from, and whether the label is there. */
export interface Judged {
  readonly odds: number
  readonly present: boolean
}

/**
 * Returns slope and offset with which log odds mean what they say (Platt 1999; the targets are drawn in a little, so that
 * no number of turns makes it certain).
 */
export function fitScale(judged: readonly Judged[]): { readonly slope: number; readonly offset: number } {
  const hits = judged.filter(({ present }) => present).length
  const targets = { yes: (hits + 1) / (hits + 2), no: 1 / (judged.length - hits + 2) }
  let [slope, offset] = [1, 0]
  for (let step = 0; step < 50; step += 1) {
    const sums = { slope: 0, offset: 0, both: 0, twiceSlope: 1e-6, twiceOffset: 1e-6 }
    for (const { odds, present } of judged) {
      const chance = 1 / (1 + Math.exp(-(slope * odds + offset)))
      const miss = chance - (present ? targets.yes : targets.no)
      const width = chance * (1 - chance)
      sums.slope += miss * odds
      sums.offset += miss
      sums.twiceSlope += width * odds * odds
      sums.twiceOffset += width
      sums.both += width * odds
    }
    const area = sums.twiceSlope * sums.twiceOffset - sums.both * sums.both
    const moves = {
      slope: (sums.twiceOffset * sums.slope - sums.both * sums.offset) / area,
      offset: (sums.twiceSlope * sums.offset - sums.both * sums.slope) / area,
    }
    slope -= moves.slope
    offset -= moves.offset
    if (Math.abs(moves.slope) + Math.abs(moves.offset) < 1e-9) break
  }
  return { slope, offset }
}

/**
 * Returns the probability, to two decimals, from which on a label is best called present: where F-beta is highest (van Rijsbergen 1979).
 * Below 1, `beta` favours precision.
 */
export function bestThreshold(
  chances: readonly { readonly chance: number; readonly present: boolean }[],
  beta: number,
): number {
  const all = chances.filter(({ present }) => present).length
  let best = { threshold: 0.5, value: -1 }
  for (let step = 15; step <= 85; step += 1) {
    const threshold = step / 100
    const heard = chances.filter(({ chance }) => round(chance) >= threshold)
    const hits = heard.filter(({ present }) => present).length
    const value = ((1 + beta ** 2) * hits) / (beta ** 2 * all + heard.length)
    if (value > best.value) best = { threshold, value }
  }
  return best.threshold
}

/** Two decimals: what no difference between machines changes. */
export function round(chance: number): number {
  return Math.round(100 * chance) / 100
}

/** Expected calibration error over ten bins of equal width (Naeini et al. 2015), and the bins: how sure, and how often right. */
export function reliability(chances: readonly { readonly chance: number; readonly present: boolean }[]): {
  readonly error: number
  readonly bins: readonly { readonly turns: number; readonly sure: number; readonly right: number }[]
} {
  const bins = Array.from({ length: 10 }, (_, bin) => {
    const within = chances.filter(({ chance }) => Math.min(9, Math.floor(10 * chance)) === bin)
    const share = (sum: number) => (within.length === 0 ? 0 : sum / within.length)
    return {
      turns: within.length,
      sure: share(within.reduce((sum, { chance }) => sum + chance, 0)),
      right: share(within.filter(({ present }) => present).length),
    }
  })
  const error = bins.reduce(
    (sum, { turns, sure, right }) => sum + (turns / Math.max(1, chances.length)) * Math.abs(sure - right),
    0,
  )
  return { error, bins }
}
