import type { Run } from '../command.ts'
import { staySmall } from '../memory.ts'
import { remarkWrapped } from '../say-wrapped.ts'
import { readSettings } from '../settings-file.ts'
import { transcriptsFolder } from '../transcript-files.ts'
import { run as demo } from './demo.ts'

/** On a terminal the home screen, elsewhere the demonstration. */
export const run: Run = async (given, world) => {
  if (!world.interactive) return demo(given, world)
  staySmall()
  const { playScreen } = await import('../play-screen.ts')
  const folder = transcriptsFolder(null, world)
  const settings = {
    mode: 'practice' as const,
    trainee: readSettings(world).trainee ?? 'trainee',
    seed: null,
    short: false,
    folder,
  }
  const exit = await playScreen({ type: 'home', settings }, world)
  // What is said before a screen opens is seen by nobody.
  const { keepRetention } = await import('../retention/keep-retention.ts')
  keepRetention(folder, world, (sentence) => remarkWrapped(world, sentence))
  return exit
}
