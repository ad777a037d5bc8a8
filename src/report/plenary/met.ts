import type { Judgement, Move } from '../../scoring/index.ts'
import type { Found, Showing } from './found.ts'

/** Returns what is to be seen where a turn did at once what the person's last words called for, and nothing in it closed them; else null. */
export function met(
  { exchange: { turn } }: Move,
  { dues, faults }: Judgement,
  { scenario, say }: Showing,
): Found | null {
  if (faults.some((fault) => fault.turn === turn)) return null
  const own = dues.filter((due) => due.met === turn && due.turn === turn - 1 && due.source.type !== 'rubric')
  const [first] = own
  if (first === undefined) return null
  const labels = [...new Set(own.map(({ label }) => label))]
  const due = labels.map((label) => say(`scoring.due.${label}`, { name: scenario.persona.name }))
  return {
    kind: 'met',
    labels,
    strength: 0.4 + Math.min(0.4, 0.2 * labels.length),
    why: [...due, say('plenary.why.met')].join(' '),
    another: say(`scoring.model.${first.label}`),
  }
}
