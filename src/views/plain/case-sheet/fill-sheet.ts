import type { OwnWord, Sheet, SheetClaim, SheetConsent } from '../../../record/index.ts'
import { type CaseSheet, conclusions, type Scenario } from '../../../scenario/index.ts'
import type { SheetForm, SheetOption, SheetQuestion } from './sheet-form.ts'

/** The most characters of an answer in own words. */
export const longestWords = 1_000

/** Returns a sheet on which nothing stands yet. */
export function emptySheet(kind: Scenario['kind']): Sheet {
  return { kind, claims: [], conclusion: null, assess: null, refer: [], consent: null, words: {} }
}

/** Tells whether nothing stands on a sheet. */
export function isBlank({ claims, conclusion, assess, refer, consent, words }: Sheet): boolean {
  const picked = conclusion !== null || assess !== null || consent !== null
  return !picked && claims.length + refer.length + Object.keys(words).length === 0
}

/** Returns the questions that are to be asked now: whom one speaks with only where somebody is referred. */
export function questionsNow({ questions }: SheetForm, sheet: Sheet): readonly SheetQuestion[] {
  return questions.filter(({ id }) => (id !== 'contact' && id !== 'follow-up') || sheet.refer.length > 0)
}

/** Returns what can be ticked at a question; a statement that was claimed as something else is not offered again. */
export function optionsNow(question: SheetQuestion, sheet: Sheet): readonly SheetOption[] {
  if (question.type === 'words') return []
  if (question.type !== 'claims') return question.options
  const elsewhere = new Set(sheet.claims.filter(({ as }) => as !== question.id).map(({ fact }) => fact))
  return question.options.filter(({ id }) => !elsewhere.has(id))
}

/** Tells whether turns are asked for with what is ticked. */
export function asksTurns({ type, id }: SheetQuestion): boolean {
  return type === 'claims' || id === 'consent'
}

/** Tells whether something is ticked. */
export function isTicked(question: SheetQuestion, id: string, sheet: Sheet): boolean {
  switch (question.type) {
    case 'claims':
      return sheet.claims.some(({ as, fact }) => as === question.id && fact === id)
    case 'several':
      return sheet.refer.includes(id)
    case 'one':
      return question.id === 'consent' ? sheet.consent?.said === id : sheet[question.id] === id
    case 'words':
      return false
  }
}

/** Returns the turns that stand with what is ticked. */
export function turnsAt(question: SheetQuestion, id: string, { claims, consent }: Sheet): readonly number[] {
  if (question.type === 'claims')
    return claims.find(({ as, fact }) => as === question.id && fact === id)?.turns ?? []
  return question.id === 'consent' && consent?.said === id && consent.turn !== null ? [consent.turn] : []
}

/** Returns the sheet with something ticked, with these turns; where `is` is false it is ticked no more. Of one thing of several the others go. */
export function tick(
  question: SheetQuestion,
  id: string,
  is: boolean,
  turns: readonly number[],
  sheet: Sheet,
): Sheet {
  switch (question.type) {
    case 'claims': {
      const others = sheet.claims.filter(({ as, fact }) => as !== question.id || fact !== id)
      const claim: SheetClaim = { as: question.id, fact: id, turns }
      return { ...sheet, claims: is ? [...others, claim] : others }
    }
    case 'several': {
      const others = sheet.refer.filter((each) => each !== id)
      return { ...sheet, refer: is ? [...others, id] : others }
    }
    case 'one':
      return tickOne(question.id, is ? id : null, turns, sheet)
    case 'words':
      return sheet
  }
}

const saids: readonly SheetConsent['said'][] = ['given', 'refused', 'not-asked']

function tickOne(
  question: 'conclusion' | 'assess' | 'consent',
  id: string | null,
  turns: readonly number[],
  sheet: Sheet,
): Sheet {
  if (question === 'assess') return { ...sheet, assess: id }
  if (question === 'conclusion') return { ...sheet, conclusion: conclusionOf(id) }
  const said = saids.find((each) => each === id)
  // What was not asked has no turn.
  const turn = said === 'not-asked' ? null : (turns[0] ?? null)
  return { ...sheet, consent: said === undefined ? null : { said, turn } }
}

function conclusionOf(id: string | null): CaseSheet['conclusion'] {
  return conclusions.find((each) => each === id) ?? null
}

/** Returns the sheet with other own words; spaces around them are nothing. */
export function withWords(word: OwnWord, text: string, sheet: Sheet): Sheet {
  const { [word]: _, ...others } = sheet.words
  return { ...sheet, words: text.trim() === '' ? others : { ...others, [word]: text.trim() } }
}
