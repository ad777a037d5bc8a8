import stringWidth from 'string-width'
import wrapAnsi from 'wrap-ansi'
import { safeText } from '../../text/index.ts'
import type { Paper } from './paper.ts'
import type { Style } from './theme.ts'

/** A piece of a paragraph: text, or text with a style. */
export type Piece = string | readonly [style: Style, text: string]

/** What stands before the first line of a paragraph, and before the others. */
export interface Indent {
  readonly first: string
  readonly rest: string
}

const narrowest = 12

/**
 * Returns a paragraph as lines no wider than the paper (which counts as at least 12 columns plus the indent). Every piece
 * is made safe to show; newlines stay; no grapheme is split, and words only where one is wider than a line.
 */
export function flow(
  pieces: readonly Piece[],
  paper: Paper,
  indent: Indent | string = '',
): readonly string[] {
  const { first, rest } = typeof indent === 'string' ? { first: indent, rest: indent } : indent
  const before = Math.max(stringWidth(first), stringWidth(rest))
  const text = pieces.map(styled).join('')
  const lines = wrapAnsi(text, Math.max(narrowest, paper.width - before), { hard: true }).split('\n')
  return lines.map((line, index) => ((index === 0 ? first : rest) + line).trimEnd())
}

function styled(piece: Piece): string {
  if (typeof piece === 'string') return safeText(piece)
  const [style, text] = piece
  return style(safeText(text))
}

/** Returns the pieces of what somebody says: cues between asterisks in the style of cues, the rest in `style`. */
export function speech(text: string, style: Style, cue: Style): readonly Piece[] {
  return text
    .split(/(\*[^*]+\*)/)
    .filter((part) => part !== '')
    .map((part) => [part.startsWith('*') && part.endsWith('*') ? cue : style, part] as const)
}

/** Returns a heading with an empty line before it. */
export function heading(text: string, paper: Paper): readonly string[] {
  return ['', ...flow([[paper.theme.title, text]], paper)]
}

/** Returns items, each as a paragraph with a mark before it ("- "). */
export function items(texts: readonly string[], paper: Paper, mark = '- ', indent = ''): readonly string[] {
  return texts.flatMap((text) =>
    flow([text], paper, { first: indent + mark, rest: indent + ' '.repeat(mark.length) }),
  )
}

/** Returns the lines that `write` puts on narrower paper, each with an indent before it. */
export function indented(
  indent: string,
  paper: Paper,
  write: (paper: Paper) => readonly string[],
): readonly string[] {
  const narrower = { ...paper, width: paper.width - stringWidth(indent) }
  return write(narrower).map((line) => (indent + line).trimEnd())
}
