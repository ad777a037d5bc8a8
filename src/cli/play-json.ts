import { pickerOf } from '../analysis/index.ts'
import { encodeRecord, type TranscriptRecord } from '../record/index.ts'
import { type AskedInJson, readJsonLine } from './asked-in-json.ts'
import type { Begun } from './begin-conversation.ts'
import { readSheetObject } from './case-sheet/read-sheet-object.ts'
import type { Conversation, Move } from './converse.ts'
import { holdInLines } from './hold-in-lines.ts'
import { longestTurn } from './longest-turn.ts'
import { pickedCoder } from './picked-coder.ts'
import { type GivenPicks, readPicksObject } from './read-picks.ts'
import { endTroubleSentence, hintSentence, moveMistake, troubleSentence } from './sentences.ts'
import { type ExitCode, print, remark, type World } from './world.ts'

/** Holds a conversation for programs: records as lines on stdout, turns and commands as lines on stdin. */
export async function playJson({ conversation, notice }: Begun, world: World): Promise<ExitCode> {
  if (notice !== null) remark(world, notice)
  let written = 0
  const write = () => {
    const { records } = conversation.session()
    for (const record of records.slice(written)) print(world, encodeRecord(record))
    written = records.length
  }
  write()
  let mistakes = 0
  const { exit } = await holdInLines(conversation, world, async (line, number) => {
    if (line.trim() === '') return 'more'
    const asked = readJsonLine(line)
    const done = await answer(asked, conversation, world)
    write()
    if (done.mistake !== null) {
      if (!done.late) mistakes++
      remark(world, world.say('cli.json.mistake', { line: number, why: done.mistake }))
    }
    const trouble = troubleSentence(conversation, world)
    if (trouble !== null) remark(world, trouble)
    return asked.type === 'move' && asked.move.type === 'stop' ? 'leave' : 'more'
  })
  write()
  const trouble = endTroubleSentence(conversation, world)
  if (trouble !== null) remark(world, trouble)
  return exit === 0 && mistakes > 0 ? 1 : exit
}

/** What came of a line: why it was left out, or null; `late` where that is only because the conversation is over. */
interface Done {
  readonly mistake: string | null
  readonly late: boolean
}

const fine: Done = { mistake: null, late: false }

async function answer(asked: AskedInJson, conversation: Conversation, world: World): Promise<Done> {
  const { say } = world
  const { mode } = conversation.header
  if (asked.type === 'mistake') return { mistake: say(asked.why, { most: longestTurn }), late: false }
  if (asked.type === 'hint') {
    remark(world, hintSentence(conversation.hint(), mode, say))
    return fine
  }
  if (asked.type === 'case-sheet') return takeSheet(asked.given, conversation, world)
  const { move } = asked
  if (move.type === 'again' && mode === 'assessment') {
    remark(world, say('screen.remark.not-in-assessment', { name: 'again' }))
    return fine
  }
  const mistake = moveMistake(move, conversation, world)
  if (mistake !== null) return { mistake, late: conversation.session().status === 'ended' }
  const picked = withPicks(move, asked.given, conversation, world)
  if (picked.type === 'mistake') return { mistake: picked.why, late: false }
  const made: readonly TranscriptRecord[] = await conversation.move(picked.move)
  if (move.type === 'again' && made.length === 0) remark(world, say('cli.play.nothing-again'))
  return fine
}

/** Takes a case sheet, which comes after the ending; a later one counts in place of an earlier. */
async function takeSheet(given: unknown, conversation: Conversation, { say }: World): Promise<Done> {
  const { status, scenario, records } = conversation.session()
  if (scenario.caseSheet === null) return { mistake: say('case-sheet.none'), late: false }
  if (status !== 'ended') return { mistake: say('case-sheet.not-yet'), late: false }
  const read = readSheetObject(given, scenario, records, say)
  if (read.type === 'mistake') return { mistake: read.why, late: false }
  await conversation.move({ type: 'case-sheet', sheet: read.sheet })
  return fine
}

/** The move with what was picked for it, where a person codes the conversation; elsewhere nothing can be picked. */
function withPicks(
  move: Move,
  given: GivenPicks,
  { header, scenario }: Conversation,
  world: World,
): { readonly type: 'move'; readonly move: Move } | { readonly type: 'mistake'; readonly why: string } {
  const picker = pickerOf(header.coder)
  if (picker === null) {
    const none = given.labels === undefined && given.form === undefined && given.topics === undefined
    return none ? { type: 'move', move } : { type: 'mistake', why: world.say('cli.picks.not-asked') }
  }
  if (move.type !== 'say' && move.type !== 'leave') return { type: 'move', move }
  const read = readPicksObject(given, scenario.topics, world.say)
  if (read.type === 'mistake') return read
  return { type: 'move', move: { ...move, coder: pickedCoder(picker, world, read.picks) } }
}
