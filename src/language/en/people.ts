/** English messages about who somebody is: rosters, pseudonyms, what was collected; every id begins with "people". */
export const people = {
  'people.no-name': 'no name',
  'people.key-not-kept':
    '{file} cannot be written: pseudonyms hold for this run only, and the next one calls people otherwise.',
  'people.roster-unreadable':
    'The roster {file} cannot be read: {why, select, missing {there is no such file} folder {it is a folder} not_a_file {it is not a file} too_large {it is too large} not_text {it is no text in UTF-8. In the spreadsheet, save it as “CSV UTF-8”} other {the system does not allow it}}.',
  'people.roster.no-columns':
    '{file}: line {line} has to name the columns, and {missing, select, code {`code` is missing} name {`name` is missing} other {neither `code` nor `name` is there}}. Begin the roster with: code,name,group',
  'people.roster.no-code':
    '{file}: line {line} has no code and is left out. Give everybody a code of their own.',
  'people.roster.no-name': '{file}: line {line} has no name and is left out.',
  'people.roster.too-long': '{file}: line {line} has more than 200 characters in one cell and is left out.',
  'people.roster.broken-quotes':
    '{file}: line {line} has a quotation mark without its pair. Write a quotation mark inside a cell twice, or take it out.',
  'people.roster.same-code':
    '{file}: line {line} has the code `{value}` of line {first} and is left out. Give everybody a code of their own.',
  'people.roster.nobody': '{file}: there is nobody below line {line}.',
  'people.collected-unreadable':
    '{file} cannot be read: {why, select, folder {it is a folder} not_a_file {it is not a file} too_large {it is too large} other {the system does not allow it}}.',
  'people.collected-newer': '{file} was written by a newer Hearken. Update this one to read it.',
  'people.collected-damaged':
    '{file}: {count, plural, one {line {line} is damaged} other {# lines, the first of them line {line}, are damaged}}; who handed in what stands there is not known.',
} as const
