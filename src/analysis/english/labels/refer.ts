import { defineLabel } from '../../rules/label-data.ts'

/** Telling of a service. */
export const refer = defineLabel({
  id: 'refer',
  family: 'safeguard',
  meaning:
    'Tells of, or offers, a service or help for this person: shelter, health, legal, work, social, consular.',
  why: 'Police cannot do it alone; a named service is a way on that does not run through the case.',
  source: 'M5 §1.6, M7 §2.3, M3 §2.33',
  rules: [
    // A service and what it does for people: "the bureau takes reports", "there's a nurse who visits homes".
    {
      over: 'pair',
      pattern: [
        '(?:there is|there are|we have|have|got|know|theres|is) (?:a|an|one|some|someone|somebody|people|also|small|free|good)<3>(?:{service}|office|desk|nurse|doctor|lawyer|class|union|fund|house|home|centre|people|woman|lady|team|service|group|board|bureau|counsellor|midwife|mission|man)s?<10>(?:who|that|which|they|she|he|for|where|at|helps?|can|checks?|gives?|takes?|finds?|free|nearby|behind|near|here|teaches|keeps?)<10>',
        '(?:the|our|this|a) (?:\\S+ ){0,3}(?:{service}|office|desk|fund|union|board|bureau|centre|mission|ministry|helpline|inspectorate)<3>(?:can (?:help|ask|look|see|find|claim|settle|give|make|tell|visit|measure)|helps|gives|takes|finds|checks|pays|visits|traces|keeps|asks|offers|settles|would help|gives you|is free|sees)<10>',
        '(?:medic|nurse|doctor|lawyer|counsellor|midwife)<2>(?:is (?:here|free|outside|on call|next door|in)|can (?:look|see|come|check)|sees|comes|will (?:look|see|come))<8>',
        '(?:nurse|doctor|medic|lawyer|clinic)<4>(?:want|need|like|okay|if you) (?:me|it|her|him|one|to see)<5>|need (?:a )?(?:doctor|nurse|lawyer|medic)<3>(?:or not)?',
        '(?:help you|help) (?:with|to|find|reach|claim|get)<4>(?:travel paper|wages?|salary|papers?|lawyer|work|job|home|documents?)<6>',
      ],
      unless: [
        'did (?:you|they|he|she)|were you|who (?:is|was)|if you (?:talk|cooperate|testify|help us)|no (?:statement|story)',
        'my (?:wife|card)|i am from|not from|the (?:boss|agency)|is hiding|found in the|reads? it',
      ],
      confidence: 0.68,
    },
    {
      over: 'sentence',
      pattern: '(?:has|have|got|is) (?:a |free )?(?:bed|room|place|food)s?<2>for you<6>',
      unless: 'did|do you',
      confidence: 0.72,
    },
    {
      over: 'sentence',
      pattern:
        '(?:there is|there are|got|we (?:have|work with)|i (?:know|can|could|will|would)|we (?:can|could|will)|they (?:can|could|will|help)|you (?:can|could|may|might)|would (?:you|he|she|they|your \\S+)|do you (?:want|need)|shall (?:i|we)|may (?:i|we)|can (?:i|we)|could (?:i|we)|if you (?:want|need|like)|in this (?:building|hall|market|clinic))<8>{service}s?<12>',
      unless: [
        'did (?:you|they|he|she)|were you|was (?:there|the)|who (?:is|was|took)|which',
        'have you (?:been|ever)|(?:told|said) (?:us|me)',
        'at the (?:hospital|clinic|shelter|embassy) (?:said|told|they|he|she|you)|no (?:statement|story)',
        'you (?:went|said|were|told)|is (?:hiding|staying)|i am from|i work (?:with|at|for|in) the|why',
        'before you (?:talk|tell)|if you (?:talk|cooperate|testify|help us)',
        '(?:may|can|could|shall) i<2>(?:tell|pass|mention|give|send|ask|make|phone to)|(?:whether|even|whatever) (?:or not )?(?:you|if)<8>hang',
      ],
      confidence: 0.82,
    },
    {
      over: 'sentence',
      pattern: [
        '(?:the|a|one|our) (?:\\S+ )?{service}s? (?:on|in|at|near|behind|by|next to|across)(?: \\S+){1,4}? (?:has|have|can|gives?|takes?|helps?|is (?:free|open|safe)|offers?|asks?|sees?|keeps?|never asks)<10>',
        '{service}s?<1>(?:can|could|will|helps?|gives?|is (?:free|open|here|for|near|nearby)|are (?:free|open)|who|that|has|have|offers?|speaks?|number|sees?|takes?)<10>',
        '(?:number|card|leaflet|phone|address|contact) (?:of|for|from) (?:the |a |our )?(?:\\S+ )?{service}<6>',
        '(?:someone|somebody|people|a woman|a colleague|an office|an organisation|an organization|a group|an ngo|others) (?:who|that|which|where)<2>(?:can|could|helps?|will|give|gives|knows?|supports?)<10>',
        '(?:put|get) you in (?:touch|contact) with<8>',
        '(?:refer|connect|introduce|link|take|bring|bringing|send) (?:you )(?:to|with) (?:the|a|an|some|someone|people|somebody|our)<8>',
      ],
      unless: [
        'did|who can tell|is (?:hiding|staying)|(?:said|told) (?:us|me)|jail|prison|immigration',
        'if you (?:talk|cooperate|testify|help us)|the station|court|a boss|people who know',
      ],
      confidence: 0.74,
    },
  ],
  yieldsTo: ['threatening', 'blaming', 'disclosing', 'promise'],
  examples: [
    { text: 'The labour office can ask for your wages; shall I tell you how?' },
    { text: 'got one clinic near here, free, u can go' },
    { text: 'I know a lawyer who helps workers for free.' },
  ],
  counterExamples: [
    { text: 'Did you go to the hospital?' },
    { text: 'If you testify, we can get you a shelter.' },
  ],
})
