import { dirname, resolve } from 'node:path'
import { encodeRecord } from '../../record/index.ts'
import { transcriptLines } from '../../views/plain/index.ts'
import { calledTranscript } from '../called-transcript.ts'
import { isClassFolder } from '../class-folder.ts'
import { type Given, type Run, textOption } from '../command.ts'
import { paperOf } from '../paper.ts'
import { reviewsBeside } from '../review-files.ts'
import { reviewedScoreSentence } from '../reviewed-score.ts'
import { scenarioOfTranscript } from '../scenario-of-transcript.ts'
import { type OpenedTranscript, openTranscriptOrFail } from '../transcript-files.ts'
import { turnOption } from '../turn-option.ts'
import { print, remark, type World } from '../world.ts'

/** Steps through a saved conversation on a terminal, with the reviews beside it; elsewhere it is readable text, or its records. */
export const run: Run = async (given, world) => {
  const opened = openTranscriptOrFail(resolve(world.folder, given.args[0] ?? ''), world)
  if (given.options.json === true) return printRecords(opened, given, world)
  // In a class's folder people go by their codes; elsewhere it is one's own practice.
  const isNamed = given.options.names === true || !isClassFolder(dirname(opened.path))
  const called = isNamed ? opened : calledTranscript(opened, world)
  const found = reviewsBeside(opened, world)
  const reviews = found.reviews.map(({ review }) => review)
  const remarks = [...called.remarks, ...found.remarks]
  const scenario = scenarioOfTranscript(opened.header, textOption(given, 'scenario'), world)
  const afterword = reviewedScoreSentence(opened.records, reviews, scenario, world)
  const turn = turnOption(given, opened.records, world)
  if (world.interactive && given.options.plain !== true) {
    const [{ showRunning }, { createReplayProgram }, { createReplayScreen }] = await Promise.all([
      import('../play-screen.ts'),
      import('../program/replay-program.ts'),
      import('../replay-screen.ts'),
    ])
    const beside = { scenario, reviews, afterword, turn, blind: false }
    const shown = createReplayScreen({ ...called, remarks }, beside)
    return showRunning(createReplayProgram(shown), world)
  }
  for (const each of remarks) remark(world, each)
  if (scenario.remark !== null) remark(world, scenario.remark)
  const lines = transcriptLines(
    recordsOf(called, turn),
    scenario.scenario,
    paperOf(world),
    turn === null ? reviews : reviews.map((review) => ({ ...review, comment: null })),
  )
  for (const line of lines) print(world, line)
  if (afterword !== null && turn === null) print(world, afterword)
  return 0
}

function printRecords(opened: OpenedTranscript, given: Given, world: World): 0 {
  for (const each of opened.remarks) remark(world, each)
  const turn = turnOption(given, opened.records, world)
  for (const record of recordsOf(opened, turn)) print(world, encodeRecord(record))
  return 0
}

function recordsOf({ records }: OpenedTranscript, turn: number | null): OpenedTranscript['records'] {
  return turn === null ? records : records.filter((record) => !('turn' in record) || record.turn === turn)
}
