import { resolve } from 'node:path'
import { encodeRecord } from '../../record/index.ts'
import { transcriptLines } from '../../views/plain/index.ts'
import { calledTranscript } from '../called-transcript.ts'
import { type Given, type Run, textOption } from '../command.ts'
import { isOwnTranscript } from '../own-transcript.ts'
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
  const scenario = scenarioOfTranscript(opened.header, textOption(given, 'scenario'), world)
  const found = reviewsBeside(opened, world)
  const kept = found.reviews.map(({ review }) => review)
  // Whoever does not ask for names sees them of nobody but themself.
  const isNamed = given.options.names === true || isOwnTranscript(opened, world)
  const { called, reviews } = isNamed
    ? { called: opened, reviews: kept }
    : await calledTranscript(opened, kept, scenario.scenario, world)
  if (given.options.json === true) return printRecords(called, given, world)
  const remarks = [...called.remarks, ...found.remarks]
  const afterword = reviewedScoreSentence(opened.records, kept, scenario, world)
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
