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
    {
      over: 'sentence',
      pattern: [
        '(?:drink|have|take)<2>(?:water|tea|rest|break|seat)<4>(?:first|please|if you)<3>',
        '(?:translate|interpreter|translator|interpret)<6>(?:okay|fine|all right)(?: for you| with you)?$',
      ],
      unless: 'did|they',
      confidence: 0.68,
    },
    {
      over: 'clause',
      pattern:
        '(?:would|can (?:we|i)|may (?:we|i)|could (?:we|i)|we (?:can|could)|shall|should we|want|like|prefer|rather|you want|if you (?:want|like|prefer|need|wish)|whenever you|let me know if|tell me if|just say if|or)<6>(?:water|tea|coffee|drink|rest|break|pause|interpreter|translator|woman officer|female officer|lady officer|male officer|policewoman|female colleague|woman colleague|someone (?:with|to sit|beside|you trust)|somebody (?:with|to sit|beside|you trust)|a friend (?:with|here)|your (?:friend|sister|mother)<2>(?:here|with you|join|sit)|sit (?:down|here|outside|somewhere|there|inside)|another (?:day|time|place|officer|language|room)|later|tomorrow instead|outside|inside|different (?:officer|place|day|language)|in (?:your|thai|khmer|burmese|vietnamese|lao|malay|tagalog|bahasa)<2>language|a blanket|toilet|bathroom|(?:speak|talk) (?:in )?(?:another|your own|thai|khmer|vietnamese|burmese|lao|malay|tagalog|bahasa|english)|a (?:woman|female|lady)|window open|stop (?:here|now|for)|(?:talk|speak|meet|sit|do this|continue|go on)<2>(?:now|here|later|with|alone|somewhere|another|tomorrow|today|together))<8>',
      unless: [
        'did (?:they|he|she|the)|were you (?:given|allowed)|had to|could you (?:leave|drink)',
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
      unless: 'can we talk about the truth|can i ask why|ask (?:why|again)|you (?:talk|tell)|why',
      confidence: 0.82,
    },
    {
      over: 'clause',
      pattern: [
        '(?:where|when|how|which|what|who) (?:\\S+ )?(?:would|do|should|will) (?:you|u) (?:like|prefer|feel|want|rather|be)<1>(?:most )?(?:to (?:sit|talk|meet|start|begin|speak|go on|continue|do this|be called|have|drink)|comfortable|safe talking|at ease|better|suits?|with you|us to|me to)<8>',
        'which language<8>|(?:it is|that is|this is) (?:up to|for) you<8>',
        'you (?:choose|decide|can choose|can decide|may choose|pick)<8>|your (?:choice|decision|call)<4>',
        'would you rather<12>|do you prefer<10>|would you prefer<10>|as you (?:like|wish|prefer)',
        'whatever you (?:prefer|decide|choose)|whichever<6>|which would you<8>',
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
