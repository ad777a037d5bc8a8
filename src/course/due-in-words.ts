import type { Say } from '../language/index.ts'
import type { Scenario } from '../scenario/index.ts'
import { labelName } from '../scoring/index.ts'

/** Returns what a scenario's rubric says is due, and when, as sentences. */
export function dueInWords({ rubric, facts }: Scenario, say: Say): readonly string[] {
  return rubric.due.map(({ label: id, when }) => {
    const label = labelName(id, say)
    if (when.type === 'turn') return say('print.observer.due-turn', { label, turn: when.turn })
    if (when.type === 'end') return say('print.observer.due-end', { label })
    const fact = facts.find((each) => each.id === when.fact)?.tells ?? when.fact
    return say('print.observer.due-fact', { label, fact })
  })
}
