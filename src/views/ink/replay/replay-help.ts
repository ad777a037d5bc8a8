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

const marks = ['line', 'flag', 'technique', 'both', 'here', 'underlined', 'bracketed'] as const

const reviewKeys = ['label', 'yes', 'no', 'unset', 'judged', 'not-judged', 'comment', 'undo', 'tab'] as const

/** Returns the page that `?` shows over a conversation that is stepped through: the keys, what the marks mean, what is missing. */
export function replayHelpPage({ remarks, reviewing }: ReplayScreen, size: Size, { say }: Tools): Page {
  const width = textColumns(size)
  const listed = (name: string, about: string): readonly Row[] =>
    wrapPieces([piece(about)], width, {
      first: [piece(`  ${name.padEnd(15)}`, 'key')],
      rest: [piece(' '.repeat(17))],
    })
  const ofReview = reviewing === null ? [] : reviewKeys
  const ofReplay = reviewing === null ? keys : keys.filter((key) => key !== 'tab' && key !== 'next-hit')
  return {
    title: say(reviewing === null ? 'replay.help.title' : 'review.help.title'),
    side: '',
    rows: [
      ...remarks.flatMap((remark) => noticeRows(remark, width)),
      ...(remarks.length > 0 ? [[]] : []),
      ...ofReview.flatMap((key) => listed(say(`review.help.${key}-key`), say(`review.help.${key}`))),
      ...(reviewing === null ? [] : [...wrapPieces([piece(say('review.help.saved'))], width), []]),
      ...ofReplay.flatMap((key) => listed(say(`replay.help.${key}-key`), say(`replay.help.${key}`))),
      ...listed(say('review.help.said-key'), say('review.help.said')),
      [],
      row(say('replay.help.marks'), 'heading'),
      ...marks.flatMap((mark) => listed(say(`replay.mark.${mark}-sign`), say(`replay.mark.${mark}`))),
      ...(['judged', 'said'] as const).flatMap((mark) =>
        listed(say(`review.mark.${mark}-sign`), say(`review.mark.${mark}`)),
      ),
    ],
    keys: [say('screen.key.enter-back'), say('screen.key.scroll')],
    marked: null,
  }
}
