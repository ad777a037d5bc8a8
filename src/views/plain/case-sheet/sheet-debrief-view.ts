import type { MessageId } from '../../../language/index.ts'
import type { SheetDebrief } from '../../../scoring/index.ts'
import { flow, heading, items } from '../flow.ts'
import { flagMark, hitMark } from '../label-words.ts'
import type { Paper } from '../paper.ts'

/** Returns what became of a case sheet, as lines: its points, what was right, what nobody said, what is not so, what was missed, and what follows. */
export function sheetDebriefLines(debrief: SheetDebrief, paper: Paper): readonly string[] {
  const { say } = paper
  const part = (id: MessageId, texts: readonly string[], mark?: string) =>
    texts.length === 0 ? [] : [...flow([say(id)], paper), ...items(texts, paper, mark)]
  return [
    ...heading(say('case-sheet.debrief.title'), paper),
    ...flow([say('views.debrief.total', { total: String(debrief.total) })], paper),
    ...debrief.parts.flatMap((each) => flow([each], paper, { first: '  ', rest: '    ' })),
    ...part('case-sheet.debrief.right', debrief.right, `${hitMark} `),
    ...part('case-sheet.debrief.not-heard', debrief.notHeard, `${flagMark} `),
    ...part('case-sheet.debrief.not-so', debrief.notSo, `${flagMark} `),
    ...part('case-sheet.debrief.missed', debrief.missed),
    ...part('case-sheet.debrief.conclusions', debrief.conclusions),
    ...part('case-sheet.debrief.own-words', debrief.ownWords),
    ...items(debrief.beside, paper, ''),
  ]
}
