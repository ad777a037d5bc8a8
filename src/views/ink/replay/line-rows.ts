import { safeText } from '../../../text/index.ts'
import { type EditorRows, editorRows, promptColumns } from '../editor-rows.ts'
import { truncate } from '../grapheme.ts'
import { usableColumns } from '../measure.ts'
import { piece, type Row, type Size } from '../row.ts'
import type { Tools } from '../tools.ts'
import type { ReplayScreen } from './replay-screen.ts'
import type { ReplayUi } from './replay-ui.ts'

/** The line at the bottom, and the cursor in it where something is typed. */
export interface Line {
  readonly rows: readonly Row[]
  readonly cursor: EditorRows['cursor'] | null
}

/** Returns what is being typed; else the answer to the last key, else whether and how fast it plays. */
export function lineOf(screen: ReplayScreen, ui: ReplayUi, size: Size, tools: Tools): Line {
  const columns = usableColumns(size)
  if (ui.prompt !== null) return promptOf(ui.prompt, screen, columns, tools)
  const remark = ui.remark === null ? null : piece(truncate(`» ${safeText(ui.remark)}`, columns), 'notice')
  return { rows: [[remark ?? piece(truncate(stateOf(ui, tools), columns), 'quiet')]], cursor: null }
}

function promptOf(
  { type, editor }: NonNullable<ReplayUi['prompt']>,
  { replay }: ReplayScreen,
  columns: number,
  { say }: Tools,
): Line {
  const turns = replay.steps.reduce((most, { turn }) => Math.max(most, turn), 0)
  const placeholder = say(type === 'turn' ? 'replay.which-turn' : 'replay.search-what', { turns })
  return editorRows(editor, columns - promptColumns, 1, truncate(placeholder, columns - promptColumns))
}

function stateOf({ playing, speed, sought }: ReplayUi, { say }: Tools): string {
  const state = say(playing ? 'replay.playing' : 'replay.paused', { speed })
  return sought === '' ? state : `${state} · ${say('replay.sought', { text: safeText(sought) })}`
}
