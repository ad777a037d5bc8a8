/** English messages of the area "middle", conversations that a writer begins in the middle; every id begins with that word. */
export const middle = {
  'middle.unknown-state': 'There is no state `{state}` in this scenario. There are: {known}.',
  'middle.unknown-state-near': 'There is no state `{state}` in this scenario. Did you mean `{near}`?',
  'middle.is-ending':
    '`{state}` is an ending: nothing follows it. `--from` takes a state, such as one that leads to it.',
  'middle.wrong-meters':
    '`--meters` takes meters with their values, such as {example}, and here is `{found}`.',
  'middle.unknown-meter': 'There is no meter `{meter}` in this scenario. There are: {known}.',
  'middle.unknown-meter-near': 'There is no meter `{meter}` in this scenario. Did you mean `{near}`?',
  'middle.meter-out-of-bounds':
    'The meter `{meter}` goes from {least, number, ::group-off} to {most, number, ::group-off}, and here is {found}.',
  'middle.meters-need-from':
    '`--meters` says with which meters a conversation begins in the middle: give the state too, with `--from STATE`.',
  'middle.not-together':
    '`{one}` and `{other}` cannot be used together: {why, select, begin {each says where to begin} test {the test says what it would choose} coder {the turns of the test are coded by the program} saved {a saved conversation goes on where it stopped} json {it is for a person who writes} language {while it is written a person speaks the language of the file} other {a watched conversation is not saved}}.',
  'middle.no-tests':
    '{file} cannot be read: {why, select, missing {there is no such file} folder {it is a folder} not_a_file {it is not a file} too_large {it is too large} not_text {it is not a text file} other {the system does not allow it}}. `--after` needs the test conversations of the scenario.',
  'middle.no-conversations': 'There is no test conversation in {file}.',
  'middle.unknown-test': 'There is no test conversation `{test}` in {file}. There are: {known}.',
  'middle.unknown-test-near': 'There is no test conversation `{test}` in {file}. Did you mean `{near}`?',
  'middle.several-tests':
    'Several test conversations in {file} begin with `{test}`: {known}. Write more of the name, or a line within it.',
  'middle.other-line':
    'Line {line, number, ::group-off} is not in the test conversation `{test}`, which stands on lines {first, number, ::group-off} to {last, number, ::group-off} of {file}.',
  'middle.before-first':
    'No turn stands on line {line, number, ::group-off} of {file} or before it in its conversation. The first turn is on line {first, number, ::group-off}.',
  'middle.test-has-problems': 'The test conversation `{test}` cannot be played before this is mended.',
  'middle.over':
    'The turn on line {line, number, ::group-off} of {file} already leads to the ending `{ending}`, and nothing follows that. {earlier, select, none {Begin without `--after`.} other {Begin after an earlier turn: the one before it is on line {earlier}.}}',
  'middle.begun-from':
    'This begins in the state {state}, for writing; nothing was said or told before. It is no practice.',
  'middle.begun-after':
    'This begins after {turns, plural, one {the first turn} other {the first # turns}} of the test conversation “{test}”, for writing. It is no practice.',
} as const
