import type { Say } from '../../../language/index.ts'
import { labelName } from '../../../scoring/index.ts'
import {
  type Direction,
  hasFlag,
  hasTechnique,
  labelsOf,
  type ReplayStep,
  seekStep,
  stepOfTurn,
  wordsOf,
} from '../../../transcript/index.ts'
import { createEditor, edit } from '../editor.ts'
import { promptColumns } from '../editor-rows.ts'
import { graphemes } from '../grapheme.ts'
import type { Key, KeyName } from '../key.ts'
import { usableColumns } from '../measure.ts'
import type { Size } from '../row.ts'
import type { Intent } from '../screen.ts'
import type { Tools } from '../tools.ts'
import { finderOf } from './found.ts'
import type { ReplayScreen } from './replay-screen.ts'
import { atStep, type Prompt, type ReplayUi, withSpeed } from './replay-ui.ts'
import { scrolled } from './scroll.ts'

/** What a key leads to: the state of the screen, and what is asked of the program, or that the help is shown. */
export interface ReplayPressed {
  readonly ui: ReplayUi
  readonly intent: Intent | null
  readonly help?: true
}

/** Returns what a key leads to where a conversation is stepped through. Typed fast, several come as one text. */
export function pressReplay(
  ui: ReplayUi,
  screen: ReplayScreen,
  key: Key,
  size: Size,
  tools: Tools,
): ReplayPressed {
  if (ui.prompt !== null) return pressPrompt(ui, ui.prompt, screen, key, size, tools)
  if (key.type === 'key') return pressName(ui, screen, key.name, size, tools)
  let pressed: ReplayPressed = { ui, intent: null }
  for (const { text } of graphemes(key.text)) {
    const rest: Key = { type: 'text', text }
    pressed =
      pressed.ui.prompt === null
        ? pressLetter(pressed.ui, screen, text, tools)
        : pressPrompt(pressed.ui, pressed.ui.prompt, screen, rest, size, tools)
    if (pressed.intent !== null || pressed.help === true) return pressed
  }
  return pressed
}

function pressLetter(ui: ReplayUi, screen: ReplayScreen, letter: string, { say }: Tools): ReplayPressed {
  const stay = (to: ReplayUi): ReplayPressed => ({ ui: to, intent: null })
  const sought = (direction: Direction, holds: (step: ReplayStep) => boolean, what: 'flag' | 'technique') =>
    stay(seek(ui, screen, direction, holds, what, say))
  switch (letter) {
    case ' ':
      return stay(play(ui, screen))
    case '.':
      return stay(move(ui, screen, 1, say))
    case ',':
      return stay(move(ui, screen, -1, say))
    case 'g':
      return stay({ ...ui, playing: false, remark: null, prompt: { type: 'turn', editor: createEditor() } })
    case '/':
      return stay({ ...ui, playing: false, remark: null, prompt: { type: 'search', editor: createEditor() } })
    case 'n':
      return sought(1, hasFlag, 'flag')
    case 'N':
      return sought(-1, hasFlag, 'flag')
    case 't':
      return sought(1, hasTechnique, 'technique')
    case 'T':
      return sought(-1, hasTechnique, 'technique')
    case '+':
    case '=':
      return stay(withSpeed(ui, 1))
    case '-':
      return stay(withSpeed(ui, -1))
    case '?':
      return { ui: { ...ui, playing: false }, intent: null, help: true }
    case 'q':
      return { ui, intent: { type: 'home' } }
    default:
      return stay(ui)
  }
}

function pressName(
  ui: ReplayUi,
  screen: ReplayScreen,
  name: KeyName,
  size: Size,
  tools: Tools,
): ReplayPressed {
  const stay = (to: ReplayUi): ReplayPressed => ({ ui: to, intent: null })
  switch (name) {
    case 'left':
      return stay(move(ui, screen, -1, tools.say))
    case 'right':
      return stay(move(ui, screen, 1, tools.say))
    case 'home':
      return stay(atStep({ ...ui, playing: false }, 0, screen))
    case 'end':
      return stay(atStep({ ...ui, playing: false }, screen.replay.steps.length - 1, screen))
    case 'up':
    case 'down':
    case 'page-up':
    case 'page-down':
      return stay(scrolled(ui, screen, name, size, tools))
    case 'tab':
      return stay({ ...ui, focus: ui.focus === 'talk' ? 'panel' : 'talk', remark: null })
    case 'enter':
      return stay(search(ui, screen, ui.sought, tools.say))
    case 'escape':
      return { ui, intent: { type: 'home' } }
    default:
      return stay(ui)
  }
}

