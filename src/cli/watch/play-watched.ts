import type { Coder } from '../../analysis/index.ts'
import { type Begun, beginConversation, type PlaySettings } from '../begin-conversation.ts'
import type { AskedMiddle } from '../middle/asked-middle.ts'
import { beginInMiddle } from '../middle/begin-in-middle.ts'
import { playLines } from '../play-lines.ts'
import { openScenario, type Playable, scenarioPath } from '../scenario-files.ts'
import type { transcriptsFolder } from '../transcript-files.ts'
import { type ExitCode, UsageMistake, type World } from '../world.ts'
import { followInLines } from './follow-in-lines.ts'
import { waitUntilPlayable } from './wait-until-playable.ts'
import { type WatchedScenario, watchScenario } from './watch-scenario.ts'

/** How a watched conversation is held. */
export interface WatchSettings {
  readonly settings: PlaySettings & { readonly folder: ReturnType<typeof transcriptsFolder> }
  readonly middle: AskedMiddle | null
  /** The same coder at every call; one that remembers what it coded. */
  readonly openCoder: () => Coder
  /** True where nothing is drawn. */
  readonly lines: boolean
}

/**
 * Holds a conversation whose scenario is being written: `word` means its file, which is read again at each save. It begins once the file has no
 * errors. Nothing is saved.
 */
export async function playWatched(word: string, how: WatchSettings, world: World): Promise<ExitCode> {
  const path = scenarioPath(word, world)
  const watched = watchScenario(path, openScenario(path, world), world)
  try {
    return how.lines ? await inLines(watched, how, world) : await onScreen(watched, how, world)
  } finally {
    watched.close()
  }
}

async function onScreen(watched: WatchedScenario, how: WatchSettings, world: World): Promise<ExitCode> {
  const { settings, middle, openCoder } = how
  const begin = middle === null ? null : (opened: Playable) => beginUnkept(opened, how, world)
  const { playScreen } = await import('../play-screen.ts')
  return playScreen({ type: 'watch', settings, watched, openCoder, begin }, world)
}

async function inLines(watched: WatchedScenario, how: WatchSettings, world: World): Promise<ExitCode> {
  const begun = await waitUntilPlayable(watched, world, (opened) =>
    beginUnkept(opened, how, world).catch((error) => {
      if (error instanceof UsageMistake) return error.message
      throw error
    }),
  )
  if (begun === 'SIGINT') return 130
  if (begun === 'SIGTERM') return 143
  if (begun === 'end-of-input') return 0
  return playLines(begun, world, (conversation, show) =>
    followInLines(conversation, watched, how.openCoder(), world, show),
  )
}

async function beginUnkept(opened: Playable, how: WatchSettings, world: World): Promise<Begun> {
  const { middle, openCoder } = how
  const settings: PlaySettings = { ...how.settings, folder: null }
  if (settings.short && opened.scenario.short === null) throw new UsageMistake(world.say('cli.no-short'))
  return middle === null
    ? beginConversation(opened, settings, openCoder(), world)
    : beginInMiddle(opened, middle, settings, openCoder, world)
}
