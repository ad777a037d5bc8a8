/** English messages of the area "analysis"; every id begins with that word. */
export const analysis = {
  'analysis.because.encourage': '“{words}” invites them to carry on in their own way (M6 §1.16).',
  'analysis.because.encourage.echo':
    '“{words}” gives their own word back and leaves the floor to them (M6 §1.16).',
  'analysis.because.elicit':
    '“{words}” has to be answered in their own words, so they choose what to tell (M6 §1.11, §1.16).',
  'analysis.because.restate': '“{words}” says back what was said, which shows that it arrived (M6 §1.16).',
  'analysis.because.clarify': '“{words}” checks what was meant before anything is built on it (M6 §1.16).',
  'analysis.because.empathize': '“{words}” meets a feeling, or how hard it was, without judging (M6 §1.16).',
  'analysis.because.summarize':
    '“{words}” draws the points together, so that they can be put right (M6 §1.16).',
  'analysis.because.reframe': '“{words}” says the same thing from a side that both can stand on (M6 §1.16).',
  'analysis.because.introduce': '“{words}” tells them who is asking or what the talk is for (M5 §2.5).',
  'analysis.because.privacy':
    '“{words}” lets them know, or sees to, who can hear and who will know (M5 §2.5).',
  'analysis.because.rights': '“{words}” tells them a right, or where they truly stand now (M4 §2.2).',
  'analysis.because.choice': '“{words}” leaves a choice about how it goes on to them (M5 §2.5).',
  'analysis.because.consent':
    '“{words}” asks before anything is done or passed on for them (M5 §1.5, M7 §2.3).',
  'analysis.because.unconditional': '“{words}” makes clear that help does not hang on talking (M5 §1.5).',
  'analysis.because.safety': '“{words}” puts their safety, health or need first (M4 §2.2, §3.2).',
  'analysis.because.refer': '“{words}” points to help that others can give (M5 §1.6, M3 §2.33).',
  'analysis.because.inform': '“{words}” gives something useful instead of only asking (M6 §1.5, §1.6).',
  'analysis.because.next-step': '“{words}” says honestly what comes next, or when you speak again (M4 §1.5).',
  'analysis.because.consult': '“{words}” asks what they would want or find workable (M6 §1.1, §1.2).',
  'analysis.because.acknowledge': '“{words}” owns or explains what police did (M6 §1.3, §1.17).',
  'analysis.because.respect': '“{words}” shows courtesy and leaves them their place (M6 §1.3, §1.18).',
  'analysis.because.leading': '“{words}” may put into their mouth what they have not said (M6 §1.16).',
  'analysis.because.leading.tag':
    '“{words}” states something they have not said and fishes for a yes; many people agree with an officer to be left in peace (M6 §1.16).',
  'analysis.because.leading.negative':
    '“{words}” may be heard as telling them which answer is wanted (M6 §1.16).',
  'analysis.because.leading.presumes':
    '“{words}” takes something for granted that nobody has told here; it may become the story (M6 §1.16).',
  'analysis.because.leading.harm':
    '“{words}” names a harm that they have not told; it may be heard as the answer you want (M6 §1.16).',
  'analysis.because.leading.said': '“{words}” is put as if they had said it, and they have not (M6 §1.16).',
  'analysis.because.leading.conflict':
    '“{words}” is not quite what they said; they may let it stand rather than correct an officer (M6 §1.16).',
  'analysis.because.leading.pushes': '“{words}” pushes towards one answer (M6 §1.16).',
  'analysis.because.leading.motive': '“{words}” gives them a motive that they have not given (M6 §1.16).',
  'analysis.because.leading.feeling':
    '“{words}” tells them a feeling that nothing they said or showed supports (M6 §1.16).',
  'analysis.because.blaming': '“{words}” may be heard as blame (M6 §1.11).',
  'analysis.because.blaming.why':
    '“{words}” may be heard as blame: it asks them to answer for what they did or did not do (M6 §1.11).',
  'analysis.because.blaming.should':
    '“{words}” may be heard as blame: it measures them by what they should have done (M6 §1.11).',
  'analysis.because.blaming.negative':
    '“{words}” may be heard as a reproach rather than a question (M6 §1.11).',
  'analysis.because.blaming.fault':
    '“{words}” may be heard as saying that it was their own doing (M6 §1.11, M5 §2.4).',
  'analysis.because.blaming.disbelief':
    '“{words}” may be heard as “I do not believe you”; people who are not believed stop telling (M6 §1.11, M5 §2.4).',
  'analysis.because.blaming.judges': '“{words}” may be heard as a judgement on them (M6 §1.11, M5 §2.4).',
  'analysis.because.threatening': '“{words}” may be heard as a threat (M6 §1.11).',
  'analysis.because.threatening.condition':
    '“{words}” may be heard as “talk, or else”: help must not hang on talking (M6 §1.11, M5 §1.5).',
  'analysis.because.threatening.bargain':
    '“{words}” may be heard as a bargain: help in exchange for talking (M5 §1.5).',
  'analysis.because.threatening.consequence':
    '“{words}” holds out something to fear, which nobody asked about (M6 §1.11).',
  'analysis.because.threatening.lever': '“{words}” uses guilt, faith or family to make them talk (M6 §1.11).',
  'analysis.because.threatening.insists':
    '“{words}” may be heard as not taking no for an answer (M6 §1.11, §1.17).',
  'analysis.because.intrusive':
    '“{words}” asks for detail that care does not need now; telling it may be like going through it again (M5 §2.5).',
  'analysis.because.labelling':
    '“{words}” names people by a label; they may hear what you have already decided about them (M5 §2.1, §2.4).',
  'analysis.because.disclosing':
    '“{words}” may reveal who said or did something; it can put that person in danger (M6 §1.6).',
  'analysis.because.promise':
    '“{words}” promises what no officer can guarantee; once broken, it ends the trust (M4 §1.5).',
  'analysis.because.fact-seeking':
    '“{words}” asks for one fact; a row of such questions may feel like an interrogation (M6 §1.11).',
  'analysis.because.closed':
    '“{words}” can be answered with one word, and then they wait for your next question (M6 §1.16).',
  'analysis.because.multiple': '“{words}” asks several things at once; most will go unanswered (M6 §1.18).',
  'analysis.because.dismissive': '“{words}” may be heard as “that does not count” (M6 §1.17, §1.18).',
  'analysis.picked.self': 'You said so.',
  'analysis.picked.peer': 'Your neighbour heard it.',
  'analysis.instead.leading': '“Can you tell me what happened, in your own words?”',
  'analysis.instead.leading.past': '“What happened then, as you saw it?”',
  'analysis.instead.leading.now': '“How are things here, as you see them?”',
  'analysis.instead.blaming': '“How did things come to be like this?”',
  'analysis.instead.blaming.past': '“What was going on around you at that time?”',
  'analysis.instead.blaming.now': '“What is it like for you, as things are now?”',
  'analysis.instead.threatening':
    '“You decide what you tell me, and help does not depend on it. What would help you now?”',
  'analysis.instead.threatening.past':
    '“You need not talk about that time. Help does not depend on it. What would help you now?”',
  'analysis.instead.threatening.now': '“You are free to stop here. What would you like to happen next?”',
  'analysis.instead.intrusive': '“I do not need the details. What would help you most now?”',
  'analysis.instead.intrusive.past': '“You do not have to tell me what was done. What would help you now?”',
  'analysis.instead.intrusive.now': '“I do not need to know that. How are you feeling now?”',
  'analysis.instead.labelling': '“How is it for you, and for the others around you?”',
  'analysis.instead.labelling.past': '“How was that time for you, and for the others?”',
  'analysis.instead.labelling.now': '“How are things for you and the people you live with?”',
  'analysis.instead.disclosing': '“What do you notice around here, in general?”',
  'analysis.instead.disclosing.past': '“What have people noticed around here lately, in general?”',
  'analysis.instead.disclosing.now': '“How are things around here, in general?”',
  'analysis.instead.promise':
    '“I cannot promise that. I will do what I can, and I will tell you honestly how it goes.”',
  'analysis.instead.promise.past':
    '“I cannot say yet how that ends. I will do what I can, and tell you honestly how it goes.”',
  'analysis.instead.promise.now':
    '“I do not know that yet. I will ask, and I will tell you honestly what I hear.”',
  'analysis.instead.fact-seeking': '“Can you tell me how that came about?”',
  'analysis.instead.fact-seeking.past': '“How did that come about?”',
  'analysis.instead.fact-seeking.now': '“What is it like here, on an ordinary day?”',
  'analysis.instead.closed': '“How is that for you?”',
  'analysis.instead.closed.past': '“What was that like for you?”',
  'analysis.instead.closed.now': '“What is it like here for you?”',
  'analysis.instead.multiple': 'One at a time, beginning openly: “Can you tell me how that is?”',
  'analysis.instead.multiple.past': 'One at a time, beginning openly: “Can you tell me how that was?”',
  'analysis.instead.multiple.now': 'One at a time, beginning openly: “What is it like here?”',
  'analysis.instead.dismissive': '“I hear that this weighs on you. Take the time you need.”',
  'analysis.instead.dismissive.past': '“That sounds hard. Take the time you need; I am listening.”',
  'analysis.instead.dismissive.now': '“I can see that this matters to you. I am listening.”',
  'analysis.instead.raised.a': '“What can you tell me about {topic}?”',
  'analysis.instead.raised.b': '“Can you tell me about {topic}, in your own words?”',
  'analysis.instead.raised.c': '“I would like to hear about {topic}. Can you tell me more?”',
  'analysis.instead.raised.d': '“What would you like to tell me about {topic}?”',
  'analysis.instead.asking.told.a': '“You mentioned {topic}. Can you tell me more?”',
  'analysis.instead.asking.told.b': '“Can you tell me more about {topic}, in your own words?”',
  'analysis.instead.asking.told.c':
    '“{tense, select, past {What happened with {topic} after that?} other {How are things with {topic}?}}”',
  'analysis.instead.asking.told.d': '“What would you like to tell me about {topic}?”',
  'analysis.instead.asking.quote.a': '“You said: ‘{topic}’. Can you tell me more about that?”',
  'analysis.instead.asking.quote.b':
    '“You said: ‘{topic}’. What {tense, select, past {was} other {is}} that like for you?”',
  'analysis.instead.asking.quote.c': '“‘{topic}’, you said. How did that come about?”',
  'analysis.instead.asking.quote.d': '“I heard you say: ‘{topic}’. What else would you like to tell me?”',
  'analysis.instead.leading.told.a': '“Can you tell me about {topic}, in your own words?”',
  'analysis.instead.leading.told.b': '“You mentioned {topic}. What would you like me to know?”',
  'analysis.instead.leading.told.c':
    '“{tense, select, past {How were things with {topic}, as you saw it?} other {How are things with {topic}, as you see it?}}”',
  'analysis.instead.leading.told.d': '“What would you like to tell me about {topic}?”',
  'analysis.instead.leading.quote.a': '“You said: ‘{topic}’. Can you tell me more about that?”',
  'analysis.instead.leading.quote.b':
    '“You said: ‘{topic}’. What {tense, select, past {was} other {is}} that like for you?”',
  'analysis.instead.leading.quote.c': '“I heard you say: ‘{topic}’. Please tell me more, in your own words.”',
  'analysis.instead.leading.quote.d': '“‘{topic}’, you said. What else would you like to tell me?”',
  'analysis.instead.blaming.told.a':
    '“You spoke of {topic}. What {tense, select, past {was going on around you then} other {is going on around you now}}?”',
  'analysis.instead.blaming.told.b':
    '“Can you tell me more about {topic}, and how it {tense, select, past {was} other {is}} for you?”',
  'analysis.instead.blaming.told.c': '“You mentioned {topic}. What made things hard for you?”',
  'analysis.instead.blaming.told.d':
    '“{tense, select, past {How were things for you then, with {topic}?} other {How are things for you, with {topic}?}}”',
  'analysis.instead.blaming.quote.a':
    '“You said: ‘{topic}’. What {tense, select, past {was going on around you then} other {is going on around you now}}?”',
  'analysis.instead.blaming.quote.b': '“I heard you say: ‘{topic}’. Can you tell me more about that?”',
  'analysis.instead.blaming.quote.c': '“‘{topic}’, you said. How did things come to be like that?”',
  'analysis.instead.blaming.quote.d':
    '“You said: ‘{topic}’. What {tense, select, past {was} other {is}} that like for you?”',
  'analysis.instead.threatening.told.a':
    '“You decide whether we talk about {topic}. Help does not depend on it.”',
  'analysis.instead.threatening.told.b':
    '“We can talk about {topic}, or not, as you like. What would be good for you now?”',
  'analysis.instead.threatening.told.c':
    '“You need not speak about {topic}. You can stop whenever you like.”',
  'analysis.instead.threatening.told.d': '“You choose what to tell me about {topic}, and when.”',
  'analysis.instead.threatening.quote.a': '“You said: ‘{topic}’. You decide how much more you tell me.”',
  'analysis.instead.threatening.quote.b': '“I heard you say: ‘{topic}’. You can stop whenever you like.”',
  'analysis.instead.threatening.quote.c': '“You said: ‘{topic}’. Help does not depend on telling me more.”',
  'analysis.instead.threatening.quote.d': '“I heard you say: ‘{topic}’. What would be good for you now?”',
  'analysis.instead.intrusive.told.a':
    '“You do not have to tell me any details. What can you tell me about {topic}?”',
  'analysis.instead.intrusive.told.b': '“You spoke of {topic}. Please tell me only what you want to tell.”',
  'analysis.instead.intrusive.told.c':
    '“I do not need the details. What is it like for you now, with {topic}?”',
  'analysis.instead.intrusive.told.d':
    '“You choose what to tell me. What would you like to say about {topic}?”',
  'analysis.instead.intrusive.quote.a': '“You said: ‘{topic}’. Please tell me only what you want to tell.”',
  'analysis.instead.intrusive.quote.b':
    '“You said: ‘{topic}’. That is enough detail. How is it for you now?”',
  'analysis.instead.intrusive.quote.c':
    '“I heard you say: ‘{topic}’. What would you like to tell me about it?”',
  'analysis.instead.intrusive.quote.d': '“You said: ‘{topic}’. What would help you now?”',
  'analysis.instead.labelling.told.a': '“Can you tell me about {topic}, and how it is for you?”',
  'analysis.instead.labelling.told.b': '“I would like to hear how things are for you, with {topic}.”',
  'analysis.instead.labelling.told.c':
    '“You mentioned {topic}. What is it like for you and the people you live with?”',
  'analysis.instead.labelling.told.d':
    '“You spoke of {topic}. How is it for you, and for the others around you?”',
  'analysis.instead.labelling.quote.a': '“I heard you say: ‘{topic}’. Please tell me more about it.”',
  'analysis.instead.labelling.quote.b': '“You said: ‘{topic}’. I would like to hear how that is for you.”',
  'analysis.instead.labelling.quote.c': '“‘{topic}’, you said. What is that like for you?”',
  'analysis.instead.labelling.quote.d': '“You said: ‘{topic}’. How is it for you, and for the others?”',
  'analysis.instead.disclosing.told.a':
    '“I do not talk about other people. What would you like to tell me about {topic}?”',
  'analysis.instead.disclosing.told.b':
    '“You mentioned {topic}. I would like to hear how you see it yourself.”',
  'analysis.instead.disclosing.told.c':
    '“What do you notice around here yourself, for example with {topic}?”',
  'analysis.instead.disclosing.told.d': '“You decide what you tell me about {topic}. I am listening.”',
  'analysis.instead.disclosing.quote.a':
    '“You said: ‘{topic}’. I would like to hear how you see it yourself.”',
  'analysis.instead.disclosing.quote.b': '“You said: ‘{topic}’. What else have you noticed yourself?”',
  'analysis.instead.disclosing.quote.c': '“I heard you say: ‘{topic}’. Please tell me more about it.”',
  'analysis.instead.disclosing.quote.d': '“You said: ‘{topic}’. You decide what else you tell me.”',
  'analysis.instead.promise.told.a':
    '“I cannot promise anything about {topic}. I will do what I can, and tell you honestly.”',
  'analysis.instead.promise.told.b':
    '“I do not know yet what will happen with {topic}. I will ask, and tell you honestly.”',
  'analysis.instead.promise.told.c':
    '“About {topic} I can only say what I will do: ask, and tell you what I hear.”',
  'analysis.instead.promise.told.d':
    '“I will do what I can about {topic}. I will tell you honestly how it goes.”',
  'analysis.instead.promise.quote.a':
    '“You said: ‘{topic}’. I cannot promise anything, but I will do what I can.”',
  'analysis.instead.promise.quote.b': '“You said: ‘{topic}’. I will ask, and tell you honestly what I hear.”',
  'analysis.instead.promise.quote.c': '“You said: ‘{topic}’. I do not know yet, but I will ask.”',
  'analysis.instead.promise.quote.d': '“You said: ‘{topic}’. I will do what I can, and tell you honestly.”',
  'analysis.instead.dismissive.told.a': '“Please tell me more about {topic}. I am listening.”',
  'analysis.instead.dismissive.told.b':
    '“You spoke of {topic}, and I would like to hear more. Take your time.”',
  'analysis.instead.dismissive.told.c': '“What you say about {topic} is important. Take the time you need.”',
  'analysis.instead.dismissive.told.d': '“You mentioned {topic}. I can see that it matters to you.”',
  'analysis.instead.dismissive.quote.a': '“You said: ‘{topic}’. I would like to hear more about that.”',
  'analysis.instead.dismissive.quote.b': '“‘{topic}’, you said. Please tell me more about it.”',
  'analysis.instead.dismissive.quote.c': '“You said: ‘{topic}’. What is that like for you?”',
  'analysis.instead.dismissive.quote.d':
    '“I heard you say: ‘{topic}’. Take the time you need; I am listening.”',
  'analysis.instead.multiple.one': 'One at a time: {wording}',
} as const
