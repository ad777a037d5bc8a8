import type { Say } from '../../../language/index.ts'
import { countingRecords, type Sheet, type TranscriptRecord } from '../../../record/index.ts'
import type { Scenario } from '../../../scenario/index.ts'
import { flow, heading } from '../flow.ts'
import type { Paper } from '../paper.ts'
import { spokenLines, turnLines } from '../speaking.ts'
import { asksTurns, isTicked, optionsNow, turnsAt } from './fill-sheet.ts'
import type { SheetQuestion } from './sheet-form.ts'

/** Returns a question as lines: what is asked, what can be ticked with its number, and, with `withKeys`, how to answer. */
export function sheetQuestionLines(
  question: SheetQuestion,
  step: { readonly step: number; readonly steps: number },
  sheet: Sheet,
  withKeys: boolean,
  paper: Paper,
): readonly string[] {
  const { say, theme } = paper
  const options = optionsNow(question, sheet)
  const columns = String(options.length).length
  return [
    ...heading(`${say('case-sheet.step', step)} · ${question.ask}`, paper),
    ...options.flatMap(({ id, text }, index) => {
      const ticked = isTicked(question, id, sheet)
      const turns = turnsAt(question, id, sheet)
      const at = turns.length === 0 ? '' : ` (${say('case-sheet.turns', { turns: turns.join(', ') })})`
      const before = `${String(index + 1).padStart(columns)} [${ticked ? 'x' : ' '}] `
      return flow([text, [theme.hit, at]], paper, { first: before, rest: ' '.repeat(before.length) })
    }),
    ...(question.type === 'words'
      ? flow([sheet.words[question.id] ?? ''], paper).filter((line) => line !== '')
      : []),
    ...(withKeys ? flow([[theme.remark, keysFor(question, say)]], paper) : []),
  ]
}

function keysFor(question: SheetQuestion, say: Say): string {
  return question.type === 'words'
    ? say('case-sheet.keys.lines-words')
    : say('case-sheet.keys.lines', { turns: String(asksTurns(question)) })
}

/** Returns the conversation as lines, each turn with its number, to find the turns that support a claim. */
export function numberedTalkLines(
  records: readonly TranscriptRecord[],
  scenario: Scenario,
  paper: Paper,
): readonly string[] {
  let turn = -1
  return countingRecords(records).flatMap((record) => {
    if (record.type !== 'trainee' && record.type !== 'persona' && record.type !== 'third') return []
    const title =
      record.turn === turn ? [] : heading(paper.say('case-sheet.talk-turn', { turn: record.turn }), paper)
    turn = record.turn
    return [
      ...title,
      ...(record.type === 'trainee' ? turnLines(record, paper) : spokenLines(record, scenario, paper)),
    ]
  })
}
