import type { Problem, ProblemCode } from '../problems/index.ts'

/** What each code says is not there; a state or an ending can be missed in several ways. */
const missed: Partial<Readonly<Record<ProblemCode, string>>> = {
  'unknown-target': 'place',
  'unknown-state': 'place',
  'wrong-start': 'place',
  'unknown-fact': 'fact',
  'unknown-topic': 'topic',
  'unknown-meter': 'meter',
  'unknown-third': 'third',
  'unknown-service': 'service',
  'unknown-reply': 'reply',
}

/**
 * Returns problems with one for each mistake: of all that name something that there is not, one for each name (most times the one place
 * that gives the name is wrong, or it was renamed there), and of all rules that one rule shadows, the first. It carries the others.
 */
export function oneForEachMistake(problems: readonly Problem[]): readonly Problem[] {
  const groups = Map.groupBy(problems, mistakeOf)
  return [...groups.values()].flatMap((group) => {
    const [first, ...others] = group.toSorted((one, other) => one.span.start - other.span.start)
    if (first === undefined) return []
    return [others.length === 0 ? first : { ...first, also: others.map(({ span }) => span) }]
  })
}

/** What problems of one mistake have in common; a problem that stands alone is its own. */
function mistakeOf(problem: Problem): unknown {
  const { code, values, related } = problem
  if (code === 'shadowed-rule') return `${code} ${related?.start}`
  const what = missed[code]
  return what === undefined ? problem : `${what} ${values.name}`
}
