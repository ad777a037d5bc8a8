import type { FlagLabel, Label } from '../../analysis/index.ts'
import { labelName } from '../../scoring/index.ts'
import { flow, type Piece } from './flow.ts'
import type { Paper } from './paper.ts'

/** The mark that stands before a technique, a safeguard or partnership that was heard. */
export const hitMark = '+'

/** The mark that stands before a flag. */
export const flagMark = '!'

/** The mark that stands before a label that was not counted. */
export const possibleMark = '?'

/** A mark before a label. */
export type Mark = typeof hitMark | typeof flagMark | typeof possibleMark

/** Returns the words that a label stands on as they are quoted: “…” “…”; empty where it stands on none. */
function quotes(label: Pick<Label, 'evidence'>, text: string, paper: Paper): string {
  return label.evidence
    .map(([start, end]) => text.slice(start, end).replace(/\s+/g, ' ').trim())
    .filter((quote) => quote !== '')
    .map((quote) => paper.say('views.quote', { quote }))
    .join(' ')
}

/** Returns a label's line: its mark, its name, the words it stands on, and what else is to be said of it. */
export function labelLines(
  mark: Mark,
  label: Label,
  text: string,
  paper: Paper,
  more = '',
): readonly string[] {
  const { theme, say } = paper
  const style = mark === flagMark ? theme.flag : mark === hitMark ? theme.hit : theme.remark
  const rest = [more, quotes(label, text, paper)].filter((part) => part !== '').map((part) => `  ${part}`)
  const pieces: readonly Piece[] = [[style, `${mark} ${labelName(label.id, say)}`], ...rest]
  return flow(pieces, paper, { first: '', rest: '    ' })
}

/** Returns why a label was found, and for a flag another way to ask; indented under it. */
export function reasonLines(label: Label | FlagLabel, paper: Paper): readonly string[] {
  const because = label.because ? flow([label.because], paper, '    ') : []
  const instead =
    'instead' in label && label.instead
      ? flow([paper.say('views.another-way', { instead: label.instead })], paper, '    ')
      : []
  return [...because, ...instead]
}
