import { createInterface } from 'node:readline'
import type { Conversation } from './converse.ts'
import type { ExitCode, World } from './world.ts'

/**
 * Holds a conversation over the lines of stdin until it is over, stdin ends, or a signal comes; then it is stopped, and
 * every record is on disk. Returns the exit code, and whether a signal ended it.
 */
export async function holdInLines(
  conversation: Conversation,
  world: World,
  take: (line: string, number: number) => Promise<void>,
): Promise<{ readonly exit: ExitCode; readonly interrupted: boolean }> {
  const reader = createInterface({ input: world.stdin, crlfDelay: Number.POSITIVE_INFINITY })
  const signals: ('SIGINT' | 'SIGTERM')[] = []
  const stopListening = world.onSignal((which) => {
    signals.push(which)
    reader.close()
  })
  let number = 0
  for await (const line of reader) {
    if (signals.length > 0) break
    number++
    await take(line, number)
    if (conversation.session().status !== 'talking') break
  }
  stopListening()
  reader.close()
  const [signal] = signals
  if (signal !== undefined) conversation.stopNow(signal === 'SIGINT' ? 'interrupted' : 'terminated')
  else await conversation.move({ type: 'stop', reason: 'end-of-input' })
  conversation.keeper.close()
  return {
    exit: signal === undefined ? 0 : signal === 'SIGINT' ? 130 : 143,
    interrupted: signal !== undefined,
  }
}
