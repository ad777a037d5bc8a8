import { defineLabel } from '../../rules/label-data.ts'

/** Seeing to safety, pain and urgent needs. */
export const safety = defineLabel({
  id: 'safety',
  family: 'safeguard',
  meaning: 'Asks about, or sees to, the person’s safety, pain, health or urgent needs now.',
  why: 'Nobody can talk freely while in danger, in pain or hungry; and the person comes before the case.',
  source: 'M4 §2.2, §3.2',
  rules: [
    {
      over: 'sentence',
      pattern: [
        '(?:pain|hurting|hurts?|feverish|fever|bleeding|dizzy|sick|cough|blood|swollen|infected|rash|wound)<6>',
        '(?:eat|eating|eaten|ate|sleeping|last meal|hungry|had to eat)<6>(?:already|today|or not|well|when|okay)?<4>',
        '(?:be|is|are|it|still|now)<2>(?:all right|okay|safe|in trouble|in danger)<2>(?:until|till|tonight|now|to (?:talk|be seen|go)|for you|if you|there|at home)<6>',
        '(?:can|could) you<2>(?:walk|see|breathe|stand|move|sleep)<1>(?:okay|well|all right|properly)<6>|(?:bring you|any) trouble<4>|(?:trouble since|bothered you)<4>',
        '(?:did|has) (?:someone|somebody|anyone|a doctor|a nurse) (?:look|looked|see|seen)<6>|do something to you<4>|(?:go|safe) now<4>(?:or|until)<8>',
      ],
      with: ['question', '!open'],
      unless: [
        'did (?:he|they|she) (?:hit|hurt|beat)|who|why|how many|there at|on the boat|at that time|why did|the (?:others|boss) (?:eat|sick)|feel sick when he',
        'was it|were you|kill|punch|touch|beat you|guards|does it hurt you that|the rice',
      ],
      confidence: 0.7,
    },
    {
      over: 'sentence',
      pattern: [
        '(?:medic|doctor|nurse|ambulance) (?:first|now|outside|is (?:here|outside|on))<6>|(?:get|getting|bring|call|fetch|phone|send|need)<3>(?:nurse|doctor|medic|ambulance|health post|soup|rice|food|water|something warm)<8>',
        '(?:something warm|food|soup) (?:comes )?first<4>|(?:car|help|van) is<2>(?:minutes?|min|away|coming|outside)<6>|i (?:will )?stay (?:on the (?:line|phone)|here|with you|until|till)<8>',
        '(?:so|that) (?:nobody|no one|he|they)<2>(?:follows?|thinks?|see|finds?|can find)<4>|(?:call|ring|press|say)<8>(?:they|we|i)<2>(?:come|send|will come|send car)<6>|your safety<6>|(?:own|a) (?:room|key|lock)<6>(?:from inside|key|lock|own key)<2>',
      ],
      with: ['!question'],
      unless: 'did|if you talk|promise|the boss|they (?:said|told)|tomorrow we',
      confidence: 0.64,
    },
    {
      over: 'sentence',
      pattern: [
        '^<2>(?:you|u) hungry<3>|be seen with (?:me|us)<4>',
        '(?:does|will|do) (?:anyone|anybody|someone|they|he) bother (?:you|u)<6>',
        'any (?:risk|danger) (?:for|to) (?:you|u)<6>',
      ],
      with: ['question'],
      confidence: 0.76,
    },
    {
      over: 'sentence',
      pattern: [
        '(?:enough|something|anything) to eat<4>|(?:much|any|a lot of|still|more) pain<4>',
        '(?:a )?door (?:you|u) can lock<4>',
        '(?:will|would|are) (?:you|u) (?:be )?(?:in trouble|in danger|punished|safe)<1>(?:with|from|if|there|at|when|tonight|here)<8>',
      ],
      unless: 'did|in trouble with the (?:law|police)',
      confidence: 0.72,
    },
    {
      over: 'sentence',
      with: ['action'],
      pattern:
        '(?:looks?|glances?|checks?|puts?|brings?|calls?)<4>(?:wound|bruise|arm|injury|outside|street|bandage|blanket|ambulance|nurse|doctor|food)<4>',
      confidence: 0.72,
    },
    {
      over: 'sentence',
      pattern:
        '(?:is|are|do|does|will|would|can|am|if|whether|how|not) ?(?:it|you|u|this|that|your \\S+|the \\S+|he|she|they|anyone)?<4>(?:safe|unsafe|in danger|in pain|hurts?|hurting|injured|wounded|bleeding|sick|ill|unwell|feeling (?:ill|sick|well|okay|all right|today|now)|hungry|thirsty|cold|eaten|need (?:a )?(?:doctor|nurse|medicine|food|medical|hospital|help (?:now|right away)|something to eat)|pregnant|dizzy|warm enough)<8>',
      with: ['question'],
      unless: [
        'did (?:he|they|she|it)|were you|was it safe|was the|how safe was|did you feel safe there',
        'keep you safe if|why|do you feel safe with (?:the police|us)\\?never',
      ],
      confidence: 0.9,
    },
    {
      over: 'sentence',
      pattern: [
        '^<6>(?:are|r) (?:you|u) (?:okay|ok|all right|hurt|safe|well|comfortable|warm|cold|hungry|in pain|tired|feeling<3>)<5>',
        'are you (?:okay|all right)(?: now| today| here)?',
        '^<3>you (?:got |feel |have )?(?:hurt|pain|sick|injured|bleeding)(?: (?:anywhere|somewhere|now|here|at all|or not))+$',
        '(?:is|are) (?:your|the) (?:wrists?|arms?|hands?|legs?|feet|foot|head|back|knees?|eyes?|ribs?|face|neck|shoulders?|stomach|belly|chest|fingers?|teeth|tooth|wounds?|cuts?|burns?|baby|cough|fever)(?: \\S+)? (?:okay|all right|better|fine|hurt|sore|hurting|swollen|bleeding|painful|healing)<4>',
        'does (?:anything|something|it|your \\S+) hurt<6>|where does it hurt<5>',
        '(?:anything|something) hurts?(?: now| you)?',
        '(?:you|u) (?:got|have|feel|in)(?: any| some)? pain<6>',
        '(?:have|did|had) (?:you|u) (?:eat|eaten|slept|sleep|had (?:food|something to eat|anything to eat|water))<6>',
        'when did you last (?:eat|sleep|drink)<4>',
        '(?:is|are) (?:anyone|anybody|someone|somebody|he|they|she) (?:watching|listening|following|waiting|outside|looking for|threatening)<6>',
        '(?:can|could|do|will|would|might|does) (?:anyone|anybody|someone|he|they|she)<2>(?:hear|see|find|hurt|know (?:you are|where)|reach|follow)<2>(?:us|you|here|now)<5>',
        'how (?:is|are) your (?:arm|hand|leg|head|back|health|wound|baby|side|foot|stomach|body|wrist)<6>',
        'what do you need (?:right )?(?:now|tonight|today|first|most)<5>',
        'do you (?:feel|think you are) safe<8>',
        'where (?:will|can|do) you (?:sleep|stay|go) (?:tonight|now|today)<5>',
        '(?:a |somewhere )?(?:safe )?place (?:to|where you can) (?:sleep|stay)(?: tonight)?<4>',
        'is there (?:any|some|immediate) (?:danger|risk)<6>',
      ],
      unless: [
        'did (?:he|they|she)|there at|on the boat|at the house|at that time|in the factory',
        'where does it hurt you to say',
      ],
      confidence: 0.88,
    },
    {
      over: 'sentence',
      pattern: [
        '(?:a|the|our|call|get|have|see|bring|fetch|find)<3>(?:nurse|doctor|medic|ambulance|first aid|paramedic)<4>(?:here|now|today|tonight|outside|right away|can|could|look|see|check|is|first|come|for|straight)<8>',
        '(?:let us|i will|we will|i can|we can|i want to|let me|we) (?:make sure|see that|check that|keep|get|look at|clean|take care|first|find)<4>(?:you are (?:safe|okay|all right|warm|not hurt)|(?:your|that|the) (?:wound|hand|arm|injury|cut|leg|burn|bruise|health)|to a doctor|some food|something to eat|something warm|safe place|to (?:the )?(?:hospital|clinic|safety)|you to safety)<6>',
        'your (?:safety|health)<3>(?:first|comes first|matters|is (?:more|the most)|important)<6>',
        '(?:food|something to eat|a meal|medicine|blanket)<4>(?:for you|now|here|first|tonight)<4>',
        '(?:if|when|whenever)<2>(?:he|they|she|someone|anyone)<2>(?:comes?|appears?|threatens?|calls?)<4>(?:call|ring|press|run|tell|text|come)<6>',
        'if you (?:are|feel|ever)<3>(?:in danger|unsafe|not safe|scared|afraid|threatened)<8>',
        '(?:emergency|police) number<6>',
        'a (?:safe )?(?:word|sign|signal)<6>(?:safe|danger|stop|trouble|if)<6>',
      ],
      unless: 'did|safe house was|for the (?:boss|customers)',
      with: ['!specific'],
      confidence: 0.72,
    },
  ],
  yieldsTo: ['threatening', 'blaming', 'promise', 'intrusive'],
  examples: [
    { text: 'Is it safe for you to talk here?' },
    { text: 'Does anything hurt?' },
    { text: 'u got any pain now?' },
    { text: 'There is a nurse here, she can look at your arm.' },
  ],
  counterExamples: [{ text: 'Did they hurt you there?' }, { text: 'You are totally safe now, I promise.' }],
})
