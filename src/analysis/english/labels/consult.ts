import { defineLabel } from '../../rules/label-data.ts'

/** Asking what they think would solve it. */
export const consult = defineLabel({
  id: 'consult',
  family: 'partnership',
  meaning: 'Asks what they think would solve it, or what they want to happen.',
  why: 'Solutions hold when those who live with the problem find them workable.',
  source: 'M6 §1.1, §1.2, M3 §2.32',
  rules: [
    {
      over: 'sentence',
      pattern: [
        '(?:what|how|who)<2>(?:do )?(?:you|{title}) (?:think|want|wants|hope|hopes?|like|wish|believe)<4>(?:to happen|to see|will|would|can|should|could|must|is (?:best|possible|good|right|better)|that (?:we|i|police)|for (?:her|him|them|this|yourself)|police|from (?:us|me)|us to|me to|we (?:do|can)|to know)<10>',
        '(?:in|by) (?:your|{title}) (?:view|opinion|judgement|judgment|eyes|experience|idea)<12>',
        '(?:what|which|how)<2>(?:would|could|can|must|may)<6>(?:reach|change|make|let|bring|help|happen|work|stop|keep|protect|get through|have us|accept|take for|it take|need(?! to know))<10>',
        'what do you want (?:friday|monday|tomorrow|it|this|that|us|me|your|her|him) to<8>|what do you want$|if you could decide<8>|if it were up to you<6>|what would (?:you|your \\S+) (?:have|want|like|need|wish)(?! (?:me to (?:call|know)|to (?:drink|eat|tell|say|be called)|to have a drink))<8>',
        '(?:ask|hear|know|asked)<4>(?:how (?:we|police|i) (?:could|can|should)|what (?:would|could) (?:be useful|help|make|be better|you))<8>',
        'what way is (?:better|best)<6>|which way is (?:better|best)<6>|anything (?:you|that you) (?:would like|want) (?:me|us|police) to (?:do|change|leave)<6>',
        'what (?:do|would)<2>(?:you|families|people)<3>need<2>(?:this week|most|first|from (?:us|police|me)|now)<4>',
      ],
      unless: [
        'what did|made you|do you want (?:to|some|a|any) (?:drink|eat|water|tea)|what do you want to (?:tell|say|hide)',
        'you think (?:he|they|she|happened|you)|what would (?:you|your) (?:mother|father|family)|what can you tell|how can you|tell (?:me|us)|what time',
      ],
      with: ['question'],
      confidence: 0.74,
    },
    {
      over: 'clause',
      pattern:
        '(?:what|how|which)<4>(?:would|could|can|should|might|will|you|do you (?:think|want|need|wish|hope)|is needed)<5>(?:help|helps|be useful|be needed|make (?:a|the|it|things|you|people|life|this)|change|solve|improve|work best|be (?:better|best|good|right|safest|possible)|need|do (?:about|better|differently|together|to help)|want (?:to happen|us|me|from|for|most|now)|like (?:to happen|us|me|to see)|wish|protect|stop (?:this|it|them|that)|keep)<8>',
      with: ['question'],
      unless: [
        '(?:what|which) (?:time|day|hour|place)|what do you want to (?:tell|say|ask|drink|eat)',
        'what do you think (?:happened|he|they)|who|what kind of|how long|help (?:me|us) (?:find|catch)',
        'what would your|need from me to talk|change your mind|like to drink',
      ],
      confidence: 0.86,
    },
    {
      over: 'clause',
      pattern: [
        '(?:you|{title}) think (?:we|i|police|us) (?:should |can |must |better )*(?:do )?(?:what|how)<5>',
        '^<6>(?:what )?(?:is )?your (?:idea|ideas|opinion|advice)(?: please| la| lah)*$',
      ],
      unless: 'not your|was your|whose',
      confidence: 0.7,
    },
    {
      over: 'clause',
      pattern: [
        '(?:what|how) (?:do|would|did|are|is|about)(?: you)?<1>(?:your (?:ideas?|opinion|advice|view|views|suggestions?|wishes?|hopes?|thoughts?)|you (?:suggest|propose|recommend|advise|want to happen|want to do|want now|want from|hope for|hope will|hope happens|wish for|wish would|like to happen|wish to happen|see as|think (?:should|would|could|we|is the best|the police|police|can)))<8>',
        '(?:what|which)<3>(?:solution|solutions|way forward|help)<8>',
        '(?:do you have|got|have you|any)<2>(?:ideas?|suggestions?|advice)<8>',
        'what should (?:we|i|police|the police|happen)<8>',
        'how (?:should|can|could|may|might) (?:we|i|police|the police)<2>(?:help|do better|make|be|work|support|earn|solve|go about|handle|deal|change|protect|improve)<8>',
        '(?:what|who|how)<2>(?:would|does|do)(?: a)?<1>(?:good|better) (?:outcome|result|solution|police|ending)<8>',
        'i (?:would like|want) to (?:hear|know)<3>(?:what you (?:think|want|would|wish|hope|suggest|need)|your (?:idea|ideas|opinion|view|advice|wishes))<8>',
        'what (?:do|would) you (?:want|need|like|wish|hope)<1>(?:now|most|next|for yourself|from (?:us|me|the police)|us to do|me to do|to see|to happen|to see happen)?$',
        'how can (?:i|we) help<4>',
      ],
      with: ['question'],
      unless: 'how can you|what do you think you',
      confidence: 0.84,
    },
  ],
  yieldsTo: ['threatening', 'blaming'],
  examples: [
    { text: 'What would help the families here most?' },
    { text: 'wat u want to happen now' },
    { text: 'How could police do better at this port, you think?' },
  ],
  counterExamples: [{ text: 'What do you want to tell me?' }, { text: 'What happened next?' }],
})
