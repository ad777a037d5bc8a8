import { createSay } from '../../../src/language/index.ts'
import { createTheme, type Paper } from '../../../src/views/plain/index.ts'

/** Returns paper of a width, without colour unless a level is given. */
export function paperOf(width: number, level: 0 | 1 | 2 | 3 = 0): Paper {
  return { width, theme: createTheme(level), say: createSay('en') }
}

/** Returns lines as the text of a golden. */
export function page(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`
}

/** Returns a text without the sequences that colour it. */
export function withoutColour(text: string): string {
  return text.replace(/\u001b\[[0-9;]*m/g, '')
}
