/** English messages of the area "review": what reviewers say of a conversation, and the screen on which they do. Every id begins with that word. */
export const review = {
  'review.by': 'Review by {reviewer}:',
  'review.on-the-whole': 'On the whole',
  'review.verdict': '{label} {verdict}',
  'review.verdict.added': 'is there',
  'review.verdict.confirmed': 'is right',
  'review.verdict.removed': 'does not count',
  'review.verdict.not-there': 'is not there',
  'review.went-along': 'goes along with all of it',
  'review.score': 'With the labels that reviewers left the score would be {after} of 100; it was {before}.',
  'review.found-none': 'finds no label here',

  'review.about': 'opens a saved conversation to be judged: labels overruled, turns commented',
  'review.option.turn': 'begins at this turn',
  'review.option.reviewer': 'who reviews; the review is kept in a file of its own under this name',
  'review.option.blind': 'hides what the program judged, for fair agreement',
  'review.option.show-others': 'shows the reviews that others left beside it',
  'review.option.names': 'shows the trainee’s name in place of a pseudonym, and names in what was typed',
  'review.no-reviewer': 'Say who reviews: hearken review FILE --reviewer NAME.',
  'review.no-terminal':
    '`hearken review` needs a terminal, and here is none. `hearken replay FILE --plain` shows a conversation with its reviews as text.',
  'review.open-elsewhere':
    '{file} is open in another window. Go on there, or close it first. If no window has it open, delete {lock} and try again.',
  'review.cannot-save-here':
    'A review could not be saved: {file} cannot be written ({reason}). Copy the transcript to a folder that can be, and review it there.',
  'review.nothing-written': 'Nothing was written.',
  'review.not-blind':
    '{file} was begun with the labels in sight, and cannot be blind any more. Begin another review under another name: --reviewer.',
  'review.another-reviewer':
    '{file} is a review by {reviewer}. Begin one of your own under another name: --reviewer.',
  'review.blind-others':
    'Who judges blind does not see what others said: leave out --show-others, or --blind.',
  'review.begun-blind-others':
    '{file} was begun blind, and stays so: what others said is not shown. Leave out --show-others.',
  'review.still-blind': 'This review was begun blind, and stays so: what the program judged is hidden.',

  'review.labels': 'Labels',
  'review.hidden': 'You judge blind: what the program judged, and what it led to, is hidden.',
  'review.meaning': '{name}: {meaning}',
  'review.because': 'The program: {because}',
  'review.state': '{reviewer} · {judged, number} of {turns, plural, one {# turn} other {# turns}} judged',
  'review.state-blind':
    '{reviewer} · blind · {judged, number} of {turns, plural, one {# turn} other {# turns}} judged',
  'review.judged': 'judged',
  'review.trouble':
    'Not saved ({reason}). All you say is kept here, and saved with the next key as soon as it can be. Is the disk full?',
  'review.leave-unsaved': 'The last of it could not be saved ({reason}). q once more leaves without it.',
  'review.saved': 'Saved: {file}',
  'review.nothing-said': 'Nothing was said, and nothing is kept.',
  'review.not-saved': 'The last of the review could not be saved in {file} ({reason}).',
  'review.keys':
    'y there/right · x not · Enter judged, next · ? help · q leaves · ↑ ↓ label · c comment · u undo · z no verdict · C on the whole · n N flag · / search · g turn · Tab',
  'review.keys-comment': 'Enter or Esc closes · Alt-Enter new line',
  'review.comment-what': 'what do you want to say of turn {turn, number, ::group-off}?',
  'review.whole-what': 'what do you want to say of the whole conversation?',
  'review.opening': 'The opening is nobody’s turn: there is nothing to judge. Enter goes on.',
  'review.superseded': 'This was said again; what counts is the later one. Enter goes on.',
  'review.no-verdict': 'There is no verdict of yours on this label.',
  'review.not-judged': 'This turn is not judged yet.',
  'review.all-judged': 'All turns are judged. C says something of the whole; q leaves.',
  'review.some-left':
    'The end. {left, plural, one {Turn {first, number, ::group-off} is} other {# turns, the first of them turn {first, number, ::group-off}, are}} not judged yet.',
  'review.nothing-to-undo': 'There is nothing to take back.',
  'review.undone.label': 'Taken back: the verdict on {label} at turn {turn, number, ::group-off}.',
  'review.undone.judged': 'Taken back: turn {turn, number, ::group-off} is as it was before.',
  'review.undone.comment':
    'Taken back: the comment {turn, plural, =0 {on the whole} other {on turn {turn, number, ::group-off}}}.',
  'review.comment-full': 'A comment has at most {most, number} characters; the rest was left out.',
  'review.blind-seek': 'You judge blind: flags and techniques are hidden.',

  'review.help.title': 'Keys and marks of a review',
  'review.help.label-key': '↑ ↓',
  'review.help.label': 'choose a label; [ and ] go from family to family',
  'review.help.yes-key': 'y',
  'review.help.yes': 'the label is there: set it, or confirm the program’s',
  'review.help.no-key': 'x',
  'review.help.no': 'the label is not there: take the program’s away',
  'review.help.unset-key': 'z',
  'review.help.unset': 'take your verdict on the label back',
  'review.help.judged-key': 'Enter r',
  'review.help.judged':
    'this turn is judged, on to the next. What you did not touch you go along with or, judging blind, is not there',
  'review.help.not-judged-key': 'R',
  'review.help.not-judged': 'this turn is not judged after all',
  'review.help.comment-key': 'c C',
  'review.help.comment': 'comment on the turn, on the whole conversation',
  'review.help.undo-key': 'u',
  'review.help.undo': 'take back what you did last, again and again',
  'review.help.tab-key': 'Tab',
  'review.help.tab': 'labels, talk, details: the arrows move in the part that is marked ›',
  'review.help.saved':
    'Each key is saved at once, in a file of your own beside the transcript. The transcript is never changed.',
  'review.help.said-key': 'v V',
  'review.help.said': 'the next turn that a reviewer said something of, the one before',
  'review.mark.judged-sign': '✓',
  'review.mark.judged': 'a turn that you judged',
  'review.mark.said-sign': '*',
  'review.mark.said': 'a turn that a reviewer said something of',
} as const
