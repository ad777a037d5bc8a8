/** English messages about deleting what is somebody's; every id begins with "forget". */
export const forget = {
  'forget.about': 'deletes all that is somebody’s: your own, or what a class’s folder has of one person',
  'forget.option.trainee': 'whose: a name, a code of the roster, or a pseudonym (default: your own name)',
  'forget.option.in': "the folder, such as a class's (default: where your own conversations are)",
  'forget.nobody': 'There is nothing of `{word}` in {folder}.',
  'forget.several':
    'In {folder} there are several people of the name {word}. Say whose with --trainee: {ids}.',
  'forget.say-whose': 'Say whose: --trainee NAME, or the code or pseudonym that reports show.',
  'forget.no-folder': 'The folder {folder} cannot be read ({reason}).',
  'forget.cannot-write':
    '{folder} cannot be written ({reason, select, ENOSPC {the disk is full} EROFS {it is write-protected} EACCES {the system does not allow it} other {{reason}}}). Nothing was deleted.',
  'forget.there-is': 'Of {who} there is in {folder}:',
  'forget.parts':
    '{conversations, plural, =0 {no conversation} one {# conversation} other {# conversations}}{reviews, plural, =0 {} one {, # review} other {, # reviews}}{copies, plural, =0 {} one {, # copy that was coded again} other {, # copies that were coded again}}{packs, plural, =0 {} one {, # hand-in} other {, # hand-ins}}{receipts, plural, =0 {} one {, # receipt} other {, # receipts}}{rest, plural, =0 {} one {, # file that something interrupted left behind} other {, # files that something interrupted left behind}}{lines, plural, =0 {} one {, # line of the index of what was collected} other {, # lines of the index of what was collected}}{roster, select, yes {, the line of the roster} other {}}{settings, select, yes {, the name in the settings} other {}}.',
  'forget.sure': 'Delete all this? It cannot be brought back. yes or no.',
  'forget.say-yes': 'Nothing was deleted. Where nobody can be asked, say that you mean it with --yes.',
  'forget.nothing-done': 'Nothing was deleted.',
  'forget.open-elsewhere':
    '{file} is open in another window. Close it first; nothing was deleted. If no window has it open, delete {lock} and try again.',
  'forget.done': 'Deleted: {parts}',
  'forget.failed':
    '{file} could not be deleted ({reason, select, EROFS {it is write-protected} EACCES {the system does not allow it} EPERM {the system does not allow it} other {{reason}}}). Try again when it can be: what is left is found again.',
  'forget.not-rewritten':
    '{file} could not be written anew ({reason}): it still names {who}. Try again when it can be.',
  'forget.unclear':
    '{file} cannot be read, and may be of {who} or of somebody else. It was not touched: look at it yourself.',
  'forget.mentions':
    '{file} names {who} and was not touched, since Hearken does not keep it: delete it, or make it anew if it is a report.',
  'forget.link': '{file} only led to a file elsewhere; that file is still there.',
  'forget.handed-in':
    'On {date} {count, plural, one {# conversation was} other {# conversations were}} handed in to {file}{there, select, yes { (that file is still there: delete it yourself, if it is yours to delete)} other {}}. What was handed in is not reached from here: ask your instructor to forget it as well.',
  'forget.own-elsewhere':
    'Not reached: copies that you or a backup made elsewhere, and what a disk keeps of deleted files until it is written over.',
  'forget.class-elsewhere':
    'Not reached: hand-ins that lie elsewhere (a stick, a shared folder), the trainee’s own computer, reports that were exported or printed, and backups. A hand-in that was taken up once is not taken again.',
} as const
