import type { HeaderRecord } from '../record/index.ts'
import { inLanguage } from './in-language.ts'
import { openPlayable, type Playable, shippedPlayable } from './scenario-files.ts'
import { type ReadingWorld, UsageMistake } from './world.ts'

/** Finds the scenario of a transcript, in its language; null where it is not here, and a `UsageMistake` where it cannot be played. */
export type FindPlayed = (header: HeaderRecord) => Playable | null

/**
 * Returns what finds the scenarios that transcripts were held in: the one that `word` means, which is opened at once, or the shipped one of
 * the id. Each is opened once in a language, however many transcripts are asked for.
 */
export function createPlayedFinder(word: string | null, world: ReadingWorld): FindPlayed {
  const chosen = word === null ? null : openPlayable(word, world)
  const known = new Map<string, () => Playable | null>()
  return (header) => {
    const key = `${header.scenario.id} ${header.language}`
    const found = known.get(key) ?? open(chosen, header, world)
    known.set(key, found)
    return found()
  }
}

/** Opens a scenario once; what is wrong with it is told each time. */
function open(
  chosen: Playable | null,
  { scenario, language }: HeaderRecord,
  world: ReadingWorld,
): () => Playable | null {
  try {
    const playable = chosen ?? shippedPlayable(scenario.id, world)
    const told = playable === null ? null : inLanguage(playable, language, world).playable
    return () => told
  } catch (error) {
    if (!(error instanceof UsageMistake)) throw error
    return () => {
      throw error
    }
  }
}
