import type { TestConversation } from '../../testing/index.ts'
import { nearest, type Places, safeText } from '../../text/index.ts'
import { UsageMistake, type World } from '../world.ts'

/** A test conversation with the lines of its file that it takes; `lines` are those on which its turns begin. */
export interface PlacedTest {
  readonly conversation: TestConversation
  readonly first: number
  readonly last: number
  readonly lines: readonly number[]
}

/** What tells one conversation of a test file: its name (or how it begins), a line within it, or both. */
export interface AskedTest {
  readonly name: string | null
  readonly line: number | null
}

/** Returns a test conversation with its lines. */
export function placeTest(conversation: TestConversation, places: Places): PlacedTest {
  const lineOf = (offset: number) => places.place(offset).line
  const { start, end } = conversation.span
  const lines = conversation.turns.map(({ span }) => lineOf(span.start))
  return { conversation, first: lineOf(start), last: lineOf(Math.max(start, end - 1)), lines }
}

/** Returns the conversation that is asked for; where none is, or several are, a `UsageMistake`. There is at least one. */
export function chooseTest(
  placed: readonly PlacedTest[],
  { name, line }: AskedTest,
  file: string,
  { say }: Pick<World, 'say'>,
): PlacedTest {
  if (name === null) {
    const around = line === null ? placed[0] : placed.findLast(({ first }) => first <= line)
    if (around !== undefined) return around
    const first = placed[0]?.lines[0] ?? 1
    throw new UsageMistake(say('middle.before-first', { line: line ?? 1, file, first }))
  }
  const like = named(placed, name)
  const within = like.filter((each) => line !== null && each.first <= line && line <= each.last)
  const [only, other] = within.length > 0 ? within : like
  const test = safeText(name)
  if (only === undefined) throw new UsageMistake(unknownTest(placed, name, file, say))
  if (other !== undefined)
    throw new UsageMistake(say('middle.several-tests', { test, file, known: namesOf(like) }))
  if (line !== null && within.length === 0) {
    const { first, last, conversation } = only
    const values = { line, test: safeText(conversation.name), first, last, file }
    throw new UsageMistake(say('middle.other-line', values))
  }
  return only
}

/** The conversations of a name; where there is none, those whose names begin so. */
function named(placed: readonly PlacedTest[], name: string): readonly PlacedTest[] {
  const exact = placed.filter(({ conversation }) => conversation.name === name)
  const start = name.toLowerCase()
  return exact.length > 0
    ? exact
    : placed.filter(({ conversation }) => conversation.name.toLowerCase().startsWith(start))
}

function unknownTest(placed: readonly PlacedTest[], name: string, file: string, say: World['say']): string {
  const names = placed.map(({ conversation }) => conversation.name)
  const near = nearest(name, names)
  const values = { test: safeText(name), file }
  return near === null
    ? say('middle.unknown-test', { ...values, known: namesOf(placed) })
    : say('middle.unknown-test-near', { ...values, near: safeText(near) })
}

function namesOf(placed: readonly PlacedTest[]): string {
  return placed.map(({ conversation }) => `“${safeText(conversation.name)}”`).join(', ')
}
