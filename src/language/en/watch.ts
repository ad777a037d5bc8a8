/** English messages of the area "watch", a conversation whose scenario is being written; every id begins with that word. */
export const watch = {
  'watch.option':
    'reads the scenario again whenever it is saved, and keeps the conversation where it still leads; for whoever writes it, nothing is saved',
  'watch.begun':
    'This scenario is read again whenever you save it. The conversation is for writing: it is no practice, and no transcript of it is kept.',
  'watch.not-playable':
    '{file} cannot be played as it is saved now. Mend this and save it: the conversation comes back by itself.',
  'watch.state-gone':
    'The state `{state}` in which this conversation begins (`--from`) is not in the scenario any more. Write it again and save, or begin anew.',
  'watch.waiting': 'Waiting until this is mended and saved. Ctrl-C ends it.',
  'watch.same': 'The scenario was read again; the conversation stands as before.',
  'watch.turned':
    'The scenario was read again. {turn, plural, =0 {From the opening} other {From turn #}} on it goes otherwise: {what}',
  'watch.what.state': 'it leads to `{now}`, and led to `{before}`.',
  'watch.what.line': 'now “{now}” is said, and “{before}” was.',
  'watch.what.fact': 'now {now} is told by then, and {before} was.',
  'watch.what.meter': '{meter} is {now}, and was {before}.',
  'watch.nothing': 'nothing',
  'watch.over':
    'Turn {turn} now leads to the ending `{ending}`, so {waiting, plural, one {the turn} other {the # turns}} after it cannot follow. The conversation stands before turn {turn}; should a save make way for {waiting, plural, one {it} other {them}} again, what you said comes back.',
  'watch.back':
    '{turns, plural, one {One turn} other {# turns}} that you said before {turns, plural, one {follows} other {follow}} again.',
  'watch.coding': 'The turns so far are being coded again, as the scenario is now …',
  'watch.warnings':
    '{warnings, plural, one {There is one warning} other {There are # warnings}}: hearken check {file}',
  'watch.mend-first': 'Nobody heard that yet: mend the scenario first. What you typed stays here.',
  'watch.not-heard': 'Nobody heard that, since the scenario has problems. You typed: “{text}”',
  'watch.not-kept': 'This conversation was not saved: with --watch none is.',
  'watch.beginning': 'Going to where you want to begin …',
  'watch.waiting-title': 'Waiting for the scenario',
} as const
