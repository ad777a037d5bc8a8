import { safeText } from '../../text/index.ts'
import { piece, type Row } from './row.ts'
import { wrapPieces } from './wrap.ts'

/** Returns a remark as rows, with a mark before it so that it is told apart from the talk without colour. */
export function noticeRows(text: string, width: number, tone: 'hint' | 'notice' = 'notice'): readonly Row[] {
  return wrapPieces([piece(safeText(text), tone)], width, { first: [piece('» ', tone)], rest: [piece('  ')] })
}
