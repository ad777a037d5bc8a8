import { Box, Transform } from 'ink'
import { createElement, memo, type ReactElement } from 'react'
import type { Theme } from '../plain/index.ts'
import { paint } from './paint.ts'
import type { Frame, Size } from './row.ts'

/** Returns the rows of a frame from top to bottom, as Ink takes them. */
export function drawnFrame({ rows }: Frame, { columns, rows: height }: Size, theme: Theme): ReactElement {
  return createElement(
    Box,
    { flexDirection: 'column', width: columns, height },
    ...rows.map((row) => line(paint(row, theme))),
  )
}

function line(text: string): ReactElement {
  return createElement(Line, { text })
}

/**
 * One row, which fits its columns already. Ink would measure, clean, cut and take apart what a `Text` holds, four times a frame; what a transform
 * returns it takes as it is.
 */
const Line = memo<{ readonly text: string }>(({ text }) =>
  createElement(
    Box,
    { height: 1, flexShrink: 0 },
    createElement(Transform, { transform: () => text, accessibilityLabel: text }, ' '),
  ),
)
