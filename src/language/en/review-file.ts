/** English messages about the files of reviews, and what a review does to a conversation. */
export const reviewFile = {
  'overrule.because': 'Set by a reviewer.',
  'review-file.unreadable':
    '{file} cannot be read: {why, select, missing {there is no such file} folder {it is a folder} not_a_file {it is not a file} too_large {it is too large for a review} not_text {it is not a text file} other {the system does not allow it}}. It is left out.',
  'review-file.cut-off': '{file}: line {line} was cut off and is left out. What came before it is whole.',
  'review-file.damaged': '{file}: line {line} is damaged and is left out.',
  'review-file.no-header': '{file} is no review of Hearken: its first line is no header. It is left out.',
  'review-file.other-format': '{file} comes from another program, not from Hearken. It is left out.',
  'review-file.newer-version':
    '{file} was written by a newer Hearken and is left out. Update this one to read it.',
  'review-file.other-transcript':
    '{file} is a review of another conversation (`{scenario}`, begun {started}) than the one it lies beside, and is left out. Put it beside that one.',
  'review-file.twice':
    '{file} is left out: it is by {reviewer}, of whom there is a review of this conversation already, {other}. Keep one of them here.',
  'review-file.stale':
    '{file}: {count, plural, one {turn {turns} was} other {turns {turns} were}} said otherwise since; what it says of {count, plural, one {it} other {them}} is left out.',
} as const
