import type { Say } from '../../language/index.ts'
import type { Theme } from './theme.ts'

/** What lines are written on: how many columns there are, which colours mean what, and in which language. */
export interface Paper {
  readonly width: number
  readonly theme: Theme
  readonly say: Say
}
