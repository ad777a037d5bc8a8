import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Told, transcriptText } from '../../arbitrary/transcripts.ts'
import { hearken, newFolder, type Outcome } from '../outside.ts'

/** A trainee's own computer, from which things are handed in. */
export interface Computer {
  readonly folder: string
  readonly config: string
  /** Puts a conversation there, or a longer version of one. */
  put(name: string, told: Told): void
  /** Hands in all that ended or was stopped; returns the pack. */
  handIn(...args: readonly string[]): Promise<string>
}

/** Returns a computer on which somebody practises under a name. */
export function computerOf(trainee: string): Computer {
  const [folder, config] = [newFolder(), newFolder()]
  const environment = { HEARKEN_CONFIG: config, HEARKEN_TRANSCRIPTS: folder }
  let packs = 0
  return {
    folder,
    config,
    put: (name, told) => writeFileSync(join(folder, name), transcriptText({ trainee, ...told })),
    async handIn(...args) {
      const pack = join(newFolder(), `${trainee.replace(/\W/g, '_')}-${++packs}.zip`)
      const { exit, err } = await hearken(
        ['hand-in', '--all', '--trainee', trainee, '--to', pack, '--yes', ...args],
        '',
        { environment, now: () => Date.parse('2026-01-31T08:00:00.000Z') + packs * 1000 },
      )
      if (exit !== 0) throw new Error(err)
      return pack
    },
  }
}

/** An instructor's side: a class's folder, and the settings of whoever collects. */
export function classroom(roster = '') {
  const [parent, config, drop] = [newFolder(), newFolder(), newFolder()]
  const folder = join(parent, 'class')
  const environment = { HEARKEN_CONFIG: config, HEARKEN_TRANSCRIPTS: newFolder() }
  writeFileSync(join(parent, 'roster.csv'), roster)
  return {
    folder,
    config,
    drop,
    roster: join(parent, 'roster.csv'),
    environment,
    /** Puts packs into the shared folder. */
    drops(...packs: readonly string[]): void {
      for (const pack of packs) copyFileSync(pack, join(drop, `${readdirSync(drop).length}.zip`))
    },
    collect: (args: readonly string[], input = '', over: object = {}): Promise<Outcome> =>
      hearken(['collect', ...args, '--into', folder], input, { environment, ...over }),
    files: () => readdirSync(folder).sort(),
    read: (name: string) => readFileSync(join(folder, name), 'utf8'),
  }
}
