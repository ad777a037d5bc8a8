import { officers } from '../../scenario/index.ts'
import { readSettings, rememberOfficer } from '../settings-file.ts'
import type { Stage } from './stage.ts'

/** Remembers the next of those whom people can have before them: unsaid, a woman, a man. */
export function sayOfficer({ world, redraw }: Stage): void {
  const at = officers.indexOf(readSettings(world).officer)
  rememberOfficer({ officer: officers[(at + 1) % officers.length] ?? 'unsaid' }, world)
  redraw()
}
