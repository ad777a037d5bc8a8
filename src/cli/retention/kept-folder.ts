import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import { collectedByFile, type Retention, usualDays } from '../../home/index.ts'
import { isClassFolder, openClassFolder } from '../class-folder.ts'
import { readRetention } from '../retention-file.ts'
import { readSettings } from '../settings-file.ts'
import { transcriptsFolder } from '../transcript-files.ts'
import type { World } from '../world.ts'

/** A folder whose conversations are deleted by themselves in time: somebody's own, or one that was collected into. */
export interface KeptFolder {
  readonly folder: string
  readonly kind: 'own' | 'class'
  /** What was chosen; null where nothing was. */
  readonly chosen: number | 'off' | null
  /** The days that hold; null where conversations are kept for good. */
  readonly days: number | null
  readonly notices: Retention['notices']
  /** When each conversation was collected, in milliseconds since 1970; in a class nothing else is deleted. Null in one's own folder. */
  readonly collected: ReadonlyMap<string, number> | null
}

/** Returns how long conversations in a folder are kept; null where none there is ever deleted by itself: the samples, and any other folder. */
export function keptFolder(folder: string, world: World): KeptFolder | null {
  if (isSample(folder, world)) return null
  const retention = readRetention(folder)
  const { notices } = retention
  if (isClassFolder(folder)) {
    const index = collectedByFile(openClassFolder(folder, world).collected)
    if (index.size === 0) return null
    const collected = new Map([...index].map(([file, record]) => [file, Date.parse(record.collected)]))
    return { folder, kind: 'class', ...holding(retention.days), notices, collected }
  }
  if (folder !== transcriptsFolder(null, world)) return null
  return { folder, kind: 'own', ...holding(readSettings(world).retention), notices, collected: null }
}

function holding(chosen: number | 'off' | null): Pick<KeptFolder, 'chosen' | 'days'> {
  return { chosen, days: chosen === 'off' ? null : (chosen ?? usualDays) }
}

/** The samples that come with the program. */
function isSample(folder: string, { home }: World): boolean {
  const sample = real(join(home, 'transcripts', 'sample'))
  return real(folder) === sample || real(folder).startsWith(join(sample, '/'))
}

function real(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}
