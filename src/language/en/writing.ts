/** English messages of the commands for writers: schema, new, strings. */
export const writing = {
  'cli.about.schema': 'writes the JSON Schema of scenario files, for editors',
  'cli.option.tests': 'the schema of test files (ID.test.yaml) instead',
  'cli.about.new': 'writes a small scenario and its test to start from; asks what it needs',
  'cli.option.name': "the person's name",
  'cli.option.age': "the person's age",
  'cli.option.kind': 'response: somebody who may be a victim; prevention: the community around',
  'cli.option.level': 'how hard it is to be',
  'cli.option.title': 'the title, as lists show it',
  'cli.option.setting': 'where and when it takes place',
  'cli.option.wants': 'what the person wants',
  'cli.option.fears': 'what the person fears',
  'cli.option.folder': 'where the files go (default: where you are)',
  'cli.option.yes': 'asks nothing: what is not given is as in the example',
  'cli.about.strings':
    'extract: writes or updates the string table of a scenario in another language; status: how its tables stand',
  'cli.option.language': 'in this language, by the string table beside the scenario (ID.LANGUAGE.yaml)',
  'cli.option.strings-language': 'the language of the table: vi, th, id …',
  'strings.unknown-action':
    'There is no `hearken strings {word}`.{near, select, none {} other { Did you mean `{near}`?}} There are `hearken strings extract SCENARIO --language vi` and `hearken strings status SCENARIO`.',
  'strings.wrong-language':
    '`{found}` is no language that a file can be called after. Write it as two or three letters: vi, th, id, km.',
  'strings.which-language': 'Which language is it to be? hearken strings extract SCENARIO --language vi',
  'strings.own-language': 'The scenario itself is written in `{language}`. A table is for another language.',
  'strings.no-table':
    'There is no string table in `{language}` for this scenario ({file}). There are: {known}. `hearken strings extract SCENARIO --language {language}` writes one to be filled in.',
  'strings.table-changed':
    'the string table has changed since this was played; it is compared with {file} as it is now.',
  'strings.untold':
    '{count, plural, one {# text is} other {# texts are}} not translated yet and told in the original. `hearken strings status SCENARIO` counts them.',
  'strings.coder-is-english':
    'The program codes English only. To speak another language yourself, add --coder self or --coder peer.',
  'strings.head':
    '# {title}, in another language ({language}). Write each translation after `text:`; leave `of` as it is.\n# Where `was` stands, the original has changed: look at the translation again, then remove that line.\n# `hearken strings extract` brings this file up to date and keeps your remarks.',
  'strings.extracted':
    '{changed, select, true {Written: {file}} other {{file} was up to date}}: {translated} of {all} texts translated, {missing} missing, {stale} to be looked at again, {superfluous} superfluous.',
  'strings.not-extracted': '{file} was not touched. Mend it first.',
  'strings.cannot-write': '{file} cannot be written ({reason}).',
  'strings.none':
    'There is no string table beside `{id}`. `hearken strings extract SCENARIO --language vi` writes one to be filled in.',
  'strings.standing':
    '{language}: {translated} of {all} texts translated, {missing} missing, {stale} to be looked at again, {superfluous} superfluous ({file})',
  'strings.unsound': '{language}: {file} has errors; `hearken check` shows them.',
  'new.begins':
    'A few questions about the person. Enter alone takes what stands in brackets; everything can be changed later in the file.',
  'new.ask.name':
    'What is the person called? A name people would call across a street, for example {example}.',
  'new.ask.age': 'How old is {name}?',
  'new.ask.kind':
    'Is this a response conversation (somebody who may be a victim) or a prevention one (the community around)?',
  'new.ask.level': 'How hard is it to be, 1, 2 or 3?',
  'new.ask.title': 'A title, something one can see or count rather than a topic. For example: {example}.',
  'new.ask.setting': 'Where and when do you meet {name}? For example: {example}',
  'new.ask.wants':
    'What does {name} want, this week? The smaller and the more real, the better. For example: {example}',
  'new.ask.fears': 'What does {name} fear? Something one could name. For example: {example}',
  'new.example.name': 'Vin',
  'new.example.title': 'Eleven raincoats',
  'new.example.setting': 'The steps of a clinic, on a Friday, ten minutes before it opens.',
  'new.example.wants': 'To send this month’s money home before the shop in the village closes.',
  'new.example.fears': 'That a cousin at the gate sees who is talking to whom.',
  'new.wrong-id':
    '`{id}` is no id. An id is lower-case letters, digits and hyphens and begins with a letter, for example `{example}`. Take a person’s name or a place, never a type.',
  'new.country-id': '`country.yaml` is the name of a country’s own sheet. Choose another id.',
  'new.taken-id':
    'There is a scenario `{id}` in Hearken already, and `hearken play {id}` means that one. Choose another id.',
  'new.exists':
    '{file} is there already and was not touched. Choose another id, another --folder, or move it away first.',
  'new.cannot-write': '{file} cannot be written ({reason}). Choose another folder with --folder.',
  'new.wrong-name':
    '`{found}` cannot stand in a sentence as a name. A name is letters, with spaces, full stops, hyphens and apostrophes between them, at most 60 of them: `Mrs. Nga`.',
  'new.wrong-choice': '`{found}` is none of these: {choices}.',
  'new.wrong-number': '`{found}` is no whole number from {least} to {most}.',
  'new.too-long': 'That is {found} characters long; at most {most} fit here. Say it in a sentence.',
  'new.no-skeleton':
    'The example that a new scenario starts from is missing from Hearken ({file}). Install Hearken again.',
  'new.written': 'Written: {files}',
  'new.next':
    'Play it once, then make it yours line by line:\n  hearken play {file}\n  hearken check {file}\n  hearken test {file}',
} as const
