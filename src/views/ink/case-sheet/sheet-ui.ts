import type { Sheet } from '../../../record/index.ts'
import { optionsNow, questionsNow, type SheetOption, type SheetQuestion, turnsAt } from '../../plain/index.ts'
import { createEditor, type Editor, withText } from '../editor.ts'
import type { SheetScreen } from './sheet-screen.ts'

/** What was done to a case sheet so far. */
export interface SheetUi {
  readonly sheet: Sheet
  /** 0 is what it is about; the questions are counted from 1. */
  readonly step: number
  /** The option that the cursor is at. */
  readonly chosen: number
  /** The turns of that option, as they are being typed. */
  readonly typed: string
  /** The line of own words. */
  readonly editor: Editor
  /** Rows that the conversation is scrolled down. */
  readonly talk: number
  /** A turn that was typed and that there is not; null where all are there. */
  readonly missing: number | null
}

/** Returns the state in which a sheet is opened. */
export function createSheetUi({ sheet }: SheetScreen): SheetUi {
  return { sheet, step: 0, chosen: 0, typed: '', editor: createEditor(), talk: 0, missing: null }
}

/** Returns the question that is asked; null where it is said what the sheet is about. */
export function questionAt({ form }: SheetScreen, { step, sheet }: SheetUi): SheetQuestion | null {
  return questionsNow(form, sheet)[step - 1] ?? null
}

/** Returns the option at the cursor; null where there is none. */
export function optionAt(screen: SheetScreen, ui: SheetUi): SheetOption | null {
  const question = questionAt(screen, ui)
  return question === null ? null : (optionsNow(question, ui.sheet)[ui.chosen] ?? null)
}

/** Returns the state with the cursor at another option, as far as there is one. */
export function atOption(screen: SheetScreen, ui: SheetUi, chosen: number): SheetUi {
  const question = questionAt(screen, ui)
  const options = question === null ? [] : optionsNow(question, ui.sheet)
  const place = Math.max(0, Math.min(chosen, options.length - 1))
  const option = options[place]
  const turns = question === null || option === undefined ? [] : turnsAt(question, option.id, ui.sheet)
  return { ...ui, chosen: place, typed: turns.join(','), missing: null }
}

/** Returns the state at another question. */
export function atStep(screen: SheetScreen, ui: SheetUi, step: number): SheetUi {
  const steps = questionsNow(screen.form, ui.sheet).length
  const there = { ...ui, step: Math.max(0, Math.min(step, steps)) }
  const question = questionAt(screen, there)
  const words = question?.type === 'words' ? (ui.sheet.words[question.id] ?? '') : ''
  return atOption(screen, { ...there, editor: withText(createEditor(), words) }, 0)
}
