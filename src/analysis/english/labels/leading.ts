import { defineLabel } from '../../rules/label-data.ts'

/** Putting words into the person's mouth. */
export const leading = defineLabel({
  id: 'leading',
  family: 'flag',
  severity: 'major',
  meaning:
    'Puts a fact, a motive or an unsupported feeling that the speaker has not given into their mouth, or pushes towards one answer.',
  why: 'What the officer suggests becomes the story; the person’s own is lost, and in court so is its worth.',
  source: 'M6 §1.16',
  rules: [
    {
      over: 'clause',
      with: ['declarative', 'harm-added'],
      unless: '<20>or not$|you mean|hurt you (?:now|here)|are you',
      confidence: 0.72,
      because: 'analysis.because.leading.tag',
    },
    {
      over: 'clause',
      with: ['tag', 'claim', '!supported', 'unsupported', '!general'],
      unless: [
        '<20>or not$|you mean|(?:okay|all right|understand)(?: right)?$',
        '^<3>(?:is|are|do|does|did|can|will|would|was|were) <4>or not$|(?:can|may|could) (?:i|we)',
        'is it (?:okay|safe)',
        'you (?:okay|all right|safe|hungry|tired|cold|want|need|like|understand|got)<4>|got<4>or not',
        '^you<6>(?:or not)$|(?:sit|eat|drink)|{hard}<2>|{feeling}<2>|should<6>(?:is it|right|no)',
      ],
      confidence: 0.79,
      because: 'analysis.because.leading.tag',
    },
    {
      over: 'clause',
      with: ['tag', 'claim', 'conflict'],
      unless: '<20>or not$',
      confidence: 0.82,
      because: 'analysis.because.leading.conflict',
    },
    {
      over: 'clause',
      with: ['tag', 'claim', 'harm-added'],
      unless: '<20>or not$|^(?:is|are|do|does|did|has|have|can) <12>right$',
      confidence: 0.88,
      because: 'analysis.because.leading.tag',
    },
    {
      over: 'clause',
      with: ['negative-question', '!declarative'],
      pattern:
        '(?:did|do|does|is|are|was|were|have|has|would|could|can|will|should) (?:(?:you|he|she|they|it|that|this|there|your \\S+|the \\S+) not|not (?:you|he|she|they|it|that|this|there|your \\S+|the \\S+))(?! (?:have it|understand me|hear|see me|cold|hungry|tired|allowed|feel well|okay|comfortable)\\b)<12>',
      unless: [
        '(?:has|have|is|was) it not|did you not (?:think|know|notice|realise|realize|wonder|ask|suspect|check|see|read|learn|listen|hear|care|worry|feel ashamed)',
        'why|is it not (?:okay|better|easier|too)|would (?:you not|it not) (?:like|be (?:better|easier))',
        'need|thirsty|something to (?:eat|drink)|if you (?:do|are) not|should you not|how|could you not',
        'is there not|did i not|you not ashamed|or not',
      ],
      confidence: 0.78,
      because: 'analysis.because.leading.negative',
    },
    {
      over: 'clause',
      with: ['presumes-harm', 'specific'],
      unless: 'anyone|anybody|someone|if|did|hurt you now|where does it hurt|want to hurt|help|{service}s?',
      confidence: 0.86,
      because: 'analysis.because.leading.presumes',
    },
    {
      over: 'clause',
      with: ['presumes-harm', 'specific'],
      pattern:
        '(?:when|how (?:often|many|long|much)|where|who|why|which)<2>(?:did|does|do|was|were|has|have)<4>(?:he|she|they|you|it|this|that|the \\S+|your \\S+)<10>',
      unless: 'where does it hurt|someone|{service}s?',
      confidence: 0.86,
      because: 'analysis.because.leading.presumes',
    },
    {
      over: 'clause',
      with: ['presumes-harm', 'open'],
      unless: [
        'explain (?:it|this)|you mean|what if|fair hit|anyone|anybody|someone|if|whether|any|ever|people|families|{service}s?',
        'help you|safe',
      ],
      confidence: 0.74,
      because: 'analysis.because.leading.presumes',
    },
    {
      over: 'clause',
      with: ['claim', 'harm-added', '!closed', '!action'],
      pattern:
        '(?:(?:he|she|they|it|your \\S+|the \\S+|that \\S+|these \\S+|those \\S+)(?: \\S+){0,3}? (?:beat|beats|hit|hits|forced|force|raped|sold|locked|lock|tricked|cheated|threatened|threaten|hurt|kidnapped|trafficked|abused|trapped|exploited|exploits|lied|drugged|slapped|kicked|punched|enslaved|tortured|stole|beating|hitting|forcing|hurting|threatening)|(?:you|u)(?: \\S+){0,3}? (?:forced|beaten|raped|sold|locked|tricked|cheated|threatened|hurt|kidnapped|trafficked|abused|trapped|exploited|drugged|victim|enslaved|by force|with force|against your will|lied to|prisoner|slave))<10>',
      unless: [
        '^(?:is|are|it|and it) |labour inspector|his mother reports?|fair hit|you mean|if|nobody|no one|never|may|might|sometimes',
        'some (?:people|agents|women|workers)|many|often|whether|could|can not|is not allowed|in case|not',
        'must have (?:been|felt|hurt)|hurt you (?:a lot|deeply|that)|{person}s who|that hurt|want to',
        'sounds|{accusing}|(?:feel|felt) (?:\\S+ )?(?:hurt|trapped|cheated)|(?:trying|like) to|they used',
        'took advantage|will|^(?:and |or )?you (?:got |feel )?hurt(?: (?:anywhere|somewhere|now|here|too|at all|or not|bad|badly))*$',
      ],
      confidence: 0.78,
      because: 'analysis.because.leading.harm',
    },
    {
      over: 'clause',
      with: ['claim', '!closed', 'unsupported'],
      pattern:
        '^(?:okay |right |i see |ah )*so(?: then)? (?:you|u|he|she|they|the \\S+|your \\S+|it|that)<2>(?:were|was|came|brought|forced|took|did|had|wanted|left|paid|work|worked|knew|lived|never|is|are|keep|keeps|kept|go|went|got|ran|run|signed|met|sent|have|has)<12>',
      unless: [
        '^(?:just )?so (?:that )?you (?:have|know|can|see)<3>|what if|you (?:say|said|tell|told)|{hard}',
        '{feeling}|must (?:have|be)|want (?:to|us|me)|if|let us|you want|is (?:up|okay|fine)',
        'you (?:can|could|may|are (?:free|safe|not|here|the))',
        'you (?:have|had) (?:the right|good|been through)|care|trust|i|we|that is|that was|it is|it was',
        'hope|best|strong|protect|please|would|should',
      ],
      confidence: 0.66,
      because: 'analysis.because.leading.said',
    },
    // What was told, turned round: only said as a conclusion is it surely put into their mouth.
    {
      over: 'clause',
      with: ['claim', 'denial', '!closed', '!action', '!many-points', 'context'],
      pattern: '^(?:okay |right )*so (?:then )?(?:you|he|she|they|the \\S+|your \\S+|madam)<10>$',
      unless: 'if|should|could|must (?:have|be)|would|want|hope|not your fault|nothing wrong|sorry|will|can',
      confidence: 0.62,
      because: 'analysis.because.leading.conflict',
    },
    {
      over: 'clause',
      with: ['claim', 'denial', '!action', 'context'],
      confidence: 0.4,
      because: 'analysis.because.leading.conflict',
    },
    {
      over: 'clause',
      with: ['claim', 'conflict', '!closed', '!action', '!many-points', 'context'],
      pattern: '^(?:okay |right |and )*(?:so |then )?(?:you|he|she|they|the \\S+|your \\S+|madam|it)<13>$',
      unless: [
        'if|should|could|must (?:have|be)|would|want|hope|trusted|protect|not your fault|nothing wrong',
        'sorry|i am|we are|please|will|can',
      ],
      confidence: 0.78,
      because: 'analysis.because.leading.conflict',
    },
    {
      over: 'sentence',
      pattern:
        '(?:surely|obviously|clearly|of course|admit (?:it|that)|we (?:all|both) know(?: that)?|everyone knows(?: that)?|it is (?:clear|obvious)(?: to (?:me|us))?(?: that)?|(?:i|we) (?:already )?know (?:very well )?that|is it not true that|is it true that|would you not (?:agree|say)|do you not (?:agree|think)|i am (?:sure|certain)(?: that)?|i (?:bet|suspect|guess)(?: that)?|you would agree) (?:that )?(?:you|u|he|she|they|it was|that (?:man|woman)|your|the (?:boss|agency|agent|captain|owner|man|woman))<12>',
      unless: [
        'you can (?:go|stop|leave|take)|feel|{feeling}|{hard}',
        'you (?:may|want|do not have|did (?:your|the|what)|tried|have (?:your|good))|if|worried|miss',
        'would like|will (?:be|find|manage)|love|care|of course you|is it true that',
      ],
      with: ['!supported', '!general'],
      confidence: 0.78,
      because: 'analysis.because.leading.pushes',
    },
    // Ties to wrongdoers that nobody told, and the knowing "we both".
    {
      over: 'clause',
      with: ['claim', '!supported', '!question'],
      pattern:
        '^(?:okay |right |so |and |but |well )*(?:you|u|your \\S+)(?: (?:also|all|just|only|still|always|even))* (?:sell|sold|work|worked|carry|carried|drive|drove|help|helped|hide|hid|buy|bought|talk|deal|dealt|supply|supplied|give|gave|bring|brought|know|pay|paid)<4>(?:smugglers?|traffickers?|criminals?|gangs?|pimps?|thieves|drug dealers?|illegal (?:goods|workers|fish)|stolen (?:goods|things))<5>',
      unless: 'if|may|might|maybe|sometimes|did not|not|nobody',
      confidence: 0.72,
      because: 'analysis.because.leading.said',
    },
    {
      over: 'sentence',
      pattern:
        '(?:we|you and i|you and me) (?:both |all |already )+know<1>(?:what|why|who|how|where|that)<3>(?:happens?|happened|goes|going|is|was|are|were|do|does|did|work|comes?|you|he|she|they)<8>',
      with: ['!supported'],
      unless: '{hard}|{feeling}|sorry|we (?:both|all) know (?:how|that it)|wrong of',
      confidence: 0.76,
      because: 'analysis.because.leading.pushes',
    },
    {
      over: 'clause',
      with: ['claim', '!supported', '!question'],
      pattern:
        '(?:^|so |because |maybe |that is why |then )(?:you|u) (?:only |just |really |did (?:it|this|that) |came(?: here)? |left<2>|went<3>|stayed<3>|do this )+(?:because|for|since|to)<1>(?:you )?(?:wanted|want|needed|love|loved|like|liked|money|the money|were|are|afraid|love him|make)<8>',
      unless: 'your family|want to be sure|to (?:be|help)|hard',
      confidence: 0.62,
      because: 'analysis.because.leading.motive',
    },
    {
      over: 'clause',
      with: ['context', '!feeling-shown', '!hardship-told', '!question'],
      pattern:
        '(?:^|so |and |because )(?:you|u)(?: must)? (?:are|were|feel|felt|hate|hated|be|must)<2>(?:{feeling}|hate|hated|in love)<6>',
      unless: 'may|might|maybe|perhaps|seem|sound|look|if|safe|tired|careful|when',
      confidence: 0.66,
      because: 'analysis.because.leading.feeling',
    },
    {
      over: 'clause',
      with: ['context', '!feeling-shown', '!question'],
      pattern:
        '(?:you|u) (?:must )?(?:hate|really hate|are (?:in love|jealous|guilty)|feel guilty|want revenge|are angry (?:at|with))<8>',
      unless: 'may|might|maybe|perhaps|sounds',
      confidence: 0.64,
      because: 'analysis.because.leading.feeling',
    },
    {
      over: 'sentence',
      pattern:
        '(?:he|she|they|someone|somebody|your (?:boss|uncle|boyfriend|husband|madam)|the (?:boss|agency|agent|owner|madam))<1>(?:told|taught|ordered|instructed|trained|made|paid) you<1>(?:to )?(?:say|lie|tell (?:us|me|police|them))<8>',
      unless: 'did|who|what|if',
      with: ['!supported'],
      confidence: 0.45,
      because: 'analysis.because.leading.said',
    },
    {
      over: 'clause',
      with: ['claim'],
      pattern:
        '(?:he|she|they|it|that \\S+|this \\S+) (?:is|was|are|were) not (?:really )?(?:your|a|the) (?:real |true |actual )?\\S+<2>(?:is he|is she|are they|is it|was he|was it|right|correct)$',
      confidence: 0.8,
      because: 'analysis.because.leading.tag',
    },
    {
      over: 'sentence',
      pattern:
        '^(?:just |please |okay |now )?(?:say|tell me|admit|confirm)(?: to me| for me)? (?:that )?(?:it (?:is|was)|he|she|they|you (?:were|are|did))<10>',
      unless: [
        'you can say|if|did not say|do not say|they say|do you|what|how|people say|always say|could you',
        'you said|want to say',
      ],
      with: ['!question', '!supported'],
      confidence: 0.56,
      because: 'analysis.because.leading.pushes',
    },
  ],
  yieldsTo: ['blaming'],
  doubtedBeside: ['rights', 'unconditional', 'acknowledge', 'privacy', 'consent', 'safety', 'consult'],
  examples: [
    { text: 'He beat you, didn’t he?' },
    { text: 'so the agency beat u', after: ['The agency kept my passport.'] },
    { text: 'So you paid three thousand.', after: ['I paid two thousand to the agent.'] },
    { text: 'When did he start hitting you?' },
  ],
  counterExamples: [
    { text: 'So he keep passport, isn’t it?', after: ['He keeps my passport in his office.'] },
    { text: 'Did he beat you?' },
    { text: 'What happened after that?' },
    { text: 'Is it hot today, isn’t it?' },
  ],
})
