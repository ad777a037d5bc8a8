import { severityOf } from '../../analysis/index.ts'
import { changesOf, goodLabelsOf, type Move } from '../../scoring/index.ts'
import type { Found, Showing } from './found.ts'
import { leastGain, mostGain } from './opened.ts'

/** Within how many turns after one that closed them a person may open up again. */
const recovery = 3

/**
 * Returns what is to be seen where the person closed after a flag for which there is another way to ask; else null. What counts is
 * that they opened up again soon after, never how much they closed: this is no list of the worst.
 */
export function closed(move: Move, moves: readonly Move[], { scenario, say }: Showing): Found | null {
  const { exchange, steps, gain, index } = move
  const flags = exchange.said.analysis.flags.filter(({ instead }) => instead.trim() !== '')
  const flag = flags.find(({ id }) => severityOf(id) === 'major') ?? flags[0]
  if (gain >= 0 || flag === undefined) return null
  // Where somebody else comes in nobody knows who closed them.
  if (exchange.answers.some(({ type }) => type === 'third')) return null
  // Nor does a small thing close anybody beside something good, or where little changed.
  const isMajor = severityOf(flag.id) === 'major'
  const { analysis, text } = exchange.said
  if (!isMajor && (gain > -leastGain || goodLabelsOf(analysis, text).length > 0)) return null
  const after = moves.slice(index + 1, index + 1 + recovery)
  const again = after.reduce((sum, { gain }) => sum + Math.max(0, gain), 0)
  const { name } = scenario.persona
  const changes = changesOf(
    steps.filter(({ before, after }) => before !== after),
    say,
  )
  const sentences = [
    flag.because,
    say('scoring.turned-worse', { changes, name }),
    again > 0 ? say('plenary.why.recovered', { name }) : '',
  ]
  return {
    kind: 'closed',
    labels: [flag.id],
    strength: 0.2 + (isMajor ? 0.3 : 0) + 0.5 * Math.min(1, again / mostGain),
    why: sentences.filter((sentence) => sentence !== '').join(' '),
    another: flag.instead,
  }
}
