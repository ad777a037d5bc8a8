import { readSettings, writeSettings } from '../settings-file.ts'
import { sayOfficer } from './say-officer.ts'
import type { Page, Stage } from './stage.ts'

/** Whose practice is; shown once. `next` opens what was asked for. */
export function firstRunPage(stage: Stage, next: () => void): Page {
  return {
    screen: () => ({ type: 'first-run', officer: readSettings(stage.world).officer }),
    act(intent) {
      if (intent.type === 'quit') stage.leave()
      else if (intent.type === 'officer') sayOfficer(stage)
      else if (intent.type === 'continue') {
        writeSettings({ ...readSettings(stage.world), welcomed: true }, stage.world)
        next()
      }
    },
  }
}
