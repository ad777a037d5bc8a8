/** What the case sheet says: its questions, its mistakes, and what became of it in the debrief. */
export const caseSheet = {
  'case-sheet.title': 'The case sheet',
  'case-sheet.about':
    'What did you hear, and what follows from it? Take your time. Say only what somebody said in this conversation; "not enough to say" is a good answer where it is so. Some of the statements were made by nobody.',
  'case-sheet.offer':
    'There is a case sheet to fill in: what you heard, and what follows. /sheet begins it; an empty line goes on to the debrief, and the sheet can be filled in later.',
  'case-sheet.offer-lines': 'There is a case sheet to fill in: /sheet begins it.',
  'case-sheet.later':
    'The case sheet is left for later: hearken play {scenario} --resume {file}. What was ticked is not kept.',
  'case-sheet.later-unsaved': 'The case sheet is left out.',
  'case-sheet.filled-in': 'The case sheet is filled in. How it went stands in the debrief.',
  'case-sheet.step': '{step} of {steps}',

  'case-sheet.ask.act':
    'An act: did you hear of recruiting, transporting, handing over, harbouring or receiving a person? (M1A §1.2)',
  'case-sheet.ask.means':
    'Means: did you hear of force, threat, fraud, deception, abuse of power or of a weak position, or of payment to somebody in control? (M1A §1.2){child, select, true { For a child they need not show (M1A §1.4).} other {}}',
  'case-sheet.ask.purpose':
    'A purpose: did you hear what it was all for, that is of exploitation? (M1A §1.2)',
  'case-sheet.ask.indicator': 'Indicators: what else did you hear that may be a sign? (M4 §1.3)',
  'case-sheet.ask.need': 'Needs: what does this person need now, as they told you? (M7 §1.1)',
  'case-sheet.ask.trend': '1. Which trends can you see in what you heard? (M6, case study, question 1)',
  'case-sheet.ask.people':
    '2. Who else in this community could be asked, and would not be harmed by it? (question 2)',
  'case-sheet.ask.ask':
    '3. What would you ask them, to learn how it is without pressing anybody? (question 3)',
  'case-sheet.ask.problem':
    '4. Which problems of the community make people easy to exploit, as you heard it? (question 4)',
  'case-sheet.ask.rights':
    '5. What could you say about rights, so that somebody can decide for themselves and knows what they decide? (question 5)',
  'case-sheet.ask.gender':
    '6. What would you ask women, and men, of what life is like for them, to understand the roots of it? (question 6)',
  'case-sheet.ask.refer-prevention': '6. And to which services can people be referred? (question 6)',
  'case-sheet.ask.solution-claims': 'What did you hear that they would accept as a solution?',
  'case-sheet.ask.solution': 'Which solution would they accept, in your words?',
  'case-sheet.ask.owed': 'What do you owe them next, and by when?',
  'case-sheet.ask.conclusion': 'What is it, as far as one can say after this conversation?',
  'case-sheet.ask.assess':
    'Whom do you ask to assess it? To identify somebody as a victim is not for one officer alone.',
  'case-sheet.ask.consent':
    'Does {name} agree to be referred? It counts only where you asked and were told so; say in which turn you asked.',
  'case-sheet.ask.refer':
    'The referral: to which services? It says what the person needs from each (M7 §2.9).',
  'case-sheet.ask.contact': 'The referral: who is the focal person you speak with there? (M7 §2.9)',
  'case-sheet.ask.follow-up':
    'The referral: when do you ask the service, and {name}, whether it was given and met the need? (M7 §2.9)',

  'case-sheet.conclusion.trafficking': 'Trafficking in persons',
  'case-sheet.conclusion.smuggling': 'Smuggling of migrants',
  'case-sheet.conclusion.forced-labour': 'Forced labour',
  'case-sheet.conclusion.something-else': 'Something else',
  'case-sheet.conclusion.not-enough-to-say': 'Not enough to say',
  'case-sheet.assess.specialists': 'Those who identify victims in my country, with the specialised unit',
  'case-sheet.assess.child-protection': 'The child protection service',
  'case-sheet.assess.supervisor': 'My supervisor',
  'case-sheet.consent.given': 'Yes, I asked and was told so',
  'case-sheet.consent.refused': 'No, I asked and was told no, or not yet',
  'case-sheet.consent.not-asked': 'I did not ask',

  'case-sheet.element.act': 'act',
  'case-sheet.element.means': 'means',
  'case-sheet.element.purpose': 'purpose',
  'case-sheet.element.indicator': 'indicator',
  'case-sheet.element.need': 'need',
  'case-sheet.element.trend': 'trend',
  'case-sheet.element.problem': 'problem of the community',
  'case-sheet.element.solution': 'solution they would accept',

  'case-sheet.part.claims': 'What you heard',
  'case-sheet.part.conclusion': 'The conclusion',
  'case-sheet.part.referral': 'The referral',
  'case-sheet.part.consent': 'Consent',
  'case-sheet.part.trends': 'Trends',
  'case-sheet.part.problems': 'Problems of the community',
  'case-sheet.part.services': 'Services',
  'case-sheet.part.solution': 'What they would accept',

  'case-sheet.claim.heard': '{tells} ({element}, turn {turns})',
  'case-sheet.claim.heard-elsewhere':
    '{tells} ({element}): so it is, and you heard it in turn {turns}, {named, select, none {for which you named no turn} other {not in turn {named}}}.',
  'case-sheet.claim.not-needed':
    '{tells} (turn {turns}): so it is. For a child the means need not show, so nothing hangs on it (M1A §1.4).',
  'case-sheet.claim.not-heard': 'You did not hear this: {tells} ({element}) {unlockedBy}',
  'case-sheet.claim.would-be-heard': 'What it would have taken: {unlockedBy}',
  'case-sheet.claim.not-so':
    '{tells}: this does not show {element, select, act {an act} means {means} purpose {a purpose} indicator {an indicator} need {a need} trend {a trend} problem {a problem of the community} other {a solution they would accept}}.',
  'case-sheet.claim.unknown': 'There is nothing called "{fact}" in this scenario.',
  'case-sheet.claim.kept':
    'Something that is theirs to keep stood on the sheet. It was not judged; leave it out of what you pass on.',
  'case-sheet.claim.missed': '{tells} ({element}): it was told in turn {turn}.',
  'case-sheet.conclusion-is.borne-out':
    '{conclusion}: what you heard bears it out. {referred, select, true {You have somebody assess it, as it should be.} other {Ask somebody to assess it: it is not for one officer alone.}}',
  'case-sheet.conclusion-is.guess':
    '{conclusion}: that may be so, but you did not hear what it takes: {lacking}. "Not enough to say", with somebody asked to assess it, says as much as you know.',
  'case-sheet.conclusion-is.careful':
    'Not enough to say: {referred, select, true {and you ask somebody to assess it. That is careful, and it keeps the way to help open.} other {careful. Ask somebody to assess it, so that the way to help stays open.}}{told, select, true { You did hear what would bear out more.} other {}}',
  'case-sheet.conclusion-is.wrong':
    '{conclusion}: what is known of this case does not bear it out; it is {right}.',
  'case-sheet.conclusion-is.open': 'The conclusion was left open.',
  'case-sheet.consent-is.given': 'Consent: you asked in turn {turn}, and it was given.',
  'case-sheet.consent-is.given-elsewhere':
    'Consent was given in turn {turn}; name that turn, so that others can see it.',
  'case-sheet.consent-is.refused': 'Consent: you asked in turn {turn}, and it was not given. You respect it.',
  'case-sheet.consent-is.not-asked': 'You say that you did not ask for consent. Ask before anything is sent.',
  'case-sheet.consent-is.was-asked':
    'You asked in turn {turn}, and the answer was another one than the sheet says.',
  'case-sheet.consent-is.not-given':
    'Consent is not accepted: you asked in turn {turn}, and as far as Hearken can read it, that was no yes. Ask again, plainly.',
  'case-sheet.consent-is.never-asked':
    'Consent is not accepted: Hearken did not hear you ask for it in this conversation.',
  'case-sheet.consent-is.open': 'Nothing was said about consent.',
  'case-sheet.referral-is.none': 'No service was named.',
  'case-sheet.referral-is.right': 'Fitting: {names}.',
  'case-sheet.referral-is.wrong': 'Not for this case: {names}.',
  'case-sheet.referral-is.refused':
    'Somebody who says no is not sent anywhere. Leave them the number instead.',
  'case-sheet.referral-is.without-consent': 'Without a yes that was heard, a referral counts half.',
  'case-sheet.referral-is.unwritten':
    'The form also asks whom you speak with there, and when you follow it up.',

  'case-sheet.debrief.title': 'Your case sheet',
  'case-sheet.debrief.right': 'You heard this, and say so:',
  'case-sheet.debrief.not-heard': 'On the sheet, and said by nobody:',
  'case-sheet.debrief.not-so': 'On the sheet, and not so:',
  'case-sheet.debrief.missed': 'Told, and not on the sheet:',
  'case-sheet.debrief.conclusions': 'What follows from it:',
  'case-sheet.debrief.own-words': 'In your own words (nobody scores these; talk about them):',
  'case-sheet.debrief.word': '{about}: {text}',
  'case-sheet.word.contact': 'Focal person',
  'case-sheet.word.follow-up': 'Follow-up',
  'case-sheet.word.people': 'Whom to ask',
  'case-sheet.word.ask': 'What to ask',
  'case-sheet.word.rights': 'Rights',
  'case-sheet.word.gender': 'Women and men',
  'case-sheet.word.solution': 'A solution',
  'case-sheet.word.owed': 'Owed',
  'case-sheet.debrief.solution': 'What the writer of this scenario thinks of as a solution: {text}',
  'case-sheet.debrief.part': '{title}: {points} of {of}',

  'case-sheet.keys.lines':
    'Numbers tick, with spaces between them{turns, select, true {; after @ the turns that support it: 3@5 7@9,11} other {}}. Empty: nothing, or as it is. /talk shows the conversation · /back · /later leaves it for later',
  'case-sheet.keys.lines-words':
    'Type a line. Empty: nothing, or as it is. /talk · /back · /later leaves it for later',
  'case-sheet.no-number':
    '"{word}" is none of the numbers 1 to {most}. Type numbers with spaces between them.',
  'case-sheet.no-turn':
    '"{word}": there is no turn {turn} in this conversation; its turns are 0 (the opening) to {most}.',
  'case-sheet.only-one': 'Only one of them can be so. Type one number.',
  'case-sheet.no-turns-here': 'No turns are asked for here. Type numbers with spaces between them.',
  'case-sheet.unknown-command':
    'There is no {word} here. /talk shows the conversation, /back goes back, /later leaves it.',
  'case-sheet.too-long': 'At most {most, number} characters, please.',
  'case-sheet.talk-turn': 'Turn {turn}',

  'case-sheet.not-yet': 'the case sheet comes after the ending of the conversation.',
  'case-sheet.none': 'this scenario has no case sheet.',
  'case-sheet.json.shape': 'a case sheet is an object: {example}. What is left out is left open.',
  'case-sheet.json.unknown-fact': 'this scenario has no fact "{id}".',
  'case-sheet.json.unknown-service': 'this scenario has no service "{id}".',
  'case-sheet.json.unknown-turn': 'there is no turn {turn} in this conversation.',

  'case-sheet.transcript': 'Case sheet: {total} of 100',
  'case-sheet.key.space': 'Space ticks',
  'case-sheet.key.turns': '5,9 its turns',
  'case-sheet.key.next': 'Enter next',
  'case-sheet.key.done': 'Enter done',
  'case-sheet.key.back': '← back',
  'case-sheet.key.later': 'Esc later',
  'case-sheet.turns': 'turn {turns}',
  'case-sheet.turns-asked': 'turn?',
  'case-sheet.words-placeholder': 'In your own words, or nothing',
  'case-sheet.the-talk': 'The conversation · PgUp PgDn',
} as const
