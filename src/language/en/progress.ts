/** English messages of one person's progress, and of what to practise next; every id begins with that word. */
export const progress = {
  'progress.about': 'shows how one person’s conversations went over time, and what to practise next',
  'progress.option.trainee':
    'whose: their name, or their code in a class; without it the name you play under',
  'progress.title':
    '{name}: {conversations, plural, one {# conversation} other {# conversations}}, {turns, plural, one {# turn} other {# turns}}, {days}',
  'progress.days': '{first, select, same {on {last}} other {{first} to {last}}}',
  'progress.unfinished':
    '{count, plural, one {One of them is not finished yet, and can be gone on with.} other {# of them are not finished yet, and can be gone on with.}}',
  'progress.none': 'No conversation by {name} in {folder} yet.',
  'progress.none-elsewhere':
    'No conversation by {name} among the {count, plural, one {one} other {#}} in {folder}. It looks for the name under which somebody played, or their code in the class.',
  'progress.say-whose': 'Say whose progress it is: --trainee CODE.',
  'progress.several':
    '{name} is what {count} people are called here: {codes}. Say which of them: --trainee CODE.',

  'progress.mixed':
    '{count} people of this class are called {name}, and nothing here tells their conversations apart: these may be of several people. What is handed in and collected is kept apart.',

  'progress.scores': 'Scores over time',
  'progress.scores.about':
    'Only a conversation that reached an ending is scored. Scenario and mode stand apart: a score in one says nothing about another.',
  'progress.scores.none': 'None yet: a score comes with an ending.',
  'progress.scores.row': '{scenario}, {mode}',
  'progress.column.series': 'scenario, mode',
  'progress.column.course': 'over time',
  'progress.column.median': 'middle',
  'progress.mode.practice': 'practice',
  'progress.mode.assessment': 'assessment',

  'progress.families': 'The four families, in how many of ten turns',
  'progress.families.about':
    'One column a conversation, the oldest first. More is not always better: what counts is what was due.',
  'progress.column.family': 'family',
  'progress.column.first': 'first',
  'progress.column.latest': 'latest',

  'progress.due': 'What fell due, and was met in time',
  'progress.due.about': 'Shares over time: {course}',
  'progress.due.none': 'Nothing that fell due is settled yet.',
  'progress.due.row': '{met} of {due}',

  'progress.well': 'What went well',
  'progress.well.met': '{label}: {met} of {due} times that it was due it came in time.',
  'progress.well.risen': '{scenario} ({mode}): from {from} to {to} points.',
  'progress.well.more': '{family}: heard more often than at first, in {to} of ten turns instead of {from}.',
  'progress.well.less': '{family}: less often than at first, in {to} of ten turns instead of {from}.',
  'progress.well.needs':
    '{heard, plural, one {One need was heard.} other {# needs were heard.}} People told what they could not do without.',
  'progress.well.held':
    '{conversations, plural, one {A conversation of {turns, plural, one {# turn} other {# turns}} was held} other {# conversations were held}}. That is how listening is learned.',

  'progress.next': 'What to practise next',
  'progress.next.begin': 'A first conversation: {title}.',
  'progress.next.label':
    '{practise} It was due {due, plural, one {once} other {# times}} lately, and {met, plural, =0 {did not come in time yet} one {came in time once} other {came in time # times}}.',
  'progress.next.example': 'For example: “{model}”',
  'progress.next.where':
    '{title}{known, select, yes {} other { (not played yet)}} gives occasion for it{topics, select, none {.} other {: it comes up around “{topics}”.}}',
  'progress.next.other':
    'Nearly everything that fell due lately was met. {known, select, yes {Try another way through {title}, or with more at stake: in assessment.} other {Somebody new to listen to: {title}.}}',
  'progress.next.need':
    'Hearing a need. In {title} there is one that did not come up in {missed, plural, one {the latest conversation} other {# conversations}}. What it takes: {takes}',
  'progress.next.home.need': 'To practise next, in {title}: hearing a need that did not come up yet.',
  'progress.next.home.begin': 'To begin with: {title}.',
  'progress.next.home.other': 'To practise next: {title}.',
  'progress.next.home.label': 'To practise next, in {title}: {practise}',
  'progress.next.command': 'hearken play {id}',

  'progress.practise.encourage': 'Inviting the person to go on, without steering.',
  'progress.practise.elicit': 'An open question, one that the person answers in words of their own.',
  'progress.practise.restate': 'Saying back what the person has just told you.',
  'progress.practise.clarify': 'Asking what was meant, where something was left unclear.',
  'progress.practise.empathize': 'Hearing a feeling and naming it, before you ask on.',
  'progress.practise.summarize': 'Drawing together what was told, and having it corrected.',
  'progress.practise.reframe': 'Finding what is good in bitter words, and saying that back.',
  'progress.practise.introduce': 'Saying early who you are, and what the talk is for.',
  'progress.practise.privacy':
    'Saying honestly who will know and who will not, when that is on the person’s mind.',
  'progress.practise.rights': 'Telling the person of a right they have, when it matters to them.',
  'progress.practise.choice': 'Offering a choice over how it goes on.',
  'progress.practise.consent': 'Asking before you tell others, refer or write down.',
  'progress.practise.unconditional': 'Saying that help does not hang on talking.',
  'progress.practise.safety': 'Seeing to safety, pain and what is urgent, before anything else.',
  'progress.practise.refer': 'Telling of a service that can help, and how to get there.',
  'progress.practise.inform': 'Giving something useful to know, before you ask for anything.',
  'progress.practise.next-step': 'Saying honestly what happens next, and when you meet again.',
  'progress.practise.consult': 'Asking the person what they think would solve it.',
  'progress.practise.acknowledge': 'Owning what police did or failed to do, where the person brings it up.',
  'progress.practise.respect':
    'A courtesy at the right moment: asking to come in, a better time, a proper greeting.',

  'progress.limits': 'What these figures cannot tell',
} as const
