#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import * as module from 'node:module'
import { fileURLToPath } from 'node:url'
import type { World } from './cli/world.ts'

// React is several times quicker without its checks for those who develop with it; it looks at this when it is imported.
process.env.NODE_ENV ??= 'production'

// Compiled code is kept between runs, where Node can; what is to profit from it is imported after this.
module.enableCompileCache?.()
const [{ supportsColor }, { run }, { watchOutput }, { createSay }] = await Promise.all([
  import('chalk'),
  import('./cli/run.ts'),
  import('./cli/watch-output.ts'),
  import('./language/index.ts'),
])

const home = fileURLToPath(new URL('..', import.meta.url))
const { version } = JSON.parse(readFileSync(`${home}/package.json`, 'utf8')) as { version: string }

type Listener = Parameters<World['onSignal']>[0]
const listeners = new Set<Listener>()

const world: World = {
  say: createSay('en'),
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  environment: process.env,
  folder: process.cwd(),
  home,
  compiled: import.meta.filename.endsWith('.ts')
    ? null
    : fileURLToPath(new URL('scenarios', import.meta.url)),
  version,
  interactive: process.stdin.isTTY === true && process.stdout.isTTY === true && process.env.TERM !== 'dumb',
  colours: coloursOf(),
  now: () => Date.now(),
  random: () => Math.random(),
  onSignal(listener) {
    const onInterrupt = () => listener('SIGINT')
    const onTerminate = () => listener('SIGTERM')
    listeners.add(listener)
    process.on('SIGINT', onInterrupt)
    process.on('SIGTERM', onTerminate)
    return () => {
      listeners.delete(listener)
      process.off('SIGINT', onInterrupt)
      process.off('SIGTERM', onTerminate)
    }
  },
}

/** Colour only on a terminal, and never where NO_COLOR is set. */
function coloursOf(): World['colours'] {
  if (process.stdout.isTTY !== true || (process.env.NO_COLOR ?? '') !== '') return 0
  return supportsColor === false ? 0 : supportsColor.level
}

/** Ends a conversation that is going on, saved; false where there is none. */
function stop(): boolean {
  for (const listener of listeners) listener('SIGTERM')
  return listeners.size > 0
}

const exitCode = watchOutput(world, stop, (exit) => process.exit(exit))
process.exitCode = exitCode(await run(process.argv.slice(2), world))
// Open handles (a terminal that was read from) must not keep the program alive.
process.stdin.unref?.()
