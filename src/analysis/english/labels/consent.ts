import { defineLabel } from '../../rules/label-data.ts'

/** Asking agreement before acting. */
export const consent = defineLabel({
  id: 'consent',
  family: 'safeguard',
  meaning: 'Asks agreement before referring, telling anyone else, recording, or acting for them.',
  why: 'Help that comes unasked is one more thing decided over their head.',
  source: 'M5 §1.5, M7 §2.3',
  rules: [
    {
      over: 'pair',
      pattern: [
        '(?:i|we) (?:would like to|want to|could|can|will|plan to)<12>(?:do you agree|is that (?:okay|all right|fine)|okay for you|do you want (?:that|this)|would that be (?:okay|all right|fine)|do you allow|is it okay(?: for you| with you)?)<4>',
        'before (?:i|we)<8>(?:i|we) (?:will |would |must )?ask you<4>',
      ],
      unless: 'ask you (?:some|a few|a|about)|write|notes|sit|take a break|come in',
      confidence: 0.74,
    },
    {
      over: 'clause',
      pattern:
        '(?:may|can|could|shall|should|do you want|would you like|would you want|is it (?:okay|all right|fine|alright|good)|would it be (?:okay|all right|fine|alright)|are you (?:okay|comfortable|happy|fine|willing)|do you (?:agree|allow|mind|permit)|would you (?:agree|mind|allow)|okay|all right|you want|you agree|with your (?:permission|agreement|consent)|if you (?:agree|want|like|allow|say yes|let me)|will you (?:let|allow)) ?(?:if |to |with |that |for )*(?:i |we |me |us |my \\S+ )*(?:to )?(?:can |could |may )?(?:pass|give|share|call|phone|contact|tell|inform|record|recording|refer|send|ask|talk to|speak to|speak with|arrange|bring|report|introduce|put you in touch|forward|make (?:the|a) (?:call|appointment|report)|get in touch|write to|take (?:a photo|a picture|you to|photos)|let)<1>(?:to )?(?:your|you|the|this|it|that|a|my|our|them|him|her|what|them|someone|somebody|\\S+)<8>',
      with: ['question'],
      unless: [
        'tell me|tell us|ask you|ask a|ask about|ask something|ask some|call me|ask why|call you',
        'talk to you|tell you|take a break|give me',
        'bring (?:you )?(?:some |a )?(?:water|tea|drink|chair|blanket)|send you (?:to|back)',
        'call your (?:bluff)|call (?:an )?interpreter|tell you|give you',
      ],
      confidence: 0.84,
    },
    {
      over: 'clause',
      pattern:
        '(?:may|can|could|shall|should|do you want|would you like|is it (?:okay|all right|fine|alright)|would it be (?:okay|all right|fine)|do you mind|you want) ?(?:if |to |for )*(?:i |we |me )*(?:to )?(?:tell you (?:how|about|who|where|what)|give you (?:the|their|a) (?:number|card|phone|address)|make (?:an|the) appointment|take you (?:there|to)|go with you|send you)<8>',
      with: ['question'],
      confidence: 0.5,
    },
    {
      over: 'sentence',
      pattern: [
        '(?:i|we) (?:will not|will only|would not|will never|only|do not|not)<6>(?:without your (?:permission|agreement|consent|okay|yes)|(?:if|when|unless|until|before) you (?:agree|say yes|say so|want me to|allow|give|consent|tell me (?:i|to|it)|say it is))<6>',
        'only (?:if|when|with) (?:you (?:agree|want|say yes|allow)|your (?:permission|agreement|consent|yes))<6>',
        'with your (?:permission|agreement|consent)<8>',
        'do (?:i|we) have your (?:permission|consent|agreement)<8>|you can say (?:no|yes or no)<8>',
        '(?:i|we) will ask you (?:first|before)<8>|ask(?:ing)? you first<6>',
      ],
      unless: 'only if you (?:talk|cooperate)',
      confidence: 0.78,
    },
  ],
  yieldsTo: ['threatening', 'blaming'],
  examples: [
    { text: 'May I pass your number to the shelter?' },
    { text: 'can i call the interpreter office n tell them ur name or not' },
    { text: 'I will only talk to the labour office if you agree.' },
  ],
  counterExamples: [{ text: 'May I ask you something?' }, { text: 'Can I call you Mai?' }],
})
