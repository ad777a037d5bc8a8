import { type Given, textOption } from '../command.ts'
import { UsageMistake, type World } from '../world.ts'

/** Where in the middle a conversation is to begin, in the words of the command line. */
export type AskedMiddle =
  | { readonly type: 'from'; readonly state: string; readonly meters: string | null }
  | { readonly type: 'after'; readonly test: string }

/** What a test conversation fixes, and the command line cannot choose again. */
const fixedByTest = ['seed', 'short', 'officer'] as const

/** Reads `--from`, `--meters` and `--after`; null where a conversation begins at its opening. What does not go together is a `UsageMistake`. */
export function readMiddle(given: Given, { say }: World): AskedMiddle | null {
  const [from, after, meters] = ['from', 'after', 'meters'].map((name) => textOption(given, name))
  const refuse = (one: string, other: string, why: string): never => {
    throw new UsageMistake(say('middle.not-together', { one, other, why }))
  }
  if (after != null) {
    if (from != null) refuse('--from', '--after', 'begin')
    const fixed = fixedByTest.find((name) => given.options[name] !== undefined)
    if (fixed !== undefined) refuse(`--${fixed}`, '--after', 'test')
    if (meters != null) refuse('--meters', '--after', 'test')
    const coder = textOption(given, 'coder')
    if (coder === 'self' || coder === 'peer') refuse(`--coder ${coder}`, '--after', 'coder')
    return { type: 'after', test: after }
  }
  if (from != null) return { type: 'from', state: from, meters: meters ?? null }
  if (meters != null) throw new UsageMistake(say('middle.meters-need-from'))
  return null
}
