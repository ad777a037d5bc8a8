import type { Intent } from '../screen.ts'
import type { ReplayUi } from './replay-ui.ts'

/** What a key leads to: the state of the screen, and what is asked of the program, or that the help is shown. */
export interface ReplayPressed {
  readonly ui: ReplayUi
  readonly intent: Intent | null
  readonly help?: true
}

/** Returns what a key leads to that the program need not know of. */
export function stay(ui: ReplayUi): ReplayPressed {
  return { ui, intent: null }
}
