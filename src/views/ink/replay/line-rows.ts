import type { Say } from '../../../language/index.ts'
import { safeText } from '../../../text/index.ts'
import { type EditorRows, editorRows, promptColumns } from '../editor-rows.ts'
import { truncate } from '../grapheme.ts'
import { usableColumns } from '../measure.ts'
import { noticeRows } from '../notice-rows.ts'
import { piece, type Row, type Size } from '../row.ts'
import type { Tools } from '../tools.ts'
import { isBlind, type ReplayScreen } from './replay-screen.ts'
import type { ReplayUi } from './replay-ui.ts'

/** The line at the bottom, and the cursor in it where something is typed. */
export interface Line {
  readonly rows: readonly Row[]
  readonly cursor: EditorRows['cursor'] | null
}

/** The rows that a comment takes at most while it is typed. */
const commentRows = 3

/** The rows that a remark takes at most: it may hold what a stranger wrote, and the talk needs its room. */
const remarkRows = 4

/**
 * Returns what is being typed; else the answer to the last key, else how it plays, or how far the review is. That something is not saved stands above
 * it, whatever else is told.
 */
export function lineOf(screen: ReplayScreen, ui: ReplayUi, size: Size, tools: Tools): Line {
  const columns = usableColumns(size)
  const told = (text: string): readonly Row[] => noticeRows(text, columns).slice(0, remarkRows)
  const trouble = screen.reviewing?.trouble ?? null
  const above: readonly Row[] = trouble === null ? [] : noticeRows(trouble, columns)
  if (ui.prompt !== null) {
    const { rows, cursor } = promptOf(ui.prompt, screen, columns, tools)
    const remarks = ui.remark === null ? above : [...above, ...told(ui.remark)]
    return {
      rows: [...remarks, ...rows],
      cursor: cursor === null ? null : { x: cursor.x, y: cursor.y + remarks.length },
    }
  }
  const state: Row = [piece(truncate(stateOf(screen, ui, tools), columns), 'quiet')]
  return { rows: [...above, ...(ui.remark === null ? [state] : told(ui.remark))], cursor: null }
}

function promptOf(
  prompt: NonNullable<ReplayUi['prompt']>,
  screen: ReplayScreen,
  columns: number,
  { say }: Tools,
): Line {
  const width = columns - promptColumns
  const most = prompt.type === 'comment' ? commentRows : 1
  return editorRows(prompt.editor, width, most, truncate(placeholderOf(prompt, screen, say), width))
}

function placeholderOf(prompt: NonNullable<ReplayUi['prompt']>, screen: ReplayScreen, say: Say): string {
  switch (prompt.type) {
    case 'turn':
      return say('replay.which-turn', { turns: screen.replay.lastTurn })
    case 'search':
      return say('replay.search-what')
    case 'comment':
      return prompt.turn === null
        ? say('review.whole-what')
        : say('review.comment-what', { turn: prompt.turn })
  }
}

function stateOf(screen: ReplayScreen, ui: ReplayUi, { say }: Tools): string {
  const { playing, speed, sought } = ui
  const { reviewing } = screen
  const state =
    reviewing === null || playing
      ? say(playing ? 'replay.playing' : 'replay.paused', { speed })
      : say(isBlind(screen) ? 'review.state-blind' : 'review.state', {
          reviewer: safeText(reviewing.review.header.reviewer),
          judged: [...reviewing.review.turns.values()].filter(({ judged }) => judged).length,
          turns: screen.replay.steps.filter(({ trainee, counts }) => trainee !== null && counts).length,
        })
  return sought === '' ? state : `${state} · ${say('replay.sought', { text: safeText(sought) })}`
}
