import type { Coder } from '../analysis/index.ts'
import { startSession } from '../session/index.ts'
import { safeText } from '../text/index.ts'
import { type Conversation, createConversation } from './converse.ts'
import { type Keeper, keepNew, keepNothing } from './keep-transcript.ts'
import { type HeaderSettings, newHeader } from './new-header.ts'
import type { Playable } from './scenario-files.ts'
import { whyNotWritable } from './transcript-files.ts'
import type { World } from './world.ts'

/** How a conversation is to be held, and the folder it is saved in. */
export type PlaySettings = HeaderSettings & { readonly folder: string }

/** A conversation that was begun, with a sentence about what the trainee should know (it cannot be saved), or null. */
export interface Begun {
  readonly conversation: Conversation
  readonly notice: string | null
}

/** Begins a new conversation. Where its folder cannot be written it goes on all the same, and one is told. */
export function beginConversation(
  opened: Playable,
  settings: PlaySettings,
  coder: Coder,
  world: World,
): Begun {
  const { folder } = settings
  const header = newHeader(opened, settings, coder, world)
  const reason = whyNotWritable(folder)
  const keeper = reason === null ? keepNew(folder, opened.scenario.id, world) : keepNothing(reason)
  const [session, begun] = startSession(opened.scenario, header)
  return {
    conversation: createConversation({ session, header, begun, at: 0 }, coder, keeper, world.now),
    notice: cannotSaveSentence(keeper, folder, world),
  }
}

/** The sentence that says that a conversation is not being saved, and why; null where it is. */
export function cannotSaveSentence(keeper: Keeper, place: string, { say }: World): string | null {
  return keeper.trouble === null
    ? null
    : say('cli.cannot-save', { folder: safeText(place), reason: keeper.trouble })
}
