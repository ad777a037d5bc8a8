import type { Problem, ProblemCode } from '../../problems/index.ts'
import type { Span } from '../../text/index.ts'
import type { Explored } from '../explored.ts'
import { type Reading, report } from '../reading.ts'
import type { Scenario } from '../scenario.ts'
import { allReplies, allRules, allStates } from '../structure.ts'
import { causesIn, nameOf, rootsOf } from './causes.ts'

type Thing = Explored['things'][number]

/** A thing that was not reached. */
type Missed = Thing & { readonly verdict: Exclude<Thing['verdict'], { readonly type: 'reached' }> }

/** What the file alone shows of the same mistakes: of what cannot be come to, and of rules and lines. */
const aloneShown: readonly ProblemCode[] = ['unreachable-state', 'unreachable-ending', 'fact-never-told']
const guardShown: readonly ProblemCode[] = ['shadowed-rule', 'impossible-condition', 'impossible-meter']

/** The codes of problems of the file alone that say of something that it cannot happen. */
export const certainCodes: ReadonlySet<string> = new Set([...aloneShown, ...guardShown])

/**
 * Reports what walking the machine did not reach, and states that one can be stuck in. What was told from the file alone is not told again. Returns the
 * problems of what only hangs on other things that were not reached: they are there to be silenced, not to be told.
 */
export function checkExplored(
  reading: Reading,
  scenario: Scenario,
  { things, traps }: Explored,
): ReadonlySet<Problem> {
  const spans = spansOf(reading, scenario)
  const [alone, guards] = [aloneShown, guardShown].map((codes) => toldOf(reading, codes, spans))
  const missed = things.filter((thing): thing is Missed => thing.verdict.type !== 'reached')
  const following = new Set<Problem>()
  for (const [root, hanging] of rootsOf(missed, causesIn(scenario))) {
    const isTold = guards?.has(nameOf(root)) || [root, ...hanging].some((thing) => alone?.has(nameOf(thing)))
    for (const thing of [root, ...hanging]) {
      const problem = reportMissed(reading, thing, thing === root ? hanging : [], spans)
      if (problem !== null && (isTold || thing !== root)) following.add(problem)
    }
  }
  for (const [state, { witness }] of new Map(traps.toReversed().map((trap) => [trap.state, trap]))) {
    const span = spans.get(nameOf({ kind: 'state', id: state }))
    if (span !== undefined) report(reading, 'no-way-out', span, { id: state, turns: witness.turns.length })
  }
  return following
}

/** So many of the things are named that hang on another. */
const mostNamed = 6

function reportMissed(
  reading: Reading,
  { kind, id, verdict: { type, hindrance } }: Missed,
  hanging: readonly Missed[],
  spans: ReadonlyMap<string, Span>,
): Problem | null {
  const span = spans.get(nameOf({ kind, id }))
  if (span === undefined) return null
  const related =
    hindrance?.type === 'shadowed' ? spans.get(nameOf({ kind: 'rule', id: hindrance.by })) : undefined
  const why = hindrance?.type === 'never-holds' ? 'never_holds' : related === undefined ? 'none' : 'shadowed'
  const named = hanging.flatMap((thing) =>
    thing.kind === 'state' || thing.kind === 'ending' || thing.kind === 'fact' ? [`\`${thing.id}\``] : [],
  )
  const values = {
    what: kind,
    id,
    proved: type === 'never' ? 'yes' : 'no',
    why,
    hanging: named.length,
    named: named.slice(0, mostNamed).join(', ') + (named.length > mostNamed ? ', …' : ''),
    rules: hanging.filter((thing) => thing.kind === 'rule').length,
  }
  report(reading, 'not-reached', span, values, related === undefined ? {} : { related })
  const problem = reading.problems.pop()
  if (problem === undefined) return null
  // What is not proved is worth a look, no more.
  const weighed: Problem = type === 'never' ? problem : { ...problem, severity: 'note' }
  reading.problems.push(weighed)
  return weighed
}

/** Where each thing stands in the file, by name. */
function spansOf(reading: Reading, scenario: Scenario): ReadonlyMap<string, Span> {
  const spans = new Map<string, Span>()
  const note = (kind: Thing['kind'], id: string, part: object) => {
    const span = reading.spans.get(part)
    const name = nameOf({ kind, id })
    if (span !== undefined && !spans.has(name)) spans.set(name, span)
  }
  for (const state of allStates(scenario)) note('state', state.id, state)
  for (const ending of scenario.endings) note('ending', ending.id, ending)
  for (const fact of scenario.facts) note('fact', fact.id, fact)
  for (const rule of allRules(scenario)) note('rule', rule.place, rule)
  for (const { lines } of allReplies(scenario)) for (const line of lines) note('line', line.id, line)
  return spans
}

/** The things that problems of some codes are about, by name: each is about the thing that begins last before it. */
function toldOf(
  { problems }: Reading,
  codes: readonly ProblemCode[],
  spans: ReadonlyMap<string, Span>,
): ReadonlySet<string> {
  const begins = [...spans].sort(([, one], [, other]) => one.start - other.start)
  return new Set(
    problems.flatMap(({ code, span }) =>
      codes.includes(code) ? (begins.findLast(([, { start }]) => start <= span.start)?.[0] ?? []) : [],
    ),
  )
}
