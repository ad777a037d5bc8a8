import type { ExitCode, World } from './world.ts'

/**
 * Watches for output that nobody takes any more. Where a reader has gone (`hearken list | head -1`) that is no mistake;
 * anything else (a full disk) is said. `stop` ends what is going on, saved, and tells whether there was such a thing;
 * without it `leave` is called. Returns what tells the exit code: the one given, unless output was lost.
 */
export function watchOutput(
  { stdout, stderr, say }: Pick<World, 'stdout' | 'stderr' | 'say'>,
  stop: () => boolean,
  leave: (exit: ExitCode) => void,
): (exit: ExitCode) => ExitCode {
  let lost: ExitCode | null = null
  // Where remarks cannot be told there is nowhere left to say so.
  stderr.on('error', () => {})
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (lost !== null) return
    lost = error.code === 'EPIPE' ? 0 : 2
    if (lost === 2) stderr.write(`${say('cli.output-lost', { reason: error.code ?? error.message })}\n`)
    if (!stop()) leave(lost)
  })
  return (exit) => lost ?? exit
}
