import { createInterface } from 'node:readline'
import type { TranscriptRecord } from '../record/index.ts'
import { createDebrief } from '../scoring/index.ts'
import { safeText } from '../text/index.ts'
import { briefingLines, debriefLines, feedbackLines, type Paper, spokenLines } from '../views/plain/index.ts'
import type { Begun } from './begin-conversation.ts'
import { paperOf } from './paper.ts'
import { hintSentence, savedSentence } from './sentences.ts'
import { readTypedLine } from './slash-command.ts'
import { type ExitCode, print, remark, type World } from './world.ts'

/** Holds a conversation in lines: no screen drawing, `/words` are commands. */
export async function playLines({ conversation, notice }: Begun, world: World): Promise<ExitCode> {
  const { say } = world
  const paper = paperOf(world)
  const { scenario, header, keeper } = conversation
  const show = (lines: readonly string[]) => {
    for (const line of lines) print(world, line)
  }
  const practice = header.mode === 'practice'
  if (notice !== null) remark(world, notice)
  show([
    ...briefingLines(scenario, header.mode, paper, header.variant === 'short'),
    '',
    say('cli.play.keys'),
    '',
  ])
  showSpoken(conversation.session().records, world, paper, scenario)
  let signal: 'SIGINT' | 'SIGTERM' | null = null
  const reader = createInterface({ input: world.stdin, crlfDelay: Number.POSITIVE_INFINITY })
  const stopListening = world.onSignal((which) => {
    signal = which
    reader.close()
  })
  const prompt = () => (world.interactive ? world.stdout.write('> ') : false)
  prompt()
  for await (const line of reader) {
    if (signal !== null) break
    const typed = readTypedLine(line)
    if (typed.type === 'help') show([say('cli.play.help')])
    else if (typed.type === 'hint') show([hintSentence(conversation.hint(), header.mode, say)])
    else if (typed.type === 'nothing') remark(world, say('cli.play.nothing-said'))
    else if (typed.type === 'unknown') remark(world, unknownSentence(typed, world))
    else if (typed.move.type === 'again' && !practice) remark(world, say('cli.play.no-again'))
    else {
      const records = await conversation.move(typed.move)
      if (typed.move.type === 'again')
        show([say(records.length === 0 ? 'cli.play.nothing-again' : 'cli.play.again')])
      showAnswer(records, world, paper, practice)
      showSpoken(records, world, paper, scenario)
      if (keeper.path !== null && keeper.trouble !== null)
        remark(world, say('cli.save-trouble', { reason: keeper.trouble }))
    }
    if (conversation.session().status !== 'talking') break
    prompt()
  }
  stopListening()
  reader.close()
  if (signal !== null) conversation.stopNow(signal === 'SIGINT' ? 'interrupted' : 'terminated')
  else if (conversation.session().status === 'talking')
    await conversation.move({ type: 'stop', reason: 'end-of-input' })
  const { records, status } = conversation.session()
  if (signal === null) show(['', ...debriefLines(createDebrief(records, scenario, say), paper), ''])
  keeper.close()
  remark(world, savedSentence(keeper.path, status, world))
  return signal === 'SIGINT' ? 130 : signal === 'SIGTERM' ? 143 : 0
}

function unknownSentence(
  typed: { readonly word: string; readonly near: string | null },
  { say }: World,
): string {
  const word = safeText(typed.word)
  return typed.near === null
    ? say('cli.play.unknown', { word })
    : say('cli.play.unknown-near', { word, near: typed.near })
}

function showAnswer(
  records: readonly TranscriptRecord[],
  world: World,
  paper: Paper,
  practice: boolean,
): void {
  const turn = records.find((record) => record.type === 'trainee')
  if (!practice || turn === undefined || turn.text === '') return
  for (const line of feedbackLines(turn.analysis, turn.text, paper)) print(world, line)
  print(world, '')
}

function showSpoken(
  records: readonly TranscriptRecord[],
  world: World,
  paper: Paper,
  scenario: Parameters<typeof spokenLines>[1],
): void {
  for (const record of records) {
    if (record.type !== 'persona' && record.type !== 'third') continue
    for (const line of spokenLines(record, scenario, paper)) print(world, line)
  }
}
