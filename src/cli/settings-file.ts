import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import envPaths from 'env-paths'
import { decodeSettings, encodeSettings, newSettings, type Settings } from '../home/index.ts'
import { codeOf } from './append-file.ts'
import { readText } from './read-text.ts'
import { replaceFile } from './replace-file.ts'
import type { World } from './world.ts'

/** Returns the folder of settings: the one `HEARKEN_CONFIG` names, else the user's configuration folder. */
export function settingsFolder({ environment }: World): string {
  const named = environment.HEARKEN_CONFIG
  return named !== undefined && named !== '' ? named : envPaths('hearken', { suffix: '' }).config
}

function settingsPath(world: World): string {
  return join(settingsFolder(world), 'settings.json')
}

/** Reads the settings; none, or broken ones, count as new. */
export function readSettings(world: World): Settings {
  const read = readText(settingsPath(world), 1_000_000)
  return read.text === null ? newSettings : decodeSettings(read.text)
}

/**
 * Writes the settings, and returns null, or the system's short word for why they could not be. Most of them are asked for again next time,
 * which harms nobody.
 */
export function writeSettings(settings: Settings, world: World): string | null {
  const path = settingsPath(world)
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  } catch (error) {
    return codeOf(error)
  }
  return replaceFile(path, encodeSettings(settings), world, 0o600)
}

/** Remembers whom people have before them, and one's own role; what is left out stays as it was. */
export function rememberOfficer(said: Partial<Pick<Settings, 'officer' | 'role'>>, world: World): void {
  const settings = readSettings(world)
  const next = { ...settings, ...said }
  if (next.officer !== settings.officer || next.role !== settings.role) writeSettings(next, world)
}

/** Remembers the name that a transcript carries, so that it is the default next time. */
export function rememberTrainee(trainee: string, world: World): void {
  const settings = readSettings(world)
  if (settings.trainee !== trainee) writeSettings({ ...settings, trainee }, world)
}
