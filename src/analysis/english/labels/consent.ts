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
      over: 'sentence',
      pattern: [
        '(?:may|shall|can|could|should) (?:i|we)(?: \\S+){0,2}? (?:ring|call|phone|tell|mention|pass|give|send|copy|make a copy|put|note|share|report|ask (?:her|him|them|the|my)|refer|contact|bring|forward)(?! (?:you|your (?:phone|water))\\b)<12>',
        '(?:would|will|do|if|and)? ?(?:you|the \\S+)(?: both)? (?:agree|allow|permit|consent)(?: (?:to|that|if|me|us|for))*<10>',
        '(?:would you|you|will you) (?:let|allow) (?:me|us)<2>(?:tell|give|mention|call|ring|send|pass|ask|put|speak|write)<8>',
        '(?:want|wants|like|okay|all right|good|fine) (?:with you )?(?:me to|us to|i|if (?:i|we|the|nurse|she)|that (?:i|we))<2>(?:tell|mention|call|ring|ask|pass|send|give|say|report|speak|phone|put|come|write (?:to|your)|share)<10>',
        '(?:would you like|do you want|you want) (?:us|me) to<1>$|(?:yes or no|yes or not|agree or not|no)<2>(?:is|are) (?:both )?(?:okay|fine)<4>|both (?:is|are) okay<2>',
        '(?:id|i would) like to (?:send|pass|tell|share|mention|ring|call)<12>(?:are you okay with|is that okay|do you agree|would that)<4>',
        'only if (?:you|she|he) (?:say|says|agree|agrees|want|wants) ?(?:yes|so)?<3>|i wait (?:till|until|for) (?:you|your)<6>',
      ],
      with: ['question'],
      unless: [
        'ask you|call you|tell you|give you|may i (?:ask|sit|come|take|talk|speak)|bring you (?:some|a|water|tea)|write (?:it|this|that) down',
        'shall i tell you|agree (?:that )?(?:he|she|this cousin|they|it)|you agree (?:that )?(?:he|it|they)|or (?:i|we) call',
        'call (?:an|the) interpreter|bring (?:tea|water)|stop|put it|would you agree that',
      ],
      confidence: 0.7,
    },
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
        'tell me|tell us|(?:father|mother|parent|person|man|woman|people|they|he|she|you) should|ask you|ask a|ask about|ask something|ask some|call me|ask why|call you',
        'talk to you|tell you|take a break|give me|ask (?:me|us)(?! to\\b)',
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
