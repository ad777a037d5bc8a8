import { type Family, familyOf, type LabelId } from '../../analysis/index.ts'
import { changesOf, goodLabelsOf, type Judgement, labelName, type Move } from '../../scoring/index.ts'
import type { Found, Showing } from './found.ts'

/** From which gain of the meters on it can be seen what a turn did by itself. */
export const leastGain = 0.15

/** Which gain is as much as can be seen. */
export const mostGain = 0.6

/** What a turn is told by where nothing was due: an open question stands in most turns, partnership in few. */
const families: readonly (Family | undefined)[] = [undefined, 'partnership', 'safeguard', 'technique']

/** Returns what is to be seen where the person opened up after something good, and nothing in the turn closed them; else null. */
export function opened(
  { exchange, steps, gain }: Move,
  { faults, dues }: Judgement,
  { scenario, say }: Showing,
): Found | null {
  const { said, answers, turn } = exchange
  const met = new Set<LabelId>(dues.filter((due) => due.met === turn).map(({ label }) => label))
  const rank = (label: LabelId) => (met.has(label) ? 0 : families.indexOf(familyOf(label)))
  const labels = goodLabelsOf(said.analysis, said.text)
    .map(({ id }) => id)
    .sort((one, other) => rank(one) - rank(other))
  const [first] = labels
  if (first === undefined || gain <= 0 || faults.some((fault) => fault.turn === turn)) return null
  const facts = answers.flatMap((record) => record.facts).length
  if (gain < leastGain && facts === 0) return null
  const changes = changesOf(
    steps.filter(({ before, after }) => before !== after),
    say,
  )
  const names = labels.map((label) => labelName(label, say)).join(', ')
  return {
    kind: 'opened',
    labels,
    strength: 0.7 * Math.min(1, gain / mostGain) + 0.3 * Math.min(1, facts / 2),
    why: [
      say('plenary.why.heard', { labels: names }),
      say('scoring.turned-better', { changes, name: scenario.persona.name }),
    ].join(' '),
    another: say(`scoring.model.${first}`),
  }
}
