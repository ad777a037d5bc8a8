import type { Playable } from '../scenario-files.ts'
import { remark, type World } from '../world.ts'
import type { WatchedScenario } from './watch-scenario.ts'

/** Why somebody stopped waiting. */
export type StoppedWaiting = 'end-of-input' | 'SIGINT' | 'SIGTERM'

/**
 * Waits until a watched scenario can be played and `accept` takes it, which returns a sentence where it does not; until then the problems are
 * remarked on at each save. Lines that are typed meanwhile stay unread, for the conversation. Ends with stdin where nothing was
 * typed, and at a signal.
 */
export async function waitUntilPlayable<Accepted extends object>(
  watched: WatchedScenario,
  world: World,
  accept: (opened: Playable) => Promise<Accepted | string>,
): Promise<Accepted | StoppedWaiting> {
  const { stdin } = world
  const stopped = Promise.withResolvers<StoppedWaiting>()
  // It tells of its end only where somebody tries to read.
  const look = () => void stdin.read(0)
  const end = () => stopped.resolve('end-of-input')
  stdin.on('readable', look)
  stdin.once('end', end)
  const stopListening = world.onSignal((signal) => stopped.resolve(signal))
  try {
    for (;;) {
      const saved = Promise.withResolvers<null>()
      const unsubscribe = watched.subscribe(() => saved.resolve(null))
      const reading = watched.latest()
      const accepted = reading.type === 'playable' ? await accept(reading.opened) : reading.report
      if (typeof accepted !== 'string') return accepted
      remark(world, `${accepted}\n\n${world.say('watch.waiting')}`)
      const why = await Promise.race([saved.promise, stopped.promise])
      unsubscribe()
      if (why !== null) return why
    }
  } finally {
    stdin.off('readable', look)
    stdin.off('end', end)
    stopListening()
  }
}
