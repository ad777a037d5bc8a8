/** The names that Landis and Koch (1977, Biometrics 33, 159–174) gave to ranges of κ. */
export type KappaBand = 'poor' | 'slight' | 'fair' | 'moderate' | 'substantial' | 'almost-perfect'

/** What Krippendorff (2004, Content Analysis, 2nd edition, 241–243) would have done with a figure: rely on it, conclude tentatively, or neither. */
export type AlphaBand = 'reliable' | 'tentative' | 'unreliable'

/** What trained people reach with one another, one utterance at a time: κ from .31 to .64. */
export const humanRange = { low: 0.31, high: 0.64 } as const

/** Where a κ stands to what trained people reach. */
export type AmongPeople = 'below' | 'within' | 'above'

const kappaBands: readonly (readonly [most: number, band: KappaBand])[] = [
  [0.2, 'slight'],
  [0.4, 'fair'],
  [0.6, 'moderate'],
  [0.8, 'substantial'],
]

/** Returns the band of a κ, by its two decimals, as it is shown. */
export function kappaBand(kappa: number): KappaBand {
  const shown = round(kappa, 2)
  if (shown < 0) return 'poor'
  return kappaBands.find(([most]) => shown <= most)?.[1] ?? 'almost-perfect'
}

/** Returns where a κ stands to what trained people reach, by its two decimals. */
export function amongPeople(kappa: number): AmongPeople {
  const shown = round(kappa, 2)
  if (shown < humanRange.low) return 'below'
  return shown > humanRange.high ? 'above' : 'within'
}

/** Returns the band of an α, by its three decimals. */
export function alphaBand(alpha: number): AlphaBand {
  const shown = round(alpha, 3)
  if (shown >= 0.8) return 'reliable'
  return shown >= 0.667 ? 'tentative' : 'unreliable'
}

function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals))
}
