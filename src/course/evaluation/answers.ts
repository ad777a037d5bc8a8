import { type Answers, evaluationForm, type FormQuestion, readMark, readThree, tidy } from './form.ts'

/** Returns answers with one more, as it was typed; null where it cannot be an answer to that question. Empty text is no answer. */
export function withAnswer(answers: Answers, { id, kind }: FormQuestion, text: string): Answers | null {
  if (text.trim() === '') return answers
  const answer = kind === 'mark' ? readMark(text) : kind === 'three' ? readThree(text) : tidy(text)
  if (answer === null) return null
  // Of nothing but semicolons nothing is left.
  const isEmpty = answer === '' || (Array.isArray(answer) && answer.length === 0)
  return isEmpty ? answers : { ...answers, [id]: answer }
}

/** Returns answers from outside (a file, or JSON); null where one of them is none to its question. What is no question is left out. */
export function answersFrom(json: unknown): Answers | null {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return null
  let answers: Answers = {}
  for (const question of evaluationForm) {
    const value: unknown = Reflect.get(json, question.id)
    if (value === undefined || value === null) continue
    const text = typed(value)
    const next = text === null ? null : withAnswer(answers, question, text)
    if (next === null) return null
    answers = next
  }
  return answers
}

/** An answer of a file, as it would have been typed: a number, a text, a list of texts, or a mark with words. */
function typed(value: unknown): string | null {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value))
    return value.every((each) => typeof each === 'string')
      ? value.map((each) => each.replaceAll(';', ',')).join(';')
      : null
  if (typeof value !== 'object' || value === null) return null
  const { mark, words = '' } = value as { readonly mark?: unknown; readonly words?: unknown }
  return typeof mark === 'number' && typeof words === 'string' ? `${mark} ${words}` : null
}
