import { resolve } from 'node:path'
import { encodeRecord, type TranscriptRecord } from '../../record/index.ts'
import { transcriptLines } from '../../views/plain/index.ts'
import { type Given, type Run, textOption } from '../command.ts'
import { paperOf } from '../paper.ts'
import { scenarioOfTranscript } from '../scenario-of-transcript.ts'
import { openTranscriptOrFail } from '../transcript-files.ts'
import { print, remark, UsageMistake, type World } from '../world.ts'

/** Steps through a saved conversation on a terminal; elsewhere it is readable text, or its records. */
export const run: Run = async (given, world) => {
  const opened = openTranscriptOrFail(resolve(world.folder, given.args[0] ?? ''), world)
  const { header, records } = opened
  const turn = turnOf(given, records, world)
  const asJson = given.options.json === true
  if (world.interactive && !asJson && given.options.plain !== true) {
    const [{ showRunning }, { createReplayProgram }, { createReplayScreen }] = await Promise.all([
      import('../play-screen.ts'),
      import('../program/replay-program.ts'),
      import('../replay-screen.ts'),
    ])
    const screen = createReplayScreen(opened, scenarioOfTranscript(header, world), turn)
    return showRunning(createReplayProgram(screen), world)
  }
  for (const each of opened.remarks) remark(world, each)
  const shown =
    turn === null ? records : records.filter((record) => !('turn' in record) || record.turn === turn)
  if (asJson) for (const record of shown) print(world, encodeRecord(record))
  else {
    const { scenario, remark: missing } = scenarioOfTranscript(header, world)
    if (missing !== null) remark(world, missing)
    for (const line of transcriptLines(shown, scenario, paperOf(world))) print(world, line)
  }
  return 0
}

/** The turn that was asked for; null where none was. */
function turnOf(given: Given, records: readonly TranscriptRecord[], world: World): number | null {
  const wanted = textOption(given, 'turn')
  if (wanted === null) return null
  const turn = Number(wanted)
  const last = records.reduce((most, record) => ('turn' in record ? Math.max(most, record.turn) : most), 0)
  if (Number.isSafeInteger(turn) && turn >= 0 && turn <= last) return turn
  throw new UsageMistake(
    world.say('cli.wrong-number', { option: '--turn', found: wanted, least: 0, most: last }),
  )
}
