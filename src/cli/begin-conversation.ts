import type { Coder } from '../analysis/index.ts'
import type { HeaderRecord } from '../record/index.ts'
import { type Session, startSession } from '../session/index.ts'
import { safeText } from '../text/index.ts'
import { type Conversation, createConversation } from './converse.ts'
import { type Keeper, keepNew, keepNone, keepNothing } from './keep-transcript.ts'
import { type HeaderSettings, newHeader } from './new-header.ts'
import type { Playable } from './scenario-files.ts'
import { readSettings } from './settings-file.ts'
import { whyNotWritable } from './transcript-files.ts'
import type { World } from './world.ts'

/** How a conversation is to be held, and the folder it is saved in; null where it is not, since its scenario is being written. */
export type PlaySettings = HeaderSettings & { readonly folder: string | null }

/** A conversation that was begun, with a sentence about what the trainee should know (it cannot be saved), or null. */
export interface Begun {
  readonly conversation: Conversation
  readonly notice: string | null
}

/** Returns how a conversation is to be held, with whom the trainee said they are, now or once before. */
export function withOfficer(settings: PlaySettings, world: World): PlaySettings {
  const known = readSettings(world)
  return { ...settings, officer: settings.officer ?? known.officer, role: settings.role ?? known.role }
}

/** Begins a new conversation. Where its folder cannot be written it goes on all the same, and one is told. */
export function beginConversation(
  opened: Playable,
  settings: PlaySettings,
  coder: Coder,
  world: World,
): Begun {
  const header = newHeader(opened, withOfficer(settings, world), coder, world)
  const [session] = startSession(opened.scenario, header)
  return keepConversation(session, header, settings, coder, world)
}

/** Goes on from a session that was just begun and is saved from now on. `notice` is what the trainee should know in any case. */
export function keepConversation(
  session: Session,
  header: HeaderRecord,
  { folder }: Pick<PlaySettings, 'folder'>,
  coder: Coder,
  world: World,
  notice: string | null = null,
): Begun {
  const keeper = folder === null ? keepNone : keeperIn(folder, session.scenario.id, world)
  const start = { session, header, begun: session.records, at: 0 }
  const saved = folder === null ? world.say('watch.begun') : cannotSaveSentence(keeper, folder, world)
  const notices = [notice, saved].filter((each) => each !== null)
  return {
    conversation: createConversation(start, coder, keeper, world.now),
    notice: notices.length === 0 ? null : notices.join('\n'),
  }
}

function keeperIn(folder: string, scenario: string, world: World): Keeper {
  const reason = whyNotWritable(folder)
  return reason === null ? keepNew(folder, scenario, world) : keepNothing(reason)
}

/** The sentence that says that a conversation is not being saved, and why; null where it is. */
export function cannotSaveSentence(keeper: Keeper, place: string, { say }: World): string | null {
  return keeper.trouble === null
    ? null
    : say('cli.cannot-save', { folder: safeText(place), reason: keeper.trouble })
}
