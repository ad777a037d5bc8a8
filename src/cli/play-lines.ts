import type { TranscriptRecord } from '../record/index.ts'
import { createDebrief } from '../scoring/index.ts'
import { safeText } from '../text/index.ts'
import {
  briefingLines,
  debriefLines,
  feedbackLines,
  type LineIntent,
  type Paper,
  readLine,
  spokenLines,
} from '../views/plain/index.ts'
import type { Begun } from './begin-conversation.ts'
import type { Conversation, Move } from './converse.ts'
import { holdInLines } from './hold-in-lines.ts'
import { paperOf } from './paper.ts'
import { hintSentence, moveMistake, savedSentence, troubleSentence } from './sentences.ts'
import { type ExitCode, print, remark, type World } from './world.ts'

/** Holds a conversation in lines: no screen drawing, `/words` are commands. */
export async function playLines({ conversation, notice }: Begun, world: World): Promise<ExitCode> {
  const { say } = world
  const paper = paperOf(world)
  const { scenario, header } = conversation
  const show = (lines: readonly string[]) => {
    for (const line of lines) print(world, line)
  }
  if (notice !== null) remark(world, notice)
  const briefing = briefingLines(scenario, header.mode, paper, header.variant === 'short')
  show([
    ...briefing,
    '',
    say('cli.play.keys'),
    '',
    ...answerLines(conversation.session().records, conversation, paper),
  ])
  const prompt = () => (world.interactive ? world.stdout.write('> ') : false)
  prompt()
  const { exit, interrupted } = await holdInLines(conversation, world, async (line) => {
    const asked = readLine(line, header.mode)
    const move = asked.type === 'intent' ? moveOf(asked.intent) : null
    const mistake = move === null ? null : moveMistake(move, conversation, world)
    if (mistake !== null) remark(world, mistake)
    else if (asked.type === 'intent') show(await answer(move, conversation, paper))
    else if (asked.type === 'help') show([say('cli.play.help')])
    else if (asked.type === 'nothing') remark(world, say('cli.play.nothing-said'))
    else if (asked.type === 'not-in-assessment')
      remark(world, say('screen.remark.not-in-assessment', { name: asked.name }))
    else remark(world, unknownSentence(asked, world))
    const trouble = troubleSentence(conversation, world)
    if (trouble !== null) remark(world, trouble)
    if (conversation.session().status === 'talking') prompt()
    return move?.type === 'stop' ? 'leave' : 'more'
  })
  if (!interrupted)
    show(['', ...debriefLines(createDebrief(conversation.session().records, scenario, say), paper), ''])
  remark(world, savedSentence(conversation, world))
  return exit
}

/** The move that a line asks for; null for a hint, which moves nothing. */
function moveOf(intent: LineIntent): Move | null {
  if (intent.type === 'hint') return null
  return intent.type === 'quit' ? { type: 'stop', reason: 'quit' } : intent
}

/** Makes a move and returns the lines that answer it: feedback in practice, then what is said. Without one, a hint. */
async function answer(
  move: Move | null,
  conversation: Conversation,
  paper: Paper,
): Promise<readonly string[]> {
  const { say } = paper
  const { mode } = conversation.header
  if (move === null) return [hintSentence(conversation.hint(), mode, say)]
  const records = await conversation.move(move)
  if (move.type === 'again') return [say(records.length === 0 ? 'cli.play.nothing-again' : 'cli.play.again')]
  const turn = records.find((record) => record.type === 'trainee')
  const feedback =
    mode === 'assessment' || turn === undefined || turn.text === ''
      ? []
      : feedbackLines(turn.analysis, turn.text, paper)
  return [...feedback, '', ...answerLines(records, conversation, paper)]
}

function answerLines(
  records: readonly TranscriptRecord[],
  { scenario }: Conversation,
  paper: Paper,
): readonly string[] {
  return records.flatMap((record) =>
    record.type === 'persona' || record.type === 'third' ? spokenLines(record, scenario, paper) : [],
  )
}

function unknownSentence(
  asked: { readonly word: string; readonly nearest: string | null },
  { say }: World,
): string {
  const word = safeText(asked.word)
  return asked.nearest === null
    ? say('screen.remark.unknown-command', { word })
    : say('screen.remark.unknown-command-near', { word, nearest: asked.nearest })
}
