import type { Coder } from '../../analysis/index.ts'
import type { Intent, Screen } from '../../views/ink/index.ts'
import type { PlaySettings } from '../begin-conversation.ts'
import type { Reading, WatchedScenario } from '../watch/watch-scenario.ts'
import type { ExitCode, World } from '../world.ts'

/** Settings of a play; a seed of null means a new one for each conversation. */
export type Settings = Omit<PlaySettings, 'seed' | 'folder'> & {
  readonly seed: number | null
  readonly folder: string
}

/** One page of the program: what it shows, and what an intent does there. */
export interface Page {
  screen(): Screen
  act(intent: Intent): void
  /** What Ctrl-C does; without it the program ends. */
  interrupt?(): void
  /** What a save of the scenario does, where that is watched. */
  reload?(reading: Reading): void
  /** What happens when the program ends while this page is open; returns a last sentence for the terminal. */
  close?(signal: 'SIGINT' | 'SIGTERM' | null): string | null
}

/** What pages stand on: they open one another, draw anew, go back home, or leave. */
export interface Stage {
  readonly world: World
  readonly coder: Coder
  readonly settings: Settings
  /** The scenario, where it is being written. */
  readonly watched: WatchedScenario | null
  open(page: Page): void
  redraw(): void
  /** Back home where one came from there, else out of the program. `notice` is shown at home. */
  back(notice?: string | null): void
  leave(): void
  /** Says what the program is to end with, if nothing else happens before. */
  exitWith(exit: ExitCode): void
}
