import { textColumns } from '../measure.ts'
import { noticeRows } from '../notice-rows.ts'
import type { Page } from '../page-frame.ts'
import { piece, type Row, row, type Size } from '../row.ts'
import type { Tools } from '../tools.ts'
import { wrapPieces } from '../wrap.ts'
import type { ReplayScreen } from './replay-screen.ts'

const keys = [
  'play',
  'step',
  'turn',
  'flag',
  'technique',
  'search',
  'next-hit',
  'ends',
  'scroll',
  'tab',
  'speed',
  'leave',
] as const

/** Returns the page that `?` shows over a conversation that is stepped through: the keys, what the marks mean, what is missing. */
export function replayHelpPage({ remarks }: ReplayScreen, size: Size, { say }: Tools): Page {
  const width = textColumns(size)
  const listed = (name: string, about: string): readonly Row[] =>
    wrapPieces([piece(about)], width, {
      first: [piece(`  ${name.padEnd(15)}`, 'key')],
      rest: [piece(' '.repeat(17))],
    })
  return {
    title: say('replay.help.title'),
    side: '',
    rows: [
      ...remarks.flatMap((remark) => noticeRows(remark, width)),
      ...(remarks.length > 0 ? [[]] : []),
      ...keys.flatMap((key) => listed(say(`replay.help.${key}-key`), say(`replay.help.${key}`))),
      [],
      row(say('replay.help.marks'), 'heading'),
      ...(['line', 'flag', 'technique', 'both', 'here', 'underlined', 'bracketed'] as const).flatMap((mark) =>
        listed(say(`replay.mark.${mark}-sign`), say(`replay.mark.${mark}`)),
      ),
    ],
    keys: [say('screen.key.enter-back'), say('screen.key.scroll')],
    marked: null,
  }
}
