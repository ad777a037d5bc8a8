/** English messages of the command line; every id begins with that word. */
export const cli = {
  'cli.description':
    'Practise listening before it matters: talk with possible victims of trafficking in persons, and with the communities around them, in your terminal.',
  'cli.help.after':
    'Without a command: the home screen on a terminal, elsewhere the demonstration.\nExamples:\n  hearken\n  hearken play hoa\n  hearken demo\n\nFor learning, not for discipline, promotion or transfer. Never type names or details of real cases.',
  'cli.help.examples': 'Examples:',
  'cli.group.practising': 'To practise:',
  'cli.group.instructing': 'To teach:',
  'cli.group.writing': 'To write scenarios:',
  'cli.group.coding': 'About the coder and the program:',
  'cli.about.none': 'on a terminal the home screen, elsewhere the demonstration',
  'cli.about.demo': 'plays a shipped conversation by itself, from the briefing to the debrief',
  'cli.about.play': 'holds one conversation and saves its transcript',
  'cli.about.list': 'shows the scenarios: level, length, persona, what they train',
  'cli.about.replay': 'steps through a saved conversation, with all that was judged',
  'cli.about.verify':
    'feeds saved conversations through their scenario again and says where they first differ',
  'cli.about.rescore': "codes saved conversations with today's coder and shows what came and what went",
  'cli.about.analyze': 'codes one turn, or with --jsonl many from stdin',
  'cli.about.accuracy': 'measures the coder on labelled turns: the test set that ships, or your own',
  'cli.about.explain': 'says what a problem or a label means, with examples',
  'cli.about.check': 'shows every problem of scenario files, at its place',
  'cli.about.completion': 'completes commands, options and scenarios in your shell: bash, zsh or fish',
  'cli.unknown-shell': 'Hearken completes in these shells: {shells}. Here is `{found}`.',
  'cli.unknown-shell-near':
    'Hearken completes in these shells: {shells}. Here is `{found}`; did you mean `{near}`?',
  'cli.option.help': 'shows this help',
  'cli.option.version': 'shows the version',
  'cli.option.json': 'machine-readable output',
  'cli.option.json-records':
    "writes the transcript's records as lines on stdout; reads turns and commands as lines",
  'cli.option.strict': 'warnings count as problems',
  'cli.option.transcripts':
    'where conversations are saved (default: HEARKEN_TRANSCRIPTS, else ./transcripts, else your data folder)',
  'cli.option.mode':
    'practice: feedback after each turn, hints, say it again; assessment: feedback only at the end',
  'cli.option.coder':
    'who says what each turn was: the program (the default); self: you pick it from a card, and may speak any language; peer: your neighbour picks it',
  'cli.option.trainee': 'a name or pseudonym that the transcript carries',
  'cli.option.officer':
    'whom the person has before them, where it matters to them; remembered. Left out, nothing is assumed',
  'cli.option.role': 'your own role in your own words, for whoever reads the transcript; remembered',
  'cli.officer-set':
    'In this conversation you are a {officer, select, woman {woman} other {man}}, whoever plays; what you said is remembered for others.',
  'cli.option.seed': 'the same seed and the same turns give the same conversation',
  'cli.option.short': 'the short variant',
  'cli.option.resume':
    'goes on with a saved conversation; without a file, with the latest open one of this scenario',
  'cli.option.from': 'begins in this state, for whoever writes the scenario; nothing was told before',
  'cli.option.meters': 'with --from, the meters that stand elsewhere than at their start: trust=6,distress=3',
  'cli.option.after':
    'begins after a turn of a test conversation, for whoever writes the scenario: NAME:LINE, or the line in ID.test.yaml',
  'cli.option.plain': 'lines, no screen drawing',
  'cli.option.turn': 'begins at this turn; as text it shows only this one',
  'cli.option.scenario': 'the scenario to compare with, an id or a file',
  'cli.option.context': 'what came before: lines of speaker and text as JSON, or a transcript',
  'cli.option.explain': 'also the meaning of each label, and what was nearly heard',
  'cli.option.jsonl':
    'reads lines with id, text and context as JSON from stdin, and writes one coded line for each',
  'cli.option.rescore-scenario': 'the scenario to tell the story with, an id or a file',
  'cli.option.write': 'puts each conversation, coded again, into a new file beside it (NAME.rescored.jsonl)',
  'cli.option.data': 'labelled turns of your own, in the format of the test set (docs/corpus.md)',
  'cli.option.jobs': 'how many threads code at once (default: as many as there are cores, at most 8)',
  'cli.option.spoken': 'also topics whose examples the coder cannot tell apart; takes a minute',
  'cli.option.format': 'text; json; or github, for annotations in pull requests',
  'cli.option.all': 'every problem with its lines, however many there are',
  'cli.our-mistake':
    'Something went wrong inside Hearken; that is our mistake, not yours. What was said is saved. Please report it with these words: {message}',
  'cli.output-lost':
    'What was to be shown could not be written ({reason}). Is the disk full? A conversation is saved on its own.',
  'cli.unknown-command': 'There is no command `{word}`. `hearken --help` shows them all.',
  'cli.unknown-command-near':
    'There is no command `{word}`. Did you mean `{near}`? `hearken --help` shows them all.',
  'cli.unknown-option': 'There is no option `{word}` here. `{help}` shows them all.',
  'cli.unknown-option-near':
    'There is no option `{word}` here. Did you mean `{near}`? `{help}` shows them all.',
  'cli.missing-argument': 'Something is missing: `{word}`. `{help}` shows how it is used.',
  'cli.missing-value': 'The option `{word}` needs a value. `{help}` shows how it is used.',
  'cli.excess-arguments':
    'There are more words than `{word}` takes. Put a text with spaces between quotes. `{help}` shows how it is used.',
  'cli.invalid-value':
    '`{option}` takes one of: {choices}. Here is `{found}`. `{help}` says what each means.',
  'cli.wrong-usage': 'This cannot be used like that. `{help}` shows how.',
  'cli.wrong-number':
    '`{option}` takes a whole number from {least, number, ::group-off} to {most, number, ::group-off}, and here is `{found}`.',
  'cli.unknown-scenario':
    'There is no scenario `{word}`, and no file of that name. There are: {known}. Or give the path of a scenario file.',
  'cli.unknown-scenario-near':
    'There is no scenario `{word}`, and no file of that name. Did you mean `{near}`? There are: {known}.',
  'cli.not-playable': '{file} cannot be played before this is mended.',
  'cli.no-short': 'This scenario has no short variant. Leave `--short` out.',
  'cli.no-scenarios': 'There is no scenario file (ID.yaml) in {folder}.',
  'cli.no-transcripts': 'There is no transcript (*.jsonl) in {folder}.',
  'cli.transcript-unreadable':
    '{file} cannot be read: {why, select, missing {there is no such file} folder {it is a folder} not_a_file {it is not a file} too_large {it is too large for a transcript} not_text {it is not a text file} other {the system does not allow it}}.',
  'cli.why-unreadable':
    '{why, select, missing {there is no such file} folder {it is a folder} not_a_file {it is not a file} other {the system does not allow it}}',
  'cli.transcript-cut-off': '{file}: line {line} was cut off and is left out. What came before it is whole.',
  'cli.transcript-damaged': '{file}: line {line} is damaged and is left out.',
  'cli.transcript-no-header': '{file} is no transcript of Hearken: its first line is no header.',
  'cli.transcript-review': '{file} is a review, not a transcript. Name the conversation that it lies beside.',
  'cli.transcript-other-format': '{file} comes from another program, not from Hearken.',
  'cli.transcript-newer-version': '{file} was written by a newer Hearken. Update this one to read it.',
  'cli.cannot-save':
    'This conversation cannot be saved: {folder} cannot be written ({reason}). You can talk all the same. To save it, stop now and choose another folder with --transcripts.',
  'cli.save-trouble':
    'The last lines could not be saved ({reason}). They are kept, and saving is tried again with every turn. Is the disk full?',
  'cli.not-saved': 'This conversation was not saved.',
  'cli.saved': 'Saved: {file}',
  'cli.saved-in-part':
    'The last lines could not be saved ({reason}). What was said before them is in {file}. Make room on the disk, or choose another folder with --transcripts next time.',
  'cli.saved-middle': 'Saved: {file}\nGo on with it any time: hearken play {scenario} --resume {file}',
  'cli.saved-open': 'Saved: {file}\nGo on with it any time: hearken play {scenario} --resume',
  'cli.nothing-to-resume':
    'There is no open conversation of `{scenario}` in {folder}. Begin one without `--resume`.',
  'cli.cannot-resume-changed':
    '{file} cannot be continued: the scenario has changed since, and would have answered turn {turn} differently. It can still be read with `hearken replay`.',
  'cli.cannot-resume-ended':
    '{file} has reached its ending. Read it with `hearken replay`, or begin a new conversation.',
  'cli.open-elsewhere':
    '{file} is open in another window. Go on there, or close it first. If no window has it open, delete {lock} and try again.',
  'cli.resume-other-scenario':
    '{file} is a conversation of the scenario `{id}`, not of `{given}`. Give that scenario: an id or a file.',
  'cli.resume-no-scenario':
    'The scenario `{id}` of this conversation is not here. To go on with it, name its file: hearken play PATH --resume {file}',
  'cli.fixed-by-transcript':
    'The transcript fixes what `{option}` would choose: leave it out with `--resume`, or begin a new conversation.',
  'cli.play.keys':
    'Type what you say and press Enter. What you do goes in brackets: (closes the door). /help shows the rest.',
  'cli.play.help':
    '/wait stays silent · /hint gives a hint · /again says the last turn again · /leave [words] ends the talk within the story · /quit leaves the program, saved · //word says a slash',
  'cli.play.nothing-said': 'Nothing was said. Say something, or /wait to stay silent.',
  'cli.play.over':
    'The conversation has ended; this was left out.{mode, select, practice { You can still say the last turn another way: again.} other {}}',
  'cli.turn-too-long':
    'A turn may have at most {most, number} characters, and this has more. Say one thing at a time.',
  'cli.play.again': 'Back to before your last turn. Say it another way.',
  'cli.play.nothing-again': 'You have not said anything yet.',
  'cli.json.mistake': 'Line {line} of the input was left out: {why}',
  'cli.json.not-json': 'it begins with a brace and is not well-formed JSON.',
  'cli.json.unknown':
    "expected '{'\"text\":…'}', with --coder self or peer also labels, form and topics, or '{'\"command\":\"hint\"'}' (also again, wait, leave, quit).",
  'cli.card.how':
    'After each turn there is a line for what it was: labels with spaces between, such as {example}. Enter alone where none fits, /help for all of them, /back to take the turn back.',
  'cli.card.forms-and-topics':
    'The form of the main question and what it was about are picked in the same line. Where a word means two things, put `form:` or `topic:` before it.',
  'cli.card.back': 'That turn was taken back. Say it another way.',
  'cli.card.unknown-command':
    'There is no command /{word} here. There are /help for all labels, /back to take the turn back, and /quit.',
  'cli.card.unsaid':
    'Your last turn is not in the conversation, since nobody had said yet what it was. You typed: “{text}”',
  'cli.picks.unknown':
    'There is no {kind, select, label {label} form {form} topic {topic} other {label, form or topic}} `{word}`.',
  'cli.picks.unknown-near':
    'There is no {kind, select, label {label} form {form} topic {topic} other {label, form or topic}} `{word}`. Did you mean `{near}`?',
  'cli.picks.wrong-shape': '`labels` and `topics` are lists of words, and `form` is one word.',
  'cli.picks.not-asked':
    'here the program codes the turns. To give labels, begin a conversation with --coder self or --coder peer.',
  'cli.hint.none-in-assessment': 'There are no hints in an assessment; the debrief tells everything.',
  'cli.hint.none': 'Nothing in particular is due. Ask openly, listen, and let the person set the pace.',
  'cli.hint.due':
    '{label, select, encourage {Something was shared. Show that you are listening, and invite more.} elicit {An open question would let the person tell it in their own words.} restate {Say back what you heard, in your own words, and add nothing.} clarify {Something was left unclear. Ask what was meant.} empathize {A feeling was shown. Meet it before you ask anything.} summarize {Much was told. Draw it together and let the person correct you.} reframe {That was said harshly, perhaps against themselves. Say it back in a kinder light.} safety {There may be danger or pain. See to that first.} rights {The person may not know their rights here. Tell one that matters now.} privacy {Who will know of this? Say it, with its limits.} choice {Offer a choice over how this goes on.} next_step {Say honestly what happens next, even if that is "I do not know yet".} other {Something is due: {label}.}} (They said: “{quote}”)',
  'cli.demo.none': 'There is no conversation beside the scenario `{scenario}` to show.',
  'cli.demo.opening':
    'A demonstration: this conversation is played by itself, and coded and scored as yours would be.',
  'cli.demo.closing':
    'Now you: hearken play hoa · all scenarios: hearken list · everything else: hearken --help',
  'cli.progress.of':
    '{bar} {done, number} of {total, plural, one {# {what, select, conversations {conversation} examples {example} other {turn}}} other {# {what, select, conversations {conversations} examples {examples} other {turns}}}}{rate, select, none {} other {, {rate} a second}}',
  'cli.progress.so-far':
    '{done, plural, one {# line} other {# lines}}{rate, select, none {} other {, {rate} a second}}',
  'cli.check.github-cap':
    'GitHub shows {most} errors and {most} warnings of a step and drops the rest; the first of each code come first. Without `--format github` you see all.',
  'cli.check.summary':
    '{files, plural, one {# scenario} other {# scenarios}}: {errors, plural, =0 {no errors} one {# error} other {# errors}}, {warnings, plural, =0 {no warnings} one {# warning} other {# warnings}}.',
  'cli.verify.other-scenario':
    '{file}: the scenario has changed since this was played; it is compared with {scenario} as it is now.',
  'cli.verify.same': '{file}: {turns, plural, one {# turn} other {# turns}}, all as recorded.',
  'cli.verify.damaged':
    '{file}: what can be read agrees, but {count, plural, one {line {line} is} other {# lines, the first of them line {line}, are}} damaged.',
  'cli.verify.no-scenario':
    '{file}: its scenario `{id}` is not here. Choose the file to compare with: --scenario FILE.',
  'cli.verify.cut-off':
    '{file}: all that is there agrees, but the last {missing, plural, one {record is} other {# records are}} missing.',
  'cli.verify.altered':
    '{file}: the person would have answered the same, but the file is not what was handed in: somebody changed it since (a word, a name, a date). The hand-in that it came in still has it as it was.',
  'cli.verify.different':
    '{file}: at turn {turn} the {field} differs. Recorded: “{recorded}”. The scenario gives: “{found}”.',
  'cli.replay.no-scenario':
    'The scenario `{id}` is not here. All that was judged stands in the transcript; names of people and endings are missing.',
  'cli.replay.other-scenario': 'The scenario `{id}` has changed since this was played; names may differ.',
  'cli.analyze.nothing': 'Give a turn to code: hearken analyze "Tell me about the boat."',
  'cli.analyze.wrong-line':
    'Line {line} {problem, select, not_json {is not well-formed JSON} not_object {is no object} no_text {has no text} too_long {is too long: a turn may have at most {most, number} characters} context_not_list {has a context that is no list} other {has a context whose entry {entry} is not a speaker (persona, trainee or third) with a text}}.',
  'cli.context-unreadable':
    '{file} cannot be read: {why, select, missing {there is no such file} folder {it is a folder} not_a_file {it is not a file} too_large {it is too large} not_text {it is not a text file} other {the system does not allow it}}.',
  'cli.context-wrong': '{file}: line {line} is neither a speaker with a text nor a record of a transcript.',
} as const
