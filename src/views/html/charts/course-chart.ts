import type { Chart } from './drawing.ts'

/** Returns how one meter moved, from the opening on, a step for each turn. */
export function courseChart(values: readonly number[], from: number, to: number, summary: string): Chart {
  const points = values.map((value, turn) => ({ turn, value }))
  return {
    width: 340,
    height: 120,
    summary,
    options: (plot) => ({
      marginLeft: 26,
      marginRight: 12,
      marginTop: 8,
      marginBottom: 22,
      x: {
        domain: [0, Math.max(1, points.length - 1)],
        label: null,
        tickFormat: 'd',
        ticks: Math.min(8, points.length),
      },
      y: { domain: [from, to], label: null, ticks: 3, tickFormat: 'd', grid: true },
      marks: [
        plot.line(points, {
          x: 'turn',
          y: 'value',
          stroke: 'var(--care)',
          strokeWidth: 2,
          curve: 'step-after',
        }),
        plot.dot(points, { x: 'turn', y: 'value', fill: 'var(--care)', r: 2 }),
      ],
    }),
  }
}
