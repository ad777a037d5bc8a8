import { resolve } from 'node:path'
import { encodeRecord, type HeaderRecord } from '../../record/index.ts'
import { safeText } from '../../text/index.ts'
import { transcriptLines } from '../../views/plain/index.ts'
import { type Run, textOption } from '../command.ts'
import { namesAsPlayed } from '../in-language.ts'
import { paperOf } from '../paper.ts'
import { openScenarioFile, shippedFolder, shippedIds } from '../scenario-files.ts'
import { openTranscriptOrFail } from '../transcript-files.ts'
import { print, remark, UsageMistake, type World } from '../world.ts'

/** Shows a saved conversation as readable text, or its records. */
export const run: Run = async (given, world) => {
  const { header, records, remarks } = openTranscriptOrFail(resolve(world.folder, given.args[0] ?? ''), world)
  for (const each of remarks) remark(world, each)
  const wanted = textOption(given, 'turn')
  const turn = wanted === null ? null : Number(wanted)
  const last = records.reduce((most, record) => ('turn' in record ? Math.max(most, record.turn) : most), 0)
  if (turn !== null && !(Number.isSafeInteger(turn) && turn >= 0 && turn <= last)) {
    throw new UsageMistake(
      world.say('cli.wrong-number', { option: '--turn', found: wanted ?? '', least: 0, most: last }),
    )
  }
  const shown =
    turn === null ? records : records.filter((record) => !('turn' in record) || record.turn === turn)
  if (given.options.json === true) for (const record of shown) print(world, encodeRecord(record))
  else {
    const scenario = scenarioOf(header, world)
    for (const line of transcriptLines(shown, scenario, paperOf(world))) print(world, line)
  }
  return 0
}

/** The scenario that was played, where it is here unchanged; a transcript can be read without it. */
function scenarioOf(header: HeaderRecord, world: World) {
  const { id, sha256 } = header.scenario
  if (!shippedIds(world).includes(id)) {
    remark(world, world.say('cli.replay.no-scenario', { id: safeText(id) }))
    return null
  }
  const opened = openScenarioFile(`${shippedFolder(world)}/${id}.yaml`, world)
  if (opened.sha256 !== sha256) remark(world, world.say('cli.replay.other-scenario', { id }))
  const { scenario } = opened
  return scenario === null ? null : namesAsPlayed({ ...opened, scenario }, header, world)
}
