import type { CourseEvaluation } from '../../course/index.ts'
import { columnsOf } from './bars.ts'
import { flow, heading, items } from './flow.ts'
import type { Paper } from './paper.ts'

/** With fewer forms than this people may be known by what they wrote. */
const fewForms = 5

/** Returns what participants thought of their courses, course by course: marks as counts, words as they were written. */
export function evaluationLines(courses: readonly CourseEvaluation[], paper: Paper): readonly string[] {
  const { say, theme } = paper
  return [
    ...flow([[theme.title, say('evaluate.report.title')]], paper),
    ...flow([say('evaluate.report.apart')], paper),
    ...courses.flatMap((course) => courseLines(course, paper)),
  ]
}

/** Returns the same as a part of a report: marks only, since what was written is read by itself. Nothing where nobody filled in a form. */
export function evaluationPartLines(courses: readonly CourseEvaluation[], paper: Paper): readonly string[] {
  const { say } = paper
  if (courses.length === 0) return []
  return [
    ...heading(say('evaluate.report.title'), paper),
    ...flow([say('evaluate.report.part')], paper),
    ...courses.flatMap((course) => {
      const marks = course.questions.filter(({ kind }) => kind === 'mark')
      return courseLines({ ...course, questions: marks.map((mark) => ({ ...mark, words: [] })) }, paper)
    }),
  ]
}

function courseLines(
  { course, forms, from, to, questions }: CourseEvaluation,
  paper: Paper,
): readonly string[] {
  const { say } = paper
  const name = course === '' ? say('evaluate.report.nameless') : course
  const same = from === to ? 'yes' : 'no'
  return [
    ...heading(say('evaluate.report.course', { course: name, forms, from, to, same }), paper),
    ...(forms < fewForms ? flow([say('evaluate.report.few')], paper) : []),
    ...questions.flatMap((question) => questionLines(question, paper)),
  ]
}

function questionLines(question: CourseEvaluation['questions'][number], paper: Paper): readonly string[] {
  const { say } = paper
  const { answered } = question
  const figures =
    question.kind === 'words'
      ? say('evaluate.report.words', { answered })
      : question.middle === null
        ? say('evaluate.report.no-mark')
        : say('evaluate.report.mark', { middle: String(question.middle), answered })
  return [
    ...flow([`${say(`evaluate.question.${question.id}`)}: ${figures}`], paper, { first: '  ', rest: '    ' }),
    ...(question.kind === 'words' || question.middle === null ? [] : countLines(question.counts, paper)),
    ...items(question.words, paper, '- ', '    '),
  ]
}

function countLines(counts: readonly number[], paper: Paper): readonly string[] {
  const shown = `${counts.join(' ')}  ${columnsOf(counts)}`
  return flow([paper.say('evaluate.report.counts', { counts: shown })], paper, '    ')
}
