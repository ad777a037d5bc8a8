import { join } from 'node:path'
import { decodeRetention, encodeRetention, newRetention, type Retention } from '../home/index.ts'
import { readText } from './read-text.ts'
import { replaceFile } from './replace-file.ts'
import type { World } from './world.ts'

/** Returns the path of what a folder remembers about how long its conversations are kept. */
export function retentionPath(folder: string): string {
  return join(folder, 'retention.json')
}

/** Reads what a folder remembers about how long its conversations are kept. */
export function readRetention(folder: string): Retention {
  const { text } = readText(retentionPath(folder), 50_000_000)
  return text === null ? newRetention : decodeRetention(text)
}

/** Writes it, the owner's alone (0600); returns null, or the system's short word for why it could not be. */
export function writeRetention(folder: string, retention: Retention, world: World): string | null {
  return replaceFile(retentionPath(folder), encodeRetention(retention), world, 0o600)
}
