import { createInterface } from 'node:readline'
import { encodeRecord, type TranscriptRecord } from '../record/index.ts'
import type { Begun } from './begin-conversation.ts'
import type { Move } from './converse.ts'
import { hintSentence } from './sentences.ts'
import { type ExitCode, print, remark, type World } from './world.ts'

/** What one line of stdin asks for; `hint` moves nothing. */
type Asked =
  | { readonly type: 'move'; readonly move: Move }
  | { readonly type: 'hint' }
  | { readonly type: 'mistake'; readonly why: string }

/** Holds a conversation for programs: records as lines on stdout, turns and commands as lines on stdin. */
export async function playJson({ conversation, notice }: Begun, world: World): Promise<ExitCode> {
  const { say } = world
  const { header, keeper } = conversation
  const write = (records: readonly TranscriptRecord[]) => {
    for (const record of records) print(world, encodeRecord(record))
  }
  if (notice !== null) remark(world, notice)
  write(conversation.session().records)
  let signal: 'SIGINT' | 'SIGTERM' | null = null
  const reader = createInterface({ input: world.stdin, crlfDelay: Number.POSITIVE_INFINITY })
  const stopListening = world.onSignal((which) => {
    signal = which
    reader.close()
  })
  let exit: ExitCode = 0
  let number = 0
  for await (const line of reader) {
    number++
    if (signal !== null) break
    if (line.trim() === '') continue
    const asked = readAsked(line, world)
    if (asked.type === 'mistake') {
      remark(world, say('cli.json.mistake', { line: number, why: asked.why }))
      exit = 1
    } else if (asked.type === 'hint') remark(world, hintSentence(conversation.hint(), header.mode, say))
    else if (asked.move.type === 'again' && header.mode === 'assessment')
      remark(world, say('cli.play.no-again'))
    else write(await conversation.move(asked.move))
    if (conversation.session().status !== 'talking') break
  }
  stopListening()
  reader.close()
  const before = conversation.session().records.length
  if (signal !== null) conversation.stopNow(signal === 'SIGINT' ? 'interrupted' : 'terminated')
  else await conversation.move({ type: 'stop', reason: 'end-of-input' })
  write(conversation.session().records.slice(before))
  keeper.close()
  if (keeper.path !== null && keeper.trouble !== null)
    remark(world, say('cli.save-trouble', { reason: keeper.trouble }))
  return signal === 'SIGINT' ? 130 : signal === 'SIGTERM' ? 143 : exit
}

/** Reads a line of stdin: one that begins with `{` is an object of the protocol, any other is a turn. */
function readAsked(line: string, { say }: World): Asked {
  if (!line.trimStart().startsWith('{')) return { type: 'move', move: { type: 'say', text: line.trim() } }
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return { type: 'mistake', why: say('cli.json.not-json') }
  }
  const { text, command, words } = value as { text?: unknown; command?: unknown; words?: unknown }
  if (typeof text === 'string') {
    return text.trim() === ''
      ? { type: 'mistake', why: say('cli.play.nothing-said') }
      : { type: 'move', move: { type: 'say', text } }
  }
  switch (command) {
    case 'hint':
      return { type: 'hint' }
    case 'again':
    case 'wait':
      return { type: 'move', move: { type: command } }
    case 'leave':
      return { type: 'move', move: { type: 'leave', text: typeof words === 'string' ? words : '' } }
    case 'quit':
      return { type: 'move', move: { type: 'stop', reason: 'quit' } }
    default:
      return { type: 'mistake', why: say('cli.json.unknown') }
  }
}
