import { spawnSync } from 'node:child_process'

/** One figure with what it is to reach, in the same unit. */
export interface Figure {
  readonly what: string
  readonly found: number
  readonly toReach: number
  readonly unit: 'ms' | 'MB' | '×'
  /** True where more is better; otherwise less is. */
  readonly atLeast?: boolean
}

/** Returns how long a whole process takes, in milliseconds: the median of several runs, after one to warm the disk. */
export function timeProcess(args: readonly string[], runs = 9): number {
  const once = () => {
    const began = performance.now()
    const { status } = spawnSync(process.execPath, [...args], { stdio: 'ignore' })
    if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`)
    return performance.now() - began
  }
  once()
  return quantile(Array.from({ length: runs }, once), 0.5)
}

/** Returns the value below which a share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** Returns figures as a table of text. */
export function tableOf(figures: readonly Figure[]): string {
  const width = Math.max(...figures.map(({ what }) => what.length))
  return figures
    .map(({ what, found, toReach, unit, atLeast = false }) => {
      const mark = (atLeast ? found >= toReach : found <= toReach) ? 'reached' : 'NOT REACHED'
      return `${what.padEnd(width)}  ${found.toFixed(1).padStart(8)} ${unit}  to reach ${toReach} ${unit}  ${mark}`
    })
    .join('\n')
}
