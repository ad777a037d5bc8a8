/** English messages about taking up what was handed in; every id begins with "collect". */
export const collect = {
  'collect.about': "takes hand-ins up into a class's folder, against its roster, and says who is missing",
  'collect.option.into': "the class's folder; it is made where there is none",
  'collect.option.roster': 'a CSV file of the class: code, name, group; it is copied into the folder',
  'collect.option.code': 'whose the one hand-in is that was named, by the code in the roster',
  'collect.option.names': 'shows names instead of codes and pseudonyms',
  'collect.say-into': 'Say which folder the class has: --into FOLDER.',
  'collect.say-packs': 'Say what to take up: hand-ins (hearken-NAME-DATE.zip), or a folder of them.',
  'collect.one-for-code': '`--code` says whose one hand-in is: name one file, and not {count, number}.',
  'collect.no-packs': 'There is no hand-in (*.zip) in {folder}.',
  'collect.own-folder':
    '{folder} is where your own conversations are kept. Choose a folder of its own for the class with --into.',
  'collect.cannot-write':
    '{folder} cannot be written ({reason, select, ENOSPC {the disk is full} EROFS {it is write-protected} EACCES {the system does not allow it} other {{reason}}}). Nothing was taken.',
  'collect.elsewhere':
    'Another window is collecting into {folder}. Wait until it is done. If none is, delete {lock} and try again.',
  'collect.mend-roster':
    'Mend the roster and try again: nothing was taken, since it could not be said whose it is.',
  'collect.roster-kept': 'The roster of {count, plural, one {# person} other {# people}} is now {file}.',
  'collect.other-zip': '{file} is a zip file of something else and is left out.',
  'collect.before':
    '{file} was taken before. If it was taken under a wrong code, say the right one: --code CODE.',
  'collect.gone': '{file} was taken before and is deleted since; it is not taken again.',
  'collect.taken':
    '{file}, by {who}: {fresh, plural, =0 {nothing new} one {# new conversation} other {# new conversations}}{known, plural, =0 {.} one {; # was there already.} other {; # were there already.}}',
  'collect.moved': '{file} was there already, under another code; it is now by {who}.',
  'collect.longer': '{file} went on since it was collected: the longer version has taken its place.',
  'collect.renamed': '`{from}` is now {file}, since another conversation has that name.',
  'collect.different':
    '{file} is there already and says something else, so `{from}` was not taken. A conversation only ever grows: one of the two was changed.',
  'collect.of-another': '`{from}` was handed in by somebody else before ({file}), and was not taken again.',
  'collect.not-written':
    '`{from}` could not be written ({reason, select, ENOSPC {the disk is full} EROFS {the folder is write-protected} EACCES {the system does not allow it} other {{reason}}}). What was taken before it is whole; collect again when there is room.',
  'collect.other-name': '{file}: the roster has another name for the code {code} than the hand-in.',
  'collect.not-in-roster': '{file}: nobody in the roster has this name. It was taken all the same.',
  'collect.unclear':
    '{file}: {why, select, same_name {the roster has this name more than once ({codes})} taken {somebody else of this name handed in before, and the roster has the name once ({codes})} unknown_code {its code is not in the roster} other {its code is somebody else’s in the roster, which has this name as {codes}}}. Nothing of it was taken. Ask whose it is, and say so: hearken collect FILE --into FOLDER --code CODE',
  'collect.whose':
    '{file}, packed on {made} by “{name}”, holds {count, plural, one {# conversation} other {# conversations}}, and {why, select, same_name {the roster has this name more than once} taken {somebody else of this name handed in before} unknown_code {its code is not in the roster} other {its code is somebody else’s in the roster}}. Whose is it? Give a code{some, select, yes { ({codes})} other {}}; Enter alone leaves it out.',
  'collect.leave-out': 'leave it out',
  'collect.unknown-code': 'There is no code `{code}` in the roster.',
  'collect.summary':
    'In {folder}: {conversations, plural, one {# conversation} other {# conversations}} by {people, plural, one {# person} other {# people}}.',
  'collect.missing':
    'Nothing yet from {count, plural, one {# person} other {# people}} of the roster: {who}.',
  'collect.nobody-missing': 'Everybody in the roster has handed something in.',
} as const
