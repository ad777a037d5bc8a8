import type { Say } from '../language/index.ts'
import type { Scenario } from '../scenario/index.ts'
import type { Due } from './due.ts'
import { shortened } from './quoting.ts'

/** How many lines are quoted for one label; of the others only the turn is said. */
const quoted = 3

/**
 * Returns what was due and did not come, or came late, as sentences: one for each label, with the guide's paragraph, a
 * good way to say it, and where it was due.
 */
export function missedInWords(dues: readonly Due[], scenario: Scenario, say: Say): readonly string[] {
  const { name } = scenario.persona
  const missed = dues.filter((due) => due.met === null)
  const labels = [...new Set(missed.map((due) => due.label))]
  const sentences = labels.map((label) => {
    const places = missed
      .filter((due) => due.label === label)
      .map((due, index) => whereDue(due, scenario, say, index < quoted))
    const model = say(`scoring.model.${label}`)
    return say('scoring.missed', {
      due: say(`scoring.due.${label}`, { name }),
      model,
      where: places.join('; '),
    })
  })
  const late = dues.flatMap(({ met, credit, label, source }) => {
    if (met === null || credit === 1 || source.type !== 'rubric' || source.by === null) return []
    return [say('scoring.late', { turn: met, by: source.by, due: say(`scoring.due.${label}`, { name }) })]
  })
  return [...sentences, ...late]
}

function whereDue({ source, turn }: Due, scenario: Scenario, say: Say, quoting: boolean): string {
  switch (source.type) {
    case 'rubric':
      return source.by === null ? say('scoring.where.end') : say('scoring.where.by-turn', { by: source.by })
    case 'line': {
      if (!quoting) return say('scoring.where.turn', { turn })
      const quote = shortened(source.text, 80)
      return turn === 0 ? say('scoring.where.opening', { quote }) : say('scoring.where.line', { turn, quote })
    }
    case 'fact': {
      const fact = scenario.facts.find((each) => each.id === source.fact)
      return say('scoring.where.fact', { turn, tells: fact?.tells ?? source.fact })
    }
    case 'summary':
      return say('scoring.where.turn', { turn })
  }
}
