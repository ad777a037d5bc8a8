import { safeText } from '../../text/index.ts'
import type { Conversation } from '../converse.ts'
import type { World } from '../world.ts'

/** Returns that a case sheet is left for later, and how it is filled in then; where nothing is saved, that it is left out. */
export function laterSentence({ keeper, scenario }: Conversation, { say }: World): string {
  return keeper.path === null
    ? say('case-sheet.later-unsaved')
    : say('case-sheet.later', { scenario: scenario.id, file: safeText(keeper.path) })
}
