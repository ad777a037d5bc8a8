import { encodeRecord, type TranscriptRecord } from '../record/index.ts'
import { type AskedInJson, readJsonLine } from './asked-in-json.ts'
import type { Begun } from './begin-conversation.ts'
import type { Conversation } from './converse.ts'
import { holdInLines } from './hold-in-lines.ts'
import { longestTurn } from './longest-turn.ts'
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
  const { move } = asked
  if (move.type === 'again' && mode === 'assessment') {
    remark(world, say('screen.remark.not-in-assessment', { name: 'again' }))
    return fine
  }
  const mistake = moveMistake(move, conversation, world)
  if (mistake !== null) return { mistake, late: conversation.session().status === 'ended' }
  const made: readonly TranscriptRecord[] = await conversation.move(move)
  if (move.type === 'again' && made.length === 0) remark(world, say('cli.play.nothing-again'))
  return fine
}
