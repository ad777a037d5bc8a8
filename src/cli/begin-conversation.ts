import type { Coder } from '../analysis/index.ts'
import type { HeaderRecord, Mode } from '../record/index.ts'
import { advance, rerun, startSession } from '../session/index.ts'
import { safeText } from '../text/index.ts'
import { verify } from '../transcript/index.ts'
import { type Conversation, createConversation } from './converse.ts'
import { type Keeper, keepNew, keepNothing, keepOn } from './keep-transcript.ts'
import { openPlayable, type Playable } from './scenario-files.ts'
import { type OpenedTranscript, openTranscript, whyNotWritable } from './transcript-files.ts'
import { UsageMistake, type World } from './world.ts'

/** How a conversation is to be held. */
export interface PlaySettings {
  readonly mode: Mode
  readonly trainee: string
  readonly seed: number
  readonly short: boolean
  readonly folder: string
}

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
  const { scenario } = opened
  const header: HeaderRecord = {
    type: 'header',
    format: 'hearken/transcript',
    version: 1,
    scenario: { id: scenario.id, title: scenario.title, file: opened.file, sha256: opened.sha256 },
    ...(settings.short && scenario.short !== null ? { variant: 'short' as const } : {}),
    language: scenario.language,
    coder: coder.name,
    hearken: world.version,
    trainee: settings.trainee,
    mode: settings.mode,
    seed: settings.seed,
    started: new Date(world.now()).toISOString(),
  }
  const keeper = newKeeper(settings.folder, scenario.id, world)
  const [session, begun] = startSession(scenario, header)
  return {
    conversation: createConversation({ session, header, begun }, coder, keeper, world.now),
    notice: troubleNotice(keeper, settings.folder, world),
  }
}

function newKeeper(folder: string, scenario: string, world: World): Keeper {
  const reason = whyNotWritable(folder)
  if (reason !== null) return keepNothing(reason)
  try {
    return keepNew(folder, scenario, world)
  } catch (error) {
    return keepNothing((error as NodeJS.ErrnoException).code ?? String(error))
  }
}

/** The sentence that says that a conversation is not being saved, and why; null where it is. */
function troubleNotice(keeper: Keeper, folder: string, world: World): string | null {
  if (keeper.trouble === null) return null
  return world.say('cli.cannot-save', { folder: safeText(folder), reason: keeper.trouble })
}

/** Goes on with a saved conversation, in the same file. A mistake of use is a `UsageMistake`. */
export function resumeConversation(
  transcript: OpenedTranscript,
  given: Playable | null,
  coder: Coder,
  world: World,
): Begun {
  const { header, records, path } = transcript
  const opened = scenarioOf(transcript, given, world)
  const found = verify(opened.scenario, header, records)
  if (found.type === 'different') {
    throw new UsageMistake(world.say('cli.cannot-resume-changed', { file: safeText(path), turn: found.turn }))
  }
  const [session] = rerun(opened.scenario, header, records)
  if (session.status === 'ended')
    throw new UsageMistake(world.say('cli.cannot-resume-ended', { file: safeText(path) }))
  const keeper = keepOn(path, process.pid)
  if (keeper === null) throw new UsageMistake(world.say('cli.open-elsewhere', { file: safeText(path) }))
  // The clock of a conversation stands still while nobody talks: it goes on from its last record.
  const last = records.reduce((most, record) => ('at' in record ? Math.max(most, record.at) : most), 0)
  const restarted = world.now() - last
  const at = last
  const [resumed, resumption] = advance(session, { type: 'resume', at })
  const begun = found.type === 'cut-off' ? [...found.missing, ...resumption] : resumption
  const clock = { ...header, started: new Date(restarted).toISOString() }
  const conversation = createConversation(
    { session: resumed, header: clock, begun },
    coder,
    keeper,
    world.now,
  )
  return { conversation, notice: troubleNotice(keeper, path, world) }
}

/** The scenario to go on with: the one that was opened, else the shipped one of the transcript's id. */
function scenarioOf(transcript: OpenedTranscript, opened: Playable | null, world: World): Playable {
  return opened ?? openPlayable(transcript.header.scenario.id, world)
}

/** Opens a transcript; what is wrong with it is a `UsageMistake`. */
export function openTranscriptOrFail(path: string, world: World): OpenedTranscript {
  const opened = openTranscript(path, world)
  if ('mistake' in opened) throw new UsageMistake(opened.mistake)
  return opened
}
