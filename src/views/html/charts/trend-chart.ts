import type { Chart } from './drawing.ts'

/** Returns scores from 0 to 100 one after another, as a line; the first and the last say what they are. */
export function trendChart(scores: readonly number[], summary: string): Chart {
  const points = scores.map((score, at) => ({ at, score }))
  return {
    width: 220,
    height: 64,
    summary,
    options: (plot) => ({
      marginLeft: 36,
      marginRight: 36,
      marginTop: 6,
      marginBottom: 6,
      axis: null,
      x: { domain: [0, Math.max(1, points.length - 1)] },
      y: { domain: [0, 100] },
      marks: [
        plot.ruleY([0, 50, 100], { strokeOpacity: 0.25 }),
        plot.line(points, { x: 'at', y: 'score', stroke: 'var(--listening)', strokeWidth: 2 }),
        plot.dot(points, { x: 'at', y: 'score', fill: 'var(--listening)', r: 2.5 }),
        plot.text(points.slice(0, 1), { x: 'at', y: 'score', text: 'score', dx: -19 }),
        plot.text(points.slice(1).slice(-1), { x: 'at', y: 'score', text: 'score', dx: 19 }),
      ],
    }),
  }
}
