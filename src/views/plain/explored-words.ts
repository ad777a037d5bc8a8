import type { Say } from '../../language/index.ts'
import type { ExploredTurn } from '../../machine/index.ts'
import type { Scenario } from '../../scenario/index.ts'

/** Returns what a trainee does in an explored turn, in the words of conditions: "open question, empathize, on debt". */
export function turnWords({ type, form, labels, topics, understood }: ExploredTurn, say: Say): string {
  const list = labels.map((label) => label.slice(label.indexOf(' ') + 1)).join(', ')
  const named = topics.join(', ')
  if (type !== 'turn') {
    const waits = say(type === 'silence' ? 'views.waits' : 'views.leaves')
    const all = [list, named].filter((part) => part !== '').join(', ')
    return say('explore.turn.leaving', { waits, labels: all === '' ? 'none' : 'some', list: all })
  }
  if (!understood) return say('explore.turn.unclear')
  return say('explore.turn', {
    form: say(`explore.form.${form}`),
    labels: list === '' ? 'none' : 'some',
    list,
    topics: named === '' ? 'none' : 'some',
    named,
  })
}

/** Returns the same with the first example of the nearest topic, where one is touched: something that may be said. */
export function turnExample(turn: ExploredTurn, scenario: Pick<Scenario, 'topics'>, say: Say): string {
  const [nearest] = turn.topics
  const example = scenario.topics.find(({ id }) => id === nearest)?.examples[0]
  const words = turnWords(turn, say)
  return example === undefined ? words : words + say('explore.turn.example', { example })
}
