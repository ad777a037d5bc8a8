import type { Chart } from './drawing.ts'

/** Returns how many scores lie in each step from 0 to 100, with a line at the middle one. */
export function scoreChart(counts: readonly number[], median: number, summary: string): Chart {
  const step = 100 / counts.length
  const columns = counts.map((count, index) => ({ from: index * step, to: (index + 1) * step, count }))
  const most = Math.max(1, ...counts)
  return {
    width: 340,
    height: 170,
    summary,
    options: (plot) => ({
      marginLeft: 28,
      marginRight: 10,
      marginTop: 18,
      marginBottom: 24,
      x: { domain: [0, 100], label: null, ticks: [0, 20, 40, 60, 80, 100] },
      y: { domain: [0, most], label: null, ticks: Math.min(5, most), tickFormat: 'd' },
      marks: [
        plot.rect(
          columns.filter(({ count }) => count > 0),
          { x1: 'from', x2: 'to', y1: 0, y2: 'count', fill: 'var(--listening)', inset: 0.5 },
        ),
        plot.ruleX([median], { stroke: 'currentColor', strokeWidth: 2, strokeDasharray: '4 3' }),
        plot.text([String(median)], { x: median, frameAnchor: 'top', text: (d) => d, dy: -12 }),
        plot.ruleY([0]),
      ],
    }),
  }
}