function pressPrompt(
  ui: ReplayUi,
  prompt: Prompt,
  screen: ReplayScreen,
  key: Key,
  size: Size,
  { say }: Tools,
): ReplayPressed {
  const stay = (to: ReplayUi): ReplayPressed => ({ ui: to, intent: null })
  const name = key.type === 'key' ? key.name : ''
  const closed = { ...ui, prompt: null }
  const { text } = prompt.editor
  if (name === 'escape' || (name === 'backspace' && text === '')) return stay(closed)
  if (name === 'enter') {
    if (prompt.type === 'turn') return stay(goTo(closed, screen, text.trim(), say))
    return stay(search(closed, screen, text === '' ? ui.sought : text, say))
  }
  if (name === 'newline') return stay(ui)
  const editor = edit(prompt.editor, oneLine(key), usableColumns(size) - promptColumns)
  return stay({ ...ui, prompt: { ...prompt, editor } })
}

/** What is pasted into a line that is one line stays one. */
function oneLine(key: Key): Key {
  return key.type === 'paste' ? { ...key, text: key.text.replace(/\s*[\r\n]+\s*/g, ' ').trim() } : key
}

/** Plays or pauses; at the end it begins again. */
function play(ui: ReplayUi, screen: ReplayScreen): ReplayUi {
  const last = screen.replay.steps.length - 1
  if (ui.playing || last === 0) return { ...ui, playing: false, remark: null }
  return { ...(ui.step === last ? atStep(ui, 0, screen) : ui), playing: true, remark: null }
}

function move(ui: ReplayUi, screen: ReplayScreen, direction: Direction, say: Say): ReplayUi {
  const to = ui.step + direction
  const still = { ...ui, playing: false }
  if (to < 0) return { ...still, remark: say('replay.at-beginning') }
  if (to >= screen.replay.steps.length) return { ...still, remark: say('replay.at-end') }
  return atStep(still, to, screen)
}

function seek(
  ui: ReplayUi,
  screen: ReplayScreen,
  direction: Direction,
  holds: (step: ReplayStep) => boolean,
  what: 'flag' | 'technique',
  say: Say,
): ReplayUi {
  const found = seekStep(screen.replay, ui.step, direction, holds)
  const still = { ...ui, playing: false }
  if (found !== null) return atStep(still, found, screen)
  return { ...still, remark: say(direction === 1 ? 'replay.none-after' : 'replay.none-before', { what }) }
}

function goTo(ui: ReplayUi, screen: ReplayScreen, text: string, say: Say): ReplayUi {
  if (text === '') return ui
  const found = /^\d{1,9}$/.test(text) ? stepOfTurn(screen.replay, Number(text)) : null
  if (found !== null) return atStep(ui, found, screen)
  const turns = screen.replay.steps.reduce((most, { turn }) => Math.max(most, turn), 0)
  return { ...ui, remark: say('replay.no-such-turn', { text, turns }) }
}

/** Goes to the next step that holds a text, in its words or as the name of a label; after the last it looks from the beginning. */
function search(ui: ReplayUi, screen: ReplayScreen, text: string, say: Say): ReplayUi {
  const finder = finderOf(text)
  if (finder === null) return ui
  const holds = (step: ReplayStep) =>
    [...wordsOf(step), ...labelsOf(step).flatMap((id) => [id, labelName(id, say)])].some(
      (words) => words.search(finder) !== -1,
    )
  const still = { ...ui, playing: false, sought: text }
  const after = seekStep(screen.replay, ui.step, 1, holds)
  if (after !== null) return atStep(still, after, screen)
  const first = seekStep(screen.replay, -1, 1, holds)
  if (first === null) return { ...still, remark: say('replay.not-found', { text }) }
  return { ...atStep(still, first, screen), remark: say('replay.from-beginning', { text }) }
}
