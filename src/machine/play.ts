import { callsFor, type LabelId } from '../analysis/index.ts'
import {
  allReplies,
  allStates,
  type Condition,
  innermost,
  type Line,
  type Occasion,
  occasionsOf,
  type Rule,
  type Scenario,
  type State,
  statePaths,
} from '../scenario/index.ts'
import { type Compiling, compileCondition, type Holds } from './compile-condition.ts'
import { at, type Layout, layoutOf, maskOf } from './layout.ts'

/** A change of one meter, at its place in a packed situation, kept between its bounds. */
export interface MeterChange {
  readonly place: number
  readonly by: number
  readonly from: number
  readonly to: number
}

/** A reaction, ready to be felt. */
export interface ReadyReaction {
  readonly holds: Holds
  readonly changes: readonly MeterChange[]
}

/** A rule, ready to be tried and followed. */
export interface ReadyRule {
  readonly rule: Rule
  readonly holds: Holds
  readonly changes: readonly MeterChange[]
  /** The facts it tells, as bits. */
  readonly tells: Int32Array
  /** The place one then stands in, and the bits of the places entered with it; null where it stays. */
  readonly goTo: { readonly place: number; readonly visits: Int32Array } | null
  /** Whether it does no more than take up how something was said: it waits where something is asked that the person has an answer to. */
  readonly waits: boolean
}

/** A scenario made ready to be stepped through: everything that stays the same from turn to turn. */
export interface Play {
  readonly scenario: Scenario
  readonly layout: Layout
  readonly paths: ReadonlyMap<string, readonly State[]>
  readonly reactions: readonly ReadyReaction[]
  /** The rules looked at before the topics' answers, by state and occasion. */
  readonly rules: ReadonlyMap<string, Readonly<Record<Occasion, readonly ReadyRule[]>>>
  readonly answers: ReadonlyMap<string, readonly ReadyRule[]>
  readonly fallback: ReadyRule
  readonly notUnderstood: ReadyRule
  /** Whether a line's condition holds; lines without one are not in it. */
  readonly lines: ReadonlyMap<Line, Holds>
  /** The ids of the states around each place, itself first, by the number of the place. */
  readonly around: readonly (readonly string[])[]
  /** The state one stands in after going to a state or an ending. */
  land(target: string): string
  /** What is due after a line; where the scenario does not say, its words are read once. */
  callsFor(line: Line): readonly LabelId[]
}

/** Makes a scenario ready. */
export function createPlay(scenario: Scenario): Play {
  const layout = layoutOf(scenario)
  const paths = statePaths(scenario)
  const land = (target: string) => innermost(paths, target)
  const around = layout.places.ids.map((id) => (paths.get(id) ?? []).map((state) => state.id))
  const compiling: Compiling = { scenario, layout, around }
  const known = new Map<Rule, ReadyRule>()
  const ready = (rule: Rule): ReadyRule => {
    const before = known.get(rule)
    if (before !== undefined) return before
    const made = readyRule(compiling, rule, land)
    known.set(rule, made)
    return made
  }
  return {
    scenario,
    layout,
    paths,
    reactions: scenario.reactions.map((reaction) => ({
      holds: compileCondition(compiling, reaction.when),
      changes: changesOf(scenario, reaction.meters),
    })),
    rules: rulesByState(scenario, paths, ready),
    answers: new Map(scenario.topics.map((topic) => [topic.id, topic.answers.map(ready)])),
    fallback: ready(scenario.fallback),
    notUnderstood: ready(scenario.notUnderstood),
    lines: new Map(
      allReplies(scenario).flatMap((reply) =>
        reply.lines.flatMap((line): [Line, Holds][] =>
          line.when === null ? [] : [[line, compileCondition(compiling, line.when)]],
        ),
      ),
    ),
    around,
    land,
    callsFor: createCaller(),
  }
}

function createCaller(): Play['callsFor'] {
  const known = new Map<Line, readonly LabelId[]>()
  return (line) => {
    const calls = known.get(line) ?? line.callsFor ?? callsFor(line.text)
    known.set(line, calls)
    return calls
  }
}

function rulesByState(
  scenario: Scenario,
  paths: ReadonlyMap<string, readonly State[]>,
  ready: (rule: Rule) => ReadyRule,
): Play['rules'] {
  const occasions = new Map(
    [...scenario.anywhere, ...allStates(scenario).flatMap((state) => state.rules)].map((rule) => [
      rule,
      occasionsOf(rule.when),
    ]),
  )
  const of = (occasion: Occasion, list: readonly Rule[]) =>
    list.filter((rule) => occasions.get(rule)?.has(occasion)).map(ready)
  const anywhere = {
    turn: of('turn', scenario.anywhere),
    silence: of('silence', scenario.anywhere),
    leave: of('leave', scenario.anywhere),
  }
  return new Map(
    [...paths].map(([id, path]) => {
      const own = path.flatMap((state) => state.rules)
      // A threat is answered the same anywhere, so those rules come first; silence and leaving are a state's own first.
      return [
        id,
        {
          turn: [...anywhere.turn, ...of('turn', own)],
          silence: [...of('silence', own), ...anywhere.silence],
          leave: [...of('leave', own), ...anywhere.leave],
        },
      ]
    }),
  )
}

function readyRule(compiling: Compiling, rule: Rule, land: (target: string) => string): ReadyRule {
  const { scenario, layout } = compiling
  const target = rule.goTo === null ? null : land(rule.goTo)
  return {
    rule,
    holds: compileCondition(compiling, rule.when),
    changes: changesOf(scenario, rule.meters),
    tells: maskOf(layout.facts, rule.tells),
    goTo: target === null ? null : arrival(layout, compiling.around, target),
    waits: target === null && rule.tells.length === 0 && rule.third === null && listensOnly(rule.when),
  }
}

/** Whether a condition wants what is done well in a turn, and neither a topic nor a flag. */
function listensOnly(condition: Condition): boolean {
  const wanted = wantedOf(condition)
  return wanted.has('well') && !wanted.has('else')
}

/** What kinds of things a condition wants of the turn itself. */
function wantedOf(condition: Condition): ReadonlySet<'well' | 'else'> {
  switch (condition.type) {
    case 'technique':
    case 'safeguard':
    case 'partnership':
      return new Set(['well'])
    case 'topic':
    case 'flag':
    case 'silence':
    case 'leaves':
      return new Set(['else'])
    case 'all':
    case 'any':
      return new Set(condition.of.flatMap((each) => [...wantedOf(each)]))
    default:
      return new Set()
  }
}

/** Where one arrives at a place, and the bits of the places entered with it. */
export function arrival(
  layout: Layout,
  around: Play['around'],
  target: string,
): { readonly place: number; readonly visits: Int32Array } {
  const place = layout.places.numbers.get(target) ?? 0
  return { place, visits: maskOf(layout.places, [target, ...(around[place] ?? [])]) }
}

function changesOf(scenario: Scenario, changes: Readonly<Record<string, number>>): readonly MeterChange[] {
  return scenario.meters.flatMap(({ id, from, to }, index) => {
    const by = changes[id]
    return by === undefined ? [] : [{ place: at.meters + index, by, from, to }]
  })
}
