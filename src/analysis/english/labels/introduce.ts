import { defineLabel } from '../../rules/label-data.ts'

/** Saying who one is and what the talk is for. */
export const introduce = defineLabel({
  id: 'introduce',
  family: 'safeguard',
  meaning: 'Says what role the officer has, or what the conversation is for.',
  why: 'Who does not know why they are asked expects the worst.',
  source: 'M5 §2.5',
  rules: [
    {
      over: 'sentence',
      pattern: [
        '(?:i|we)(?: am| are)?(?: also| just| only| mostly)* (?:do|lead|look after|coordinate|run|sort|handle|look for|visit|visiting|go|going|ask|asking|check|work|working|come|came|here|talk to|speak (?:to|with))<3>(?:every|each|all|the|from house|outreach|cases?|for|with|people|workers?|drivers?|heads?|about|at|to|as|unit|missing|victim)<10>(?:unit|desk|team|liaison|police|post|village|street|lane|house|houses|workers?|schools?|districts?|part of|hear|know|understand|ask|learn|see how|say hello|say hi|how|safety|what|girls|needs?|screening|referrals|paper|papers|advertises)<8>',
        '(?:i am|we are|this is|me|officer|sergeant|corporal)<5>(?:from|with|at|of|w) (?:the )?(?:\\S+ ){0,3}(?:desk|unit|team|liaison|post|station|police|centre|office|shelter)<10>',
        '(?:i am|we are|i) (?:trying|try|here|came|come|want|would like)<2>(?:to|only to|just to|mostly to|so)<1>(?:learn|hear|know|understand|see|find out|get to know|greet|listen|ask)<2>(?:about|how|what|from you|the|each|people|families|you first)<10>',
        'my (?:task|job|work|role) (?:is|here)<10>|i am the (?:contact|liaison|officer|sergeant|corporal)<8>|what i am (?:here )?for<8>|its? (?:only|just) (?:to|about|for)<8>|(?:just|jst) (?:here|some questions) about<8>',
      ],
      unless: [
        'did|you (?:are|were) from|tomorrow|tell me|if you|must|i will|promise|the truth|who (?:is|was)|answer',
        'i want to (?:know|hear|understand) (?:what (?:he|they|she)|where|who|the (?:name|detail))',
      ],
      with: ['!tag'],
      confidence: 0.6,
    },
    // A rank before the name, or "I police here".
    {
      over: 'sentence',
      pattern: [
        '(?:my name is|i am|me|this is|call me|name)<1>(?:inspector|sergeant|corporal|constable|police officer|officer|lieutenant|detective|investigator)<5>',
        '^<3>(?:i|me)(?: am| is)? (?:also |a |the |new |only |one |your |just )*(?:police|policeman|policewoman|officer|polis|constable)(?! (?:will|can|not|no|want|must|told|said)\\b)<6>',
      ],
      with: ['!question'],
      unless: 'i am not|told|said|did',
      confidence: 0.68,
    },
    {
      over: 'sentence',
      pattern:
        '(?:i am|we are|this is|i work|we work|i serve|my job|our job|my work|my role|our role)(?: \\S+){0,6}? (?:police|officer|officers|unit|community|station|desk|team|division|department|patrol|constable|sergeant|inspector|is to|from the)<8>',
      unless: 'the police officer who|i am not|you (?:said|told)|police (?:will|took|can)',
      confidence: 0.88,
    },
    {
      over: 'sentence',
      pattern: [
        '(?:i am|we are) (?:only |just )?(?:here|not here)<1>(?:to|because|for|today)<10>',
        '(?:i|we) (?:came|come|have come|visit|stopped by|am visiting)<3>(?:to (?:talk|listen|ask|hear|learn|understand|see|find|share|help|check)|because)<10>',
        'the (?:reason|purpose|aim|point)<3>(?:i|we|of|for|is)<8>',
        '(?:i|we) (?:want|would like|wanted|wish|hope) to (?:talk|speak|chat)<2>(?:with|to) you<2>(?:about|because|so|to)<8>',
        '(?:i|we) (?:would like|want|hope) to (?:understand|learn|hear|find out) (?:what|how|about)<3>(?:people|families|things|worries|life|worry|workers|the community|the village)<8>',
        '(?:this|our|the) (?:talk|conversation|interview|chat|meeting|visit) is<10>',
        'what (?:this|the) (?:talk|conversation|interview|visit) is for<6>|let me explain (?:who|why)<8>',
      ],
      unless:
        'again|(?:can|may|shall|could) (?:i|we) (?:come|visit)|(?<!not here to )arrest|here to listen$|here for you',
      confidence: 0.84,
    },
  ],
  examples: [
    { text: 'I am with the women and children desk at the station.' },
    { text: 'I come today to listen what the families here worry about' },
  ],
  counterExamples: [{ text: 'My name is Somchai.' }, { text: 'What work do you do?' }],
})
