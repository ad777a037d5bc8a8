import { renderToString } from 'ink'
import { drawnFrame } from './drawn-frame.ts'
import { frameOf } from './frame-of.ts'
import { atStep } from './replay/replay-ui.ts'
import type { Size } from './row.ts'
import type { Stage } from './stage.ts'
import type { Tools } from './tools.ts'

/** How many frames are drawn before nobody gains by another. */
const frames = 16

/** Milliseconds between two of them, in which keys are taken. */
const pause = 4

/**
 * Draws some frames of a conversation that is stepped through, from its beginning to its end, where nobody sees them: what was never drawn before
 * takes three times as long, and the first jump would wait for it. Other screens are drawn word by word, and need none. Returns a way to leave off.
 */
export function warmUp(stage: Stage, sizeNow: () => Size, tools: Tools): () => void {
  let drawn = 0
  let timer = setTimeout(next, pause)
  function next(): void {
    const { screen, ui } = stage.scene()
    if (screen.type !== 'replay' || ui.replay === null) return
    drawn++
    const step = Math.floor((screen.replay.steps.length * drawn) / (frames + 1))
    const size = sizeNow()
    const frame = frameOf(screen, { ...ui, replay: atStep(ui.replay, step, screen) }, size, tools)
    renderToString(drawnFrame(frame, size, tools.theme), { columns: size.columns })
    if (drawn < frames) timer = setTimeout(next, pause)
  }
  return () => clearTimeout(timer)
}
