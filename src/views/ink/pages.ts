import { safeText } from '../../text/index.ts'
import { briefingLines, commandsIn, debriefLines, groupLines } from '../plain/index.ts'
import type { SheetScreen } from './case-sheet/sheet-screen.ts'
import type { ConversationScreen } from './conversation-body.ts'
import { pausePage, votePage } from './group-pages.ts'
import { homePage } from './home-page.ts'
import { textColumns } from './measure.ts'
import { noticeRows } from './notice-rows.ts'
import type { Page } from './page-frame.ts'
import { paintedRows } from './painted-rows.ts'
import { problemRows } from './problem-rows.ts'
import { replayHelpPage } from './replay/replay-help.ts'
import { piece, type Row, row, type Size } from './row.ts'
import type { Screen } from './screen.ts'
import type { Tools } from './tools.ts'
import type { Ui } from './ui.ts'
import { wrapPieces } from './wrap.ts'

/** Any screen but a conversation and its case sheet; of one that is stepped through the help. */
export type PageScreen = Exclude<Screen, ConversationScreen | SheetScreen>

type Of<Type extends Screen['type']> = Extract<Screen, { readonly type: Type }>

/** Returns a screen that is not a conversation as a page. */
export function pageOf(screen: PageScreen, ui: Ui, size: Size, tools: Tools): Page {
  switch (screen.type) {
    case 'first-run':
      return firstRunPage(screen, size, tools)
    case 'home':
      return homePage(screen, ui.chosen, size, tools)
    case 'briefing':
      return briefingPage(screen, size, tools)
    case 'debrief':
      return debriefPage(screen, size, tools)
    case 'replay':
      return replayHelpPage(screen, size, tools)
    case 'past':
      return pastPage(screen, size, tools)
    case 'stopped':
      return stoppedPage(screen, size, tools)
    case 'vote':
      return votePage(screen, size, tools)
    case 'pause':
      return pausePage(screen, size, tools)
    case 'waiting':
      return waitingPage(screen, size, tools)
  }
}

/** Returns the page that /help shows over a conversation. */
export function helpPage(screen: ConversationScreen, size: Size, { say }: Tools): Page {
  const width = textColumns(size)
  const commands = commandsIn(screen.mode).map((name) => [`/${name}`, say(`screen.command.${name}`)] as const)
  const keys = (
    ['send', 'newline', 'move', 'words', 'erase', 'history', 'scroll', 'slash', 'quit'] as const
  ).map((name) => [say(`screen.help.${name}-key`), say(`screen.help.${name}`)] as const)
  const listed = (lines: readonly (readonly [string, string])[]) =>
    lines.flatMap(([name, about]) => {
      const first = [piece(`  ${name.padEnd(22)}`, 'key')]
      return wrapPieces([piece(about)], width, { first, rest: [piece(' '.repeat(24))] })
    })
  return {
    title: say('screen.help.title'),
    side: '',
    rows: [
      ...paragraph(say('screen.help.about'), width),
      ...(screen.picker === null ? [] : paragraph(say(`screen.help.${screen.picker}`), width)),
      ...[row(say('screen.help.commands'), 'heading'), ...listed(commands), []],
      ...[row(say('screen.help.keys'), 'heading'), ...listed(keys)],
    ],
    keys: [say('screen.key.enter-back'), say('screen.key.scroll')],
    marked: null,
  }
}

function firstRunPage({ officer }: Of<'first-run'>, size: Size, { say }: Tools): Page {
  const width = textColumns(size)
  const rules = (['stays', 'kept', 'learning', 'no-real-cases', 'limits'] as const).flatMap((rule) =>
    wrapPieces([piece(say(`screen.first-run.${rule}`))], width, {
      first: [piece('- ')],
      rest: [piece('  ')],
    }),
  )
  return {
    title: say('screen.first-run.title'),
    side: '',
    rows: [
      ...paragraph(say('screen.first-run.about'), width),
      ...rules,
      [],
      ...paragraph(say('screen.first-run.officer'), width),
      ...wrapPieces([piece(say(`screen.officer.${officer}`), 'key')], width),
    ],
    keys: [say('screen.key.enter-on'), say('screen.key.officer'), say('screen.key.quit')],
    marked: null,
  }
}

