import {
  innermost,
  type Occasion,
  occasionsOf,
  type Rule,
  type Scenario,
  type State,
  statePaths,
} from '../scenario/index.ts'

/** A scenario made ready to be stepped through: everything that stays the same from turn to turn. */
export interface Play {
  readonly scenario: Scenario
  readonly paths: ReadonlyMap<string, readonly State[]>
  /** The rules looked at before the topics' answers, by state and occasion. */
  readonly rules: ReadonlyMap<string, Readonly<Record<Occasion, readonly Rule[]>>>
  readonly answers: ReadonlyMap<string, readonly Rule[]>
  /** The state one stands in after going to a state or an ending. */
  land(target: string): string
}

/** Makes a scenario ready. */
export function createPlay(scenario: Scenario): Play {
  const paths = statePaths(scenario)
  const rules = new Map<string, Readonly<Record<Occasion, readonly Rule[]>>>()
  for (const [id, path] of paths) {
    const own = path.flatMap((state) => state.rules)
    const of = (occasion: Occasion, list: readonly Rule[]) =>
      list.filter((rule) => occasionsOf(rule.when).has(occasion))
    rules.set(id, {
      // A threat is answered the same anywhere, so those rules come first; silence and leaving are a state's own first.
      turn: [...of('turn', scenario.anywhere), ...of('turn', own)],
      silence: [...of('silence', own), ...of('silence', scenario.anywhere)],
      leave: [...of('leave', own), ...of('leave', scenario.anywhere)],
    })
  }
  const answers = new Map(scenario.topics.map((topic) => [topic.id, topic.answers]))
  return { scenario, paths, rules, answers, land: (target) => innermost(paths, target) }
}
