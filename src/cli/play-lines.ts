import { pickerOf } from '../analysis/index.ts'
import { beganInMiddle, type TranscriptRecord } from '../record/index.ts'
import { createDebrief } from '../scoring/index.ts'
import { safeText } from '../text/index.ts'
import {
  briefingLines,
  debriefLines,
  feedbackLines,
  flow,
  type LineIntent,
  type Paper,
  readLine,
  spokenLines,
  turnLines,
} from '../views/plain/index.ts'
import type { Begun } from './begin-conversation.ts'
import { offerInLines } from './case-sheet/offer-in-lines.ts'
import type { Conversation, Move, Saying } from './converse.ts'
import { createLineVotes } from './group/line-votes.ts'
import { holdInLines } from './hold-in-lines.ts'
import { createLineCard } from './line-card.ts'
import { paperOf } from './paper.ts'
import { hintSentence, moveMistake, savedSentence, troubleSentence } from './sentences.ts'
import type { FollowingInLines } from './watch/follow-in-lines.ts'
import { type ExitCode, print, remark, type World } from './world.ts'

/** Lets a conversation follow its scenario, where that is being written. `show` shows what is said otherwise now. */
export type Follow = (
  conversation: Conversation,
  show: (records: readonly TranscriptRecord[]) => void,
) => FollowingInLines

/** What a line of labels may look like. */
const cardExample = 'empathize rights open'

/** Holds a conversation in lines: no screen drawing, `/words` are commands. Where a person codes, they are asked after each turn. */
export async function playLines(
  { conversation, notice }: Begun,
  world: World,
  follow: Follow | null = null,
): Promise<ExitCode> {
  const { say } = world
  const paper = paperOf(world)
  const { header } = conversation
  const picker = pickerOf(header.coder)
  const card = picker === null ? null : createLineCard(picker, conversation, paper, world)
  const group = createLineVotes(conversation, paper, world)
  const waiting = () => card?.waiting() ?? group?.waiting() ?? null
  const show = (lines: readonly string[]) => {
    for (const line of lines) print(world, line)
  }
  if (notice !== null) remark(world, notice)
  const briefing = briefingLines(conversation.scenario, header.mode, paper, {
    short: header.variant === 'short',
    picker,
    ...(header.officer === undefined ? {} : { officer: header.officer }),
  })
  show([
    ...(beganInMiddle(header) ? [] : [...briefing, '']),
    say('cli.play.keys'),
    ...(card === null ? [] : [say('cli.card.how', { example: cardExample })]),
    ...(group === null ? [] : flow([group.how], paper)),
    '',
    ...conversation.session().records.flatMap((record) => saidLines(record, conversation, paper)),
  ])
  const prompt = () => (world.interactive ? world.stdout.write(waiting() === null ? '> ' : '? ') : false)
  const following = follow?.(conversation, (records) => {
    show(records.flatMap((record) => saidLines(record, conversation, paper)))
    prompt()
  })
  // What is still being written is no conversation to conclude anything from.
  const sheet = follow === null ? offerInLines(conversation, paper, world) : null
  const isOver = () => conversation.session().status !== 'talking' && sheet?.isSettled() !== false
  sheet?.offer()
  prompt()
  const take = async (line: string): Promise<Move | null> => {
    if (sheet !== null && (await sheet.take(line))) return null
    const voted = group !== null && group.waiting() !== null
    const move = voted
      ? await group.take(line)
      : card === null || waiting() === null
        ? takeTurn(line, conversation, world)
        : card.take(line)
    if (move !== null && following?.refuses(move) === true) return null
    if (card !== null && move !== null && isUncoded(move)) card.ask(move)
    else if (move !== null) {
      const asked = voted ? null : (group?.ask(move) ?? null)
      show(asked ?? (await answerMove(move, conversation, paper)))
      if (voted && move.type !== 'stop') show(group.after())
    }
    sheet?.offer()
    return move
  }
  const { exit, interrupted } = await holdInLines(
    conversation,
    world,
    async (line) => {
      const move = await take(line)
      const trouble = troubleSentence(conversation, world)
      if (trouble !== null) remark(world, trouble)
      if (!isOver()) prompt()
      return move?.type === 'stop' ? 'leave' : 'more'
    },
    isOver,
  )
  following?.close()
  sheet?.close()
  const { records, scenario } = conversation.session()
  if (!interrupted)
    show(['', ...debriefLines(createDebrief(records, scenario, say), paper), ...(group?.end() ?? []), ''])
  const unsaid = waiting()
  if (unsaid !== null && 'text' in unsaid)
    remark(world, say('cli.card.unsaid', { text: safeText(unsaid.text) }))
  remark(world, savedSentence(conversation, world))
  return exit
}

/** Takes a line of the talk. Returns the move it makes; null where it makes none, which is answered at once. */
export function takeTurn(line: string, conversation: Conversation, world: World): Move | null {
  const { say } = world
  const { mode } = conversation.header
  const asked = readLine(line, mode)
  switch (asked.type) {
    case 'intent': {
      const move = moveOf(asked.intent)
      const mistake = move === null ? null : moveMistake(move, conversation, world)
      if (move === null) print(world, hintSentence(conversation.hint(), mode, say))
      if (mistake !== null) remark(world, mistake)
      return mistake === null ? move : null
    }
    case 'help':
      print(world, say('cli.play.help'))
      return null
    case 'nothing':
      remark(world, say('cli.play.nothing-said'))
      return null
    case 'not-in-assessment':
      remark(world, say('screen.remark.not-in-assessment', { name: asked.name }))
      return null
    case 'unknown':
      remark(world, unknownSentence(asked, world))
      return null
  }
}

/** Tells whether a move holds words of which nobody has said yet what they were. */
function isUncoded(move: Move): move is Saying {
  return (move.type === 'say' || move.type === 'leave') && move.text !== '' && move.coder === undefined
}

/** The move that a line asks for; null for a hint, which moves nothing. */
function moveOf(intent: LineIntent): Move | null {
  if (intent.type === 'hint') return null
  return intent.type === 'quit' ? { type: 'stop', reason: 'quit' } : intent
}

/** Makes a move and returns the lines that answer it: feedback in practice, then what is said. */
export async function answerMove(
  move: Move,
  conversation: Conversation,
  paper: Paper,
): Promise<readonly string[]> {
  const { say } = paper
  const { mode } = conversation.header
  const records = await conversation.move(move)
  if (move.type === 'again') return [say(records.length === 0 ? 'cli.play.nothing-again' : 'cli.play.again')]
  const turn = records.find((record) => record.type === 'trainee')
  const feedback =
    mode === 'assessment' || turn === undefined || turn.text === ''
      ? []
      : feedbackLines(turn.analysis, turn.text, paper)
  return [...feedback, '', ...answerLines(records, conversation, paper)]
}

/** What was said so far, by whomever. */
function saidLines(record: TranscriptRecord, conversation: Conversation, paper: Paper): readonly string[] {
  return record.type === 'trainee'
    ? ['', ...turnLines(record, paper)]
    : answerLines([record], conversation, paper)
}

/** Returns what was said in answer, as lines. */
export function answerLines(
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
