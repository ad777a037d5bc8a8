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
    // Owning one's own words: "I spoke carelessly", "my question was cruel", "that was a cheap thing to say".
    {
      over: 'sentence',
      pattern: [
        'i<2>{spoke}<5>{lapse}<4>',
        'i (?:was|am|have been)<1>(?:wrong|unfair|unjust|rude|out of (?:line|turn)|careless|too (?:far|fast|quick|hard)|pushing|guessing|harsh|clumsy|cruel)<4>',
        'my (?:word|words|question|questions|remark|mouth|tongue|joke|talk|choice of words)<2>(?:was|were|is|came|too)<3>(?:{lapse}|fast|quick|too<1>)<4>',
        '(?:that|it|this|which)(?: \\S+)? (?:was|is|came out|sounded)<4>{lapse}<2>(?:(?:thing|way|word|question|joke|remark|answer)s?<4>|of (?:me|us)<4>|for me<4>|to (?:say|ask|put)<4>)',
        '(?:that|it|this) came out<2>{lapse}<2>',
        'what i (?:just )?(?:said|say|asked|did)<5>{lapse}<4>',
        'my (?:fault|failing|mistake|error|bad|apologies|doing|own doing)(?: entirely)?<3>',
        'i (?:have |had )?no (?:right|business|cause|reason|call)<2>(?:to|for|naming|saying|asking|doing|speaking|sounding)<8>',
        'i (?:have |had )?(?:went|gone|go|overstepped|blew|misspoke|ran off|lost)<1>(?:too far|over the line|it|with it|my (?:temper|head|way))<4>',
        'i (?:take|took|want to take|have to take) (?:it|that|this|those|these|my words?) back<4>',
        'i (?:take|took) back (?:that|my|the|what)<4>|i withdraw<4>|i (?:deserve|deserved|earned) that<3>',
        'i (?:should|ought|must) (?:not|never)(?: to)?(?: have)?<1>(?:said?|ask(?:ed)?|told|tell|use[d]?|speak|spoken|put|pushed?|call(?:ed)?|bring|brought|named|raised)<6>',
        '(?:that|it|this)<1>(?:was|is) (?:no|not a)<1>(?:question|thing|way|word|place)<2>(?:for me|to)<6>',
        'i (?:put|stuck|laid)<1>(?:it|that|this|words?|guilt|a<1> (?:fear|word|knife|threat)|them|those)<2>(?:in|into|on|in to) (?:you|your|it|her|him|them)<5>',
        '(?:you|madam|sir) (?:did not|never) (?:say|said)<4>(?:i|sorry)<6>|i (?:am )?(?:spoke|spoken|speaking|talked) (?:as if|like (?:those|the|an?|in))<8>',
        'fair (?:hit|point|q|question|enough)<6>i<8>|caught<3>i<8>|it shames me<4>',
      ],
      unless:
        'if i|if<2>got|am i|was i|she should|he should|could not|only what|i am (?:afraid|sorry) (?:that )?you|do i|you should have|your (?:mother|father|wife)<3>wrong',
      with: ['!question'],
      confidence: 0.78,
    },
    // What we did, called what it was: "the raid was loud", "sorry that I come in uniform", "that was wrong".
    {
      over: 'sentence',
      pattern: [
        '(?:^|and |but )(?:the |our |that |this |last )*(?:raid|search|patrol|police visit|sirens?|check)<3>(?:was|were|is|are) (?:{very} )*(?:loud|rough|ugly|harsh|unkind|frightening|badly done|not (?:kind|gentle|fair|right|polite|good|nice)|too \\S+|not done)<10>',
        '(?:sorry|forgive me|excuse me)<1>(?:that |if |for )*(?:i|we) (?:come|came|am|are|sit|stand|had to come)<3>(?:uniforms?|weapons?|guns?|sirens?|lights?|boots|police car|so many (?:men|officers|lights))<6>',
      ],
      with: ['!question'],
      unless: 'if you',
      confidence: 0.7,
    },
    {
      over: 'pair',
      pattern:
        '(?:(?:some|other|those|these|one|two|the|my|our) )?(?:officers?|police|policemen|policeman|colleagues?|men in uniform|somebody in uniform)<2>(?:said|did|called|shouted|laughed|spoke|took|pushed|broke|made)<12>(?:that|it|this|which|and)<1>(?:was|is) (?:{very} )*(?:wrong|not right|not okay|not fair|unfair|ugly|bad|shameful|our fault|a shame)<4>',
      unless: 'police (?:said|say) that you|if you|but you|of (?:him|her|them)|you were wrong|wrong of you',
      confidence: 0.72,
    },
    // Shame for what colleagues did, in few words.
    {
      over: 'sentence',
      pattern: [
        'i (?:am |feel |so |very )*(?:shame|ashamed|shamed|malu|embarrassed)<2>(?:for|of|about) (?:that|this|it|them|us|him|my|our|what|police)<6>',
      ],
      unless: 'if i',
      confidence: 0.72,
    },
    // Sorry for something we did or said, not for coming or for what others did.
    {
      over: 'pair',
      pattern: [
        '(?:sorry|apologi[sz]e|apologies|forgive me|ashamed|pardon me|excuse me|beg your pardon|ask your pardon)<3>(?:(?:that|for|if) )?(?:{ours})<3>(?:{spoke}|was|were|did|do|never|get)<8>',
        '(?:{ours})<4>(?:{spoke}|was|were|did|do|had|never|am|take|took|thought)<14>(?:sorry|apologi[sz]e|my apologies|forgive me|ashamed|ask your pardon)<4>',
        '(?:sorry|apologi[sz]e|ashamed)<3>(?:for|about) (?:that|it|the|my|our|this|how|what|asking|saying|pushing) ?(?:question|word|words|way|tone|shouting|raid|delay|noise|waiting|mistake|remark|i|we|joke|push)?<4>',
        'you are right<2>(?:i|we|police|our|and i)<10>|you right<3>i<8>',
      ],
      unless: [
        '(?:sorry|excuse me) (?:that )?i (?:come|came|am|was|get)<1>(?:late|early|without|at|again|carried)|sorry (?:for|its|it is)<1>(?:coming|for|the time|taking)',
        'sorry (?:to|that you|you|for your|for you|about your|for the loss|this happened|that this happened|he|she|they)',
        'i am sorry for your|you are right<1>to (?:be|feel|ask)|but you',
      ],
      with: ['!question'],
      confidence: 0.74,
    },
    // What police did or left undone.
    {
      over: 'sentence',
      pattern: [
        '(?:{ours})<3>(?:failed|let<1>down|never (?:came|come|answered|answer|wrote|called|told|explained|should)|(?:came|were|was|are)<1>(?:too )?late|put<3>(?:in danger|at risk|harm)|left<3>(?:alone|without|at)|laughed|ignored|did (?:harm|nothing|damage)|answered none)<8>',
        '(?:our|a police) (?:shame|failing|failure|mistake|job|duty|fault|unit)<6>',
        '(?:no|not an|without) excuses?<3>(?:for|at all|from|$)<8>',
        '(?:that|this|it|which|she|he|they|you|the \\S+|there)<3>should (?:never|not|always)?<1>have (?:been|gone|happened|had|come|asked|reached|answered)<8>',
        '(?:that|this|it) was (?:the|a) wrong (?:answer|thing|way)<6>|(?:that|this|it) (?:was|is) on (?:me|us)<4>|it came from us<2>',
        '(?:nobody|no one)<1>(?:explained|answered|came back|told you|listened|wrote)<8>(?:wrong|rough|bad|our|sorry|shame)<4>',
        '(?:that|this|it) (?:was|is) shameful for us<4>|(?:you|they) (?:have|had) (?:a |every )?(?:right|reason) to be (?:disappointed|angry|upset)<2>(?:with|at) (?:us|me|police)<3>',
      ],
      unless:
        'you should have|should not have (?:gone|trusted|signed)|he should|if you|only (?:want|ask|need|came|come|read|know|see|do|listen|hear)',
      with: ['!question'],
      confidence: 0.74,
    },
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
        '(?:somebody|someone|some people) (?:took|asked|hurt|broke)',
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
