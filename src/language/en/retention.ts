/** English messages about how long conversations are kept; every id begins with "retention". */
export const retention = {
  'retention.about': 'shows or says after how many days without use conversations are deleted',
  'retention.option.in': "a class's folder (default: where your own conversations are)",
  'retention.wrong-days':
    'Give a whole number of days from 1 to {most, number, ::group-off}, or off. Here is `{found}`.',
  'retention.not-ours':
    '{folder} is neither where your own conversations are kept nor a folder that was collected into. Nothing there is ever deleted by itself.',
  'retention.not-kept': 'This could not be kept ({reason}): {file} cannot be written.',
  'retention.days':
    'In {folder}, conversations are kept for {days, plural, one {# day} other {# days}} after something was last done with them. Then Hearken says which are going to be deleted, and deletes them at a later run, at least a week after.',
  'retention.off': 'In {folder}, conversations are kept until somebody deletes them.',
  'retention.how':
    'To change it: hearken retention DAYS{where}, or off. To delete at once: hearken forget{where}.',
  'retention.where': ' --in FOLDER',
  'retention.none-old': 'None is that old yet.',
  'retention.old':
    '{count, plural, one {# conversation is} other {# conversations are}} that old, and the next time you {run, select, class {collect or report} other {begin}} Hearken says which.',
  'retention.going': 'Going to be deleted from {date} on, as was said on {noticed}:',
  'retention.undated':
    '{count, plural, one {# conversation has} other {# conversations have}} a date that cannot be right and {count, plural, one {is} other {are}} kept.',
  'retention.notice':
    'Nothing was done with {count, plural, one {this conversation} other {these # conversations}} for {days, plural, one {# day} other {# days}} or more. {count, plural, one {It} other {They}} will be deleted from {date} on:',
  'retention.more': 'and {count, number} more',
  'retention.keep':
    'To keep everything longer: hearken retention 365{where}, or off. To keep one, copy its file elsewhere. hearken retention{where} shows this again.',
  'retention.waiting':
    '{count, plural, one {# old conversation} other {# old conversations}} in {folder} will be deleted from {date} on. hearken retention{where} shows which, and how to keep them.',
  'retention.gone':
    'Deleted, as was said on {date}: {count, plural, one {a conversation} other {# conversations}} in {folder} that nothing was done with for {days, plural, one {# day} other {# days}}:',
  'retention.failed': '{file} was to be deleted and could not be ({reason}). It is tried again next time.',
} as const
