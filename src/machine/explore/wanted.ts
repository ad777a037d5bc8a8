import {
  allReplies,
  allStates,
  type Condition,
  type Line,
  type Rule,
  type Scenario,
} from '../../scenario/index.ts'
import type { Play, ReadyRule } from '../play.ts'
import type { Thing } from './exploration.ts'
import { isExplored } from './explored-turn.ts'
import type { Findings, Path } from './findings.ts'

/** A thing that may happen, with what it asks for. */
export interface Wanted {
  readonly thing: Thing
  /** What must hold for it, as far as one condition can say it. */
  readonly condition: Condition
  /** The rule that it is; null where it is something else. */
  readonly rule: ReadyRule | null
  /** For a line, the rules that speak it, and the places that it is spoken in on coming there; empty for all else. */
  readonly speakers: readonly (ReadyRule | string)[]
  /** How it was come to; undefined where it was not. */
  pathIn(findings: Findings): Path | undefined
  isFound(findings: Findings): boolean
}

const always: Condition = { type: 'all', of: [] }

/**
 * Returns everything that may happen in a scenario: its states, endings, facts, rules, and lines but for the remarks, which answer how often
 * something was said rather than what.
 */
export function everythingIn(play: Play): readonly Wanted[] {
  const { layout, scenario } = play
  const rules = readyRules(play)
  const asks = (rule: Rule): Condition => ({ type: 'all', of: [...insideOf(scenario, rule), rule.when] })
  const wanted = (
    thing: Thing,
    condition: Condition,
    pathIn: Wanted['pathIn'],
    { rule = null, speakers = [] }: Partial<Pick<Wanted, 'rule' | 'speakers'>> = {},
  ): Wanted => ({
    thing,
    condition,
    rule,
    speakers,
    pathIn,
    isFound: (findings) => pathIn(findings) !== undefined,
  })
  return [
    ...layout.places.ids.map((id, number) =>
      wanted({ kind: play.paths.has(id) ? 'state' : 'ending', id }, always, ({ places }) =>
        places.get(number),
      ),
    ),
    ...layout.facts.ids.map((id, number) =>
      wanted({ kind: 'fact', id }, always, ({ facts }) => facts.get(number)),
    ),
    ...rules.map((ready) =>
      wanted({ kind: 'rule', id: ready.rule.place }, asks(ready.rule), ({ rules }) => rules.get(ready), {
        rule: ready,
      }),
    ),
    ...linesOf(play, rules, asks).map(({ line, condition, speakers }) =>
      wanted({ kind: 'line', id: line.id }, condition, ({ lines }) => lines.get(line), { speakers }),
    ),
  ]
}

/** That one is in the state whose own rule it is; nothing for rules that hold anywhere. */
function insideOf(scenario: Scenario, rule: Rule): readonly Condition[] {
  const state = allStates(scenario).find(({ rules }) => rules.includes(rule))
  return state === undefined ? [] : [{ type: 'in', ids: [state.id] }]
}

/** Returns every rule of a scenario as it is tried, in the order of the file as far as there is one. */
export function readyRules(play: Play): readonly ReadyRule[] {
  const rules = new Set<ReadyRule>()
  for (const own of play.rules.values())
    for (const list of [own.turn, own.silence, own.leave]) for (const ready of list) rules.add(ready)
  for (const answers of play.answers.values()) for (const ready of answers) rules.add(ready)
  return [...rules, play.fallback, play.notUnderstood]
}

/** Every line but the remarks and those that are for what is asked, with who speaks it, and what it asks for where one rule does. */
function linesOf(
  { scenario }: Play,
  rules: readonly ReadyRule[],
  asks: (rule: Rule) => Condition,
): readonly (Pick<Wanted, 'condition' | 'speakers'> & { readonly line: Line })[] {
  const remarks = new Set([scenario.askedAgain, scenario.thanksForRephrasing])
  const places = [...allStates(scenario), ...scenario.endings]
  return allReplies(scenario)
    .filter((reply) => !remarks.has(reply))
    .flatMap((reply) => {
      const speaking = rules.filter(({ rule }) => rule.says === reply || rule.third?.says === reply)
      const entered = places.flatMap(({ id, says }) => (says === reply ? [id] : []))
      const [only] = entered.length + speaking.length === 1 ? speaking : []
      return reply.lines.filter(isExplored).map((line) => ({
        line,
        speakers: [...speaking, ...entered],
        condition: {
          type: 'all' as const,
          of: [only === undefined ? null : asks(only.rule), line.when].flatMap((part) => part ?? []),
        },
      }))
    })
}
