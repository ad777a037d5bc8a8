import type { Evaluation } from './evaluation.ts'
import { type Answers, evaluationForm, type QuestionId } from './form.ts'

/** The marks that a question was given. */
export interface MarkFigures {
  readonly id: QuestionId
  readonly kind: 'mark'
  readonly answered: number
  /** The middle of the marks; null where nobody gave one. */
  readonly middle: number | null
  /** How many gave each mark, from 1 to 10. */
  readonly counts: readonly number[]
  /** What was written beside the marks. */
  readonly words: readonly string[]
}

/** What was written to a question. */
export interface WordFigures {
  readonly id: QuestionId
  readonly kind: 'words'
  readonly answered: number
  readonly words: readonly string[]
}

/** What a course's participants thought of it. */
export interface CourseEvaluation {
  readonly course: string
  readonly forms: number
  readonly from: string
  readonly to: string
  readonly questions: readonly (MarkFigures | WordFigures)[]
}

/** Returns figures of each course, by its name. Words are in the order of the alphabet, so that nobody is known by their place. */
export function evaluationFigures(evaluations: readonly Evaluation[]): readonly CourseEvaluation[] {
  const courses = Map.groupBy(evaluations, ({ course }) => course)
  return [...courses]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([course, forms]) => {
      const days = forms.map(({ day }) => day).sort()
      return {
        course,
        forms: forms.length,
        from: days[0] ?? '',
        to: days.at(-1) ?? '',
        questions: questionsOf(forms.map(({ answers }) => answers)),
      }
    })
}

function questionsOf(forms: readonly Answers[]): CourseEvaluation['questions'] {
  return evaluationForm.map((question) => {
    if (question.kind === 'mark') {
      const given = forms.flatMap((answers) => answers[question.id] ?? [])
      const marks = given.map(({ mark }) => mark)
      return {
        id: question.id,
        kind: 'mark',
        answered: given.length,
        middle: middleOf(marks),
        counts: Array.from({ length: 10 }, (_, at) => marks.filter((mark) => mark === at + 1).length),
        words: sorted(given.map(({ words }) => words)),
      }
    }
    const given = forms.flatMap((answers) => {
      const answer = answers[question.id]
      return answer === undefined ? [] : [typeof answer === 'string' ? [answer] : answer]
    })
    return { id: question.id, kind: 'words', answered: given.length, words: sorted(given.flat()) }
  })
}

function middleOf(marks: readonly number[]): number | null {
  const ordered = [...marks].sort((one, other) => one - other)
  const [low, high] = [ordered[Math.ceil(ordered.length / 2) - 1], ordered[Math.floor(ordered.length / 2)]]
  return low === undefined || high === undefined ? null : (low + high) / 2
}

function sorted(words: readonly string[]): readonly string[] {
  return words.filter((each) => each !== '').sort((one, other) => (one < other ? -1 : 1))
}
