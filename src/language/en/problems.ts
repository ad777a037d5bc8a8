/** The part of a scenario that a message speaks of. */
const where =
  '{where, select, scenario {a scenario} rule {a rule} when {a condition} line {a line} state {a state} nested_state {a state with states inside} ending {an ending} meter {a meter} fact {a fact} topic {a topic} service {a service} services {the services of a local sheet} country {a local sheet} third {somebody who speaks} reaction {a reaction} tests {a test file} strings {a string table} translation {a translation} conversation {a conversation} turn {a turn} then {`then`} ends {`ends`} persona {`persona`} trainee {`trainee`} rubric {`rubric`} case_sheet {`case-sheet`} short {`short`} other {this place}}'

/** What stands in a file. */
const found =
  '{found, select, text {a text} list {a list} map {a map of keys} replies {more than one reply} number {a number} boolean {yes or no} nothing {nothing} other {something else}}'

/** What should stand there. */
const expected =
  '{expected, select, text {a text} list {a list} map {a map of keys} true {`true`} reply {one reply with its lines (`says: reply-id:` and a list), or the id of a reply} other {something else}}'

/** English messages of problems in files; every id begins with that word. */
export const problems = {
  'problems.severity.error': 'error',
  'problems.severity.warning': 'warning',
  'problems.severity.note': 'note',
  'problems.did-you-mean': 'Did you mean `{suggestion}`?',
  'problems.also':
    '{count, plural, one {Line {lines} has it too.} other {{count} more lines have it too: {lines}{more, select, yes {, …} other {}}.}}',
  'problems.more-like-it':
    '… and {count} more like it, on lines {lines}{others, plural, =0 {} one { and one other} other { and # others}}.',
  'problems.not-shown':
    '{count, plural, one {One more problem is not shown} other {# more problems are not shown}}: {codes}. `--all` shows every one.',
  'problems.file-too-large':
    'The file has {size} MB; a scenario may have at most {most} MB. It was not read. Is this the right file?',
  'problems.file-unreadable':
    'The file could not be read ({reason}). Look whether it exists and whether you may open it.',
  'problems.not-text':
    'This is not a text file in UTF-8. Save the scenario as plain text, UTF-8, from your editor.',
  'problems.empty-file': 'The file is empty. Begin with a copy of a shipped scenario.',
  'problems.yaml-syntax': 'This is not well-formed YAML: {detail}',
  'problems.yaml-too-deep': 'This is nested a hundred times over. No scenario is; is this the right file?',
  'problems.yaml-alias':
    'Anchors and aliases (`&name`, `*name`) are not used in scenarios. Write it out; put text that begins with `*` between quotes.',
  'problems.yaml-key': 'A key must be one word or words joined by hyphens, not a list or a map.',
  'problems.several-documents':
    'A scenario is one document. Everything after this `---` would be ignored; remove it.',
  'problems.unknown-key': `There is no key \`{key}\` in ${where}.{near, select, yes {} other { It may have: {allowed}.}}`,
  'problems.repeated-key':
    'The key `{key}` stands here a second time (first on line {related}). Keep one of the two.',
  'problems.missing-key': `{count, plural, one {The key \`{key}\` is missing from ${where}. Add it.} other {These keys are missing from ${where}: \`{key}\`. Add them.}}`,
  'problems.wrong-shape': `\`{key}\` must be ${expected}; here is ${found}.`,
  'problems.wrong-id':
    '`{id}` is no id. An id is lower-case letters, digits and hyphens, and begins with a letter: `port-shop`.',
  'problems.repeated-id':
    'The id `{id}` is already used for another {what, select, reply {reply} other {state or ending}} (line {related}). Choose another.',
  'problems.unknown-choice': '`{found}` is none of the words that `{key}` may have: {allowed}.',
  'problems.wrong-number':
    '`{key}` must be a whole number{limited, select, true { from {least} to {most}} other {}}, and here is `{found}`.',
  'problems.wrong-bounds': '`{found}` is no range. Write a number, `at least 4`, `at most 6` or `2 to 4`.',
  'problems.reversed-bounds':
    '{what, select, meter {The meter `{id}` goes from {from} to {to}, which is backwards.} other {`{from} to {to}` runs backwards, so that nothing lies within it.}} Put the smaller number first.',
  'problems.start-out-of-bounds': 'The meter `{id}` starts at {start}, which is not between {from} and {to}.',
  'problems.empty-text': '`{key}` is empty. Write what it is to say, or leave the key out.',
  'problems.unknown-target': 'There is no state or ending `{name}`.',
  'problems.target-is-state-only': '`{name}` is an ending; here a state is needed.',
  'problems.unknown-fact': 'There is no fact `{name}`. Facts are listed under `facts`.',
  'problems.unknown-topic': 'There is no topic `{name}`. Topics are listed under `topics`.',
  'problems.unknown-meter': 'There is no meter `{name}`. Meters are listed under `meters`.',
  'problems.unknown-label':
    '`{name}` is no {family, select, due {technique, safeguard or partnership, which alone can be due} other {{family}}}. There are: {allowed}.',
  'problems.unknown-state': 'There is no state `{name}`.',
  'problems.unknown-third': 'There is nobody called `{name}` under `thirds`.',
  'problems.unknown-service': 'There is no service `{name}`. Services are listed under `services`.',
  'problems.unknown-reply':
    "There is no reply `{name}` anywhere in this file. Write its lines: `says: '{'{name}: […]'}'`.",
  'problems.wrong-start':
    'The state `{state}` has states inside it; its `start` must be one of them, and `{name}` is not.',
  'problems.wrong-reference':
    '`{found}` is no paragraph of the guide. Write module and paragraph, as in `M6 §1.14`.',
  'problems.unknown-paragraph':
    '{ranges, select, none {Module {module} of the guide numbers no paragraphs, so that `{found}` names none.} other {The guide has no `{found}`. The paragraphs of its module {module} are {ranges}; a range runs from the earlier to the later.}}',
  'problems.no-effect':
    'This rule does nothing anybody would notice: it has neither `says` nor `third` nor `go-to`. Add one of them.',
  'problems.fact-without-words':
    'This rule tells a fact without a word: put it where `says` or `third` says it.',
  'problems.again-needs-a-label':
    '`{key}` needs a label, a topic or `silence` beside it: what is to come up again?',
  'problems.too-few-lines':
    '`{key}` needs at least {least} lines that have no condition, so that nothing is said twice in a row; it has {found}.',
  'problems.too-few-examples':
    'The topic `{id}` has {found} {found, plural, one {example} other {examples}}; it needs at least {least} to be recognised.',
  'problems.no-way-to-leave':
    "Nothing in `anywhere` always answers a trainee who leaves. Add, as the last rule about leaving: `- when: '{leaves: true}'` with a `go-to` to an ending.",
  'problems.no-rule-for-silence':
    "Nothing in `anywhere` always answers silence. Add, as the last rule about silence: `- when: '{silence: true}'` with `says`.",
  'problems.unreachable-state':
    'Nothing that can be reached leads to the state `{id}`. Lead to it with a `go-to`, or remove it.',
  'problems.unreachable-ending':
    'No rule leads to the ending `{id}`. Lead to it with a `go-to`, or remove it.',
  'problems.endless-loop':
    'Nothing that is said leads out of these states: {states}. One goes round in them until one leaves. Add a rule with a `go-to` that leads out, if only after some turns.',
  'problems.impossible-condition':
    '{why, select, pair {This can never hold: `{one}` here and `{other}` on line {related} exclude each other.} label {This can never hold: `{other}` on line {related} is what the turn itself does, and `{one}` counts this turn too. For "not before this turn" write `first-time: true`.} silence {This can never hold: `{other}` on line {related} is a turn without words, so that it has no `{one}`.} leaving {This can never hold: a turn that leaves (line {related}) has no `{one}`.} elsewhere {This can never hold: it stands in the rules of the state `{state}`, and there one is never `{one}` {names}.} here {This can never hold: it stands in the rules of the state `{state}`, so that one is always `{one}` {names}.} answer {This can never hold: the answers of a topic are for words, and `{one}` has none. Put this rule into a state or into `anywhere`.} early {This can never hold: `{one}` and `{other}` on line {related} ask for the first turn and for something before it.} turns {This can never hold: turns count from 1.} facts {This can never hold: {count, plural, =0 {no fact is told anywhere} one {only one fact is told at all} other {only # facts are told at all}}.} officer {This can never hold: the scenario sets the officer ({names}), whoever plays.} always {This can never hold: what stands under `not` always does.} other {This can never hold.}} Change it, or remove it.',
  'problems.nothing-said':
    'After this rule nobody says a word: it has neither `says` nor `third`, and the state `{id}` has no `says` on entering. Add what is said.',
  'problems.shadowed-rule':
    'This rule can never fire: the rule on line {related} holds whenever this one does, and comes first. Put this one before it, or make that one narrower.',
  'problems.stuck-state':
    'Nothing that is said leads out of the state `{id}`; only leaving does. Add a rule with a `go-to`, if only after some turns.',
  'problems.fact-never-told':
    'No rule tells the fact `{id}`. Add `tells: {id}` where it is said, or remove the fact.',
  'problems.kept-fact-expected':
    'The case sheet expects the fact `{id}`, which is theirs to keep (line {related}): nobody should have to ask for it. Take it out of the case sheet, or do not call it theirs to keep.',
  'problems.unused-meter':
    'Nothing reads the meter `{id}`: no condition asks for it and it has no `good`. Use it, or remove it.',
  'problems.unchanged-meter':
    'Nothing changes the meter `{id}`: no rule and no reaction, so that it stays at {start}. Let something change it, or remove it.',
  'problems.unused-third': "Nobody lets `{id}` speak. Use `third: '{who: '{id}'}'` somewhere, or remove it.",
  'problems.unused-topic': 'Nothing uses the topic `{id}`: it has no `answers` and no rule names it.',
  'problems.impossible-meter':
    '{why, select, raised {The meter `{id}` starts at {from} and nothing raises it, so that this can never hold.} lowered {The meter `{id}` starts at {from} and nothing lowers it, so that this can never hold.} other {The meter `{id}` goes from {from} to {to}, so that this can never hold.}}',
  'problems.status-word':
    '“{words}” says what somebody counts as, not who they are. Say who it is, or what they did or went through; what a person says of themselves is theirs to say.',
  'problems.source-country':
    '“{words}” makes countries a source of something. A person comes from a street and a family: say that, or nothing.',
  'problems.origin-and-crime':
    '“{words}” joins where people come from with a crime. Say what this one person did.',
  'problems.gift-for-talk':
    '“{words}”: something is given for talking. Help does not hang on it; let it be given first, and without a question.',
  'problems.rescue-word':
    '“{words}”: nobody is rescued here, and no officer is a hero. Say what was done, and what the person chose.',
  'problems.graphic-word':
    '“{words}” shows violence or sex. Say that it happened, and what it left her or him to live with, without describing it.',
  'problems.repeated-line':
    'This line stands word for word on line {related} too. People do not repeat themselves like that; change one.',
  'problems.unknown-slot':
    'Nothing is put in the place of `{slot}`: it would be spoken as it stands. In a line only `{known}` is filled, with what was asked about. Write that, or leave the braces out.',
  'problems.repeated-example':
    '{same, select, yes {This example stands under this topic already (line {related}). Write another way of asking.} other {This example stands under the topic `{other}` too (line {related}). A turn like it could mean either; change one.}}',
  'problems.confused-topics':
    'The coder cannot tell the topics `{one}` and `{other}` (line {related}) apart: {count} of their {all} examples, each left out of its topic once, it takes for the other topic. Here they are, with their lines.{ones, plural, =0 {} other { Of `{one}`: {ofOne}.}}{others, plural, =0 {} other { Of `{other}`: {ofOther}.}} Word them further apart, add examples, move these, or make one topic of the two.',
  'problems.short-not-shorter':
    'The short variant takes {short} minutes and the whole conversation {whole}. Give it a lower number, or remove it.',
  'problems.missing-translation':
    '{count} of {all} texts have no translation yet: {ids}{more, plural, =0 {} other { and # more}}. They are told in the original. `hearken strings extract` writes them into the table.',
  'problems.stale-translation':
    'The original of `{id}` has changed since this was translated. It is now: “{now}” Look at the translation, then put this into `of` and remove `was`.',
  'problems.superfluous-translation':
    'The scenario has no text `{id}` (any more). Remove this, or give it the id of the text it belongs to.',
  'problems.control-character':
    'There is an invisible control character here (U+{number}). It would be shown as a mark; remove it.',
  'problems.not-reached':
    'No conversation {proved, select, yes {} other {was found that }}{what, select, rule {makes this rule fire} line {brings this line} fact {gets the fact `{id}` told} ending {leads to the ending `{id}`} other {leads to the state `{id}`}}{proved, select, yes {} other {, though not every one could be tried}}{why, select, shadowed {: where its condition {proved, select, yes {holds, the rule on line {related} comes first} other {held, the rule on line {related} came first}}.} never_holds {: its condition never {proved, select, yes {holds where it is} other {held where it was}} looked at.} other {.}}{hanging, plural, =0 {} other { What hangs on it is not reached either: {named}{rules, plural, =0 {} one {, and one rule} other {, and # rules}}.}} {why, select, shadowed {Put this rule before that one, or make that one narrower.} other {{what, select, rule {Make its condition wider, or remove it.} line {Change its condition, or remove it.} other {Lead there by a rule that can fire, or remove it.}}}}',
  'problems.no-way-out':
    'One can come into the state `{id}` so that no ending can be reached any more, whatever one says, even by leaving. {turns, plural, =0 {It begins so.} one {One turn is enough for that.} other {# turns are enough for that.}} Add a rule that leads out whatever went before, if only after some turns.',
  'problems.cut-text':
    'Here only “{kept}” is read: `{cut}` counts as a remark, because a `#` stands after a space. Put the whole text between double quotes; a remark that is meant gets a space after its `#`.',
  'problems.unused-silencer': 'There is no problem `{name}` here any more. Remove this remark.',
  'problems.unknown-silencer': 'There is no code `{name}`, so that this remark silences nothing.',
  'problems.silencer-of-error':
    '`{name}` is an error, and errors cannot be silenced: the conversation could not be held. Mend it and remove this remark.',
  'problems.silencer-without-reason': 'Say why: `# hearken-ignore {name}: reason`.',
} as const
