import { createTheme, type Paper } from '../views/plain/index.ts'
import type { World } from './world.ts'

/** Returns the paper that lines are written on: the terminal's width, within 40 and 120 columns, else 100. */
export function paperOf(world: World): Paper {
  const width = Math.max(40, Math.min(world.stdout.columns ?? 100, 120))
  return { width, theme: createTheme(world.colours), say: world.say }
}

/** How wide lines are where nobody knows the width: what they are piped into (`less`, `head`) is often a terminal of 80 columns. */
const narrow = 80

/** Returns the paper of many lines, which are often piped into something to leaf through them: 80 columns where nobody knows the width. */
export function sheetOf(world: World): Paper {
  const paper = paperOf(world)
  return world.stdout.columns === undefined ? { ...paper, width: narrow } : paper
}

/** Returns the paper of lines that go into a file: 80 columns, and no colours. */
export function fileSheet(world: World): Paper {
  return { ...paperOf({ ...world, colours: 0 }), width: narrow }
}
