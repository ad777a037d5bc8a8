import type { CourseEvaluation } from '../../../course/index.ts'
import type { Say } from '../../../language/index.ts'
import { type Html, html } from '../html.ts'
import { table } from './table.ts'

/** Returns what those who took part thought of their courses, marks only: what they wrote is read by itself. Nothing where nobody filled in a form. */
export function evaluationSection(courses: readonly CourseEvaluation[], say: Say): Html {
  if (courses.length === 0) return html``
  return html`<section id="evaluation">
<h2>${say('evaluate.report.title')}</h2>
<p>${say('evaluate.report.part')}</p>
${courses.map((course) => courseTable(course, say))}</section>
`
}

function courseTable({ course, forms, from, to, questions }: CourseEvaluation, say: Say): Html {
  const name = course === '' ? say('evaluate.report.nameless') : course
  const caption = say('evaluate.report.course', {
    course: name,
    forms,
    from,
    to,
    same: from === to ? 'yes' : 'no',
  })
  const columns = (['question', 'answered', 'middle', 'marks'] as const).map((id) =>
    say(`evaluate.column.${id}`),
  )
  const rows = questions.map((question) => [
    say(`evaluate.question.${question.id}`),
    String(question.answered),
    question.kind === 'mark' && question.middle !== null ? String(question.middle) : '',
    question.kind === 'mark' && question.middle !== null ? question.counts.join(' ') : '',
  ])
  return table({ caption, columns, rows }, caption)
}
