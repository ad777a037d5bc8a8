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
  'analysis.instead.leading': '“Can you tell me what happened, in your own words?”',
  'analysis.instead.leading.past': '“What happened then, as you saw it?”',
  'analysis.instead.leading.now': '“How are things here, as you see them?”',
  'analysis.instead.leading.about': '“Can you tell me about {topic}, in your own words?”',
  'analysis.instead.blaming': '“How did things come to be like this?”',
  'analysis.instead.blaming.past': '“What was going on around you at that time?”',
  'analysis.instead.blaming.now': '“What is it like for you, as things are now?”',
  'analysis.instead.threatening':
    '“You decide what you tell me, and help does not depend on it. What would be good for you now?”',
  'analysis.instead.threatening.past':
    '“You need not talk about that time, and help does not depend on it. What would be good for you now?”',
  'analysis.instead.threatening.now': '“You are free to stop here. What would you like to happen next?”',
  'analysis.instead.intrusive':
    '“I do not need the details. Is there anything you need now, for your health or to feel safe?”',
  'analysis.instead.intrusive.past':
    '“You do not have to tell me what was done. Is there anything you need now, for your health?”',
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
    '“I cannot say yet how that ends. I will do what I can, and I will tell you honestly how it goes.”',
  'analysis.instead.promise.now':
    '“I do not know that yet. I will ask, and I will tell you honestly what I hear.”',
  'analysis.instead.fact-seeking': '“Can you tell me how that came about?”',
  'analysis.instead.fact-seeking.past': '“How did that come about?”',
  'analysis.instead.fact-seeking.now': '“What is it like here, on an ordinary day?”',
  'analysis.instead.fact-seeking.about': '“What can you tell me about {topic}?”',
  'analysis.instead.closed': '“How is that for you?”',
  'analysis.instead.closed.past': '“What was that like for you?”',
  'analysis.instead.closed.now': '“What is it like here for you?”',
  'analysis.instead.closed.about': '“What can you tell me about {topic}?”',
  'analysis.instead.multiple': 'One at a time, beginning openly: “Can you tell me how that is?”',
  'analysis.instead.multiple.past': 'One at a time, beginning openly: “Can you tell me how that was?”',
  'analysis.instead.multiple.now': 'One at a time, beginning openly: “What is it like here?”',
  'analysis.instead.multiple.about': 'One at a time, beginning openly: “What can you tell me about {topic}?”',
  'analysis.instead.dismissive': '“I hear that this weighs on you. Take the time you need.”',
  'analysis.instead.dismissive.past': '“That sounds hard. Take the time you need; I am listening.”',
  'analysis.instead.dismissive.now': '“I can see that this matters to you. I am listening.”',
  'analysis.instead.dismissive.about':
    '“Please tell me more about {topic}. Take the time you need; I am listening.”',
} as const
