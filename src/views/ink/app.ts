import { useApp, useCursor, useInput, usePaste, useWindowSize } from 'ink'
import { type FunctionComponent, useEffect, useSyncExternalStore } from 'react'
import { drawnFrame } from './drawn-frame.ts'
import { frameOf } from './frame-of.ts'
import { type Key, keysOf } from './key.ts'
import type { Stage } from './stage.ts'
import type { Tools } from './tools.ts'
import { untilTick } from './ui.ts'

/** Draws the stage: rows from top to bottom and the cursor among them. All that is on them was made by `frameOf`. */
export const App: FunctionComponent<{ readonly stage: Stage; readonly tools: Tools }> = ({
  stage,
  tools,
}) => {
  const { screen, ui } = useSyncExternalStore(stage.subscribe, stage.scene)
  const size = useWindowSize()
  const { setCursorPosition } = useCursor()
  const frame = frameOf(screen, ui, size, tools)
  setCursorPosition(frame.cursor ?? undefined)
  const { exit } = useApp()
  const press = (keys: readonly Key[]) => {
    try {
      stage.press(keys, size)
    } catch (error) {
      // A mistake of ours must end the showing, not the process, so that the terminal is restored and the caller told.
      exit(error instanceof Error ? error : new Error(String(error)))
    }
  }
  useInput((input, key) => press(keysOf(input, key)))
  usePaste((text) => press([{ type: 'paste', text }]))
  useEffect(() => {
    const wait = untilTick(ui, screen)
    if (wait === null) return
    const timer = setTimeout(stage.tick, wait)
    return () => clearTimeout(timer)
  }, [ui, screen, stage])
  return drawnFrame(frame, size, tools.theme)
}
