import { safeText } from '../text/index.ts'

/**
 * What a spreadsheet runs: a cell that begins with one of these signs, wide ones too. Where the separator is another one than the file
 * was written with, a cell begins after that as well.
 */
const runs = /(^|[;,|\t])([ \u00a0]*)([=+\-@\uff0b\uff0d\uff1d\uff20])/g

/** Returns the text of a cell that no spreadsheet runs, on one line: what would be a formula has an apostrophe before it. */
export function harmlessCell(text: string): string {
  return safeText(text.replace(/[\r\n\t\u2028\u2029]+/g, ' ')).replace(runs, "$1$2'$3")
}
