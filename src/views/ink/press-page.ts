import type { SheetScreen } from './case-sheet/sheet-screen.ts'
import { homeChoices } from './home-page.ts'
import type { Key } from './key.ts'
import { pageEnd, pageHeight } from './page-frame.ts'
import { helpPage, pageOf } from './pages.ts'
import type { Pressed } from './pressed.ts'
import type { Size } from './row.ts'
import type { Intent, Screen } from './screen.ts'
import type { Tools } from './tools.ts'
import type { Ui } from './ui.ts'

/** Returns what a key leads to on a page: home, briefing, debrief, help and the like. */
export function pressPage(
  ui: Ui,
  screen: Exclude<Screen, SheetScreen>,
  key: Key,
  size: Size,
  tools: Tools,
): Pressed {
  const name = key.type === 'key' ? key.name : key.type === 'text' ? key.text.toLowerCase() : ''
  if (screen.type === 'home') {
    const { ui: chosen, intent } = pressHome(ui, screen, name, tools)
    return { ui: chosen, intent }
  }
  const scrolled = scroll(ui, screen, name, size, tools)
  if (scrolled !== ui) return { ui: scrolled, intent: null }
  if (screen.type === 'conversation' || screen.type === 'replay')
    return { ui: closes(name) ? { ...ui, help: false, scroll: 0 } : ui, intent: null }
  return { ui, intent: intentOf(screen, name) }
}

function pressHome(
  ui: Ui,
  screen: Extract<Screen, { readonly type: 'home' }>,
  name: string,
  { say }: Tools,
): Pressed {
  const choices = homeChoices(screen, say)
  const choose = (index: number) => ({
    ui: { ...ui, chosen: Math.max(0, Math.min(index, choices.length - 1)) },
    intent: null,
  })
  switch (name) {
    case 'up':
      return choose(ui.chosen - 1)
    case 'down':
    case 'tab':
      return choose(ui.chosen + 1)
    case 'home':
    case 'page-up':
      return choose(0)
    case 'end':
    case 'page-down':
      return choose(choices.length - 1)
    case 'enter':
      return { ui, intent: choices[ui.chosen]?.intent ?? null }
    case 'q':
      return { ui, intent: { type: 'quit' } }
    case 'o':
      return { ui, intent: { type: 'officer' } }
    default:
      return /^[1-9]$/.test(name) && Number(name) <= choices.length
        ? choose(Number(name) - 1)
        : { ui, intent: null }
  }
}

function intentOf(screen: Screen, name: string): Intent | null {
  const forward = name === 'enter'
  const away = forward || closes(name)
  switch (screen.type) {
    case 'first-run':
      if (name === 'o') return { type: 'officer' }
      return forward ? { type: 'continue' } : null
    case 'briefing':
      return forward ? { type: 'continue' } : name === 'escape' ? { type: 'home' } : null
    case 'past':
      if (name === 's') return { type: 'step-through' }
      return away ? { type: 'home' } : null
    case 'debrief':
      return away ? { type: 'home' } : null
    case 'vote':
      if (/^[1-9]+$/.test(name)) return { type: 'vote', choices: [...name].map((key) => Number(key) - 1) }
      if (name === 'tab') return { type: 'other-question' }
      if (name === 'backspace') return { type: 'unvote' }
      return forward ? { type: 'continue' } : null
    case 'pause':
      return forward && screen.answers !== null ? { type: 'continue' } : null
    case 'stopped':
      if (name === 'd' && screen.debriefOffered !== false) return { type: 'debrief' }
      if (name === 'q') return { type: 'quit' }
      return away ? { type: 'home' } : null
    default:
      return null
  }
}

function closes(name: string): boolean {
  return name === 'escape' || name === 'enter' || name === 'q'
}

function scroll(
  ui: Ui,
  screen: Exclude<Screen, { readonly type: 'home' } | SheetScreen>,
  name: string,
  size: Size,
  tools: Tools,
): Ui {
  const step = stepOf(name, pageHeight(size))
  if (step === null) return ui
  const page =
    screen.type === 'conversation' ? helpPage(screen, size, tools) : pageOf(screen, ui, size, tools)
  return { ...ui, scroll: Math.max(0, Math.min(ui.scroll + step, pageEnd(page, size))) }
}

function stepOf(name: string, height: number): number | null {
  switch (name) {
    case 'up':
      return -1
    case 'down':
      return 1
    case 'page-up':
      return 1 - height
    case 'page-down':
    case ' ':
      return height - 1
    case 'home':
      return Number.NEGATIVE_INFINITY
    case 'end':
      return Number.POSITIVE_INFINITY
    default:
      return null
  }
}
