import type { Conversation } from './converse.ts'
import { readLines } from './read-lines.ts'
import type { ExitCode, World } from './world.ts'

/**
 * Holds a conversation over the lines of stdin until a line leaves it, stdin ends, or a signal comes; then it is stopped,
 * and every record is on disk. On a terminal it also ends with the conversation, or when `isOver` says so; elsewhere more lines may come, and the
 * last turn can be said again. Returns the exit code, and whether a signal ended it.
 */
export async function holdInLines(
  conversation: Conversation,
  world: World,
  take: (line: string, number: number) => Promise<'more' | 'leave'>,
  isOver: () => boolean = () => conversation.session().status !== 'talking',
): Promise<{ readonly exit: ExitCode; readonly interrupted: boolean }> {
  const lines = readLines(world.stdin)
  const signals: ('SIGINT' | 'SIGTERM')[] = []
  const stopListening = world.onSignal((which) => {
    signals.push(which)
    lines.close()
  })
  let number = 0
  for await (const line of lines) {
    if (signals.length > 0) break
    number++
    if ((await take(line, number)) === 'leave') break
    if (world.stdin.isTTY === true && isOver()) break
  }
  stopListening()
  const [signal] = signals
  if (signal !== undefined) conversation.stopNow(signal === 'SIGINT' ? 'interrupted' : 'terminated')
  else await conversation.move({ type: 'stop', reason: 'end-of-input' })
  conversation.keeper.close()
  return {
    exit: signal === undefined ? 0 : signal === 'SIGINT' ? 130 : 143,
    interrupted: signal !== undefined,
  }
}
