import type { Say } from '../../language/index.ts'

/** Returns a figure of a report with at most one decimal. */
export function reportFigure(value: number): string {
  return String(Math.round(10 * value) / 10)
}

/** Returns a share (0–1) in whole percent; less than half a percent, but something, is said to be less than one. */
export function sharePercent(share: number, say: Say): string {
  if (share > 0 && share < 0.005) return say('report.less-than-one-percent')
  return say('report.percent', { share: Math.round(100 * share) })
}
