import type { Say } from '../language/index.ts'
import { type ExploredTurn, explore } from '../machine/index.ts'
import type { Scenario } from '../scenario/index.ts'
import { coverageOf, type PartKind, visitsOf, type Way, type WayTo } from '../testing/index.ts'
import { safeText } from '../text/index.ts'
import { showProgress } from './progress.ts'
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
  const { topics: _, ...parts } = coverageOf(scenario, visitsOf(scenario, []))
  const total = Object.values(parts).reduce((sum, { missing }) => sum + missing.length, 0)
  const progress = showProgress('parts', total, world)
  let shown = 0
  const exploration = explore(scenario, {
    onProgress(reached) {
      progress.step(total * (reached - shown))
      shown = reached
    },
  })
  progress.clear()
  const verdicts = new Map(exploration.things.map(({ kind, id, verdict }) => [`${kind} ${id}`, verdict]))
  return (kind, id): Way | null => {
    if (kind === 'topics') return namingOf(id, scenario, world.say)
    const verdict = verdicts.get(`${kinds[kind]} ${id}`)
    if (verdict === undefined || verdict.type === 'not-found') return null
    if (verdict.type === 'never') return { type: 'never' }
    const { short, seed, turns } = verdict.witness
    return { type: 'turns', short, seed, turns: turns.map((turn) => turnInWords(turn, scenario, world.say)) }
  }
}

/** Naming a topic, in the words of its first example. */
function namingOf(id: string, { topics }: Scenario, say: Say): Way | null {
  const example = topics.find((topic) => topic.id === id)?.examples[0]
  return example === undefined
    ? null
    : { type: 'turns', short: false, seed: 1, turns: [say('views.quote', { quote: safeText(example) })] }
}

/** A turn by what it does: an example of its topic, and what else is to be heard in it. */
function turnInWords(
  { type, labels, topics, form, understood }: ExploredTurn,
  scenario: Scenario,
  say: Say,
): string {
  if (type === 'silence') return say('views.waits')
  const [topic] = topics
  const example = scenario.topics.find(({ id }) => id === topic)?.examples[0]
  const heard = [
    ...topics,
    ...labels.map((label) => label.slice(label.indexOf(' ') + 1)),
    ...(form === 'none' ? [] : [form]),
  ]
  const means = !understood ? 'not-understood' : heard.length === 0 ? 'nothing' : 'heard'
  return [
    ...(example === undefined ? [] : [say('views.quote', { quote: safeText(example) })]),
    say(`coverage.way.${means}`, { heard: heard.join(', ') }),
    ...(type === 'leave' ? [say('views.leaves')] : []),
  ].join(' ')
}
