import type { Coder } from '../../analysis/index.ts'
import type { Program } from '../../views/ink/index.ts'
import type { Begun } from '../begin-conversation.ts'
import { openCoder } from '../coder.ts'
import type { Playable } from '../scenario-files.ts'
import { readSettings } from '../settings-file.ts'
import type { WatchedScenario } from '../watch/watch-scenario.ts'
import type { ExitCode, World } from '../world.ts'
import { briefingPage } from './briefing-page.ts'
import { conversationPage, resumePage } from './conversation-page.ts'
import { firstRunPage } from './first-run-page.ts'
import { homePage } from './home-page.ts'
import type { Page, Settings, Stage } from './stage.ts'
import { beginningPage, waitingPage } from './waiting-page.ts'

/** Where the program starts: at home, or at one scenario (or a conversation of it that goes on). */
export type Start =
  | { readonly type: 'home'; readonly settings: Settings }
  | {
      /** A scenario that is being written: it is read again at each save. */
      readonly type: 'watch'
      readonly settings: Settings
      readonly watched: WatchedScenario
      readonly openCoder: () => Coder
      /** Begins in the middle; null where a conversation begins with its briefing. */
      readonly begin: ((opened: Playable) => Promise<Begun>) | null
    }
  | {
      readonly type: 'play'
      readonly settings: Settings
      readonly opened: Playable
      readonly resumed: string | null
      /** Opens the coder, once; the same at every call. */
      readonly openCoder: () => Coder
      /** The conversation that was begun already, in the middle; null where one is to begin with its briefing. */
      readonly begun: Begun | null
    }

/** The program behind the screen, and how it was left. */
export interface Running {
  readonly program: Program
  /** What a signal does: everything is saved and the screen goes. */
  interrupt(signal: 'SIGINT' | 'SIGTERM'): void
  /** The exit code, and a last sentence for the terminal. */
  finish(): { readonly exit: ExitCode; readonly farewell: string | null }
}

/** Returns the program: it shows one page after another until one of them leaves. A mistake of use is a `UsageMistake`. */
export function createProgram(start: Start, world: World): Running {
  const listeners = new Set<() => void>()
  let end = () => {}
  const done = new Promise<void>((resolve) => {
    end = resolve
  })
  let exit: ExitCode = 0
  let farewell: string | null = null
  let page: Page
  const redraw = () => {
    current = page.screen()
    for (const listener of listeners) listener()
  }
  const leave = (signal: 'SIGINT' | 'SIGTERM' | null) => {
    unwatch?.()
    farewell = page.close?.(signal) ?? null
    end()
  }
  const stage: Stage = {
    world,
    coder: start.type === 'home' ? openCoder(world) : start.openCoder(),
    settings: start.settings,
    watched: start.type === 'watch' ? start.watched : null,
    open(next) {
      page = next
      redraw()
    },
    redraw,
    back(notice = null) {
      if (start.type !== 'home') return leave(null)
      exit = 0
      stage.open(homePage(stage, notice))
    },
    leave: () => leave(null),
    exitWith(code) {
      exit = code
    },
  }
  const first = () => firstPage(start, stage)
  page = readSettings(world).welcomed ? first() : firstRunPage(stage, () => stage.open(first()))
  let current = page.screen()
  const unwatch = stage.watched?.subscribe((reading) => page.reload?.(reading))
  return {
    program: {
      screen: () => current,
      subscribe(listener) {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
      act(intent) {
        if (intent.type !== 'interrupt') return page.act(intent)
        if (page.interrupt !== undefined) return page.interrupt()
        exit = 130
        leave(null)
      },
      done,
    },
    interrupt(signal) {
      exit = signal === 'SIGINT' ? 130 : 143
      leave(signal)
    },
    finish: () => ({ exit, farewell }),
  }
}

function firstPage(start: Start, stage: Stage): Page {
  if (start.type === 'home') return homePage(stage)
  if (start.type === 'watch') {
    const { watched, begin } = start
    const reading = watched.latest()
    const next = (opened: Playable) =>
      begin === null ? briefingPage(stage, opened) : beginningPage(stage, opened, begin)
    return reading.type === 'playable' ? next(reading.opened) : waitingPage(stage, reading.report, next)
  }
  if (start.resumed !== null) return resumePage(stage, start.resumed, start.opened)
  return start.begun === null ? briefingPage(stage, start.opened) : conversationPage(stage, start.begun)
}
