import { randomBytes } from 'node:crypto'
import { foldName } from '../home/index.ts'
import { remarkWrapped } from './say-wrapped.ts'
import { readSettings, writeSettings } from './settings-file.ts'
import type { World } from './world.ts'

/** Returns the random id under which somebody hands in from this computer, made the first time. Where it cannot be kept, that is said. */
export function personId(name: string, world: World): string {
  const settings = readSettings(world)
  const key = foldName(name)
  const kept = Object.hasOwn(settings.people, key) ? settings.people[key] : undefined
  if (kept !== undefined) return kept
  const made = randomBytes(8).toString('hex')
  // A name may be any word, also one that an object has of its own.
  const people = Object.fromEntries([...Object.entries(settings.people), [key, made]])
  const reason = writeSettings({ ...settings, people }, world)
  if (reason !== null) remarkWrapped(world, world.say('hand-in.id-not-kept', { reason }))
  return made
}
