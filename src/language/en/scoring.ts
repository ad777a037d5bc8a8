/** English messages of the area "scoring"; every id begins with that word. */
export const scoring = {
  'scoring.family.listening': 'Listening',
  'scoring.family.care': 'Care',
  'scoring.family.partnership': 'Partnership',
  'scoring.family.closing': 'What closes people',

  'scoring.label.encourage': 'encourage',
  'scoring.label.elicit': 'elicit (open question)',
  'scoring.label.restate': 'restate',
  'scoring.label.clarify': 'clarify',
  'scoring.label.empathize': 'empathize',
  'scoring.label.summarize': 'summarize',
  'scoring.label.reframe': 'reframe',
  'scoring.label.introduce': 'introduce',
  'scoring.label.privacy': 'privacy',
  'scoring.label.rights': 'rights',
  'scoring.label.choice': 'choice',
  'scoring.label.consent': 'consent',
  'scoring.label.unconditional': 'help without conditions',
  'scoring.label.safety': 'safety',
  'scoring.label.refer': 'refer',
  'scoring.label.inform': 'inform',
  'scoring.label.next-step': 'next step',
  'scoring.label.consult': 'consult',
  'scoring.label.acknowledge': 'acknowledge',
  'scoring.label.respect': 'respect',
  'scoring.label.leading': 'leading',
  'scoring.label.blaming': 'blaming',
  'scoring.label.threatening': 'threatening',
  'scoring.label.intrusive': 'intrusive',
  'scoring.label.labelling': 'labelling',
  'scoring.label.disclosing': 'disclosing',
  'scoring.label.promise': 'promise',
  'scoring.label.fact-seeking': 'fact-seeking',
  'scoring.label.closed': 'closed question',
  'scoring.label.multiple': 'several questions at once',
  'scoring.label.dismissive': 'dismissive',

  'scoring.due.encourage':
    'This was a moment to invite {name} to go on, without steering (M6 §1.16, Encourage).',
  'scoring.due.elicit':
    'An open question was due, one that {name} answers in words of their own (M6 §1.11; §1.16, Elicit).',
  'scoring.due.restate': 'Saying back what {name} had told you was due (M6 §1.16, Restate).',
  'scoring.due.clarify': 'Something was left unclear; asking what was meant was due (M6 §1.16, Clarify).',
  'scoring.due.empathize':
    'A feeling was shown; hearing it and naming it, without judging, was due (M6 §1.16, Empathize).',
  'scoring.due.summarize':
    'Several things had been told; drawing them together, to check them, was due (M6 §1.16, Summarize).',
  'scoring.due.reframe':
    'The words were bitter; saying back what is good in them was due (M6 §1.16, Reframe).',
  'scoring.due.introduce': 'Saying what your role is, and what the conversation is for, was due (M5 §2.5).',
  'scoring.due.privacy':
    'Saying who will know and who will not, and where that ends, was due (M5 §2.5; the guide asks for a guarantee, which nobody can give).',
  'scoring.due.rights': 'Telling {name} of a right they have was due (M4 §2.2, M5 §2.5).',
  'scoring.due.choice': 'Offering a choice over how it goes on was due (M4 §3.6, M5 §2.5).',
  'scoring.due.consent': 'Asking before you tell others, refer or write down was due (M4 §3.6).',
  'scoring.due.unconditional': 'Saying that help does not depend on talking or testifying was due (M5 §1.5).',
  'scoring.due.safety':
    'Asking after, or seeing to, safety, pain or an urgent need was due (M4 §2.1, M5 §2.5).',
  'scoring.due.refer': 'Telling of a service that can help was due (M4 §3.2, M5 §1.6).',
  'scoring.due.inform':
    'Giving something useful to know, such as how to check an offer, was due (M6 §1.5, §1.6).',
  'scoring.due.next-step': 'Saying honestly what happens next, and how to meet again, was due (M4 §1.5).',
  'scoring.due.consult': 'Asking what {name} thinks would solve it was due (M6 §1.2, M3 §2.32).',
  'scoring.due.acknowledge': 'Owning what police did or failed to do, or explaining it, was due (M6 §1.3).',
  'scoring.due.respect':
    'A courtesy was due: a proper greeting, asking to come in, a better time (M6 §1.3, §1.18).',

  'scoring.model.encourage': 'Take your time. I’m listening.',
  'scoring.model.elicit': 'How have these last days been for you?',
  'scoring.model.restate': 'So the fee was paid twice.',
  'scoring.model.clarify': 'When you say “they”, who do you mean?',
  'scoring.model.empathize': 'That sounds frightening. It makes sense that you are worried.',
  'scoring.model.summarize': 'Let me check that I have it so far, and please correct me: …',
  'scoring.model.reframe': 'You want to be sure that talking to us helps.',
  'scoring.model.introduce': 'I work with the community unit. I’m here to ask how you are and what you need.',
  'scoring.model.privacy': 'I write this down and my supervisor reads it. Nobody outside does.',
  'scoring.model.rights': 'You can stop whenever you like, and you have a right to your wages.',
  'scoring.model.choice': 'Would you rather talk here, or somewhere quieter, or another day?',
  'scoring.model.consent': 'May I pass your number to the shelter? No is a fine answer.',
  'scoring.model.unconditional': 'The clinic will see you whether or not you speak with us.',
  'scoring.model.safety': 'Is it safe for you to talk here? Does anything hurt?',
  'scoring.model.refer': 'The labour office can ask for your wages. Shall I tell you how?',
  'scoring.model.inform': 'A real agency does not keep your identity card.',
  'scoring.model.next-step':
    'I don’t know yet. I’ll ask, and come back on Friday with whatever the answer is.',
  'scoring.model.consult': 'What would help the families here most?',
  'scoring.model.acknowledge': 'Nobody came when you called. That was wrong.',
  'scoring.model.respect': 'Is this a bad moment? I can come back when it is quieter.',

  'scoring.missed': '{due} For example: “{model}” Missed: {where}.',
  'scoring.where.opening': 'at the beginning (“{quote}”)',
  'scoring.where.line': 'after turn {turn} (“{quote}”)',
  'scoring.where.turn': 'after turn {turn}',
  'scoring.where.fact': 'after turn {turn}, when you heard it (“{tells}”)',
  'scoring.where.by-turn': 'by turn {by}',
  'scoring.where.end': 'before the end',
  'scoring.late':
    '{due} You did it in turn {turn}; by turn {by} it would have earned all, later it earns half.',

  'scoring.change.rose': '{meter} rose from {before} to {after}',
  'scoring.change.fell': '{meter} fell from {before} to {after}',
  'scoring.change.stayed': '{meter} stayed at {after}',
  'scoring.turned-better': '{changes}. This did {name} good.',
  'scoring.turned-worse': '{changes}. This closed {name}.',
  'scoring.waited': '(you waited)',
  'scoring.left': '(you left)',

  'scoring.kept':
    'This is {name}’s to keep, and the question pushed for it: what is told is a gift, not a catch (M3 §4.2).',
  'scoring.kind.act': 'act',
  'scoring.kind.means': 'means',
  'scoring.kind.purpose': 'purpose',
  'scoring.kind.indicator': 'indicator',
  'scoring.kind.need': 'need',
  'scoring.kind.vulnerability': 'vulnerability',
  'scoring.kind.community-concern': 'concern of the community',
  'scoring.kind.other': 'other',
  'scoring.heard': '{tells} ({kind}; turn {turn})',
  'scoring.heard-at-once': '{tells} ({kind}; from the beginning)',
  'scoring.unheard-more':
    'And {more, plural, one {one thing more} other {# things more}}. None of it was owed to you; some things are told to the second visitor, or to nobody.',
  'scoring.unheard': '{tells} ({kind}) What it would have taken: {unlockedBy}',
  'scoring.unlocked-by-time':
    'time, an open question near it, and enough trust. Not every conversation gets there.',

  'scoring.part.person': 'What {name} went through',
  'scoring.part.informed': 'Informed choice and partnership',
  'scoring.part.listening': 'Listening when it was due',
  'scoring.part.asking': 'Open questions',
  'scoring.part.talk': 'Who did the talking',
  'scoring.part.needs': 'Needs that were heard',
  'scoring.part.facts': 'Other facts heard',
  'scoring.because.person': '{changes}.',
  'scoring.because.person-steady': 'Nothing that is measured here moved.',
  'scoring.because.ending-good': 'It ended well for them.',
  'scoring.because.ending-mixed': 'It ended neither well nor badly for them.',
  'scoring.because.ending-poor': 'It ended badly for them.',
  'scoring.because.attention':
    'It counts for {percent} %, for the share of your turns that were said to this person, in words not said before.',
  'scoring.because.safety':
    '{due, plural, one {Danger or pain called for care once} other {Danger or pain called for care # times}}; {met, plural, =0 {it was not met} one {it was met once} other {it was met # times}}.',
  'scoring.because.due':
    '{met} of {due, plural, one {# thing} other {# things}} that fell due {met, plural, one {was} other {were}} done in time{late, plural, =0 {} one {, one more later} other {, # more later}}.',
  'scoring.because.nothing-due': 'Nothing fell due.',
  'scoring.because.little-due': 'Little fell due; what is lacking counts half.',
  'scoring.because.asking':
    '{open, plural, one {# of your questions} other {# of your questions}} {open, plural, one {was} other {were}} open, {closing} asked in a way that closes, {mixed} both. Three in four open ones earn all.',
  'scoring.because.few-questions': 'Few were asked; what is lacking counts half.',
  'scoring.because.talk': 'You said {share} % of the words; {bounds} fits here.',
  'scoring.because.silent': 'You said nothing.',
  'scoring.bounds.most': 'at most {most} %',
  'scoring.bounds.least': 'at least {least} %',
  'scoring.bounds.both': '{least} to {most} %',
  'scoring.bounds.any': 'any share',
  'scoring.because.told': 'You heard {heard} of {all}; half of them earns all.',
  'scoring.because.none': 'There is none in this conversation, so nothing is lost.',
  'scoring.because.taken':
    '{taken, plural, one {# point} other {# points}} of it {taken, plural, one {was} other {were}} taken by what closed {name} ({where}).',
  'scoring.in-turns': '{count, plural, one {turn} other {turns}} {turns}',

  'scoring.context.open':
    'Open questions: {own} of yours. Beside it, not as a target: interviewers who practised with avatars asked 90 % open questions with feedback and 73 % without (avatars of adult witnesses).',
  'scoring.context.open-none':
    'Open questions: you asked none that can be counted. Beside it, not as a target: interviewers who practised with avatars asked 90 % open questions with feedback and 73 % without (avatars of adult witnesses).',
  'scoring.context.reflections':
    'Reflections (saying back, naming a feeling, summing up): {reflections} to {questions, plural, one {# question} other {# questions}}. Beside it, not as a target: in counselling one to one counts as fair and two to one as good (MITI).',

  'scoring.limits.sees': 'Hearken reads typed words. It cannot see faces, silence, uniform or danger.',
  'scoring.limits.errs':
    'It goes by rules, and is wrong at times; it also misses much of what is said in unusual words. Where you doubt a remark, ask a person.',
  'scoring.limits.picked.self':
    'What each turn was you said yourself; nobody checked it. A colleague who reads the transcript may hear it otherwise.',
  'scoring.limits.picked.peer':
    'What each turn was your neighbour said; nobody checked it. Another listener may hear it otherwise.',
  'scoring.limits.wrong':
    'Measured on turns that it had not seen, of ten remarks it was wrong in about: {rates}.',
  'scoring.limits.wrong-for': '{wrong} for {label}',
  'scoring.limits.invented': 'The people are invented; a real person may react quite otherwise.',
  'scoring.limits.competence': 'Practice here does not show competence with a real victim.',
  'scoring.limits.use': 'Not for real interviews, transcripts of them, evidence, selection or discipline.',
  'scoring.limits.source': 'Based on the AICHR guide; not endorsed by AICHR, ASEAN or ASEAN-ACT.',
} as const
