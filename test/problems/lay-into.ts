/** A key at the margin of a scenario with the lines below it. */
interface Section {
  readonly key: string
  readonly lines: readonly string[]
}

const oneThing: ReadonlySet<string> = new Set([
  'trainee',
  'persona',
  'rubric',
  'case-sheet',
  'short',
  'fallback',
  'not-understood',
  'asked-again',
  'thanks-for-rephrasing',
])

/**
 * Returns a scenario with a fragment laid into it: what a list or a map of the fragment holds comes before what the scenario's holds
 * (and in place of what has the same id there); a key that holds one thing takes the scenario's place. With `instead` every key does.
 */
export function layInto(scenario: string, fragment: string, instead: boolean): string {
  const sections = sectionsOf(scenario)
  const rest: Section[] = []
  for (const own of sectionsOf(fragment)) {
    const at = sections.findIndex(({ key }) => key === own.key)
    const there = sections[at]
    if (there === undefined || own.key === '') rest.push(own)
    else sections[at] = instead || isOneThing(own) || isOneThing(there) ? own : together(own, there)
  }
  return [...sections, ...rest].flatMap(({ lines }) => lines).join('\n')
}

function sectionsOf(text: string): Section[] {
  const sections: { key: string; lines: string[] }[] = []
  for (const line of text.replace(/\n$/, '').split('\n')) {
    const key = /^([a-z][a-z-]*):/.exec(line)?.[1]
    const last = sections.at(-1)
    if (key !== undefined || last === undefined || line.startsWith('---'))
      sections.push({ key: key ?? '', lines: [line] })
    else last.lines.push(line)
  }
  return sections
}

function isOneThing({ key, lines }: Section): boolean {
  return oneThing.has(key) || lines.length === 1
}

/** Own parts first, then those of the other that are not among them. */
function together(own: Section, there: Section): Section {
  const ids = new Set(own.lines.flatMap((line) => /^ {2}([A-Za-z][\w-]*):/.exec(line)?.[1] ?? []))
  let skipping = false
  const kept = there.lines.slice(1).filter((line) => {
    const id = /^ {2}([A-Za-z][\w-]*):/.exec(line)?.[1]
    if (id !== undefined) skipping = ids.has(id)
    return !skipping
  })
  return { key: own.key, lines: [...own.lines, ...kept] }
}
