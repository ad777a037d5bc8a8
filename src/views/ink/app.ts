import { Box, Text, useApp, useCursor, useInput, usePaste, useWindowSize } from 'ink'
import {
  createElement,
  type FunctionComponent,
  memo,
  type ReactElement,
  useEffect,
  useSyncExternalStore,
} from 'react'
import { frameOf } from './frame-of.ts'
import { type Key, keysOf } from './key.ts'
import { paint } from './paint.ts'
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
  return createElement(
    Box,
    { flexDirection: 'column', width: size.columns, height: size.rows },
    ...frame.rows.map((row) => line(paint(row, tools.theme))),
  )
}

function line(text: string): ReactElement {
  return createElement(Line, { text })
}

const Line = memo<{ readonly text: string }>(({ text }) =>
  createElement(
    Box,
    { height: 1, flexShrink: 0 },
    createElement(Text, { wrap: 'truncate-end' }, text === '' ? ' ' : text),
  ),
)
