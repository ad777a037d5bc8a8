import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import type { Say } from '../language/index.ts'

/** Everything outside that a command may touch; handed in by `main.ts`, and by tests. */
export interface World {
  readonly say: Say
  readonly stdin: Readable & { readonly isTTY?: boolean }
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number }
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number }
  readonly environment: Readonly<Record<string, string | undefined>>
  /** The folder the command was given in. */
  readonly folder: string
  /** The folder of the program itself, which holds `scenarios`. */
  readonly home: string
  /** The folder of the scenarios that were compiled with the program; null where it runs from its sources. */
  readonly compiled: string | null
  readonly version: string
  /** Whether stdin and stdout are a terminal that can be drawn on. */
  readonly interactive: boolean
  /** How many colours stdout takes, as chalk counts: 0 none, 1 sixteen, 2 256, 3 all. */
  readonly colours: 0 | 1 | 2 | 3
  /** Milliseconds since 1970. */
  now(): number
  /** A number in [0, 1). */
  random(): number
  /** Calls back at Ctrl-C or SIGTERM; returns a function that stops listening. */
  onSignal(listener: (signal: 'SIGINT' | 'SIGTERM') => void): () => void
}

/** What of the world it takes to read scenarios and transcripts: all of it plain, so that a thread can have it, too. */
export type ReadingWorld = Pick<World, 'say' | 'folder' | 'home' | 'compiled'>

/** What a command leaves behind: the exit code. */
export type ExitCode = 0 | 1 | 2 | 130 | 143

/** Writes a line to stdout. */
export function print(world: World, line: string): void {
  world.stdout.write(`${line}\n`)
}

/** Writes a line to stdout, and waits where its reader is behind: many lines would pile up in memory. */
export async function printInTurn(world: World, line: string): Promise<void> {
  if (!world.stdout.write(`${line}\n`)) await once(world.stdout, 'drain')
}

/** Writes a remark to stderr. */
export function remark(world: World, line: string): void {
  world.stderr.write(`${line}\n`)
}

/** A mistake in how a command was used, said in a sentence; ends with exit code 2. */
export class UsageMistake extends Error {}
