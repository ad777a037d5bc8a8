/** English descriptions of the keys of files that people write, as editors show them; every id begins with `schema.`. */
export const schema = {
  'schema.text': 'A text. Put it between quotes where it begins with `*`, or holds a colon and a space.',
  'schema.id': 'An id: lower-case letters, digits and hyphens, beginning with a letter, as in `port-shop`.',
  'schema.bounds': 'A range: `at least 4`, `at most 6`, `2 to 4`, or a number.',
  'schema.reply':
    'A reply: its id with its lines, of which one is spoken at a time; or the bare id of a reply written elsewhere in the file.',

  'schema.scenario': 'A scenario of Hearken: one person to talk with.',
  'schema.scenario.id':
    "The scenario's id: a person's name or a place, never a type. The file is called after it.",
  'schema.scenario.title': 'The title, as lists show it.',
  'schema.scenario.level': 'How hard it is: 1, 2 or 3.',
  'schema.scenario.language': 'The language it is written in: `en`.',
  'schema.scenario.kind':
    '`response` where one meets a possible victim, `prevention` where one meets the community.',
  'schema.scenario.trains': "The guide's paragraphs that it trains, as in `M5 §2.4`.",
  'schema.scenario.content-note':
    'What one should know before beginning, and that one may leave at any moment.',
  'schema.scenario.minutes': 'How long a full conversation takes, in minutes.',
  'schema.scenario.short': 'The short variant, which begins later.',
  'schema.scenario.trainee': 'Who one is oneself.',
  'schema.scenario.setting': 'Where and when it takes place.',
  'schema.scenario.persona':
    'Whom one talks with: someone who wants something, fears something and has a humour.',
  'schema.scenario.objectives': 'What there is to practise, a sentence each.',
  'schema.scenario.meters': 'What the person carries, as bounded whole numbers: trust, distress …',
  'schema.scenario.facts': 'What the person can tell, and what is theirs to keep.',
  'schema.scenario.topics':
    'The subjects a turn can touch, each with examples and with the answers it gets anywhere.',
  'schema.scenario.services': 'The services one can refer to.',
  'schema.scenario.thirds': 'Anyone else who speaks.',
  'schema.scenario.opening': 'The state it begins in.',
  'schema.scenario.reactions': 'What a turn does to the meters, whatever is answered. All that fit count.',
  'schema.scenario.anywhere':
    'Rules that hold in every state, looked at first. The last ones answer silence and leaving, always.',
  'schema.scenario.states': 'Where the conversation can stand.',
  'schema.scenario.fallback': 'What is said where no rule holds: at least two lines without a condition.',
  'schema.scenario.not-understood':
    'What is said where a turn was not understood: at least two lines without a condition.',
  'schema.scenario.asked-again':
    'What is said where the same thing is asked once more and all was said: at least two lines without a condition.',
  'schema.scenario.thanks-for-rephrasing':
    'What is said first where a turn that was not understood was put another way: at least two lines without a condition.',
  'schema.scenario.endings':
    'How it can end. A person who told little and knows their rights is a good ending.',
  'schema.scenario.rubric': 'What it is judged by, where that differs from what is usual for its kind.',
  'schema.scenario.case-sheet':
    'The right answers of the case sheet; all but the fitting keys may be left out.',
  'schema.scenario.discussion': 'Questions for a group to talk over afterwards.',

  'schema.short': 'The short variant of a scenario.',
  'schema.short.minutes': 'How long the short variant takes, in minutes.',
  'schema.short.opening': 'The state the short variant begins in.',
  'schema.short.meters': 'Where the meters stand when the short variant begins.',
  'schema.short.brief': 'What one should know of what happened before.',

  'schema.trainee': 'Who one is oneself.',
  'schema.trainee.role': 'Who one is, in a few words.',
  'schema.trainee.brief': 'What one knows when it begins.',
  'schema.trainee.officer':
    'A woman or a man, where that is part of the story; left out, the trainee may say it themselves.',

  'schema.persona': 'Whom one talks with.',
  'schema.persona.name': "The person's name.",
  'schema.persona.age': "The person's age.",
  'schema.persona.background':
    'Where the person comes from and what happened, for the writer and the instructor.',
  'schema.persona.manner': 'How the person speaks, and what makes them smile.',
  'schema.persona.wants': 'What the person wants, as small and real as you can say it.',
  'schema.persona.fears': 'What the person fears.',

  'schema.meter': 'A bounded whole number that the person carries.',
  'schema.meter.from': 'The least it can be.',
  'schema.meter.to': 'The most it can be.',
  'schema.meter.start': 'Where it stands at the beginning.',
  'schema.meter.good': 'Which way is good for the person, `high` or `low`; left out where neither is.',

  'schema.fact': 'One thing the person can tell.',
  'schema.fact.tells': 'The fact in one sentence, as the debrief tells it.',
  'schema.fact.kind': "What it is in the guide's terms (M1A §1.2, M4 §1.3).",
  'schema.fact.theirs-to-keep':
    'True where it is theirs to keep: never listed as missed, and pushing for it costs.',
  'schema.fact.need-not-be-asked':
    'True where asking is for somebody else, or another day: it counts where it is told, and is never listed as missed.',
  'schema.fact.unlocked-by': 'What it would have taken to hear it, in a sentence.',

  'schema.topic': 'A subject that a turn can touch.',
  'schema.topic.about': 'What it is about, in a few words that give nothing away.',
  'schema.topic.examples':
    'At least five sentences that a trainee might type, as different from each other as people are.',
  'schema.topic.answers':
    'What is answered where a turn touches it, in any state: the first rule that holds.',

  'schema.service': 'A service one can refer to.',
  'schema.service.name': 'What it is called.',
  'schema.service.offers': 'What it offers.',
  'schema.service.is':
    'What it is wherever one is, so that the local sheet (country.yaml) can say which it is there.',

  'schema.third': 'Someone else who speaks.',
  'schema.third.name': 'What they are called.',
  'schema.third.role': 'Who they are.',

  'schema.reaction': 'What a turn does to the meters.',
  'schema.reaction.when': 'Which turns it is about.',
  'schema.reaction.meters': 'By how many steps each meter goes up or down.',

  'schema.rule': 'One *when … then …*: what is said, told and changed where its condition holds.',
  'schema.rule.when': 'When it holds; left out, always.',
  'schema.rule.says': 'What the person says.',
  'schema.rule.third': 'Somebody else speaks, after the person.',
  'schema.rule.tells': 'The fact, or the facts, that its words tell.',
  'schema.rule.meters': 'By how many steps each meter goes up or down.',
  'schema.rule.go-to': 'The state or ending it leads to; left out, one stays.',

  'schema.when': 'A condition. All its keys must hold, and a list means any of these.',
  'schema.when.technique': 'The turn has one of these techniques.',
  'schema.when.safeguard': 'The turn has one of these safeguards.',
  'schema.when.partnership': 'The turn has one of these labels of partnership.',
  'schema.when.flag': 'The turn has one of these flags.',
  'schema.when.topic': 'The turn touches one of these topics.',
  'schema.when.form': 'The form of the main question.',
  'schema.when.silence': 'The trainee waits.',
  'schema.when.leaves': 'The trainee leaves.',
  'schema.when.meters': 'Where meters must stand.',
  'schema.when.told': 'The person has told one of these facts.',
  'schema.when.not-told': 'The person has told none of these facts.',
  'schema.when.facts-told': 'How many facts the person has told.',
  'schema.when.heard': 'One of these labels was heard so far, this turn included.',
  'schema.when.not-heard': 'None of these labels was heard so far.',
  'schema.when.turns': 'The number of the turn.',
  'schema.when.turns-here': 'How many turns were spent in this state, this one included.',
  'schema.when.in': 'The present state is one of these, or within it.',
  'schema.when.been-in': 'One of these states was entered before.',
  'schema.when.officer': 'Whom the person has before them: a woman, a man, or unsaid.',
  'schema.when.first-time': 'Each kind of label or topic named beside it comes up for the first time.',
  'schema.when.again': 'Each kind of label or topic named beside it has come up in an earlier turn.',
  'schema.when.not': 'This must not hold.',
  'schema.when.any-of': 'One of these must hold.',
  'schema.when.all-of': 'All of these must hold.',

  'schema.speaker': 'Somebody else who speaks.',
  'schema.speaker.who': 'Their id, under `thirds`.',
  'schema.speaker.says': 'What they say.',

  'schema.line': 'One line, with what it asks for.',
  'schema.line.text': 'The words. What is shown rather than said stands between asterisks.',
  'schema.line.asks':
    'What the last question of the turn must ask for; such a line comes before those that do not say.',
  'schema.line.when': 'When this line fits; left out, always.',
  'schema.line.calls-for':
    'What is due within two turns after the line; left out, its words decide, and an empty list says that nothing is.',

  'schema.state': 'Where the conversation stands.',
  'schema.state.about': 'What it is, for the reader of the file.',
  'schema.state.hint': 'The hint a trainee gets here who asks for one.',
  'schema.state.says': 'What the person says on entering it.',
  'schema.state.start': 'The state inside it that it begins in.',
  'schema.state.rules': 'What happens here: the first rule that holds.',
  'schema.state.states': 'States inside this one. Its rules hold in all of them.',

  'schema.ending': 'How it can end.',
  'schema.ending.title': 'What the ending is called.',
  'schema.ending.kind': 'Whether it is good for the person.',
  'schema.ending.says': 'What the person says last.',
  'schema.ending.debrief': 'What the trainee is told about it afterwards.',

  'schema.rubric': 'What the conversation is judged by.',
  'schema.rubric.due': 'Which label is due when: `by turn 3`, `by the end`, or `after` and a fact.',
  'schema.rubric.talk-share': "The trainee's share of the words that fits, in percent.",

  'schema.case-sheet': 'The right answers of the case sheet.',
  'schema.case-sheet.conclusion': 'What it is, as far as one can say.',
  'schema.case-sheet.act': 'The facts that are an act.',
  'schema.case-sheet.means': 'The facts that are means.',
  'schema.case-sheet.purpose': 'The facts that are a purpose.',
  'schema.case-sheet.indicators': 'The facts that are indicators.',
  'schema.case-sheet.needs': 'The facts that are needs.',
  'schema.case-sheet.accepts': 'The facts that tell what the person, or the community, would accept.',
  'schema.case-sheet.agrees':
    'The facts that tell that the person agrees to be referred. Without them the words of their answer are read.',
  'schema.case-sheet.child': 'It is about a child (under 18), although the persona is none.',
  'schema.case-sheet.refer-to': 'The services to refer to.',
  'schema.case-sheet.solution': 'What to do together.',
  'schema.case-sheet.owed': 'What one owes the person now.',

  'schema.tests': 'Test conversations beside a scenario of Hearken.',
  'schema.tests.scenario': 'The id of the scenario.',
  'schema.tests.conversations': 'The conversations.',

  'schema.conversation': 'One test conversation.',
  'schema.conversation.name': 'What it is called.',
  'schema.conversation.seed': 'The seed that chooses between lines; 1 where it is left out.',
  'schema.conversation.short': 'True where the short variant is played.',
  'schema.conversation.turns': 'What the trainee says and does.',
  'schema.conversation.ends': 'How it must end.',

  'schema.turn': 'One turn: what is said or done, and what must be so then.',
  'schema.turn.say': 'What the trainee says; with `do: leave` the last words.',
  'schema.turn.do': '`wait` stays silent, `leave` goes.',
  'schema.turn.then': 'What must be so after the turn.',

  'schema.then': 'What must be so after a turn.',
  'schema.then.state': 'The state it must stand in.',
  'schema.then.has': 'Labels the turn must have.',
  'schema.then.has-not': 'Labels the turn must not have.',
  'schema.then.told': 'Facts that must have been told by now.',
  'schema.then.not-told': 'Facts that must not have been told.',
  'schema.then.meters': 'Where meters must stand.',
  'schema.then.reply': 'A piece of what must have been said in answer.',

  'schema.ends': 'How a test conversation must end.',
  'schema.ends.ending': 'The ending it must come to.',
  'schema.ends.score': 'The range its score must lie in.',
} as const
