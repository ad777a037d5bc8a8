import { defineLabel } from '../../rules/label-data.ts'

/** Owning what police did. */
export const acknowledge = defineLabel({
  id: 'acknowledge',
  family: 'partnership',
  meaning:
    'Owns what police did or failed to do, without excuse, or explains a police action that worried people.',
  why: 'Trust begins again where a failure is called a failure.',
  source: 'M6 §1.3, §1.17, M3 §2.23',
  rules: [
    {
      over: 'sentence',
      pattern:
        '^<3>(?:nobody|no one) (?:here |from (?:us|the station|police) )?(?:answered|called (?:you )?back|came|picked up|listened|wrote it down|helped)<8>',
      with: ['!question'],
      unless: 'you (?:said|told)|so nobody|nobody came to (?:your|the) (?:shop|house)',
      confidence: 0.58,
    },
    {
      over: 'sentence',
      pattern: [
        '(?:unfair|unjust|wrong|rude|fair|out of line|stupid|careless|dumb|cheap|clumsy|badly|mistake)<3>(?:of (?:me|us)|for me to say|to say(?: that)?|to put it|to ask)',
        '(?:that|this|it) is on us<4>',
        'i (?:was|am) (?:wrong|guessing|pushing|unfair|out of line|too (?:fast|quick|hard))<4>',
        'i (?:take|took) that back|i (?:said|say|put|asked|ask) (?:it|that|this) (?:wrong|badly)',
        'i (?:said|say|have said) too much<3>|i (?:have|had|have got) no business<6>|my mistake',
        'i (?:must|should) not (?:say|have said|have asked|ask)<4>|came out (?:badly|wrong)',
        '(?:sorry|forgive me)<3>(?:that was|dumb|rude|unfair)<6>',
      ],
      with: ['!question'],
      unless: 'of (?:him|her|them|you)|not (?:my|wrong)|if i (?:am|was) wrong|tell me',
      confidence: 0.76,
    },
    {
      over: 'sentence',
      pattern: [
        '(?:sorry|apologi[sz]e|ashamed)<4>(?:(?:about|for) (?:how|the way) (?:it|this|that|we|they|things|my|the|our|you)<2>(?:was|were|did|came|treated|shouted|done|happened|spoke|behaved)|(?:that )?(?:my colleagues?|the officers?|police|the police|we|i|they)<2>(?:shouted|came|took|did|were|pushed|woke|frightened|made|scared|said|kept|had|used))<8>',
        '(?:i|we) should not have<6>',
        '(?:that|this|it) was (?:not right|wrong|not okay|our failure|our mistake)<3>(?:i am|we are) (?:very |so )?sorry',
      ],
      unless: 'sorry (?:that )?i (?:came|was) late|how (?:he|she) (?:treated|did)|you should not have',
      confidence: 0.74,
    },
    {
      over: 'pair',
      pattern:
        '(?:we|i|police|the police|our|nobody|no one|officers?|my colleagues?|someone in uniform|a (?:policeman|police officer|man in uniform))<6>(?:did not (?:come|listen|help|answer|act|believe|respond|do|take|protect|call|check|write|follow)|came (?:too late|late)|came when|failed|let you down|was wrong|were wrong|are wrong|was (?:our|my) (?:mistake|fault)|made (?:a|mistakes?|it worse)|should (?:not )?have (?:come|listened|helped|told|asked|done|explained|acted|answered|been|taken|treated|happened|waited|knocked|let)|treated<3>(?:badly|wrong|like)|frightened|scared|took (?:money|bribes)|asked for money|hurt (?:you|people)|broke (?:your|the)|ignored)<10>',
      unless: [
        '(?:nobody|no one) should|why|if you|you should have|will|did not (?:come|call) to (?:us|police)',
        'no one (?:did not|will)|your agent|but you|always (?:do|did)|had no choice|we were busy',
        'very busy|the boss|not have come (?:here )?illegal|who (?:is|was) the|how many',
        'nobody came to (?:your|the) (?:shop|house)|do you|nobody did not|that you were wrong|he should',
        'they should have',
      ],
      confidence: 0.74,
    },
    {
      over: 'pair',
      pattern:
        '(?:that|this|it) (?:was|is) (?:wrong|our fault|our mistake|my mistake|our failure|not right|not okay|a mistake|unacceptable|on us)<2>(?:of us|of me|of the police|by (?:us|police|the police))?<6>',
      with: ['!question'],
      unless: 'wrong of you|you were wrong|that (?:was|is) wrong of (?:him|her|them)|they|he|your mistake',
      confidence: 0.5,
    },
    {
      over: 'sentence',
      pattern: [
        '(?:i am|we are|i|we)(?: really| very| so)? (?:sorry|apologi[sz]e|ashamed)<4>(?:that we|that i|that (?:the )?police|for (?:the way|how|what) (?:we|police|the police|my|our|i|the officers?)|we (?:did|came|were|had|let|took|frightened|scared|kept|woke)|for (?:the )?(?:raid|noise|shouting|waiting|delay|way|making you wait)|police|about the (?:raid|way|shouting|noise)|(?:that )?nobody (?:came|listened|explained|told|answered|helped|believed|wrote|asked|picked)|no one (?:came|listened|explained)|on behalf)<10>',
        '(?:you (?:have|had) (?:good )?(?:every )?reasons?|you are right|it is (?:fair|right|true|understandable))<3>(?:to (?:not |be |doubt)|not to|that (?:we|police|the police)|about (?:us|the police|police)|you do not)<3>(?:trust|angry|doubt|distrust|police|suspicious|careful|believe|we|did not|have)<8>',
        'you are right<2>(?:we|police|the police)<8>',
        '(?:we|police|the police|the officers|my colleagues|they)<1>(?:went|came|took|did|stopped|entered|raided|searched|kept|hold|held|checked|asked|parked|were)<6>(?:because|to (?:check|find|look|protect|make sure)|in order)<10>',
        '(?:the reason|why) (?:we|police|the police|officers|my colleagues)<2>(?:came|come|took|raided|searched|stopped|were|entered|hold|keep)<3>(?:is|was|were)<10>',
      ],
      unless:
        'did you|they (?:took|kept|came|went|locked)|but you|he|why did|do not worry|sorry to|do you know why',
      confidence: 0.8,
    },
  ],
  yieldsTo: ['blaming', 'threatening', 'dismissive', 'disclosing'],
  examples: [
    { text: 'Nobody came when you called. That was wrong.' },
    { text: 'I am sorry that we woke everyone with so many lights.' },
    { text: 'u are right, police did not listen last time. it was our mistake' },
  ],
  counterExamples: [{ text: 'You should have called us.' }, { text: 'We were very busy that week.' }],
})
