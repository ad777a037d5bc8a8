import { defineLabel } from '../../rules/label-data.ts'

/** Offering a choice over how it goes on. */
export const choice = defineLabel({
  id: 'choice',
  family: 'safeguard',
  meaning:
    'Offers a choice over how it goes on: interpreter, officer, break, water, place, time, company, permission to ask or write.',
  why: 'Each small choice says that this conversation is not another thing done to them.',
  source: 'M5 §2.5',
  rules: [
    // Leaving it to them says little by itself: often it is the right to decline.
    {
      over: 'clause',
      pattern: [
        'you (?:decide|can decide)<8>|your (?:choice|decision|call)<4>|as you (?:like|wish|prefer)',
        'whatever you (?:prefer|decide|choose)|whichever<6>',
      ],
      unless: 'you decided|your choice to|your decision to',
      confidence: 0.45,
    },
    // Company or a pause, if they like; a choice in few words.
    {
      over: 'sentence',
      pattern: [
        '(?:can|could|may|will)<1>(?:sit|stay|come|join|be|wait|translate|interpret|listen|talk)<3>(?:with|beside|near|for|here|instead)<4>if (?:you|u) (?:like|want|prefer|wish|would like|need|would rather)<4>',
        '(?:let us|we|we can|i)<1>(?:stop|rest|pause|wait|take a break|go outside|sit outside|leave it|sit|continue)<3>if (?:you|u) (?:like|want|prefer|wish|need|would rather)<4>',
        '(?:stop|rest|wait|go|stay|talk|continue|now|inside|here|sit|carry on)<2>or<1>(?:stop|rest|continue|go on|carry on|wait|later|stay|talk|go|outside|there|stand)<3>(?:up to (?:you|u)|(?:you|u) (?:choose|decide|say|pick)|your (?:choice|call)|as (?:you|u) like)<3>',
      ],
      unless:
        'did|if you want (?:help|to (?:get|go home|leave|see))|go (?:to )?(?:jail|prison)|talk or|they|he|she',
      confidence: 0.74,
    },
    // Ways to go on, side by side.
    {
      over: 'sentence',
      pattern: [
        '(?:would you|you want|do you want|want|you like|you prefer|shall i|i can|we can|you can|better|should i|can (?:come|meet)|tell me)<14>or<1>(?:you|we|i|another|not|go|somewhere|later|now|rather|wait|would|shall|sleep|better|to|maybe|outside|is it|come|bring|in)<10>',
        '(?:where|when) (?:is|would be|do you want|you want|would you)<3>(?:better|sit|good|best|comfortable|place|like to)<6>|(?:different|another|other) (?:place|room|time|one|way)<4>',
        '(?:somebody|anyone|someone|a friend|your sister|bring)<6>(?:be|sit|stay|here)<2>(?:with|beside|next to|near) ?you<4>|if you (?:would rather|prefer)<12>|you like we talk<8>',
        '(?:sit|wait|go|stand) (?:where|wherever|anywhere)<6>|you set the rules<6>|(?:we|i) (?:can|could) (?:leave|wait|do this|sit|go)<3>(?:lying|outside|out|here|there|without|under|for)<8>|would some (?:air|tea|water)<4>',
        '(?:more )?(?:comfortable|quiet|quieter|easier)<2>(?:for you|here|if)<6>|window|blanket or<6>|if (?:it is|that is) convenient<4>',
      ],
      unless: [
        'did|even if|you must|talk or i|jail|are you in pain|does it hurt|by bus|i call your|was it|were you|if you want to talk i will|want to break',
        'hear (?:that|more)|would you agree|he (?:said|told)|see the window|out the window|climbed|they want|out of the window|do you know|from the window|tell me (?:who|where|when|which|the)',
      ],
      confidence: 0.66,
    },
    {
      over: 'sentence',
      pattern: [
        '(?:drink|have|take)<2>(?:water|tea|rest|break|seat)<4>(?:first|please|if you)<3>',
        '(?:translate|interpreter|translator|interpret)<6>(?:okay|fine|all right)(?: for you| with you)?$',
      ],
      unless: 'did|they|i (?:will )?(?:go|leave)(?: first| now)?$|bye',
      confidence: 0.68,
    },
    {
      over: 'clause',
      pattern:
        '(?:would|can (?:we|i)|may (?:we|i)|could (?:we|i)|we (?:can|could)|shall|should we|want|like|prefer|rather|you want|if you (?:want|like|prefer|need|wish)|whenever you|let me know if|tell me if|just say if|or)<6>(?:water|tea|coffee|drink|rest|break|pause|interpreter|translator|woman officer|female officer|lady officer|male officer|policewoman|female colleague|woman colleague|someone (?:with|to sit|beside|you trust)|somebody (?:with|to sit|beside|you trust)|a friend (?:with|here)|your (?:friend|sister|mother)<2>(?:here|with you|join|sit)|sit (?:down|here|outside|somewhere|there|inside)|another (?:day|time|place|officer|language|room)|later|tomorrow instead|outside|inside|different (?:officer|place|day|language)|in (?:your|thai|khmer|burmese|vietnamese|lao|malay|tagalog|bahasa)<2>language|a blanket|toilet|bathroom|(?:speak|talk) (?:in )?(?:another|your own|thai|khmer|vietnamese|burmese|lao|malay|tagalog|bahasa|english)|a (?:woman|female|lady)|window open|stop (?:here|now|for)|(?:talk|speak|meet|sit|do this|continue|go on)<2>(?:now|here|later|with|alone|somewhere|another|tomorrow|today|together))<8>',
      unless: [
        'did (?:they|he|she|the)|were you (?:given|allowed)|had to|could you (?:leave|drink)',
        'can or not (?:i|we) (?:sit|come|enter|stay|join)',
        'drink alcohol|did you (?:have|get|drink)|later (?:he|she|they|you)|what did|go outside alone',
        'allowed to (?:go|sit)|do you know|want to (?:know|hear)|who|if you do not talk',
        '(?:he|they|she) (?:want|wanted)|like to (?:hear|understand|know)|sit in jail|come to see you',
        'i will come|can come|let us (?:go|talk about)',
      ],
      confidence: 0.84,
    },
    {
      over: 'clause',
      pattern:
        '(?:may|can|could|shall|should|is it (?:okay|all right|fine|alright)|would it be (?:okay|all right|fine|alright)|do you mind|would you mind|are you (?:okay|comfortable|fine|all right)|okay|all right|is that okay|i would like) (?:if |to |with |for me )*(?:i |we |me )?(?:to )?(?:ask|asked|wrote|sat|write|take (?:some |a few )?notes|sit|talk|speak|note|make notes|use|start|begin|put|ask(?:ing)?|writing|taking notes|ask about|continue|stay)<10>',
      with: ['question'],
      unless:
        '(?:can|shall|may) (?:we|i) (?:start|begin|proceed)(?: (?:now|then|please))*$|(?:father|mother|parent|person|man|woman|people|they|he|she|you) should|can we talk about the truth|can i ask why|ask (?:why|again)|you (?:talk|tell)|why',
      confidence: 0.82,
    },
    {
      over: 'clause',
      pattern: [
        '(?:where|when|how|which|what|who) (?:\\S+ )?(?:would|do|should|will) (?:you|u) (?:like|prefer|feel|want|rather|be)<1>(?:most )?(?:to (?:sit|talk|meet|start|begin|speak|go on|continue|do this|be called|have|drink)|comfortable|safe talking|at ease|better|suits?|with you|us to|me to)<8>',
        'which language<8>|(?:it is|that is|this is) (?:up to|for) you<8>',
        'would you rather<12>|do you prefer<10>|would you prefer<10>',
        'which would you<8>|you (?:choose|can choose|may choose|pick)(?! (?:me|never|to never|not to|to give))<4>',
      ],
      unless: [
        'you (?:say|said|told)|your choice to|your decision to|it was your (?:choice|decision)|you chose',
        'bad choice|would you rather (?:go to|be in|sit in) (?:jail|prison)|you decide to|you decided',
        'did you choose|you can decide to',
      ],
      confidence: 0.84,
    },
    {
      over: 'sentence',
      pattern:
        '(?:we|you|i|they|she|he) (?:can|could|may|will)<12>(?:if (?:you|that is what you) (?:prefer|like|want|wish|would rather|feel like)(?: it| that| to)?|whatever you prefer|as you like)',
      unless: 'if you (?:want|wish) (?:to (?:go home|be (?:free|safe)|help)|your|him|them|help)',
      confidence: 0.7,
    },
    {
      over: 'sentence',
      pattern: [
        '(?:pours?|brings?|offers?|gives?|hands?|fetch(?:es)?|passes|pushes|puts?|moves?|slides?|sets?)<5>(?:water|tea|chair|tissue|tissues|blanket|glass|cup|drink|coffee)<5>',
        '(?:sits?|stands?|moves?)<3>(?:down|beside|back|away|a little away|lower)<3>leav(?:e|es|ing)<6>',
      ],
      with: ['action'],
      confidence: 0.72,
    },
    {
      over: 'sentence',
      pattern: [
        '(?:i|we) (?:can|could|will) (?:get|bring|find|ask for|call|arrange|ask)<3>(?:interpreter|translator|water|tea|woman officer|female officer|female colleague|woman colleague|someone who speaks|lady officer)<6>',
        '(?:here is|there is|have) (?:some |a glass of |a bottle of )*(?:water|tea)<6>',
        '(?:take|have) a (?:break|rest|drink|seat)<6>|my colleague<3>is a woman<10>',
      ],
      unless: 'if you (?:talk|tell)|did|they',
      confidence: 0.68,
    },
  ],
  yieldsTo: ['threatening', 'blaming'],
  examples: [
    { text: 'Would you rather talk with a woman officer?' },
    { text: 'u want some water first?' },
    { text: 'Is it okay if I take notes?' },
  ],
  counterExamples: [{ text: 'Did they give you water?' }, { text: 'You chose this work.' }],
})
