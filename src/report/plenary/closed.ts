import { changesOf, type Move } from '../../scoring/index.ts'
import type { Found, Showing } from './found.ts'
import { mostGain } from './opened.ts'

/** Within how many turns after one that closed them a person may open up again. */
const recovery = 3

/**
 * Returns what is to be seen where the person closed after a flag for which there is another way to ask; else null. What counts is
 * that they opened up again soon after, never how much they closed: this is no list of the worst.
 */
export function closed(
  move: Move,
  moves: readonly Move[],
  { scenario, say, hideNames }: Showing,
): Found | null {
  const { exchange, steps, gain, index } = move
  const flag = exchange.said.analysis.flags.find(({ instead }) => instead.trim() !== '')
  if (gain >= 0 || flag === undefined) return null
  const after = moves.slice(index + 1, index + 1 + recovery)
  const again = after.reduce((sum, { gain }) => sum + Math.max(0, gain), 0)
  const { name } = scenario.persona
  const changes = changesOf(
    steps.filter(({ before, after }) => before !== after),
    say,
  )
  const sentences = [
    hideNames(flag.because),
    say('scoring.turned-worse', { changes, name }),
    again > 0 ? say('plenary.why.recovered', { name }) : '',
  ]
  return {
    kind: 'closed',
    labels: [flag.id],
    strength: again > 0 ? 0.5 + 0.5 * Math.min(1, again / mostGain) : 0.3,
    why: sentences.filter((sentence) => sentence !== '').join(' '),
    another: hideNames(flag.instead),
  }
}
