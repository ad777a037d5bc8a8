import { createTheme, type Paper } from '../views/plain/index.ts'
import type { World } from './world.ts'

/** Returns the paper that lines are written on: the terminal's width, within 40 and 120 columns, else 100. */
export function paperOf(world: World): Paper {
  const width = Math.max(40, Math.min(world.stdout.columns ?? 100, 120))
  return { width, theme: createTheme(world.colours), say: world.say }
}
