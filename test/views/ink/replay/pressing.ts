import { createSay } from '../../../../src/language/index.ts'
import { frameOf } from '../../../../src/views/ink/frame-of.ts'
import { graphemes } from '../../../../src/views/ink/grapheme.ts'
import type { ReplayScreen } from '../../../../src/views/ink/index.ts'
import type { Key, KeyName } from '../../../../src/views/ink/key.ts'
import { press } from '../../../../src/views/ink/press.ts'
import { rowText, type Size } from '../../../../src/views/ink/row.ts'
import { createRowCache } from '../../../../src/views/ink/row-cache.ts'
import type { Intent } from '../../../../src/views/ink/screen.ts'
import type { Tools } from '../../../../src/views/ink/tools.ts'
import { createUi, type Ui } from '../../../../src/views/ink/ui.ts'
import { createTheme } from '../../../../src/views/plain/index.ts'

/** What screens are laid out with in these tests: English, without colour. */
export const tools: Tools = { say: createSay('en'), theme: createTheme(0), cache: createRowCache() }

/** The usual size of a terminal. */
export const usual: Size = { columns: 80, rows: 24 }

/** Presses keys (by name) and types texts (with a leading "="), and returns what came of it. */
export function pressAll(
  screen: ReplayScreen,
  keys: readonly string[],
  size = usual,
): { readonly ui: Ui; readonly asked: readonly Intent[] } {
  let ui = createUi(screen)
  const asked: Intent[] = []
  const each = keys.flatMap((word): Key[] =>
    word.startsWith('=')
      ? [...graphemes(word.slice(1))].map(({ text }) => ({ type: 'text', text }))
      : [{ type: 'key', name: word as KeyName }],
  )
  for (const key of each) {
    const pressed = press(ui, screen, key, size, tools)
    ui = pressed.ui
    if (pressed.intent !== null) asked.push(pressed.intent)
  }
  return { ui, asked }
}

/** Returns the rows on the screen after keys. */
export function rowsAfter(screen: ReplayScreen, keys: readonly string[], size = usual): readonly string[] {
  const { ui } = pressAll(screen, keys, size)
  return frameOf(screen, ui, size, tools).rows.map((row) => rowText(row).trimEnd())
}
