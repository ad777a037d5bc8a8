import type { Lesson, Plan, PlannedModule } from '../../course/index.ts'
import { flow, heading, items } from './flow.ts'
import type { Paper } from './paper.ts'
import { headedTables } from './table.ts'

/** Returns a whole course as lines: the scenarios by difficulty, how to lead, then module by module. */
export function courseLines({ lessons, modules }: Plan, paper: Paper): readonly string[] {
  const { say, theme } = paper
  const rows = lessons.map(({ id, level, minutes, short, module, also }) => [
    id,
    String(level),
    String(minutes),
    short === null ? '–' : String(short),
    module,
    also.join(' '),
  ])
  const head = (['scenario', 'level', 'minutes', 'short', 'module', 'also'] as const).map((id) =>
    say(`course.head.${id}`),
  )
  return [
    ...flow([[theme.title, say('course.title')]], paper),
    ...flow([say('course.introduction', { count: lessons.length })], paper),
    ...heading(say('course.order'), paper),
    ...headedTables([head, ...rows], paper),
    ...heading(say('course.leading'), paper),
    ...flow([say('course.care')], paper),
    ...items(
      ([1, 2, 3, 4] as const).map((step) => say(`course.leading.${step}`)),
      paper,
    ),
    ...modules.flatMap((module) => ['', ...moduleLines(module, lessons, paper)]),
  ]
}

/** Returns one module as lines: what for, the scenarios that are held with what whoever leads needs, what to talk about. */
export function moduleLines(
  { id, title, outcomes, lessons, also, questions }: PlannedModule,
  all: readonly Lesson[],
  paper: Paper,
): readonly string[] {
  const { say, theme } = paper
  const held = all.filter((lesson) => lessons.includes(lesson.id))
  return [
    ...flow([[theme.title, say('course.module', { id, title })]], paper),
    ...(outcomes.length === 0
      ? flow([say('course.no-outcomes')], paper)
      : [...flow([say('course.outcomes')], paper), ...items(outcomes, paper)]),
    ...(held.length === 0 && outcomes.length > 0 ? flow([say('course.no-lesson')], paper) : []),
    ...(also.length === 0 ? [] : flow([say('course.also', { ids: also.join(', ') })], paper)),
    ...held.flatMap((lesson) => ['', ...lessonLines(lesson, paper)]),
    '',
    ...flow([say('course.questions')], paper),
    ...items(questions, paper),
  ]
}

/** Returns a scenario as lines for whoever leads: how long, what to say before, what to listen for, variants, questions. */
export function lessonLines(lesson: Lesson, paper: Paper): readonly string[] {
  const { say, theme } = paper
  const { id, title, level, kind, persona: name, minutes } = lesson
  const listed = (
    heading: `course.lesson.${'objectives' | 'look-for' | 'variants' | 'discussion'}`,
    texts: readonly string[],
  ) => (texts.length === 0 ? [] : [...flow([say(heading)], paper, '  '), ...items(texts, paper, '- ', '  ')])
  return [
    ...flow([[theme.title, say('course.lesson', { id, title })]], paper, { first: '', rest: '  ' }),
    ...flow([say('course.lesson.facts', { level, kind, name, minutes })], paper, '  '),
    ...flow(
      [[theme.remark, say('course.lesson.trains', { paragraphs: lesson.trains.join(', ') })]],
      paper,
      '  ',
    ),
    ...flow([say('course.lesson.content-note', { note: lesson.contentNote.trim() })], paper, '  '),
    ...listed('course.lesson.objectives', lesson.objectives),
    ...listed('course.lesson.look-for', lesson.lookFor),
    ...listed('course.lesson.variants', lesson.variants),
    ...listed('course.lesson.discussion', lesson.discussion),
  ]
}
