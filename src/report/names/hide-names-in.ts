import { labels } from '../../analysis/index.ts'
import type { Say } from '../../language/index.ts'
import { type Scenario, textsOf } from '../../scenario/index.ts'
import { createHideNames, type HideNamesInPlace } from './hide-names.ts'

/**
 * Returns what hides names in what was typed in conversations of a scenario. Words that are nobody's name are those of the scenario, where it is
 * here, and what is written small in the examples of labels.
 */
export function hideNamesIn(scenario: Scenario | null, names: Iterable<string>, say: Say): HideNamesInPlace {
  const examples = Object.values(labels).flatMap((label) => [...label.examples, ...label.counterExamples])
  const small = examples.map(({ text }) => text.replace(/\p{Lu}[\p{L}\p{M}]*/gu, ' '))
  const story =
    scenario === null
      ? []
      : [...textsOf(scenario).values(), ...scenario.topics.flatMap((topic) => topic.examples)]
  return createHideNames(names, [...story, ...small], {
    name: say('plenary.hidden.name'),
    number: say('plenary.hidden.number'),
  })
}
