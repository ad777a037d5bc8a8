/** English messages of sheets on paper; every id begins with "print". */
export const print = {
  'print.about': 'writes the sheets to practise on paper, when the power fails: HTML that prints on A4',
  'print.option.short': 'the short variant',
  'print.option.language': 'tells the sheets in another language, by the string table beside the scenario',
  'print.option.out': 'writes into a file',
  'print.not-over':
    '{file} is no name for a page: a scenario or a conversation would be overwritten. Give `--out` a name such as {id}.html.',
  'print.no-short': '`{id}` has no short variant. Leave `--short` out.',
  'print.untold':
    '{count, plural, one {One text of the scenario is} other {# texts of the scenario are}} not told in that language yet and {count, plural, one {stands} other {stand}} in its own.',

  'print.title': '{title}: on paper',
  'print.short': 'short variant',
  'print.invented': 'Hearken. The people are invented. For learning only.',

  'print.cover.what':
    'Four people can practise with these sheets, without a computer: one is the officer, one plays {name}, one observes, one leads. With three, whoever leads also observes.',
  'print.cover.unwilling':
    'Nobody plays a victim aloud against their will. Ask each person alone, say that no is a fine answer and needs no reason, and take the part yourself or hold the conversation as a reading where nobody wants it. Whoever plays may stop at any moment by laying the sheet face down.',
  'print.cover.who': 'Who gets which sheet',
  'print.cover.sheet': 'Sheet',
  'print.cover.for': 'For',
  'print.cover.shown': 'Who must not see it',
  'print.cover.officer.sheet': '1. The officer’s card',
  'print.cover.officer.for': 'whoever practises',
  'print.cover.officer.hidden': 'nobody need be kept from it',
  'print.cover.person.sheet': '2. The card of {name}',
  'print.cover.person.for': 'whoever plays {name}, having agreed to it',
  'print.cover.person.hidden': 'the officer, before the end',
  'print.cover.observer.sheet': '3. The observer’s sheet',
  'print.cover.observer.for': 'whoever watches and ticks',
  'print.cover.observer.hidden': 'the officer, before the end',
  'print.cover.facilitator.sheet': '4. The facilitator’s note',
  'print.cover.facilitator.for': 'whoever leads',
  'print.cover.facilitator.hidden': 'all others, before the end',

  'print.officer.title': 'The officer’s card',
  'print.officer.who': 'Who you are',
  'print.officer.where': 'Where and when',
  'print.officer.meet': 'Whom you meet',
  'print.officer.practise': 'What there is to practise',
  'print.officer.services': 'What you can refer to',
  'print.officer.how': 'How it goes',
  'print.officer.rules':
    'Say what you would say, in your own words and your own language. You can stay silent, and you can leave; where the card speaks of /wait, /leave or /quit, just do it. The conversation is over when either of you ends it, or after {minutes, plural, one {# minute} other {# minutes}}. A conversation in which a person told little, keeps your number and knows their rights is a very good one.',

  'print.person.title': 'The card of {name}',
  'print.person.yours':
    'You play {name} because you want to. You may stop at any moment, leave out whatever you do not want to say, and step out of the part afterwards: give your own name and say one thing that you are not.',
  'print.person.background': 'Who {name} is',
  'print.person.manner': 'How {name} speaks',
  'print.person.wants': 'What {name} wants',
  'print.person.fears': 'What {name} fears',
  'print.person.begins': 'How it begins',
  'print.person.begins-how': 'Say one of these, or something like it:',
  'print.person.carries': 'What {name} carries',
  'print.person.meter': '{meter}: begins at {start} ({from} to {to}).',
  'print.person.opens': 'It does {name} good when the officer’s turn has:',
  'print.person.closes': 'It closes {name} when the officer’s turn has:',
  'print.person.closes-at-times': 'While {name} is on guard or upset, this closes too:',
  'print.person.opens-first': 'Mostly the first time counts; what is recited does nothing.',
  'print.person.tells': 'What {name} may tell, and what it takes',
  'print.person.tells-how':
    'Only when it is earned, one thing at a time. Nothing of it is owed; much may stay unsaid.',
  'print.person.fact': 'What there is to tell',
  'print.person.takes': 'What it takes',
  'print.person.takes-time': 'time, an open question near it, and enough trust',
  'print.person.keeps': 'What {name} keeps, whatever is asked',
  'print.person.course': 'How it may go',
  'print.person.words': 'Words to borrow',
  'print.person.words-how':
    'What {name} might say while still on guard, by what is asked about. What stands in italics is shown rather than said. Leave what does not fit the moment.',
  'print.person.others': 'Who else may speak',

  'print.observer.title': 'The observer’s sheet',
  'print.observer.how':
    'One column is one turn of the officer: all that is said before {name} answers. Tick what you hear in it; a turn may have several, or none. What counts is how it may land, not the first word. What each label means stands on the next page.',
  'print.observer.officer': 'Officer',
  'print.observer.observer': 'Observer',
  'print.observer.date': 'Date',
  'print.observer.caption': 'What each turn of the officer had',
  'print.observer.label': 'Turn',
  'print.observer.count': 'Sum',
  'print.observer.turn': 'Turn {turn}',
  'print.observer.box': 'to tick',
  'print.observer.means': 'What the labels mean',
  'print.observer.major': 'weighs much',
  'print.observer.minor': 'weighs little',
  'print.observer.due': 'What is due in this conversation',
  'print.observer.due-how': 'Tick it when it was done in time.',
  'print.observer.due-turn': '{label}: by turn {turn}',
  'print.observer.due-end': '{label}: before the end',
  'print.observer.due-fact': '{label}: soon after this was told: {fact}',
  'print.observer.needs': 'Needs that can be heard',
  'print.observer.needs-how': 'Tick it when {name} has told it. Not hearing one is no fault in itself.',
  'print.observer.words': 'Words worth keeping',
  'print.observer.words-how':
    'Write down one sentence that opened something, one moment when something turned, and another way to say one thing. No list of mistakes.',
  'print.observer.opened': 'A sentence that opened something',
  'print.observer.turned': 'A moment when something turned',
  'print.observer.other-way': 'Another way to say it',

  'print.facilitator.title': 'The facilitator’s note',
  'print.facilitator.before': 'Before you begin',
  'print.facilitator.time':
    'The conversation takes {minutes, plural, one {# minute} other {# minutes}}, talking about it at least as long. It trains: {paragraphs}.',
  'print.facilitator.step.ask':
    'Read the content note aloud. Ask alone, not before the group, who would like to play {name}. Where nobody would, play the part yourself.',
  'print.facilitator.step.give': 'Give out the sheets. Whoever plays {name} reads for ten minutes.',
  'print.facilitator.step.hold':
    'Let it run. Stop it where somebody is not well, without asking why before the others.',
  'print.facilitator.step.out':
    'Let whoever played step out of the part: their own name, a glass of water, another chair.',
  'print.facilitator.step.talk':
    'Whoever played speaks first: what did good, when did it close? Then the officer, then the observer. No marks, and nothing for anybody’s file.',
  'print.facilitator.endings': 'How it may end',
  'print.facilitator.endings-how':
    'Choose together which of these it came nearest to, and read what it says. Stopping early is none of them and no mark against anyone.',
  'print.facilitator.kind.good': 'good for the person',
  'print.facilitator.kind.mixed': 'mixed for the person',
  'print.facilitator.kind.poor': 'poor for the person',
  'print.facilitator.case': 'What the case sheet would say',
  'print.facilitator.case-how':
    'For the talk afterwards, with all cards on the table. The officer need not have heard it.',
  'print.facilitator.conclusion':
    'Conclusion: {conclusion, select, trafficking {trafficking in persons} smuggling {smuggling} forced_labour {forced labour} something_else {something else} other {not enough to say}}.',
  'print.facilitator.act': 'Act',
  'print.facilitator.means': 'Means',
  'print.facilitator.purpose': 'Purpose',
  'print.facilitator.indicators': 'Indicators',
  'print.facilitator.needs': 'Needs',
  'print.facilitator.refer-to': 'Whom to refer to',
  'print.facilitator.solution': 'What would help',
  'print.facilitator.owed': 'What is owed',
  'print.facilitator.discussion': 'Questions for the group',
  'print.facilitator.limits': 'What this cannot do',
} as const
