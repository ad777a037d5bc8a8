/**
 * The questions of the guide's evaluation form (Module 8), in its order: a mark from 1 to 10 with words if one likes, up to three things, or
 * words. None of them is about how anybody fared in a conversation.
 */
export const evaluationForm = [
  { id: 'experience', kind: 'mark' },
  { id: 'understanding', kind: 'mark' },
  { id: 'useful', kind: 'three' },
  { id: 'contribution', kind: 'mark' },
  { id: 'strengths', kind: 'three' },
  { id: 'improvements', kind: 'three' },
  { id: 'questions', kind: 'words' },
] as const

/** A question of the form. */
export type FormQuestion = (typeof evaluationForm)[number]

/** The id of a question. */
export type QuestionId = FormQuestion['id']

/** A mark from 1 to 10, with words beside it; empty where there were none. */
export interface Mark {
  readonly mark: number
  readonly words: string
}

type AnswerOf<Kind> = Kind extends 'mark' ? Mark : Kind extends 'three' ? readonly string[] : string

/** What somebody answered; a question that they left out is not there. */
export type Answers = {
  readonly [Question in FormQuestion as Question['id']]?: AnswerOf<Question['kind']>
}

/** An answer is cut to so many characters. */
const longest = 1000
/** The guide asks for three things. */
const mostThings = 3

/** Returns a mark as it is typed: "8", or "8, since we talked so much". Null where it is none from 1 to 10. */
export function readMark(text: string): Mark | null {
  const { mark, words = '' } =
    /^\s*(?<mark>10|[1-9])(?![\d.,]*\d)[\s,.:;–-]*(?<words>.*)$/s.exec(text)?.groups ?? {}
  return mark === undefined ? null : { mark: Number(mark), words: tidy(words) }
}

/** Returns up to three things as they are typed, between semicolons; null where there are more. */
export function readThree(text: string): readonly string[] | null {
  const things = text
    .split(';')
    .map(tidy)
    .filter((thing) => thing !== '')
  return things.length > mostThings ? null : things
}

/** Returns words on one line, no longer than is kept. */
export function tidy(text: string): string {
  return [...text.replace(/\s+/g, ' ').trim()].slice(0, longest).join('')
}
