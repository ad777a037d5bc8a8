/** English messages of rescoring; every id begins with that word. */
export const rescore = {
  'rescore.head':
    '{file}: coded then by {held}, now by {now}. {turns, plural, =0 {Nothing was said.} one {{changed, plural, =0 {Its one turn is coded as it was.} other {Its one turn is coded otherwise.}}} other {{changed, plural, =0 {All {turns} turns are coded as they were.} one {1 of {turns} turns is coded otherwise.} other {{changed} of {turns} turns are coded otherwise.}}}}',
  'rescore.damaged':
    '{file}: {count, plural, one {line {line} is} other {# lines, the first of them line {line}, are}} damaged; what can be read was coded.',
  'rescore.turn': 'Turn {turn}',
  'rescore.replaced': '(said again later)',
  'rescore.form': 'form: {recorded} → {today}',
  'rescore.topics': 'topics: {recorded} → {today}',
  'rescore.no-topics': 'none',
  'rescore.score': 'Score: {recorded} when it was held, {today} coded today.',
  'rescore.no-score': 'It reached no ending, so there is no score.',
  'rescore.differs': 'At turn {turn} the story would go another way. Then: {recorded} Today: {today}',
  'rescore.nothing-more': 'nothing more.',
  'rescore.differs-ending':
    'Fed through the scenario, today’s coding comes to the ending `{ending}` and the score {score}. The score above is for what was said in fact.',
  'rescore.differs-no-ending': 'Fed through the scenario, today’s coding comes to no ending.',
  'rescore.not-as-recorded':
    'The scenario, or the way it is scored, is not as it was: the recorded coding no longer gives what was recorded (`hearken verify` says where). So not every change comes from the coder.',
  'rescore.other-scenario':
    '{file}: the scenario has changed since this was played; the story is told with {scenario} as it is now.',
  'rescore.no-scenario':
    '{file}: its scenario `{id}` is not here, so story and score cannot be told, and nothing is written. Choose the file: --scenario FILE.',
  'rescore.by-a-person':
    '{file}: coded by a person ({coder}), who knew what was meant; it is not coded again.',
  'rescore.written': 'Written: {file}',
  'rescore.not-written': '{file} could not be written ({reason}). The transcript is as it was.',
  'rescore.table.label': 'label',
  'rescore.table.recorded': 'then',
  'rescore.table.today': 'now',
  'rescore.table.came': 'came',
  'rescore.table.went': 'went',
  'rescore.summary':
    '{changed, plural, =0 {None} other {#}} of {files, plural, one {# conversation} other {# conversations}} ({turns, plural, one {# turn} other {# turns}}) {changed, plural, one {is} other {are}} coded otherwise by {coder}.',
  'rescore.bad-files': '{count, plural, one {# file} other {# files}} could not be read: {files}.',
  'rescore.scores':
    '{scored, plural, one {# has a score} other {# have a score}}: {higher, plural, =0 {none is} one {# is} other {# are}} higher now, {lower, plural, =0 {none is} one {# is} other {# are}} lower. On average it changes by {mean}.',
} as const
