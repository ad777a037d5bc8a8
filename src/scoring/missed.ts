import type { Say } from '../language/index.ts'
import type { Scenario } from '../scenario/index.ts'
import type { Due } from './dues.ts'
import { shortened } from './quoting.ts'

/** Returns what was due and did not come, or came late, as sentences with a good way to say it and the guide's paragraph. */
export function missedInWords(dues: readonly Due[], scenario: Scenario, say: Say): readonly string[] {
  return dues.filter((due) => due.credit < 1).map((due) => missedSentence(due, scenario, say))
}

function missedSentence({ label, source, turn, met }: Due, scenario: Scenario, say: Say): string {
  const due = say(`scoring.due.${label}`, { name: scenario.persona.name })
  const model = say('scoring.for-example', { model: say(`scoring.model.${label}`) })
  switch (source.type) {
    case 'rubric':
      if (source.by === null) return say('scoring.missed.by-end', { due, model })
      if (met !== null) return say('scoring.late', { turn: met, by: source.by, due })
      return say('scoring.missed.by-turn', { by: source.by, due, model })
    case 'line': {
      const quote = shortened(source.text, 90)
      return say(turn === 0 ? 'scoring.missed.opening' : 'scoring.missed.line', { turn, quote, due, model })
    }
    case 'fact': {
      const fact = scenario.facts.find((each) => each.id === source.fact)
      return say('scoring.missed.fact', { turn, tells: fact?.tells ?? source.fact, due, model })
    }
    case 'summary':
      return say('scoring.missed.summary', { turn, due, model })
  }
}
