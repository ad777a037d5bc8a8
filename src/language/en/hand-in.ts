/** English messages about handing in; every id begins with "hand-in". */
export const handIn = {
  'hand-in.about':
    'packs conversations of your choice into one file for your instructor, and keeps a receipt',
  'hand-in.option.to': 'the folder (a memory stick, a shared folder) or the new file that they go to',
  'hand-in.option.trainee': 'whose conversations (default: the name that was last used)',
  'hand-in.option.code': "the code that the class's roster has for you",
  'hand-in.option.all': 'all conversations that ended or were stopped',
  'hand-in.option.yes': 'does not ask',
  'hand-in.option.list': 'shows the receipts of what was handed in',
  'hand-in.option.check': 'shows what is in a pack, and whether it is whole',
  'hand-in.option.transcripts':
    'where the conversations are (default: HEARKEN_TRANSCRIPTS, else ./transcripts, else your data folder)',
  'hand-in.turns': '{turns, plural, one {# turn} other {# turns}}',
  'hand-in.standing': '{standing, select, stopped {stopped} other {ended}}',
  'hand-in.before':
    '{before, select, shorter {handed in before, when it was shorter} other {handed in before}}',
  'hand-in.by': 'By {name}{coded, select, yes {, code {code}} other {, without a code}}.',
  'hand-in.made': 'Packed on {made}.',
  'hand-in.inside':
    'Inside are: every turn as it was typed, the answers, what the program judged, the scores and times, and the name {name}. Whoever opens the file can read it all. Reviews are not inside.',
  'hand-in.which':
    'Which conversations do you hand in? Give numbers, such as 1,3-5, or all, or none. Nothing leaves this computer before you have seen what it is and said yes.',
  'hand-in.which-wrong':
    '`{word}` is no number from 1 to {most}. Give numbers such as 1,3-5, or all, or none.',
  'hand-in.where': 'Where to? Give a folder (a memory stick, a shared folder), or the name of a new file.',
  'hand-in.here': 'this folder',
  'hand-in.file': 'This goes into one file, {file}:',
  'hand-in.sure': 'Hand this in? yes or no.',
  'hand-in.yes-or-no': '`{answer}` is neither yes nor no.',
  'hand-in.yes': 'yes',
  'hand-in.no': 'no',
  'hand-in.all': 'all',
  'hand-in.none': 'none',
  'hand-in.nothing-done': 'Nothing was handed in.',
  'hand-in.say-yes': 'Nothing was handed in. Where nobody can be asked, say that you mean it with --yes.',
  'hand-in.say-which':
    'Say which conversations: name their files, or give --all. On a terminal you are asked.',
  'hand-in.say-where': 'Say where to: --to FOLDER, or --to FILE.zip.',
  'hand-in.nothing': 'There is no conversation of {name} in {folder} that ended or was stopped.',
  'hand-in.whose': 'There are conversations by several people here. Say whose with --trainee: {names}.',
  'hand-in.other-trainee':
    '{file} is by {other}, and this hand-in is by {name}. Hand in the conversations of each person on their own, with --trainee.',
  'hand-in.open':
    '{file} is still open. End it or stop it first (hearken play {scenario} --resume, then /quit), and hand it in then.',
  'hand-in.open-left-out':
    '{count, plural, one {A conversation that is still open is} other {# conversations that are still open are}} left out.',
  'hand-in.rescored':
    '{file} was coded again afterwards and is not handed in; hand in the conversation itself.',
  'hand-in.no-practice':
    '{file} was begun in the middle by whoever writes the scenario, or held by a group; it is nobody’s own practice.',
  'hand-in.too-large': '{file} is too large to be handed in: at most 20 megabytes.',
  'hand-in.pack-too-large':
    'These are too many for one file: at most 2,000 conversations and 200 megabytes. Hand them in in parts.',
  'hand-in.wrong-code': 'A code has 1 to 200 characters, and no line break.',
  'hand-in.no-folder':
    'There is no folder {folder}. Is the memory stick in? Make the folder first, or choose another one with --to.',
  'hand-in.exists': '{file} is there already and was not touched. Choose another name with --to.',
  'hand-in.not-written':
    '{file} could not be written ({reason, select, ENOSPC {the disk is full} EROFS {it is write-protected} EACCES {the system does not allow it} other {{reason}}}). Nothing was handed in.',
  'hand-in.not-as-written':
    '{file} does not hold what was written to it. Is the memory stick damaged? Take another one; this file was deleted.',
  'hand-in.done': 'Handed in: {file}\nSHA-256: {sha256}\nThe conversations stay here as well.',
  'hand-in.receipt-at': 'Receipt: {file} (hearken hand-in --list shows all)',
  'hand-in.receipt-not-written':
    'The receipt {file} could not be written ({reason}). Note down what is above: nothing else remembers where the file went.',
  'hand-in.id-not-kept':
    'The settings cannot be written ({reason}): if you hand in again, your instructor is asked whether it is you.',
  'hand-in.receipt': '{when}: {count, plural, one {# conversation} other {# conversations}} into {file}',
  'hand-in.no-receipts': 'Nothing was handed in from {folder} yet.',
  'hand-in.damaged-receipt': '{file} is no receipt that can be read, and is left out.',
  'hand-in.whole': '{file} is whole: all in it is as it was packed.\nSHA-256: {sha256}',
  'hand-in.unreadable':
    '{file} cannot be read: {why, select, missing {there is no such file} folder {it is a folder} not_a_file {it is not a file} too_large {it is too large for a hand-in (at most 50 megabytes)} other {the system does not allow it}}.',
  'hand-in.refused':
    '{file} {code, select, no_zip {is no hand-in of Hearken: it is not a zip file} cut_off {was cut off: copy it again} not_ours {is no hand-in of Hearken} newer {was made by a newer Hearken: update this one} manifest_changed {was changed on the way: its list of contents is not as it was packed} empty {holds no conversation} too_many_files {holds more than {limit, number} files, which no hand-in does} too_large {says that {name, select, none {all in it} other {`{name}`}} would be larger unpacked than {limit, number} bytes, and was not unpacked} strange_name {holds `{name}`, which no hand-in does} twice {holds `{name}` twice} missing {was changed on the way: `{name}` is missing} not_listed {was changed on the way: `{name}` was not in it when it was packed} changed {was changed on the way: `{name}` is not as it was packed} no_transcript {holds `{name}`, which is no transcript} other {was changed on the way: `{name}` is by somebody else than the rest}}. Nothing of it was taken.',
} as const
