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
    {
      over: 'sentence',
      pattern: '(?:has|have|got|is) (?:a |free )?(?:bed|room|place|food)s?<2>for you<6>',
      unless: 'did|do you',
      confidence: 0.72,
    },
    {
      over: 'sentence',
      pattern:
        '(?:there is|there are|got|we (?:have|work with)|i (?:know|can|could|will|would)|we (?:can|could|will)|they (?:can|could|will|help)|you (?:can|could|may|might)|would you|do you (?:want|need)|shall (?:i|we)|may (?:i|we)|can (?:i|we)|could (?:i|we)|the|a|an|if you (?:want|need|like)|our|your)<8>{service}s?<12>',
      unless: [
        'did (?:you|they|he|she)|were you|was (?:there|the)|who (?:is|was|took)|which',
        'have you (?:been|ever)|(?:told|said) (?:us|me)',
        'at the (?:hospital|clinic|shelter|embassy) (?:said|told|they|he|she|you)|no (?:statement|story)',
        'you (?:went|said|were|told)|is (?:hiding|staying)|i am from|i work (?:with|at|for|in) the|why',
        'before you (?:talk|tell)|if you (?:talk|cooperate|testify|help us)',
      ],
      confidence: 0.82,
    },
    {
      over: 'sentence',
      pattern: [
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
