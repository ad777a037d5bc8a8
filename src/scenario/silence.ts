import { exploredCodes, type Problem, severities, spokenCodes } from '../problems/index.ts'
import { nearest, type Span, type YamlNode, type YamlTree } from '../text/index.ts'
import { type Reading, report } from './reading.ts'
import { partsByLine } from './silenced-part.ts'

const silencer = /^hearken-ignore\b\s*([^:]*)(:?)\s*(.*)$/s

/** What is needed to know what a remark silences. */
export interface Silencing {
  readonly comments: YamlTree['comments']
  readonly root: YamlNode
  /** False where the scenario has errors: then the checks were not made, and no remark is unused for that. */
  readonly isSound: boolean
  /** False where no coder was asked: then a remark for what only a coder finds is left in peace. */
  readonly isSpoken: boolean
  /** False where the machine was not walked: the same for what only that finds. */
  readonly isExplored: boolean
}

/** A remark in the file: which codes it silences, from and to which line. */
interface Silencer {
  readonly codes: readonly string[]
  readonly reason: string
  readonly span: Span
  readonly lines: readonly [first: number, last: number]
}

/**
 * Leaves out the warnings and notes that a remark in the file silences: `# hearken-ignore CODE: why`, several codes with commas between.
 * At the end of a line it holds for that line; on a line of its own for the part that begins below it, a rule, a state or a whole list.
 * Errors cannot be silenced. A remark without a reason, with an unknown code, for an error, or with nothing to silence, is a problem.
 */
export function silence(
  reading: Reading,
  problems: readonly Problem[],
  silencing: Silencing,
): readonly Problem[] {
  const silencers = silencersOf(reading, silencing)
  if (silencers.length === 0) return problems
  const found = [...problems]
  const silenced = new Set<Problem>()
  const before = reading.problems.length
  for (const each of silencers) {
    if (each.reason === '')
      report(reading, 'silencer-without-reason', each.span, { name: each.codes.join(', ') || 'CODE' })
    for (const name of each.codes) {
      const known = Object.hasOwn(severities, name)
      const code = known ? name : nearest(name, Object.keys(severities))
      const here = found.filter((problem) => problem.code === code && isWithin(reading, problem, each))
      for (const problem of here) if (problem.severity !== 'error') silenced.add(problem)
      if (each.reason !== '') judge(reading, name, code, each, here.length > 0, silencing)
    }
  }
  return [...found.filter((problem) => !silenced.has(problem)), ...reading.problems.slice(before)]
}

/** Says what is wrong with one code of a remark, if anything is. `code` is the known one that `name` is, or is near to. */
function judge(
  reading: Reading,
  name: string,
  code: string | null,
  { span }: Silencer,
  isUsed: boolean,
  { isSound, isSpoken, isExplored }: Silencing,
): void {
  if (code !== name) report(reading, 'unknown-silencer', span, { name }, { suggestion: code })
  else if (severityOf(code) === 'error') report(reading, 'silencer-of-error', span, { name })
  else if (
    !isUsed &&
    isSound &&
    (isSpoken || !spokenCodes.has(code)) &&
    (isExplored || !exploredCodes.has(code))
  )
    report(reading, 'unused-silencer', span, { name })
}

function severityOf(code: string): string | undefined {
  return Object.entries(severities).find(([each]) => each === code)?.[1]
}

function isWithin(reading: Reading, { span }: Problem, { lines: [first, last] }: Silencer): boolean {
  const { line } = reading.places.place(span.start)
  return line >= first && line <= last
}

function silencersOf(reading: Reading, { comments, root }: Silencing): readonly Silencer[] {
  const found = comments.flatMap(({ text, span }) => {
    const [, words, colon = '', reason = ''] = silencer.exec(text) ?? []
    if (words === undefined) return []
    const codes = words.split(/[\s,]+/).filter((word) => word !== '')
    // Without a colon only the first word can be meant as a code, and the reason does not stand where it should.
    return [
      { codes: colon === '' ? codes.slice(0, 1) : codes, reason: colon === '' ? '' : reason.trim(), span },
    ]
  })
  if (found.length === 0) return []
  const parts = partsByLine(root, reading.places)
  return found.map((each) => {
    const { line } = reading.places.place(each.span.start)
    if (!reading.places.line(line).trimStart().startsWith('#')) return { ...each, lines: [line, line] }
    const below = lineBelow(reading, line)
    return { ...each, lines: [below, parts.get(below) ?? below] }
  })
}

/** The next line that is neither empty nor a remark. */
function lineBelow({ places }: Reading, line: number): number {
  let below = line + 1
  while (below < places.count && /^\s*(?:#|$)/.test(places.line(below))) below++
  return below
}
