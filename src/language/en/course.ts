/** English messages of a course's plan; every id begins with that word. */
export const course = {
  'course.about':
    'prints a plan over the guide’s modules: which scenario to hold when, how to lead it, what to talk about',
  'course.title': 'A course over the guide’s modules',
  'course.introduction':
    '{count, plural, =1 {One scenario is} other {# scenarios are}} held under the module of which most is trained by it. In groups of four to six a conversation takes as long as it says, and the talk about it at least as long again.',
  'course.care':
    'Some in this room have lived this. Nobody plays a victim aloud against their will, nobody tells of themselves unless they want to, and anybody may step out without saying why. Say so before you begin, and know where help can be had today.',
  'course.order': 'The scenarios, the easiest first',
  'course.head.scenario': 'scenario',
  'course.head.level': 'level',
  'course.head.minutes': 'minutes',
  'course.head.short': 'short',
  'course.head.module': 'module',
  'course.head.also': 'also trains',
  'course.module': 'Module {id}: {title}',
  'course.outcomes': 'Afterwards one should be able to:',
  'course.no-outcomes':
    'For looking back at all of it. `hearken evaluate` fills in the guide’s evaluation form.',
  'course.no-lesson': 'No scenario is held under this module.',
  'course.also': 'Something of it is trained by: {ids}.',
  'course.questions': 'To talk about after the module (after the guide’s own questions):',
  'course.lesson': '{id}: {title}',
  'course.lesson.facts':
    'level {level} · {kind, select, response {response} other {prevention}} · with {name} · {minutes} minutes, then at least as long to talk',
  'course.lesson.trains': 'trains {paragraphs}',
  'course.lesson.content-note': 'Say before you begin: {note}',
  'course.lesson.objectives': 'What there is to practise:',
  'course.lesson.look-for': 'What to listen for:',
  'course.lesson.variants': 'Other ways to hold it:',
  'course.lesson.discussion': 'To talk about:',
  'course.variant.short': '`hearken play {id} --short`: {minutes} minutes, from the middle of it',
  'course.variant.group': '`hearken play {id} --group 4`: one speaks, the others vote what {name} will do',
  'course.variant.peer':
    '`hearken play {id} --coder peer`: in any language; a neighbour says what they heard',
  'course.variant.print':
    '`hearken print {id} --out {id}.html`: on paper; who plays {name} was asked alone, and may say no',
  'course.leading': 'How to lead a conversation in a group',
  'course.leading.1':
    'Read the content note aloud. One speaks, the others watch; change with the next conversation.',
  'course.leading.2':
    'Stop where somebody is not well, without asking why before the others. Stopping early is no mark against anyone.',
  'course.leading.3':
    'Afterwards whoever spoke speaks first: what opened something, where did it turn? Then the others. No marks, no list of mistakes, nothing for anybody’s file.',
  'course.leading.4': 'Leave time at the end for whoever wants to speak with you alone.',
  'course.unknown':
    'There is no module and no scenario `{word}`. Modules are {modules}; scenarios are {scenarios}.',
  'course.unreadable':
    '{count, plural, =1 {One scenario} other {# scenarios}} could not be read and {count, plural, =1 {is} other {are}} left out: {ids}. `hearken check` says why.',
} as const
