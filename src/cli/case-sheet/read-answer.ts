import type { Say } from '../../language/index.ts'
import type { Sheet } from '../../record/index.ts'
import { safeText } from '../../text/index.ts'
import {
  asksTurns,
  longestWords,
  optionsNow,
  type SheetQuestion,
  tick,
  withWords,
} from '../../views/plain/index.ts'

/** The sheet with an answer on it, or a sentence about what cannot be read. */
export type ReadAnswer =
  | { readonly type: 'sheet'; readonly sheet: Sheet }
  | { readonly type: 'mistake'; readonly why: string }

interface Ticked {
  readonly id: string
  readonly turns: readonly number[]
}

/** Reads a line that answers a question: numbers of what is ticked, with the turns after "@" (`3@5 7@9,11`), or own words. It replaces what was answered before. */
export function readAnswer(
  line: string,
  question: SheetQuestion,
  sheet: Sheet,
  lastTurn: number,
  say: Say,
): ReadAnswer {
  if (question.type === 'words') {
    if (line.trim().length > longestWords)
      return { type: 'mistake', why: say('case-sheet.too-long', { most: longestWords }) }
    return { type: 'sheet', sheet: withWords(question.id, line, sheet) }
  }
  const options = optionsNow(question, sheet)
  const ticked: Ticked[] = []
  for (const word of line.split(/[\s;]+/).filter((each) => each !== '')) {
    const read = readWord(word, options, lastTurn, say)
    if (typeof read === 'string') return { type: 'mistake', why: read }
    if (read.turns.length > 0 && !asksTurns(question))
      return { type: 'mistake', why: say('case-sheet.no-turns-here') }
    ticked.push(read)
  }
  if (question.type === 'one' && ticked.length > 1)
    return { type: 'mistake', why: say('case-sheet.only-one') }
  const none = options.reduce((so, { id }) => tick(question, id, false, [], so), sheet)
  return {
    type: 'sheet',
    sheet: ticked.reduce((so, { id, turns }) => tick(question, id, true, turns, so), none),
  }
}

/** Reads one word of an answer; a sentence where it cannot be read. */
function readWord(
  word: string,
  options: readonly { readonly id: string }[],
  lastTurn: number,
  say: Say,
): Ticked | string {
  const { number, turns = '' } = /^(?<number>\d+)(?:@(?<turns>\d+(?:,\d+)*))?,?$/.exec(word)?.groups ?? {}
  const option = number === undefined ? undefined : options[Number(number) - 1]
  if (option === undefined) return say('case-sheet.no-number', { word: safeText(word), most: options.length })
  const cited = turns === '' ? [] : turns.split(',').map(Number)
  const none = cited.find((turn) => turn > lastTurn)
  if (none !== undefined)
    return say('case-sheet.no-turn', { word: safeText(word), turn: none, most: lastTurn })
  return { id: option.id, turns: [...new Set(cited)] }
}
