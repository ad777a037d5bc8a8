import type { Analysis } from '../analysis/index.ts'
import { allRules, type Condition, type Rule, type Scenario } from '../scenario/index.ts'

/** The facts that stand under each topic: those the person may tell, and those that are theirs to keep. */
type TopicFacts = ReadonlyMap<
  string,
  { readonly open: ReadonlySet<string>; readonly kept: ReadonlySet<string> }
>

/** Tells whether a turn touches what is the person's to keep. `told` are the facts told before the turn. */
export type TouchesKept = (analysis: Analysis, told: ReadonlySet<string>) => boolean

/**
 * Returns the question whether a turn goes for what is theirs to keep: its first topic leads, in this scenario's rules, to
 * a fact that is theirs to keep and still untold, and to nothing else that is untold (M3 §4.2: listening, not extraction).
 */
export function createTouchesKept(scenario: Scenario): TouchesKept {
  // Many conversations never ask.
  let topics: TopicFacts | undefined
  return (analysis, told) => {
    topics ??= factsByTopic(scenario)
    const [first] = [...(analysis.topics ?? [])].sort((one, other) => other.confidence - one.confidence)
    const facts = first === undefined ? undefined : topics.get(first.id)
    if (facts === undefined) return false
    const untold = (ids: ReadonlySet<string>) => [...ids].some((id) => !told.has(id))
    return untold(facts.kept) && !untold(facts.open)
  }
}

function factsByTopic(scenario: Scenario): TopicFacts {
  const kept = new Set(scenario.facts.filter((fact) => fact.theirsToKeep).map((fact) => fact.id))
  const topics = new Map(
    scenario.topics.map(({ id }) => [
      id,
      { open: new Set<string>(), kept: new Set(kept.has(id) ? [id] : []) },
    ]),
  )
  const add = (topic: string, rule: Rule) => {
    for (const fact of rule.tells) topics.get(topic)?.[kept.has(fact) ? 'kept' : 'open'].add(fact)
  }
  for (const rule of allRules(scenario)) for (const topic of topicsOf(rule.when)) add(topic, rule)
  for (const topic of scenario.topics) for (const rule of topic.answers) add(topic.id, rule)
  return topics
}

function topicsOf(when: Condition): readonly string[] {
  if (when.type === 'topic') return when.ids
  if (when.type === 'all' || when.type === 'any') return when.of.flatMap(topicsOf)
  return []
}
