import type { Say } from '../language/index.ts'
import type { Scenario } from '../scenario/index.ts'
import type { PartKind, Way, WayTo } from '../testing/index.ts'
import { safeText } from '../text/index.ts'
import { turnExample } from '../views/plain/index.ts'
import { exploreWithProgress } from './explored-scenario.ts'
import type { World } from './world.ts'

/** The kinds of part as exploring names them; a topic is touched by whoever names it. */
const kinds = {
  states: 'state',
  rules: 'rule',
  lines: 'line',
  facts: 'fact',
  endings: 'ending',
  topics: null,
} as const satisfies Readonly<Record<PartKind, string | null>>

/** Explores a scenario and returns what knows the short ways to its parts. It takes up to half a minute for a long one. */
export function exploreWays(scenario: Scenario, world: World): WayTo {
  const exploration = exploreWithProgress(scenario, world)
  const verdicts = new Map(exploration.things.map(({ kind, id, verdict }) => [`${kind} ${id}`, verdict]))
  return (kind, id): Way | null => {
    if (kind === 'topics') return namingOf(id, scenario, world.say)
    const verdict = verdicts.get(`${kinds[kind]} ${id}`)
    if (verdict === undefined || verdict.type === 'not-found') return null
    if (verdict.type === 'never') return { type: 'never' }
    const { short, officer, seed, turns } = verdict.witness
    return {
      type: 'turns',
      short,
      officer,
      seed,
      turns: turns.map((turn) => turnExample(turn, scenario, world.say)),
    }
  }
}

/** Naming a topic, in the words of its first example. */
function namingOf(id: string, { topics }: Scenario, say: Say): Way | null {
  const example = topics.find((topic) => topic.id === id)?.examples[0]
  return example === undefined
    ? null
    : {
        type: 'turns',
        short: false,
        officer: 'unsaid',
        seed: 1,
        turns: [say('views.quote', { quote: safeText(example) })],
      }
}
