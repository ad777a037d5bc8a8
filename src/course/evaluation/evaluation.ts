import { type DamagedLine, decodeLines } from '../../record/index.ts'
import { answersFrom } from './answers.ts'
import { type Answers, tidy } from './form.ts'

/** One form that was filled in. Nobody's name stands in it, and only the day. */
export interface Evaluation {
  readonly type: 'evaluation'
  readonly format: 'hearken/evaluation'
  readonly version: 1
  /** Name and dates of the course, as whoever filled it in or led it wrote them; may be empty. */
  readonly course: string
  /** "2026-01-31". */
  readonly day: string
  readonly hearken: string
  readonly answers: Answers
}

/** Returns a form as a line of its file. */
export function encodeEvaluation(evaluation: Evaluation): string {
  return `${JSON.stringify(evaluation)}\n`
}

/** Reads the forms of a file; a damaged line is named, the others are kept. Never throws. */
export function decodeEvaluations(text: string): {
  readonly evaluations: readonly Evaluation[]
  readonly damaged: readonly DamagedLine[]
} {
  const { records, damaged } = decodeLines(text, evaluationOf)
  return { evaluations: records, damaged }
}

function evaluationOf(json: Readonly<Record<string, unknown>>): Evaluation | null {
  const { type, format, version, course, day, hearken } = json
  const answers = answersFrom(json.answers)
  if (type !== 'evaluation' || format !== 'hearken/evaluation' || version !== 1) return null
  if (typeof course !== 'string' || typeof day !== 'string' || typeof hearken !== 'string') return null
  return answers === null ? null : { type, format, version, course: tidy(course), day, hearken, answers }
}
