/** English messages of the guide's evaluation form; every id begins with "evaluate". */
export const evaluation = {
  'evaluate.about':
    'fills in the evaluation form of the guide (Module 8), without a name; --report shows what many answered',
  'evaluate.option.course': 'name and dates of the course',
  'evaluate.option.folder': 'the folder of the forms (default: `evaluations` in the folder of transcripts)',
  'evaluate.option.report': 'shows what was answered, course by course',
  'evaluate.option.json':
    'reads the answers as one JSON object from stdin; with --report gives the figures as JSON',
  'evaluate.option.experience': 'a mark from 1 to 10, with words if you like',
  'evaluate.option.understanding': 'a mark from 1 to 10, with words if you like',
  'evaluate.option.useful': 'up to three, between semicolons',
  'evaluate.option.contribution': 'a mark from 1 to 10, with words if you like',
  'evaluate.option.strengths': 'up to three, between semicolons',
  'evaluate.option.improvements': 'up to three, between semicolons',
  'evaluate.option.questions': 'in your words',
  'evaluate.begins':
    'The evaluation form of the guide (Module 8). It is about the course, not about you: your name does not stand in it, and it lies apart from conversations. Enter alone leaves a question out.',
  'evaluate.no-answer': 'no answer',
  'evaluate.ask.course': 'Which course was it, and when?',
  'evaluate.ask.experience':
    'How was it to take part in this course, from 1 to 10 (10 is best)? Add words if you like.',
  'evaluate.ask.understanding':
    'How far do you understand community policing now, from 1 to 10? Add words if you like.',
  'evaluate.ask.useful':
    'Which three ideas of the course are of most use in your work? Put semicolons between them.',
  'evaluate.ask.contribution':
    'How much does community policing do against trafficking, from 1 to 10? Add words if you like.',
  'evaluate.ask.strengths': 'What were the three best things about the course? Put semicolons between them.',
  'evaluate.ask.improvements': 'Which three things should be better? Put semicolons between them.',
  'evaluate.ask.questions': 'What do you still ask yourself about community policing?',
  'evaluate.wrong.mark':
    'A mark is a whole number from 1 to 10, with words behind it if you like: “8, since …”.',
  'evaluate.wrong.three': 'Three things at most, with semicolons between them.',
  'evaluate.wrong.words': 'This cannot be read.',
  'evaluate.wrong-json':
    'The answers must be one JSON object, such as {example}. Each is left out where there is none.',
  'evaluate.nothing': 'Nothing was answered, so nothing was saved.',
  'evaluate.saved': 'Thank you. Saved: {file}',
  'evaluate.cannot-save':
    'The form cannot be saved in {file}: {reason}. Choose another folder with `--folder`.',
  'evaluate.no-paths': 'Files and folders are for `--report`. A form is saved in `--folder`.',
  'evaluate.not-with-report': '`--report` shows forms; `--{option}` belongs to filling one in.',
  'evaluate.none': 'There are no evaluation forms in {folder}. `hearken evaluate` fills one in.',
  'evaluate.unreadable': '{file} cannot be read.',
  'evaluate.damaged': '{file}: line {line} is damaged and left out.',
  'evaluate.report.title': 'What those who took part thought of the course',
  'evaluate.report.apart':
    'This is about the course. How conversations went stands elsewhere (`hearken report`), and the two are never brought together.',
  'evaluate.report.part':
    'This is about the course, not about anybody in it, and is never brought together with how conversations went. What they wrote: `hearken evaluate --report`.',
  'evaluate.column.question': 'Question',
  'evaluate.column.answered': 'Answered',
  'evaluate.column.middle': 'Middle of 10',
  'evaluate.column.marks': 'How many gave each mark, 1 to 10',
  'evaluate.report.course':
    '{course}: {forms, plural, =1 {one form} other {# forms}}, {from}{same, select, yes {} other { to {to}}}',
  'evaluate.report.nameless': 'A course without a name',
  'evaluate.report.few':
    'With fewer than five forms people may be known by what they wrote. Do not show the words around.',
  'evaluate.report.mark': 'middle {middle} of 10, {answered} answered',
  'evaluate.report.counts': 'marks 1 to 10: {counts}',
  'evaluate.report.no-mark': 'nobody answered',
  'evaluate.report.words': '{answered} answered',
  'evaluate.question.experience': 'How it was to take part',
  'evaluate.question.understanding': 'How far community policing is understood',
  'evaluate.question.useful': 'Of most use in their work',
  'evaluate.question.contribution': 'How much community policing does against trafficking',
  'evaluate.question.strengths': 'What was best',
  'evaluate.question.improvements': 'What should be better',
  'evaluate.question.questions': 'What they still ask themselves',
} as const
