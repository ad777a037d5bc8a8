import type { Sheet } from '../../record/index.ts'
import { safeText } from '../../text/index.ts'
import {
  asksTurns,
  createSheetForm,
  emptySheet,
  flow,
  isBlank,
  numberedTalkLines,
  type Paper,
  questionsNow,
  sheetQuestionLines,
} from '../../views/plain/index.ts'
import type { Conversation } from '../converse.ts'
import { print, remark, type World } from '../world.ts'
import { readAnswer } from './read-answer.ts'

/** What became of a line that went to the case sheet. */
export type SheetTaken =
  | { readonly type: 'more' }
  | { readonly type: 'later' }
  | { readonly type: 'done'; readonly sheet: Sheet }

/** A case sheet that is filled in by lines, one question after another. */
export interface LineSheet {
  /** Shows where it stands: what it is about at the beginning, and the question. */
  show(): void
  take(line: string): SheetTaken
}

/** Returns the sheet of a conversation that has ended, with nothing on it yet. */
export function createLineSheet(conversation: Conversation, paper: Paper, world: World): LineSheet {
  const { say } = world
  const { records, scenario } = conversation.session()
  const form = createSheetForm(records, scenario, say)
  let sheet = emptySheet(scenario.kind)
  let step = 0
  let told = ''
  const show = (lines: readonly string[]) => {
    for (const line of lines) print(world, line)
  }
  const questions = () => questionsNow(form, sheet)
  // On a blank sheet nobody concluded anything yet.
  const done = (): SheetTaken => (isBlank(sheet) ? { type: 'later' } : { type: 'done', sheet })
  const ask = (): SheetTaken => {
    const all = questions()
    const question = all[step]
    if (question === undefined) return done()
    // How to answer is said where it is otherwise than before.
    const way = question.type === 'words' ? 'words' : String(asksTurns(question))
    show(sheetQuestionLines(question, { step: step + 1, steps: all.length }, sheet, way !== told, paper))
    told = way
    return { type: 'more' }
  }
  const command = (word: string): SheetTaken => {
    if (word === '/later' || word === '/quit') return { type: 'later' }
    if (word === '/talk') show(numberedTalkLines(records, scenario, paper))
    else if (word === '/back') step = Math.max(0, step - 1)
    else {
      remark(world, say('case-sheet.unknown-command', { word: safeText(word) }))
      return { type: 'more' }
    }
    return ask()
  }
  return {
    show() {
      show(['', ...flow([[paper.theme.title, say('case-sheet.title')]], paper)])
      show(flow([say('case-sheet.about')], paper))
      ask()
    },
    take(line) {
      const text = line.trim()
      if (text.startsWith('/')) return command(text.toLowerCase())
      const question = questions()[step]
      if (question === undefined) return done()
      if (text !== '') {
        const read = readAnswer(text, question, sheet, form.lastTurn, say)
        if (read.type === 'mistake') {
          remark(world, read.why)
          return { type: 'more' }
        }
        sheet = read.sheet
      }
      step++
      return ask()
    },
  }
}
