/** English messages of exploring; every id begins with that word. */
export const explore = {
  'explore.about':
    'walks the machine itself: what can be reached and how, what never can, where one is stuck',
  'explore.option.limit':
    'sees at most so many situations; what was not reached by then is left open (default: 2,000,000)',
  'explore.option.to':
    'shows one conversation that leads to this state, ending, fact, line, or rule (by its line in the file)',
  'explore.option.all': 'lists every thing with a conversation that leads to it, and every problem',
  'explore.option.strict':
    'exit code 1 also where something was not reached and it is not proved, or the limit ended the walk',
  'explore.progress': '{bar} {percent} % of what can happen was come to, {seconds} s',
  'explore.head':
    '{title} (`{id}`): {situations, plural, one {# situation} other {# situations}} and {turns, plural, one {# turn} other {# turns}} looked at in {seconds} s.',
  'explore.everything': 'Every state, rule, line, fact and ending can be reached.',
  'explore.silenced':
    'Every state, rule, line, fact and ending can be reached, but for {count, plural, one {one that the file says may not be} other {# that the file says may not be}}.',
  'explore.never':
    '{never, plural, one {One thing is} other {# things are}} never reached, whatever one says{notFound, plural, =0 {} one {; for one more it is not proved} other {; for # more it is not proved}}.',
  'explore.not-found':
    'Not exhaustive: {count, plural, one {one thing was} other {# things were}} not found, and it is not proved that no conversation leads there.',
  'explore.cut':
    'Not exhaustive: the limit of {limit, plural, one {# situation} other {# situations}} ended the walk. By then {reached} of {all} things were reached; of the others nothing is known.',
  'explore.stuck':
    '{count, plural, one {In one state one can be stuck} other {In # states one can be stuck}}: no ending can be reached any more.',
  'explore.kind.state': 'states',
  'explore.kind.ending': 'endings',
  'explore.kind.fact': 'facts',
  'explore.kind.rule': 'rules',
  'explore.kind.line': 'lines',
  'explore.column.things': 'things',
  'explore.column.all': 'all',
  'explore.column.reached': 'reached',
  'explore.column.never': 'never',
  'explore.column.not-found': 'not found',
  'explore.quickest': 'The quickest ending of each kind',
  'explore.ending-kind': '{kind, select, good {good} mixed {mixed} other {poor}}',
  'explore.turns': '{turns, plural, =0 {at once} one {# turn} other {# turns}}',
  'explore.loops': 'Where one can go on for ever and nothing changes (by itself no mistake)',
  'explore.loop': '{turn}, answered by {rule}: in {states}',
  'explore.more': '… and {count} more (--all shows them)',
  'explore.shortest.all':
    'Every conversation {every, select, yes {} other {in which a turn does no more than one condition asks for }}was tried; each witness is one of the shortest.',
  'explore.shortest.depth':
    'Every conversation of {depth, plural, one {one turn} other {up to # turns}}{every, select, yes {} other {, none of which does more than one condition asks for,}} was tried; to what takes more there may be a shorter one.',
  'explore.way-out.proved': 'From everywhere there is a way to an ending.',
  'explore.way-out.open': 'Whether there is a way to an ending from everywhere is not proved.',
  'explore.how': '`hearken explore {word} --to {example}` shows the conversation that leads there.',
  'explore.listed.none': 'never reached',
  'explore.listed.not-found': 'not found',
  'explore.to.state': 'To the state `{id}`',
  'explore.to.ending': 'To the ending `{id}`',
  'explore.to.fact': 'Until the fact `{id}` is told',
  'explore.to.rule': 'Until the rule {id} fires',
  'explore.to.line': 'Until the line `{id}` is spoken',
  'explore.to.turns': '{turns, plural, =0 {at once} one {one turn} other {# turns}}',
  'explore.to.shortest': 'with turns like these there is no shorter way',
  'explore.to.not-shortest': 'there may be a shorter way',
  'explore.to.short': 'in the short variant',
  'explore.to.officer.woman': 'as a woman',
  'explore.to.officer.man': 'as a man',
  'explore.to.seed': 'seed {seed}',
  'explore.to.never': 'No conversation leads there.',
  'explore.to.not-found': 'No conversation was found that leads there; it is not proved that there is none.',
  'explore.to.cut': 'No conversation was found that leads there before the limit ended the walk.',
  'explore.to.shadowed': 'Where its condition held, the rule {by} came first.',
  'explore.to.never-holds': 'Its condition never held where it was looked at.',
  'explore.trap': 'How one gets stuck in the state `{id}`',
  'explore.list.state': 'States, and what leads there',
  'explore.list.ending': 'Endings, and what leads there',
  'explore.list.fact': 'Facts, and what gets them told',
  'explore.list.rule': 'Rules, and what makes them fire',
  'explore.list.line': 'Lines, and what brings them',
  'explore.form.open': 'open question',
  'explore.form.closed': 'closed question',
  'explore.form.specific': 'question for one fact',
  'explore.form.choice': 'choice of answers',
  'explore.form.statement': 'statement',
  'explore.form.none': 'no question',
  'explore.turn':
    '{form}{labels, select, none {} other {, {list}}}{topics, select, none {} other {, on {named}}}',
  'explore.turn.unclear': 'words that are not understood',
  'explore.turn.example': ', such as “{example}”',
  'explore.turn.leaving': '{waits}{labels, select, none {} other { with {list}}}',
  'explore.unknown-thing':
    'There is no state, ending, fact or line `{word}` in {file}. Rules are named by the line they begin on.',
  'explore.unknown-thing-near':
    'There is no state, ending, fact or line `{word}` in {file}. Did you mean `{near}`?',
  'explore.unknown-line':
    'No rule begins on line {line} of {file}.{near, select, none {} other { The one before it begins on line {near}.}}',
} as const
