import { encodeRecord, type TranscriptRecord } from '../record/index.ts'
import type { Begun } from './begin-conversation.ts'
import type { Move } from './converse.ts'
import { holdInLines } from './hold-in-lines.ts'
import { hintSentence, troubleSentence } from './sentences.ts'
import { type ExitCode, print, remark, type World } from './world.ts'

/** What one line of stdin asks for; `hint` moves nothing. */
type Asked =
  | { readonly type: 'move'; readonly move: Move }
  | { readonly type: 'hint' }
  | { readonly type: 'mistake'; readonly why: string }

/** Holds a conversation for programs: records as lines on stdout, turns and commands as lines on stdin. */
export async function playJson({ conversation, notice }: Begun, world: World): Promise<ExitCode> {
  const { say } = world
  const { header } = conversation
  const write = (records: readonly TranscriptRecord[]) => {
    for (const record of records) print(world, encodeRecord(record))
  }
  if (notice !== null) remark(world, notice)
  write(conversation.session().records)
  let mistakes = 0
  let written = conversation.session().records.length
  const { exit } = await holdInLines(conversation, world, async (line, number) => {
    if (line.trim() === '') return
    const asked = readAsked(line, world)
    if (asked.type === 'mistake') {
      mistakes++
      remark(world, say('cli.json.mistake', { line: number, why: asked.why }))
    } else if (asked.type === 'hint') remark(world, hintSentence(conversation.hint(), header.mode, say))
    else if (asked.move.type === 'again' && header.mode === 'assessment') {
      remark(world, say('screen.remark.not-in-assessment', { name: 'again' }))
    } else write(await conversation.move(asked.move))
    written = conversation.session().records.length
    const trouble = troubleSentence(conversation, world)
    if (trouble !== null) remark(world, trouble)
  })
  write(conversation.session().records.slice(written))
  return exit === 0 && mistakes > 0 ? 1 : exit
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
  const { text, command } = value as { text?: unknown; command?: unknown }
  if (command === undefined && typeof text === 'string') {
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
      return { type: 'move', move: { type: 'leave', text: typeof text === 'string' ? text : '' } }
    case 'quit':
      return { type: 'move', move: { type: 'stop', reason: 'quit' } }
    default:
      return { type: 'mistake', why: say('cli.json.unknown') }
  }
}
