import type { LabelId } from '../../analysis/index.ts'
import {
  allRules,
  allStates,
  type Condition,
  type Reply,
  type Rule,
  type Scenario,
} from '../../scenario/index.ts'
import { factsForSummary } from '../../scoring/index.ts'

/** Where a scenario gives occasion for one thing: how many of its lines call for it, and which topics they are about. */
export interface Occasion {
  readonly lines: number
  /** What the topics are about, in the scenario's words, those with the most such lines first. */
  readonly topics: readonly string[]
}

/** What there is to practise in a scenario. */
export interface ScenarioTraining {
  readonly id: string
  readonly title: string
  readonly level: number
  readonly occasions: ReadonlyMap<LabelId, Occasion>
  /** What hearing each need takes, in a sentence, by the id of its fact; what is theirs to keep, and what only time tells, is left out. */
  readonly needs: ReadonlyMap<string, string>
}

/** From how many lines on a topic is one to bring the talk to. */
const leastLines = 3

/** Returns what a scenario trains by its own data: what its writer says that lines call for, and what its rubric asks for. */
export function trainingOf(scenario: Scenario): ScenarioTraining {
  const found = new Map<LabelId, { lines: number; topics: Map<string, number> }>()
  const at = (label: LabelId) => {
    const known = found.get(label) ?? { lines: 0, topics: new Map<string, number>() }
    found.set(label, known)
    return known
  }
  const add = (reply: Reply | null | undefined, topics: readonly string[]) => {
    for (const label of (reply?.lines ?? []).flatMap(({ callsFor }) => callsFor ?? [])) {
      const known = at(label)
      known.lines += 1
      for (const topic of topics) known.topics.set(topic, (known.topics.get(topic) ?? 0) + 1)
    }
  }
  const addRule = (rule: Rule, topics: readonly string[]) => {
    add(rule.says, topics)
    add(rule.third?.says, topics)
  }
  for (const { label } of scenario.rubric.due) at(label).lines += 1
  // A summary is due by what was told, and no line calls for it.
  const summaries = Math.floor(scenario.facts.length / factsForSummary)
  if (summaries > 0) at('summarize').lines += summaries
  for (const { says } of allStates(scenario)) add(says, [])
  const answers = new Map(scenario.topics.flatMap(({ id, answers }) => answers.map((rule) => [rule, id])))
  for (const rule of allRules(scenario)) {
    const topic = answers.get(rule)
    addRule(rule, topic === undefined ? topicsIn(rule.when) : [topic])
  }
  const about = new Map(scenario.topics.map((topic) => [topic.id, topic.about]))
  return {
    id: scenario.id,
    title: scenario.title,
    level: scenario.level,
    occasions: new Map(
      [...found].map(([label, { lines, topics }]) => {
        const most = [...topics]
          .filter(([, count]) => count >= leastLines)
          .sort((one, other) => other[1] - one[1])
        return [label, { lines, topics: most.flatMap(([topic]) => about.get(topic) ?? []) }]
      }),
    ),
    needs: new Map(
      scenario.facts.flatMap(({ id, kind, theirsToKeep, needNotBeAsked, unlockedBy }) =>
        kind === 'need' && !theirsToKeep && !needNotBeAsked && unlockedBy !== null ? [[id, unlockedBy]] : [],
      ),
    ),
  }
}

function topicsIn(when: Condition): readonly string[] {
  if (when.type === 'topic') return when.ids
  return when.type === 'all' || when.type === 'any' ? when.of.flatMap(topicsIn) : []
}
