/** English messages of testing scenarios; every id begins with that word. */
export const test = {
  'test.about': 'runs the conversations written beside a scenario, and shows what they cover of it',
  'test.option.all': 'names all that is not covered, and every difference',
  'test.option.ways':
    'also how one gets to each part that is not covered; explores the scenario, which takes a while for a long one',
  'test.option.min-coverage': 'exit code 1 where the conversations fire fewer of the rules (0 to 100)',
  'test.option.update': 'what is found becomes what is expected, in the test file',
  'test.option.record': 'holds a conversation in lines and adds it to the test file',
  'test.option.officer': 'with --record: whom the person has before them',
  'test.option.name': 'with --record: what the conversation is called',
  'test.option.transcripts':
    'instead of the tests: what saved conversations cover, and which of their turns nobody understood',
  'test.passed': '{turns, plural, one {# turn} other {# turns}}',
  'test.points': '{score} points',
  'test.state': 'state: expected `{expected}`, found `{found}`',
  'test.label': 'label: expected `{expected}`, heard {found}',
  'test.no-label': 'label: `{expected}` was not to be heard, but the turn has {found}',
  'test.told': 'fact: `{expected}` was to be told by now; told so far: {found}',
  'test.not-told': 'fact: `{expected}` was not to be told yet, but it was',
  'test.meter': 'meter `{meter}`: expected {expected}, found {found}',
  'test.reply': 'reply: it was to hold {expected}',
  'test.ending': 'ending: expected `{expected}`, found {found}',
  'test.score': 'score: expected {expected}, found {found}',
  'test.over': 'the conversation is over (`{found}`), and here it goes on',
  'test.none': 'none',
  'test.no-ending': 'none: the conversation has not ended',
  'test.no-score': 'none: only a conversation that ended has one',
  'test.rule': 'rule {place}: {source}',
  'test.more-differences':
    '{count, plural, one {# more turn is} other {# more turns are}} not as expected (--all shows them).',
  'test.summary':
    '{wrong, plural, =0 {{conversations, plural, one {The one conversation went as expected} other {All {conversations} conversations went as expected}}} other {{wrong} of {conversations, plural, one {# conversation} other {# conversations}} did not go as expected}}, coded by {coder}.',
  'test.no-tests':
    '{file} has no tests: there is no {tests} beside it. Write one (docs/testing.md shows how), or hold a conversation that becomes one: hearken test {word} --record',
  'test.no-conversations':
    '{tests} holds no conversation. Write one (docs/testing.md shows how), or hold one: hearken test {word} --record',
  'test.orphan': '{tests} tests a scenario that is not there: {file} is no file beside it.',
  'test.orphan-near':
    '{tests} tests a scenario that is not there: {file} is no file beside it. Did you mean {near}? Then name the test file after it.',
  'test.broken': '{file} is mended first; its conversations were not run.',
  'test.below': '{scenario}: {percent} % of its rules were fired, and --min-coverage asks for {least} %.',
  'test.one-way': '`{one}` and `{other}` do different things: give one of them.',
  'test.accepted':
    '{count, plural, =0 {Nothing was to be accepted.} one {One expectation in {file} is now what was found; the diff shows it.} other {# expectations in {file} are now what was found; the diff shows them.}}',
  'test.left':
    '{count, plural, one {This is left, for no expectation can take it up:} other {These are left, for no expectation can take them up:}}',
  'test.not-written': '{file} could not be written ({reason}); it is as it was.',
  'test.only-with': '`{option}` belongs to `{other}`: give both, or neither.',
  'test.record.one': '`--record` takes one scenario: the id of a shipped one, or the path of a file.',
  'test.record.how':
    'Say what the trainee says, a line a turn. /wait stays silent, /leave ends the talk (perhaps with last words), /again takes the last turn back, /quit stops. What is found becomes what the test expects.',
  'test.record.where': 'rule {rule}, state {state}',
  'test.record.name': 'recorded {number}',
  'test.record.nothing': 'Nothing was said, so there is nothing to write into {file}.',
  'test.record.written':
    'Written into {file}, as “{name}”. Read it, and take out what need not hold. To run it: hearken test {word}',
  'test.record.between-brackets': 'its conversations stand between brackets',
  'test.record.not-written': '{file} could not be written ({reason}). Put this there yourself:',
  'test.transcripts.head':
    '{scenario}  {conversations, plural, =0 {no conversation with {file} as it is now} one {# conversation} other {# conversations}}{conversations, plural, =0 {} other {, {turns, plural, one {# turn} other {# turns}}}}',
  'test.transcripts.others':
    '{count, plural, one {# more was} other {# more were}} held with another version of {file}, where its rules stand elsewhere: of {count, plural, one {it} other {them}} only states, facts, endings and topics are told, apart, and what was not understood.',
  'test.transcripts.unknown':
    '{count, plural, one {# conversation is} other {# conversations are}} of the scenario `{id}`, which is not here. Name its file: hearken test FILE --transcripts {folder}',
  'test.transcripts.none': 'There is no conversation of `{id}` in {folder}.',
} as const