function briefingPage(
  { scenario, mode, picker, officer, notice }: Of<'briefing'>,
  size: Size,
  tools: Tools,
): Page {
  const { say, theme } = tools
  const width = textColumns(size)
  const lines = tools.cache.rows(scenario, `briefing ${width} ${mode} ${picker} ${officer}`, () =>
    paintedRows(briefingLines(scenario, mode, { width, theme, say }, { picker, officer }), width),
  )
  const notices = notice === null ? [] : [...noticeRows(notice, width), []]
  return {
    title: say('screen.briefing.title'),
    side: say(`screen.mode.${mode}`),
    rows: [...notices, ...lines],
    keys: [
      say('screen.key.enter-begin'),
      say('screen.key.escape-home'),
      say('screen.key.scroll'),
      say('screen.key.quit'),
    ],
    marked: null,
  }
}

function debriefPage(screen: Of<'debrief'>, size: Size, tools: Tools): Page {
  const { scenario, debrief, saved, unsaved, group } = screen
  const { say, theme } = tools
  const width = textColumns(size)
  const lines = tools.cache.rows(debrief, `${width}`, () =>
    paintedRows(debriefLines(debrief, { width, theme, say }), width),
  )
  const talk =
    group === undefined
      ? []
      : tools.cache.rows(group, `${width}`, () => {
          const { votes, questions, picked } = group
          const paper = { width, theme, say }
          return paintedRows(groupLines(votes, questions, scenario.persona.name, picked, paper), width)
        })
  return {
    title: say('screen.debrief.title', { title: safeText(scenario.title) }),
    side: '',
    rows: [...lines, ...talk, [], ...savedRows(saved, unsaved, width, tools)],
    keys: [say('screen.key.scroll'), say('screen.key.enter-home'), say('screen.key.quit')],
    marked: null,
  }
}

function pastPage({ lines }: Of<'past'>, size: Size, { say, cache }: Tools): Page {
  const width = textColumns(size)
  return {
    title: say('screen.past.title'),
    side: '',
    rows: cache.rows(lines, `${width}`, () => paintedRows(lines, width)),
    keys: [
      say('screen.key.scroll'),
      say('replay.key-s'),
      say('screen.key.enter-home'),
      say('screen.key.quit'),
    ],
    marked: null,
  }
}

function stoppedPage({ saved, debriefOffered, unsaved }: Of<'stopped'>, size: Size, tools: Tools): Page {
  const { say } = tools
  const width = textColumns(size)
  const offered = debriefOffered !== false
  return {
    title: say('screen.stopped.title'),
    side: '',
    rows: [
      // One that is not saved cannot be gone on with.
      ...(unsaved === undefined ? paragraph(say('screen.stopped.about'), width) : []),
      ...savedRows(saved, unsaved, width, tools),
      ...(offered ? [[], ...wrapPieces([piece(say('screen.stopped.debrief'))], width)] : []),
    ],
    keys: [
      ...(offered ? [say('screen.key.d-debrief')] : []),
      say('screen.key.enter-leave'),
      say('screen.key.q-quit'),
    ],
    marked: null,
  }
}

function waitingPage({ title, text }: Of<'waiting'>, size: Size, { say }: Tools): Page {
  const rows = problemRows(text, textColumns(size))
  return { title, side: '', rows, keys: [say('screen.key.scroll'), say('screen.key.quit')], marked: null }
}

function savedRows(
  saved: string | null,
  unsaved: string | undefined,
  width: number,
  { say }: Tools,
): readonly Row[] {
  if (unsaved !== undefined) return wrapPieces([piece(unsaved, 'quiet')], width)
  const text = saved === null ? say('screen.not-saved') : say('screen.saved', { file: safeText(saved) })
  return wrapPieces([piece(text, saved === null ? 'notice' : 'quiet')], width)
}

function paragraph(text: string, width: number): readonly Row[] {
  return [...wrapPieces([piece(text)], width), []]
}
