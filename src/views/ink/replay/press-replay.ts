import type { Key, KeyName } from '../key.ts'
import type { Size } from '../row.ts'
import type { Tools } from '../tools.ts'
import { move, play, search, seek } from './moves.ts'
import { openPrompt, pressPrompt } from './press-prompt.ts'
import { pressReview } from './press-review.ts'
import { type ReplayPressed, stay } from './replay-pressed.ts'
import type { ReplayScreen } from './replay-screen.ts'
import { atStep, type Focus, type ReplayUi, withSpeed } from './replay-ui.ts'
import { scrolled } from './scroll.ts'

/** Returns what a key leads to where a conversation is stepped through, or reviewed. Text comes one grapheme at a time. */
export function pressReplay(
  ui: ReplayUi,
  screen: ReplayScreen,
  key: Key,
  size: Size,
  tools: Tools,
): ReplayPressed {
  if (ui.prompt !== null) return pressPrompt(ui, ui.prompt, screen, key, size, tools)
  // What is pasted where letters are keys is none of them.
  if (key.type === 'paste') return stay(ui)
  const { reviewing } = screen
  const reviewed = reviewing === null ? null : pressReview(ui, screen, reviewing, key, size, tools)
  if (reviewed !== null) return reviewed
  return key.type === 'key'
    ? pressName(ui, screen, key.name, size, tools)
    : pressLetter(ui, screen, key.text, tools)
}

function pressLetter(ui: ReplayUi, screen: ReplayScreen, letter: string, { say }: Tools): ReplayPressed {
  switch (letter) {
    case ' ':
      return stay(play(ui, screen))
    case '.':
      return stay(move(ui, screen, 1, say))
    case ',':
      return stay(move(ui, screen, -1, say))
    case 'g':
      return stay(openPrompt(ui, 'turn'))
    case '/':
      return stay(openPrompt(ui, 'search'))
    case 'n':
      return stay(seek(ui, screen, 1, 'flag', say))
    case 'N':
      return stay(seek(ui, screen, -1, 'flag', say))
    case 't':
      return stay(seek(ui, screen, 1, 'technique', say))
    case 'T':
      return stay(seek(ui, screen, -1, 'technique', say))
    case 'v':
      return stay(seek(ui, screen, 1, 'said', say))
    case 'V':
      return stay(seek(ui, screen, -1, 'said', say))
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
      return stay({ ...ui, focus: nextFocus(ui.focus, screen), remark: null })
    case 'enter':
      return stay(search(ui, screen, ui.sought, tools.say))
    case 'escape':
      // What is told goes first: nobody leaves who only wants it gone.
      return ui.remark !== null ? stay({ ...ui, remark: null }) : { ui, intent: { type: 'home' } }
    default:
      return stay(ui)
  }
}

function nextFocus(focus: Focus, { reviewing }: ReplayScreen): Focus {
  const all: readonly Focus[] = reviewing === null ? ['talk', 'details'] : ['labels', 'talk', 'details']
  return all[(all.indexOf(focus) + 1) % all.length] ?? 'talk'
}
