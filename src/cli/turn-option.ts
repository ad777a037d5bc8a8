import type { TranscriptRecord } from '../record/index.ts'
import { type Given, textOption } from './command.ts'
import { UsageMistake, type World } from './world.ts'

/** Returns the turn of a transcript that `--turn` asks for; null where it does not. One that is not there is a `UsageMistake`. */
export function turnOption(given: Given, records: readonly TranscriptRecord[], world: World): number | null {
  const wanted = textOption(given, 'turn')
  if (wanted === null) return null
  const turn = /^\d+$/.test(wanted) ? Number(wanted) : Number.NaN
  const last = records.reduce((most, record) => ('turn' in record ? Math.max(most, record.turn) : most), 0)
  if (Number.isSafeInteger(turn) && turn <= last) return turn
  throw new UsageMistake(
    world.say('cli.wrong-number', { option: '--turn', found: wanted, least: 0, most: last }),
  )
}
