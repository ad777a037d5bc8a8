/** English messages of drawings; every id begins with that word. */
export const graph = {
  'graph.about': 'draws a scenario: what leads where, and when',
  'graph.option.format':
    'text (the default), mermaid, dot (for Graphviz), svg (a picture), xstate (a machine for Stately)',
  'graph.option.out': 'writes into a file; its ending tells the format where `--format` does not',
  'graph.option.state': 'only this state: what is inside it, what leads in and out',
  'graph.option.depth':
    'how many levels of nested states are opened (default: as many as show at most 40 states)',
  'graph.option.tests': 'lays over it where the conversations written beside the scenario go; takes a minute',
  'graph.option.transcripts': 'lays over it how often saved conversations went where',
  'graph.written': 'Written: {file}',
  'graph.not-written':
    '{file} could not be written ({reason}). Is there such a folder, and may you write there?',
  'graph.reading.always': 'always',
  'graph.reading.or': 'or',
  'graph.reading.more': '{more} more',
  'graph.reading.not': 'not {what}',
  'graph.reading.again': 'again',
  'graph.reading.first-time': 'first time',
  'graph.reading.silence': 'silence',
  'graph.reading.leaves': 'leaving',
  'graph.reading.form': 'form {forms}',
  'graph.reading.question': 'a question',
  'graph.reading.no-question': 'no question',
  'graph.reading.told': 'told {ids}',
  'graph.reading.heard': 'heard {ids}',
  'graph.reading.in': 'in {ids}',
  'graph.reading.been-in': 'been in {ids}',
  'graph.reading.officer': 'officer {ids}',
  'graph.reading.facts-told': 'facts told {bounds}',
  'graph.reading.turns': 'turn {bounds}',
  'graph.reading.turns-here': 'turns here {bounds}',
  'graph.reading.not-understood': 'not understood',
  'graph.reading.fallback': 'nothing else holds',
  'graph.more': 'and {more} more',
  'graph.seen': '{times, plural, =0 {never seen} other {#×}}',
  'graph.hidden': '{count, plural, one {# state inside} other {# states inside}}',
  'graph.outside': 'outside',
  'graph.no-words': 'There are too many arrows for words. Point at one to see when it is gone.',
  'graph.anywhere': 'anywhere',
  'graph.every': 'everywhere in {id}',
  'graph.begins': 'begins here',
  'graph.short': 'short variant',
  'graph.kind.good': 'good',
  'graph.kind.mixed': 'mixed',
  'graph.kind.poor': 'poor',
  'graph.view.counts':
    '{states, plural, one {# state} other {# states}}, {endings, plural, one {# ending} other {# endings}}, {rules, plural, one {# rule leads} other {# rules lead}} on.',
  'graph.view.seen':
    'Seen: {states} of {ofStates} states without others inside, {endings} of {ofEndings} endings, {rules} of {ofRules} rules that lead on.',
  'graph.view.places': 'A number after a colon is a line of {file}.',
  'graph.view.begins': 'Begins in {to}.',
  'graph.view.begins-short': 'The short variant begins in {to}.',
  'graph.view.stay': '{rules, plural, one {# rule answers and stays} other {# rules answer and stay}}',
  'graph.view.never': 'never seen: {places}',
  'graph.view.from': 'from {places}',
  'graph.view.endings': 'Endings',
  'graph.unknown-state': 'There is no state `{word}`. There are: {known}.',
  'graph.unknown-state-near': 'There is no state `{word}`. Did you mean `{near}`?',
  'graph.hidden-remark':
    '{hidden, plural, one {# state is} other {# states are}} inside closed boxes: drawn to depth {depth} of {levels}. `--state ID` opens one of them, `--depth {levels}` all.',
  'graph.not-over':
    '{file} looks like a scenario or a conversation, and would be overwritten. Give `--out` another name, such as graph.svg.',
  'graph.unknown-ending':
    'The name {file} does not say which format is meant. Let it end with one of {endings}, or name a `--format`.',
  'graph.json-or-format':
    '`--json` and `--format` are two forms, and only one can be given. `--json` gives the drawing as data, `--format xstate` a machine for xstate.',
  'graph.xstate-is-whole':
    'A machine for xstate is always the whole scenario: leave `{option}` out, or choose another format.',
  'graph.laid-over':
    'Laid over it: {count, plural, one {# saved conversation} other {# saved conversations}}.',
  'graph.tests-laid-over':
    'Laid over it: {count, plural, one {# conversation} other {# conversations}} written beside the scenario{otherwise, plural, =0 {.} one {; one does not go as it is written, see `hearken test`.} other {; # do not go as they are written, see `hearken test`.}}',
  'graph.no-tests': 'There are no conversations in {file} that could be laid over.',
  'graph.other-version':
    '{count, plural, one {# conversation of `{id}` was} other {# conversations of `{id}` were}} held with another version of it and {count, plural, one {is} other {are}} left out: rules stood at other lines.',
  'graph.no-conversations':
    'In {folder} there is no conversation that was held with `{id}` as it is now, so there is nothing to lay over.',
} as const
