/** English messages of the plenary; every id begins with that word. */
export const plenary = {
  'plenary.officer': 'An officer',
  'plenary.hidden.name': '[name]',
  'plenary.hidden.number': '[number]',
  'plenary.why.heard': 'Heard here: {labels}.',
  'plenary.why.met': 'It came at once.',
  'plenary.why.recovered': '{name} opened up again soon after.',

  'plenary.option':
    'for the plenary: six turns of the class in this scenario, nobody recognisable, beside its questions',
  'plenary.option.strike': 'strikes out turns of the plenary, by their numbers: 2,5',
  'plenary.option.swap': 'takes others in the place of turns of the plenary: 3, or 3,3 for the one after',
  'plenary.option.seed': 'other turns for the plenary: a number, the same turns each time',

  'plenary.title': 'For the plenary: {title}',
  'plenary.head':
    '{turns, plural, =0 {No turn} one {# turn} other {# turns}} from {conversations, plural, one {# conversation} other {# conversations}} by {trainees, plural, one {# person} other {# people}}. Nobody is named; let nobody be asked whose it was.',
  'plenary.moment': '{number}. {what}',
  'plenary.kind.opened': '{name} opens up',
  'plenary.kind.met': 'What {name} says is heard',
  'plenary.kind.closed': 'A turning point: {name} closes',
  'plenary.another': 'Another way to do the same, from elsewhere: “{another}”',
  'plenary.another-way': 'Another way to ask: {another}',
  'plenary.questions': 'To talk about',
  'plenary.limits': 'What this does not say',

  'plenary.none':
    'No conversation of `{scenario}` holds a turn that could be shown; the questions stand by themselves.',
  'plenary.wrong-numbers':
    '{option} takes numbers from 1 to {most}, with commas between them; `{found}` is none of that.',
  'plenary.wrong-seed': '--seed takes a whole number from 0 to {most}; `{found}` is none.',
  'plenary.not-without': '{option} chooses turns of a plenary. Say which: --plenary SCENARIO.',
  'plenary.other-scenario':
    '--plenary {plenary} and --scenario {scenario} ask for two things. Leave --scenario out.',
  'plenary.no-format': 'A plenary is for people: it has no format {format}. Choose one of {formats}.',
  'plenary.ask':
    'strike N takes turn N out, swap N shows another in its place, again N takes it in again, show shows all. Enter when it is right.',
  'plenary.done': 'done',
  'plenary.wrong-answer':
    '`{found}` is none of: strike N, swap N, again N (N from 1 to {most}), show. Enter alone ends.',
  'plenary.struck': 'Turn {number} is struck out.',
  'plenary.no-other': 'There is no other turn for the place of {number}.',
  'plenary.same-again': 'The same again: {command}',
} as const
