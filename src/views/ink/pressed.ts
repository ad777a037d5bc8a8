import type { Intent } from './screen.ts'
import type { Ui } from './ui.ts'

/** What a key leads to: the screen's own state, and what the program is asked for, if anything. */
export interface Pressed {
  readonly ui: Ui
  readonly intent: Intent | null
}
