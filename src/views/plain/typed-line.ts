import type { Mode } from '../../record/index.ts'
import { nearest } from '../../text/index.ts'

/** What can be done with a slash. */
export type CommandName = 'help' | 'hint' | 'again' | 'wait' | 'leave' | 'quit'

const inPractice: readonly CommandName[] = ['help', 'hint', 'again', 'wait', 'leave', 'quit']
const inAssessment: readonly CommandName[] = ['help', 'wait', 'leave', 'quit']

/** What a trainee does with a line that was sent. */
export type LineIntent =
  | { readonly type: 'say' | 'leave'; readonly text: string }
  | { readonly type: 'hint' }
  | { readonly type: 'again' }
  | { readonly type: 'wait' }
  | { readonly type: 'quit' }

/** What a sent line asks for: something of the program, a page of help, or an answer because it is no such thing. */
export type Asked =
  | { readonly type: 'intent'; readonly intent: LineIntent }
  | { readonly type: 'help' }
  | { readonly type: 'nothing' }
  | { readonly type: 'unknown'; readonly word: string; readonly nearest: CommandName | null }
  | { readonly type: 'not-in-assessment'; readonly name: CommandName }

/** Returns the commands there are in a mode, in the order in which they are listed. */
export function commandsIn(mode: Mode): readonly CommandName[] {
  return mode === 'practice' ? inPractice : inAssessment
}

/** Returns the commands that begin like what is being typed; none where it is no command or already has words. */
export function commandsLike(text: string, mode: Mode): readonly CommandName[] {
  const word = /^\/(\w*)$/.exec(text)?.[1]
  if (word === undefined) return []
  return commandsIn(mode).filter((name) => name.startsWith(word.toLowerCase()))
}

/** Returns what a sent line asks for. `/word` is a command, `//` begins a turn with a slash, anything else is said. */
export function readLine(line: string, mode: Mode): Asked {
  const text = line.trim()
  if (text === '') return { type: 'nothing' }
  if (!text.startsWith('/')) return { type: 'intent', intent: { type: 'say', text } }
  if (text.startsWith('//')) return { type: 'intent', intent: { type: 'say', text: text.slice(1) } }
  const [, word = '', rest = ''] = /^\/(\S*)\s*([\s\S]*)$/.exec(text) ?? []
  const name = inPractice.find((each) => each === word.toLowerCase())
  if (name === undefined) {
    const like = nearest(word, commandsIn(mode))
    return { type: 'unknown', word, nearest: inPractice.find((each) => each === like) ?? null }
  }
  if (!commandsIn(mode).includes(name)) return { type: 'not-in-assessment', name }
  return asked(name, rest)
}

function asked(name: CommandName, rest: string): Asked {
  switch (name) {
    case 'help':
      return { type: 'help' }
    case 'leave':
      return { type: 'intent', intent: { type: 'leave', text: rest } }
    case 'hint':
    case 'again':
    case 'wait':
    case 'quit':
      return { type: 'intent', intent: { type: name } }
  }
}
