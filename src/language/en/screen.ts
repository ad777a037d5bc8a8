/** English messages of the area "screen"; every id begins with that word. */
export const screen = {
  'screen.too-small':
    'Hearken needs a window of at least {leastColumns} × {leastRows}; this one is {columns} × {rows}. Please make it larger: nothing is lost.',
  'screen.mode.practice': 'practice',
  'screen.mode.assessment': 'assessment',
  'screen.kind.response': 'response',
  'screen.kind.prevention': 'prevention',
  'screen.turn': 'turn {turn, number} · {mode}',
  'screen.more-above': '↑ more above · PgUp',
  'screen.more-above-page': '↑ more above',
  'screen.more-below': '↓ {rows, plural, one {# more row} other {# more rows}} below · PgDn',
  'screen.placeholder': 'what do you say to {name}?',
  'screen.said-before': 'You said this before. Try another way:',
  'screen.hint': 'Hint: {hint}',
  'screen.ended': 'The conversation is over.',
  'screen.ended-line': 'Press Enter to look back on it.',
  'screen.also': 'also: {names}',
  'screen.say-it-again': 'You can say it again another way: /again',
  'screen.saved': 'Saved on this computer: {file}',
  'screen.not-saved': 'This conversation could not be saved.',

  'screen.card.found': 'find: {filter} · {count, plural, =0 {nothing} one {# fits} other {# fit}}',
  'screen.card.nothing-found': 'Nothing on the card fits. Backspace takes a letter away.',
  'screen.card.more-above': '↑ more above',
  'screen.card.more-below': '↓ {rows, plural, one {# more row} other {# more rows}} below',
  'screen.card.picked': 'Picked: {names}',
  'screen.card.nothing-picked': 'Nothing is picked yet.',
  'screen.card.warned': 'Nothing is picked. Enter once more if nothing here fits.',

  'screen.key.enter-send': 'Enter sends',
  'screen.key.page': 'PgUp PgDn',
  'screen.key.newline': 'Alt-Enter new line',
  'screen.key.quit': 'Ctrl-C stops',
  'screen.key.commands': '/help /hint /again /wait /leave /quit',
  'screen.key.commands-assessment': '/help /wait /leave /quit',
  'screen.key.enter-debrief': 'Enter looks back',
  'screen.key.enter-back': 'Enter goes back',
  'screen.key.enter-on': 'Enter goes on',
  'screen.key.enter-open': 'Enter opens',
  'screen.key.enter-begin': 'Enter begins',
  'screen.key.enter-home': 'Enter goes home',
  'screen.key.enter-leave': 'Enter leaves',
  'screen.key.escape-home': 'Esc goes home',
  'screen.key.scroll': '↑ ↓ PgUp PgDn scroll',
  'screen.key.choose': '↑ ↓ or a number chooses',
  'screen.key.d-debrief': 'd shows the debrief so far',
  'screen.key.officer': 'o whom they meet',
  'screen.key.q-quit': 'q quits',

  'screen.key.space-picks': 'Space picks',
  'screen.key.enter-says': 'Enter says it',
  'screen.key.escape-edits': 'Esc back to the words',
  'screen.key.letters-find': 'letters find',
  'screen.key.tab-part': 'Tab next part',
  'screen.key.enter-picks': 'Space or Enter picks it',
  'screen.key.escape-all': 'Esc shows all',

  'screen.command.help': 'what the keys and commands do',
  'screen.command.hint': 'a hint for where you stand',
  'screen.command.again': 'say your last turn again in another way',
  'screen.command.wait': 'say nothing for a while',
  'screen.command.leave': 'take your leave, with the words that follow if any',
  'screen.command.quit': 'stop here; what was said is saved',

  'screen.remark.unknown-command':
    'There is no command /{word}. Type /help for those there are, or begin with // to say a slash.',
  'screen.remark.unknown-command-near':
    'There is no command /{word}. Did you mean /{nearest}? To say a slash, begin with //.',
  'screen.remark.not-in-assessment': 'In an assessment there is no /{name}; feedback comes at the end.',
  'screen.remark.nothing-to-say-again': 'There is no turn to say again here.',
  'screen.remark.still-listening':
    'Your last turn is still being listened to. Press Enter again in a moment.',
  'screen.remark.full': 'That is longer than one turn can be; the rest was left out.',

  'screen.help.title': 'Help',
  'screen.help.about':
    'Type what you would say, in your own words, and press Enter. What you do counts too: put it in brackets, such as (sits down).',
  'screen.help.self':
    'Any language will do. After Enter a card asks what you did in that turn: ↑ ↓ and Space pick, letters find, Enter says the turn, Esc goes back to the words.',
  'screen.help.peer':
    'Any language will do that your neighbour knows. After Enter a card asks them what they heard: ↑ ↓ and Space pick, letters find, Enter says the turn, Esc goes back to the words.',
  'screen.help.commands': 'Commands',
  'screen.help.keys': 'Keys',
  'screen.help.send-key': 'Enter',
  'screen.help.send': 'send the turn',
  'screen.help.newline-key': 'Alt-Enter, Ctrl-J',
  'screen.help.newline': 'begin a new line',
  'screen.help.move-key': 'Home, End',
  'screen.help.move': 'go to the beginning or end of the line (also Ctrl-A, Ctrl-E)',
  'screen.help.words-key': 'Ctrl-← Ctrl-→',
  'screen.help.words': 'go word by word (also Alt)',
  'screen.help.erase-key': 'Ctrl-W Ctrl-U Ctrl-K',
  'screen.help.erase': 'erase a word, all before, all after the cursor',
  'screen.help.history-key': '↑ ↓',
  'screen.help.history': 'what you said before',
  'screen.help.scroll-key': 'PgUp, PgDn',
  'screen.help.scroll': 'scroll the conversation; Esc returns to its end',
  'screen.help.slash-key': '//',
  'screen.help.slash': 'begin a turn with a slash',
  'screen.help.quit-key': 'Ctrl-C',
  'screen.help.quit': 'stop here; what was said is saved',

  'screen.first-run.title': 'Before you begin',
  'screen.first-run.about':
    'Hearken is a place to practise listening. You talk with invented people, and are told what opened the conversation and what closed it.',
  'screen.first-run.stays':
    'What you practise is yours. It stays on this computer until you hand it in yourself.',
  'screen.first-run.kept':
    'What you do nothing with for 90 days is deleted, and you are told which at least a week before: hearken retention.',
  'screen.first-run.learning': 'It is for learning; not for discipline, promotion or transfer.',
  'screen.first-run.no-real-cases': 'Never type names or details of real cases.',
  'screen.first-run.limits':
    'Hearken reads typed words only and is sometimes wrong. Practice here does not show competence with a real person.',

  'screen.first-run.officer':
    'Some of the people here speak otherwise with a woman than with a man. If you like, say whom they meet; nobody needs to, and nothing is assumed. It stays on this computer, and goes only into conversations in which it matters.',
  'screen.officer.unsaid': 'They meet an officer: woman or man is left unsaid.',
  'screen.officer.woman': 'They meet an officer who is a woman.',
  'screen.officer.man': 'They meet an officer who is a man.',

  'screen.home.title': 'Hearken',
  'screen.home.side': 'practise listening',
  'screen.home.continue': 'Go on where you stopped',
  'screen.home.scenarios': 'Choose a conversation',
  'screen.home.past': 'Past conversations',
  'screen.home.scenario':
    '{persona} · {kind} · level {level, number} · about {minutes, number} minutes · {played}',
  'screen.home.not-played': 'not played yet',
  'screen.home.played': 'played: {ending}',
  'screen.home.open': 'open',
  'screen.home.open-row': '{date} · {turns, plural, one {# turn} other {# turns}} so far',
  'screen.home.score': ' · {score, number} of 100{sheet, select, none {} other {, case sheet {sheet}}}',
  'screen.home.past-row':
    '{date} · {title} · {turns, plural, one {# turn} other {# turns}} · {ending}{score}',
  'screen.home.progress':
    '{conversations, plural, =0 {No conversation yet.} one {# conversation, {finished, number} finished.} other {# conversations, {finished, number} finished.}} You have come to an ending in {played, number} of {scenarios, plural, one {# scenario} other {# scenarios}}.',

  'screen.briefing.title': 'Briefing',
  'screen.past.title': 'A past conversation',
  'screen.debrief.title': 'Looking back · {title}',
  'screen.stopped.title': 'You stopped here',
  'screen.stopped.about':
    'Stopping is fine, and it is not judged. You can go on another time from where you are.',
  'screen.stopped.debrief': 'Press d to look back on the conversation so far.',
} as const
