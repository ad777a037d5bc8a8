import { graphemes } from './grapheme.ts'
import type { Key } from './key.ts'
import { press } from './press.ts'
import type { Size } from './row.ts'
import type { Program, Screen } from './screen.ts'
import type { Tools } from './tools.ts'
import { createUi, settle, tick, type Ui } from './ui.ts'

/** What is drawn: the program's screen, and what the person has done to it. */
interface Scene {
  readonly screen: Screen
  readonly ui: Ui
}

/** The program's screen joined with the screen's own state, for one showing. */
export interface Stage {
  /** The same value as long as nothing changed. */
  scene(): Scene
  subscribe(listener: () => void): () => void
  /** Takes keys one by one: the second of two that came at once meets the screen that the first led to. */
  press(keys: readonly Key[], size: Size): void
  /** Shows what comes by itself: one more word of what is being said slowly, the next step of what is played. */
  tick(): void
}

/** Returns the stage of a program; `motion` says whether the persona's words come slowly. */
export function createStage(program: Program, motion: boolean, tools: Tools): Stage {
  const listeners = new Set<() => void>()
  let scene: Scene = begin()

  function begin(): Scene {
    const screen = program.screen()
    return { screen, ui: settle(createUi(screen), screen, motion) }
  }

  function change(ui: Ui): void {
    const screen = program.screen()
    const settled = settle(ui, screen, motion)
    if (settled === scene.ui && screen === scene.screen) return
    scene = { screen, ui: settled }
    for (const listener of listeners) listener()
  }

  return {
    scene: () => scene,
    subscribe(listener) {
      listeners.add(listener)
      const unsubscribe = program.subscribe(() => change(scene.ui))
      change(scene.ui)
      return () => {
        unsubscribe()
        listeners.delete(listener)
      }
    },
    press(keys, size) {
      for (const key of keys.flatMap((each) => apart(each, program.screen()))) {
        const { ui, intent } = press(scene.ui, program.screen(), key, size, tools)
        change(ui)
        if (intent !== null) program.act(intent)
        change(scene.ui)
      }
    },
    tick: () => change(tick(scene.ui, scene.screen)),
  }
}

/** Where letters are keys, those that were typed fast and came as one text are keys of their own. */
function apart(key: Key, { type }: Screen): readonly Key[] {
  if (type !== 'replay' || key.type !== 'text') return [key]
  return [...graphemes(key.text)].map(({ text }) => ({ type: 'text', text }))
}
