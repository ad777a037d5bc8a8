import type { LabelId } from '../../analysis/index.ts'
import type { Chance } from './chance.ts'
import type { Mind } from './mind.ts'
import type { Unlabelled } from './sayings/saying.ts'
import type { Surroundings } from './surroundings.ts'
import type { Subject, TraineeKind } from './trainee-kind.ts'

/** What is said for its own sake, whatever was spoken of. */
const byThemselves: ReadonlySet<LabelId | Unlabelled> = new Set([
  'introduce',
  'respect',
  'privacy',
  'choice',
  'consult',
])

/** Returns what a turn is about; null for nothing in particular. Questions are about what the scenario has a question for. */
export function drawTopic(
  kind: TraineeKind,
  mind: Mind,
  things: readonly (LabelId | Unlabelled)[],
  { examples, scenario }: Surroundings,
  chance: Chance,
): string | null {
  if (things.every((thing) => byThemselves.has(thing))) return null
  const use = things.includes('elicit')
    ? 'open'
    : things.includes('closed')
      ? 'closed'
      : things.includes('fact-seeking') || things.includes('multiple')
        ? 'specific'
        : 'offer'
  const usable = examples.get(use) ?? new Map<string, readonly string[]>()
  const mayOffer = things.includes('next-step')
  const fits = (topic: string | null) => topic !== null && (use === 'offer' || usable.has(topic))
  const fresh =
    use === 'offer' && !mayOffer
      ? []
      : scenario.topics.flatMap(({ id }) => (usable.has(id) && !mind.topics.has(id) ? [id] : []))
  const subject = chance.weighted<Subject>([
    ['taken-up', fits(mind.noticed.spokenOf) ? kind.subjects['taken-up'] : 0],
    ['same', use !== 'offer' && fits(mind.topic) ? kind.subjects.same : 0],
    ['new', fresh.length > 0 ? kind.subjects.new : 0],
    ['none', kind.subjects.none],
  ])
  switch (subject) {
    case 'taken-up':
      return mind.noticed.spokenOf
    case 'same':
      return mind.topic
    case 'new':
      return chance.oneOf(fresh) ?? null
    default:
      return null
  }
}
