import { availableParallelism } from 'node:os'
import { safeText } from '../text/index.ts'
import { type Given, textOption } from './command.ts'
import { UsageMistake, type World } from './world.ts'

/** The most coders at once where nobody asks for more: each needs its own memory. */
const mostByItself = 8
const most = 64

/** Returns how many coders may work at once: as many as `--jobs` says, else as there are cores, at most 8. */
export function jobsFrom(given: Given, world: World): number {
  const text = textOption(given, 'jobs')
  if (text === null) return Math.min(availableParallelism(), mostByItself)
  const jobs = Number(text)
  if (/^\d+$/.test(text) && jobs >= 1 && jobs <= most) return jobs
  throw new UsageMistake(
    world.say('cli.wrong-number', { option: '--jobs', found: safeText(text), least: 1, most }),
  )
}
