import { stringify } from 'csv-stringify/sync'
import { pickerOf } from '../analysis/index.ts'
import type { Say } from '../language/index.ts'
import type { ClassReport } from './class-report.ts'
import type { ConversationFigures } from './conversation-figures.ts'
import { csvColumns } from './csv-columns.ts'
import { harmlessCell } from './harmless-cell.ts'
import { limitsOfReport } from './limits-of-report.ts'

/** So many rows are written at once. */
const inOnePiece = 500

/**
 * Yields a report as CSV, in pieces: a line of column names, then a row for each conversation. UTF-8 with a byte order mark, without which
 * spreadsheets garble names; texts are quoted, and none is run as a formula.
 */
export function* csvReport({ figures: { conversations } }: ClassReport, say: Say): Generator<string> {
  const columns = csvColumns(limitsBy(conversations, say))
  yield csv([columns.map(({ name }) => name)], true)
  for (let at = 0; at < conversations.length; at += inOnePiece)
    yield csv(
      conversations
        .slice(at, at + inOnePiece)
        .map((conversation) => columns.map(({ of }) => cellOf(of(conversation)))),
      false,
    )
}

function csv(rows: readonly (readonly (string | number | null)[])[], bom: boolean): string {
  return stringify([...rows], { bom, quoted_string: true, escape_formulas: true })
}

function cellOf(value: string | number | null): string | number | null {
  return typeof value === 'string' ? harmlessCell(value) : value
}

/** The limits that stand in the row of a conversation: those of its coder. They are the same in many rows. */
function limitsBy(
  conversations: readonly ConversationFigures[],
  say: Say,
): (conversation: ConversationFigures) => string {
  const kinds = Map.groupBy(conversations, ({ coder }) => pickerOf(coder))
  const texts = new Map(
    [...kinds].map(([picker, [first]]) => {
      // How often the coder is wrong for each label would make every row a page; the documentation has it.
      const one = first === undefined ? [] : [{ ...first, labels: {} }]
      return [picker, limitsOfReport(one, say).join(' ')] as const
    }),
  )
  return ({ coder }) => texts.get(pickerOf(coder)) ?? ''
}
