import { defineLabel } from '../../rules/label-data.ts'

/** Meeting a feeling. */
export const empathize = defineLabel({
  id: 'empathize',
  family: 'technique',
  meaning: 'Names, reflects or validates a feeling, or the hardship of the situation, without judging.',
  why: 'A feeling that is met takes less room, and the person learns that they will not be judged here.',
  source: 'M6 §1.16',
  rules: [
    {
      over: 'sentence',
      pattern:
        '^<5>(?:is|are|was|were) (?:{very} )?(?:{hard}) (?:for|on) (?:you|a|anyone|any|your|the|people|families)<4>',
      with: ['!question'],
      unless: 'not|it is (?:hard|difficult) for (?:me|us)',
      confidence: 0.66,
    },
    // What is carried: "you carry that alone", "that must press on you", "very heavy for you".
    {
      over: 'sentence',
      pattern: [
        '(?:sounds?|seems?|looks?|feels?) (?:like|as if|as though) (?:you|u)(?: have(?: to| had to)?| had to| must| still)* (?:carry|carried|carrying|bear|bore|hold|held|face|faced|live with|lived with|manage|managed|lost|had)<3>(?:alone|by yourself|on your own|that|this|it all|so much|a lot|heavy)<4>',
        '(?:that|this|it|all (?:this|that)|such a \\S+|what you<3>)(?: all)? (?:must|may|might|has to)<1>(?:press|weigh|sit|eat|gnaw|pull|lie|wear|cost|follow|hang|rest)<1>(?:heavy |heavily |hard )?(?:on|at|upon|over|down|you|with)<4>',
        '^<2>(?:{very} )+(?:{hard})<1>(?:for|on) (?:you|her|him|them|your \\S+)<4>$',
        '^(?:wah|aiyo|aiya|alamak|aduh|oh|ah|walao)<1>(?:{hard}|{feeling})<1>(?:la|lah|for you|this|that|one)*<3>$',
      ],
      with: ['!question'],
      unless: 'not|for (?:me|us|police)|too much (?:time|money)|make up|you (?:must|should) (?:tell|say)',
      confidence: 0.72,
    },
    {
      over: 'sentence',
      pattern: '(?:it|this|that|everything) (?:must )?feels?<1>(?:as if|as though|like)<10>',
      with: ['!question', 'context'],
      unless: 'if it feels|when it feels',
      confidence: 0.68,
    },
    {
      over: 'sentence',
      pattern:
        '(?:it|that|this|what<4>) (?:is|was) not (?:okay|right|fair|all right|acceptable|just)(?: \\S+)? (?:what|that|how|to do|to you|for you|for anyone)<8>',
      with: ['!question'],
      unless: 'of (?:us|police)|(?:what|how) (?:we|police)|if you',
      confidence: 0.68,
    },
    {
      over: 'clause',
      pattern:
        '(?:^|so |and |because )you (?:are|were|feel|felt|must be)(?: \\S+){0,1}? (?:{very} )*(?:{feeling})<6>',
      with: ['!question', '!feeling-shown', 'hardship-told'],
      unless: 'safe|brave',
      confidence: 0.58,
    },
    {
      over: 'sentence',
      pattern:
        '(?:must|may|might|could) (?:have )?(?:been|be|feel|felt|leave|left|make|made|weigh|come as|still be|still feel)(?: like)?(?: \\S+){0,2}? (?:{very} )*(?:{feeling}|{hard})<4>',
      unless:
        'you must be (?:careful|confused if|ashamed of)|must not|should be ashamed|how long|i might be wrong',
      confidence: 0.93,
    },
    {
      over: 'sentence',
      pattern:
        '(?:that|this|it|things|everything|what you<4>|all (?:that|this))(?: all)? (?:sounds?|seems?|feels?|felt|looks?|is|was|must be|has been|would be|would have been)(?: like)?(?: \\S+){0,1}? (?:{very} )*(?:{feeling}|{hard})<5>',
      unless: [
        'not (?:so|that|too|very|really)? ?(?:hard|bad|difficult|terrible)|is it|was it|if',
        'it is hard to believe|difficult for (?:me|us|the police)|it is (?:strange|a lot of money)',
        'too much (?:to ask|trouble)|how (?:hard|difficult)',
      ],
      with: ['!question'],
      confidence: 0.85,
    },
    {
      over: 'sentence',
      pattern: [
        '(?:i am|am|we are)?(?: {very})* ?sorry (?:this|that (?:this|it|you|he|she|they|happened|your)|to hear|it|you (?:had|went|have|are|were|feel|must|suffered)|for (?:what|your (?:loss|pain|trouble)|all)|about (?:what|your|that|this|all)|(?:he|they|she) (?:did|treated|made))<6>',
        'so sorry(?: for you| for that)?$|i feel (?:for|with) you',
      ],
      unless: [
        'sorry (?:that )?i (?:am|was|came|did|do|have)|sorry to (?:bother|disturb|ask|interrupt)',
        'sorry that (?:the )?(?:police|we|nobody)|but you',
      ],
      confidence: 0.9,
    },
    {
      over: 'sentence',
      pattern: [
        '(?:it |that )?(?:makes|make|made)(?: \\S+){0,2} sense(?: (?:that|to|why))? (?:you|to|anyone|after)<8>',
        'no wonder<10>',
        '(?:anyone|anybody|everyone|any (?:mother|father|person|parent)|most people|many people|i) would (?:also )?(?:feel|be|have (?:been|felt)|worry|want)<6>',
        '(?:it is|that is|is) (?:completely |totally |very |perfectly |quite |only |so )*(?:understandable|natural|normal|human|okay|all right|fine|alright) (?:to (?:feel|be|cry)|that you (?:feel|are|were|worry|cry|do not (?:feel|trust))|if you (?:feel|cry|are)|you (?:feel|are))<5>',
        '(?:that is|it is|completely|very|quite|totally) (?:understandable|natural to feel<3>)',
        'you have (?:every|good|a) (?:right|reason|reasons) to (?:feel|be|worry)<4>',
      ],
      confidence: 0.88,
    },
    {
      over: 'sentence',
      pattern: [
        '(?:i |we )?(?:can|could) (?:only )?(?:see|hear|imagine|feel|tell|sense|understand)(?: (?:how|that|why|what|this|it|you))+<6>(?:{feeling}|{hard}|hurts?|pain|miss|weigh|love|care|happened|means|matter|matters)<4>',
        'i (?:see|hear|sense|notice|understand|imagine|know)(?: (?:how|that|why))+<4>(?:{feeling}|{hard}|hurts?|miss|love|care|means|matters)<4>',
        'i hear (?:how|the|your)<5>',
      ],
      unless: 'but|i can see that you are (?:lying|hiding)|do you|that is why you must',
      confidence: 0.88,
    },
    {
      over: 'sentence',
      pattern:
        'you (?:sound|seem|look|still seem|appear|feel|felt|sounded|looked|must feel|may feel|might feel)(?: like you (?:are|feel))?(?: \\S+){0,1}? (?:{very} )*(?:{feeling})<6>',
      unless: 'do you (?:feel|seem)|how|what',
      confidence: 0.84,
    },
    {
      over: 'clause',
      pattern:
        '(?:^|so |and |because |because of that )you (?:are|were|have been|was)(?: \\S+){0,1}? (?:{very} )*(?:{feeling})<6>',
      with: ['!question', 'feeling-shown'],
      confidence: 0.84,
    },
    {
      over: 'clause',
      pattern:
        '(?:^|so |and |because )you (?:are|were|have been|was)(?: \\S+){0,1}? (?:{very} )*(?:{feeling})<6>',
      with: ['!question', '!feeling-shown', '!context'],
      confidence: 0.66,
    },
    {
      over: 'clause',
      pattern:
        '(?:^|so |and |because )you (?:are|were|have been|was)(?: \\S+){0,1}? (?:{very} )*(?:{feeling})<6>',
      with: ['tag', 'feeling-shown'],
      confidence: 0.66,
    },
    {
      over: 'clause',
      pattern:
        '^<3>you (?:must |may |might )?(?:miss|missed|worry|worried|fear|feared|love|loved|care|cared)<6>',
      with: ['!question', 'context'],
      confidence: 0.74,
    },
    {
      over: 'sentence',
      pattern:
        '^<2>(?:how|what a) (?:{very} )?(?:awful|frightening|hard|terrible|horrible|sad|lonely|painful|difficult|scary|cruel|unfair|heavy|nightmare|burden|shock|terrible thing<2>|hard thing<2>|long time<6>)(?: for you| that (?:was|is|must be|must have been)<2>| it (?:was|is|must)<3>| to<4>| thing<4>)?$',
      confidence: 0.86,
    },
    {
      over: 'sentence',
      pattern: [
        '(?:you (?:have|had) (?:been|gone|carried|had|suffered|endured|come)|what you (?:have been|went|are going|have gone|had to go)|all you (?:have )?(?:been|went)|everything you (?:went|have been))(?: through)?<2>(?:through|so much|a lot|alone|this|enough|to carry)',
        '(?:takes|took|needs|needed|shows|it takes|must have taken) (?:a lot of |such |real |great |so much |much )*(?:courage|strength)<6>',
        '(?:it is|that is|it was|was|is) not (?:your )(?:own )?fault|not your fault',
        'you (?:did|have done) nothing wrong|you are not to blame',
        '(?:that|it|this)(?: \\S+)? (?:hurts|hurt you|weighs|must hurt|frightens you|scares you|worries you|scared you)',
        '(?:(?:nobody|no one) (?:should|deserves?)|you (?:did not|do not|never) deserve)(?: ever)?<2>(?:have to go through|go through|live like|be treated|treated|this|that)<3>',
        '(?:not|can not be|can not have been|could not have been|never) (?:an )?easy<5>',
      ],
      unless: 'was it (?:hard|easy)|but you|not your fault but',
      confidence: 0.84,
    },
    {
      over: 'clause',
      pattern:
        '^(?:(?!you |i |he |they |do |did |are |is |tell |what |how |who |where |when |why |please |no |not )\\S+ ){0,7}(?:that|such|so much|all that|this much|with|in|of|the) (?:{very} )?(?:fear|worry|pain|grief|shame|sadness|loneliness|stress|panic|anger|hurt|uncertainty)$',
      with: ['!question'],
      unless: 'do not|promise|free of|without',
      confidence: 0.78,
    },
    {
      over: 'clause',
      pattern: '^(?:so |and |then )?(?:{feeling})(?: and (?:{feeling}))?<3>$',
      with: ['!question', 'feeling-shown'],
      unless: 'careful|brave|proud',
      confidence: 0.6,
    },
  ],
  yieldsTo: ['leading', 'blaming', 'threatening', 'dismissive'],
  examples: [
    { text: 'That must have been frightening.' },
    { text: 'it make sense u worry for ur mother', after: ['My mother is alone. She does not know.'] },
    { text: 'You look tired.', after: ['*rubs her eyes* They woke us at three.'] },
  ],
  counterExamples: [
    { text: 'I understand.' },
    { text: 'Don’t be sad.' },
    { text: 'Sorry to disturb you.' },
    { text: 'I understand, but we need your statement.' },
  ],
})
