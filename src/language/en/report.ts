/** English messages of reports on a class; every id begins with that word. */
export const report = {
  'report.about':
    'shows a class at a glance: scores, endings, what was due, needs; or takes the figures elsewhere',
  'report.option.format':
    'table (the default), json, csv, html (a page that prints well), xapi (statements for a learning record store)',
  'report.option.out': 'writes into a file; its ending tells the format where `--format` does not',
  'report.option.since': 'only conversations that began on this day or later: 2026-01-31',
  'report.option.scenario': 'only this scenario: its id, or its file where it is not a shipped one',
  'report.option.trainee': 'only this person: their name, code or pseudonym',
  'report.option.with-transcripts':
    'puts what was said into the page (not only where the report is on one person), or the statements',
  'report.option.names': 'shows names, also in what was typed; otherwise codes and pseudonyms',

  'report.wrong-date': '`{found}` is not a day. Write it as year, month and day: --since 2026-01-31',
  'report.json-or-format': '`--json` and `--format` ask for two things. Leave one of them out.',
  'report.unknown-ending':
    'No format is known by the ending of {file}. Give it one of {endings}, or choose with --format.',
  'report.not-over':
    '{file} would be taken for a scenario or a transcript. Give the report another ending, such as .json or .csv.',
  'report.nobody':
    '{filtered, select, yes {None of {files, plural, one {# file} other {# files}} holds a conversation that was asked for. Look at --since, --scenario and --trainee.} other {There is no conversation to report on in {files, plural, one {# file} other {# files}}.}}',
  'report.no-scenario':
    'None of these conversations is with `{word}`.{isNear, select, yes { Did you mean `{near}`?} other {}} There are: {known}{more, plural, =0 {} other { and # more}}.',
  'report.no-trainee':
    'None of these conversations is by `{word}`.{isNear, select, yes { Did you mean `{near}`?} other {}} There are: {known}{more, plural, =0 {} other { and # more}}.',
  'report.bad-files':
    '{bad, plural, one {# of {files} files has} other {# of {files} files have}} something wrong with {bad, plural, one {it} other {them}}, see above. The report is on the others.',

  'report.limits.self':
    '{count, plural, one {In # conversation} other {In # conversations}} the trainee said what each turn was; nobody checked it, and another listener may hear it otherwise.',
  'report.limits.peer':
    '{count, plural, one {In # conversation} other {In # conversations}} a neighbour said what each turn was; nobody checked it, and another listener may hear it otherwise.',

  'report.head':
    '{conversations, plural, one {# conversation} other {# conversations}} by {trainees, plural, one {# trainee} other {# trainees}}, {first} to {last}',
  'report.head-day':
    '{conversations, plural, one {# conversation} other {# conversations}} by {trainees, plural, one {# trainee} other {# trainees}}, {first}',
  'report.left-out':
    'Left out: {demo, plural, =0 {} one {# demonstration. } other {# demonstrations. }}{try, plural, =0 {} one {# by a writer or a group. } other {# by a writer or a group. }}{copy, plural, =0 {} one {# copy of a conversation. } other {# copies of conversations. }}{unreadable, plural, =0 {} one {# file that cannot be read.} other {# files that cannot be read.}}',
  'report.group': '{title} ({id}), {mode}',
  'report.group-counts':
    '{conversations, plural, one {# conversation} other {# conversations}} by {trainees, plural, one {# trainee} other {# trainees}}, {turns, plural, one {# turn} other {# turns}}. {ended, plural, =0 {None} other {#}} reached an ending{open, plural, =0 {} one {, # is not finished yet} other {, # are not finished yet}}.',
  'report.short': '{short, plural, one {# is} other {# are}} the short variant, in which less falls due.',
  'report.reviewed':
    '{reviewed, plural, one {# was} other {# were}} reviewed; what reviewers overruled is overruled in these figures.',
  'report.changed':
    '{changed, plural, one {# was} other {# were}} held when the scenario was another. Scores and labels are those of then; what was due, and needs, are told by the scenario of today.',
  'report.unknown':
    'The scenario of {unknown, plural, one {#} other {#}} is not here, so what was due and needs are not known. Choose the file: --scenario FILE.',
  'report.coders': 'Coded by {coders}; figures of different coders are not quite comparable.',
  'report.coder': '{coder} ({conversations})',

  'report.scores': 'Scores',
  'report.sheets': 'Case sheets',
  'report.scores-none': 'None reached an ending yet, so there is no score.',
  'report.scores-unknown': 'No score was recorded, and without the scenario none can be given.',
  'report.scores-spread':
    '{count, plural, one {One score: {median}.} other {{count} scores, from {least} to {most}. Half of them lie between {lower} and {upper}, the middle one is {median}.}}',
  'report.scores-axis': '0 to 100, in steps of five',
  'report.part-mean': '{mean} of {of}',
  'report.part': 'Parts, on average',
  'report.the-person': 'the person',

  'report.endings': 'Endings',
  'report.ending-kind': '{kind, select, good {good} mixed {mixed} poor {poor} other {}}',
  'report.count': '{count}×',
  'report.percent': '{share} %',
  'report.less-than-one-percent': '< 1 %',
  'report.families': 'The four families, in how many of the turns',
  'report.labels': 'Each label',
  'report.labels.label': 'label',
  'report.labels.turns': 'turns',
  'report.labels.share': 'of turns',
  'report.labels.conversations': 'conversations',
  'report.due': 'What was due, and was met in time',
  'report.due-count': '{met} of {due}',
  'report.due-none': 'Nothing fell due.',
  'report.needs': 'Needs, those most often missed first',
  'report.needs-count': 'missed {missed}×, heard {heard}×',
  'report.needs-none': 'No need came up.',

  'report.trainees': 'Trainees',
  'report.trainee.who': 'who',
  'report.group-of': 'Group: {group}',
  'report.trainee.of': '{ended} of {held}',
  'report.trainee.ended': 'ended',
  'report.trainee.latest': 'latest',
  'report.trainee.median': 'middle',
  'report.trainee.change': 'change',
  'report.trainee.course': 'course',
  'report.series': '{scenario}, {mode}',
  'report.conversations': 'Conversations',
  'report.conversation.day': 'day',
  'report.conversation.who': 'who',
  'report.conversation.score': 'score',
  'report.conversation.ending': 'ending',
  'report.not-finished': 'not finished yet',
  'report.conversations-many':
    'There are {count} conversations; each has a row with --format csv, or narrow them: --trainee, --since, --scenario.',
  'report.limits': 'What these figures do not say',
} as const
