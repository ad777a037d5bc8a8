import { isLabelId } from '../analysis/index.ts'
import type { LabelledTurn } from './labelled-turn.ts'

/** Why a line is no labelled turn; `key` is the key that is not right, `found` the word that is no label. `line` counts from 1. */
export type WrongLabelledLine = { readonly line: number } & (
  | { readonly problem: 'not-json' | 'not-object' | 'too-long' }
  | { readonly problem: 'wrong-key'; readonly key: LabelledKey; readonly isMissing: boolean }
  | { readonly problem: 'unknown-label'; readonly found: string }
)

/** A key that every labelled turn has. */
export type LabelledKey = keyof LabelledTurn

/** What a file of labelled turns held. */
export interface CheckedLabelledTurns {
  readonly turns: readonly LabelledTurn[]
  readonly wrong: readonly WrongLabelledLine[]
}

/**
 * Reads labelled turns that somebody else wrote, one JSON object a line, the turn of each at most `longest` characters (UTF-16 units).
 * Never throws: what is no labelled turn stands in `wrong`.
 */
export function checkLabelledTurns(text: string, longest: number): CheckedLabelledTurns {
  const turns: LabelledTurn[] = []
  const wrong: WrongLabelledLine[] = []
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const read = readLine(line, index + 1, longest)
    if ('problem' in read) wrong.push(read)
    else turns.push(read)
  }
  return { turns, wrong }
}

function readLine(source: string, line: number, longest: number): LabelledTurn | WrongLabelledLine {
  let value: unknown
  try {
    value = JSON.parse(source)
  } catch {
    return { line, problem: 'not-json' }
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { line, problem: 'not-object' }
  const fields = value as Readonly<Record<string, unknown>>
  for (const [key, isRight] of checks)
    if (!isRight(fields[key]))
      return { line, problem: 'wrong-key', key, isMissing: fields[key] === undefined }
  // Every key was looked at.
  const turn = value as LabelledTurn
  if (turn.text.length > longest) return { line, problem: 'too-long' }
  const found = turn.labels.find((label) => !isLabelId(label))
  return found === undefined ? turn : { line, problem: 'unknown-label', found }
}

const isText = (value: unknown) => typeof value === 'string'
const isOneOf =
  (...words: readonly string[]) =>
  (value: unknown) =>
    words.some((word) => word === value)

const isUtterance = (value: unknown) => {
  if (typeof value !== 'object' || value === null) return false
  const { speaker, text } = value as { readonly speaker?: unknown; readonly text?: unknown }
  return isOneOf('persona', 'trainee', 'third')(speaker) && isText(text)
}

/** What each key must be, in the order in which the first that is not right is told. */
const checks: readonly (readonly [LabelledKey, (value: unknown) => boolean])[] = [
  ['id', isText],
  ['conversation', isText],
  ['register', isOneOf('good', 'second', 'hasty')],
  ['text', isText],
  ['context', (value) => Array.isArray(value) && value.every(isUtterance)],
  ['form', isOneOf('open', 'closed', 'specific', 'choice', 'statement', 'none')],
  ['labels', (value) => Array.isArray(value) && value.every(isText)],
]
