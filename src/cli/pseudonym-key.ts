import { randomBytes } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { safeText } from '../text/index.ts'
import { readText } from './read-text.ts'
import { settingsFolder } from './settings-file.ts'
import { remark, type World } from './world.ts'

const wellFormed = /^[0-9a-f]{64}$/

/**
 * Returns the key that pseudonyms are made with: one for each computer, made when it is first needed, its owner's alone. Where it cannot
 * be kept it holds for this run, and that is said: the next run would call people otherwise.
 */
export function pseudonymKey(world: World): string {
  const path = join(settingsFolder(world), 'pseudonym.key')
  const kept = keyIn(path)
  if (kept !== null) return kept
  const key = randomBytes(32).toString('hex')
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
    writeFileSync(path, `${key}\n`, { mode: 0o600, flag: 'wx' })
    return key
  } catch {
    // Another run may have made it in the meantime.
    const other = keyIn(path)
    if (other === null) remark(world, world.say('people.key-not-kept', { file: safeText(path) }))
    return other ?? key
  }
}

function keyIn(path: string): string | null {
  const text = readText(path, 1_000).text?.trim() ?? ''
  return wellFormed.test(text) ? text : null
}
