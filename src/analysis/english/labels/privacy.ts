import { defineLabel } from '../../rules/label-data.ts'

/** Saying who will know, or seeing to a private place. */
export const privacy = defineLabel({
  id: 'privacy',
  family: 'safeguard',
  meaning: 'Says who will and who will not know, and the limits of that, or sees to a private place.',
  why: 'Fear of who may hear keeps people silent; the truth about it, limits included, lets them decide what to say.',
  source:
    'M5 §2.5 (which asks for a guarantee; nobody in a legal system can give one, so the truth about its limits is what counts)',
  rules: [
    // Who reads, who hears, who is told; and a place where nobody hears.
    {
      over: 'sentence',
      pattern: [
        '(?:goes?|go|sent|pass|report)<3>to (?:my|the) (?:\\S+ )?(?:inspector|prosecutor|lieutenant|lt|captain|sergeant|supervisor|chief|commander|unit|colonel)<10>',
        '(?:my|our|the|his|and) (?:\\S+ )?(?:inspector|captain|sergeant|boss|supervisor|chief|commander|colonel|relief|deputy|clerk|duty officer|unit|prosecutor|judge|defence)<4>(?:reads?|sees?|can see|asks? for|will see|see)<6>',
        '(?:your|the|his|her) (?:\\S+ )?(?:boss|employer|hotel|owner|husband|family|parents|company|agency|farm|madam|manager|district office|officers of that district|newspapers?)<2>(?:never|do not|does not|is not told|not|gets nothing|will not|get nothing)<1>(?:reads?|sees?|gets?|know|knows|told|hears?|do|does)?<6>',
        '(?:nobody|no one|no body)<3>(?:outside|else|here|there|sees?|hears?|knows?|reads?)<3>(?:it|this|us|you|know|hear|see|outside|that|knows)<3>',
        '(?:no|without (?:any |your )?|not|never)<2>names?<3>(?:goes|go|on|in|needed|stays|written)<5>|your name<3>(?:stays|goes|is|not|leave|left)<8>|(?:write|put)<3>only<5>',
        '(?:i|we) (?:can not|cannot|do not|will not|should not|shall not|ought not to have|must not|never)<1>(?:say|tell|talk|told|give|tell you|speak)<2>(?:about|who|whether|where|more|anyone|others|your|nobody|not to anyone|that much|anything about)<8>',
        '(?:talk|speak|see|check|sit|meet)<3>(?:with |to )?(?:every|each|her|him|you|the) ?(?:person|worker|one|domestic worker)?<3>(?:alone|by (?:herself|himself|yourself|themselves)|one by one|without (?:him|her|them))<6>',
        '(?:come|move|go|sit|talk|step|walk)<4>(?:side room|back room|staircase|out back|women room|nurses room|another room|other room|corner|balcony|behind|garden|somewhere (?:with a door|quiet|else))<8>',
        '(?:can not|cannot|does not|will not|not)<1>(?:hear|see) (?:us|you)?<1>(?:from (?:there|here))?<3>|door<4>(?:shut|shuts|closed|lock|locked)<5>|out of earshot',
        'this notebook<10>|the (?:book|file|notebook|sheet|form|page)<4>(?:stays|stay|is kept|is locked|locked)<8>|only (?:a|the) judge<8>',
        '(?:nobody|no one) (?:sees|sign|signs|will know|know|knows)<6>|(?:needn|need not|will not|would not|wont) tell (?:us|you or me|me)<6>|that is (?:his|hers?|theirs|for (?:you|her|him)) to (?:tell|decide)<4>',
      ],
      unless: [
        'promise|swear|guarantee|did (?:he|she|they|you)|told (?:us|me) that|nobody will ever|you (?:should|must) tell',
        'do not tell me|never told|if you do not|who told|nobody (?:came|listened|told you|knows where|know where)|not hear you',
        'no (?:need|more)|tell you (?:why|what|how)|door (?:you can|has|have|is not)|closing the door|once the door|can not tell (?:yet|whether)|whether they will|nobody hear her|protect the',
      ],
      confidence: 0.72,
    },
    {
      over: 'sentence',
      pattern: [
        '(?:she|he|they|nobody|no one) can not hear us<3>',
        '(?:my|our|the|these|this|your) (?:notes?|reports?|files?|notebook|papers?|statement|words|form)<2>(?:are|is|will be|gets?) (?:only )?(?:read|seen|kept|locked|checked)<1>(?:by|in|at|with|up|away)<8>',
        '(?:i|we)(?: will| do| shall)? (?:write|put|note|keep|use)(?: down)? no names?<4>|(?:i|we) (?:no|not|never|will not|do not|will never) (?:write|put|note|show|give|say)(?: down)?<1>(?:your|any|anybody|anyone) names?<4>',
        'nothing (?:goes|reaches|gets|is sent) to (?:your|the)<8>',
        '(?:stays|remains|is) between (?:me|us) and my<4>',
      ],
      with: ['!question'],
      unless: 'promise',
      confidence: 0.76,
    },
    {
      over: 'sentence',
      pattern: [
        '(?:your|the|his|her) (?:\\S+ )?(?:landlord|employer|boss|family|mother|father|husband|agency|madam|owner|neighbours|captain|teacher) (?:never|will never) (?:sees?|reads?|hears?|knows?|gets?)<6>',
        '(?:only )?(?:two|three|one|\\d) (?:people|persons|officers)<2>(?:reads?|sees?|knows?|will|can)<8>',
      ],
      with: ['!question'],
      unless: 'promise',
      confidence: 0.74,
    },
    {
      over: 'sentence',
      pattern: [
        '(?:your|the|his|her) (?:\\S+ )?(?:employer|boss|family|parents|mother|father|husband|agency|neighbours|madam|owner|manager|captain) (?:does not|will not|do not|can not)$',
        '(?:nobody|no one|we|i|he|she|police)<2>(?:calls?|tells?|contacts?|goes to|visits?|writes to|will (?:call|tell|contact|go to)|(?:do|does|will) not (?:call|tell|contact|go to|visit|write to|inform))<3>(?:family|mother|parents|father|boss|employer|village|husband|home)<6>',
      ],
      with: ['!question'],
      unless: [
        'if you do not|promise|why|you (?:never|did not|do not) (?:call|tell|contact)',
        '(?:he|she) (?:calls|tells|told|will call|will tell)<3>(?:family|mother)',
      ],
      confidence: 0.76,
    },
    {
      over: 'sentence',
      pattern: [
        '(?:your|the|his|her) (?:\\S+ )?(?:employer|boss|family|parents|mother|father|husband|agency|neighbours|neighbors|madam|owner|village|brother|manager|captain)<1>(?:will not|does not|do not|need not|can not|would not|is not going to|are not going to|will never|not)<2>(?:know|hear|see|read|be told|find out|be informed|learn|get|need)<6>',
        '(?:i|we) (?:will not|do not|would not|am not going to|are not going to|have not|did not|must not|not)<2>(?:tell|told|inform|call|contact|share|pass|show|give)<5>(?:family|parents|mother|father|boss|employer|husband|village|neighbours|neighbors|agency|owner|madam|captain|name|brother|sister|without (?:your|asking)|unless you)<8>',
      ],
      unless: 'if you do not|unless you (?:talk|tell|help|cooperate)|i promise|but if',
      confidence: 0.86,
    },
    {
      over: 'sentence',
      pattern: [
        '(?:only|just|nobody but|no one but)<3>(?:i|me|my (?:chief|commander|supervisor|superior|colleague|partner)|the (?:chief|supervisor|prosecutor|judge|social worker|interpreter|doctor)|two people|us)<3>(?:will|can|may|to|and|reads?|sees?|hears?|knows?)<8>',
        '(?:my|the|our) (?:\\S+ )?(?:supervisor|commander|chief|superior|colleague|partner|prosecutor|judge|boss at the station|interpreter|unit)<1>(?:reads?|sees?|will (?:read|see|know|hear)|may (?:read|see|ask|hear)|can (?:read|see)|keeps?|must (?:know|read))<8>',
        '(?:what you (?:say|tell|share|told)|this|it|your name|our (?:talk|conversation)|everything)<4>(?:stays?|remain|remains|kept|is|be|goes|go)<2>(?:between (?:us|you and me)|private|confidential|in this room|with me|in (?:my|the) (?:report|file|notebook)|secret|to my (?:chief|supervisor)|no further)<10>',
        '(?:who (?:will|can|may|reads|sees|gets|else))<3>(?:know|read|see|hear|it|this|what)<6>',
        '(?:with|there is) one exception<6>',
        '(?:i|we) (?:must|have to|need to|am obliged to|am required to) (?:report|pass on|tell|share)<6>if<8>',
        'confidential<6>|(?:not|never) (?:be )?(?:in|on) (?:the )?(?:news|newspaper|facebook|report)',
        'your name (?:will|does|is|need|would) not<8>',
      ],
      unless: 'i promise|guarantee|nobody will ever|what is confidential|who will know you',
      confidence: 0.8,
    },
    {
      over: 'sentence',
      pattern: [
        '(?:closes?|closing|shuts?|shutting|lowers?|pulls?|draws?)<3>(?:door|curtain|curtains|voice|window|blinds)<5>',
        '(?:somewhere|a place|a room|place|room|corner|spot|where)<2>(?:more )?(?:private|quiet|quieter|alone|nobody (?:can )?(?:hears?|listen)|no one (?:can )?(?:hears?|listen)|people can not hear|others can not hear|they can not hear|out of)<5>',
        '(?:talk|speak|sit|go|step|move|walk|come)<4>(?:in private|privately|outside|away from|where (?:nobody|no one|they|he|others)|out of (?:hearing|earshot)|inside|apart|aside|(?:in|to) (?:the|my|another) (?:other |next |back |car|room|office|garden)*)<5>',
        '(?:nobody|no one|they|he|she|others) (?:can|could|will)(?: not)?<1>(?:hear|overhear|listen)<5>(?!.*promise)',
        '(?:asks?|asking|sends?|told|tell|signals?)<5>(?:leave the room|wait outside|step outside|to leave|to step out|step out|give us (?:a moment|privacy|space)|leave us)<5>',
        '(?:can|could|would) (?:you|he|she|they)<2>(?:give us|leave us|wait outside|step out)<5>',
        '(?:close|shut)(?: the)? door<5>|(?:want|like|prefer)<3>(?:private|privacy)<5>|more private',
        'in private|out of (?:earshot|hearing)',
      ],
      unless: [
        'did you|were you|did (?:he|they|she)|how did|go outside alone\\?|walk home|allowed to',
        'could you (?:go|leave)|were alone|can you go out|free to',
      ],
      confidence: 0.82,
    },
  ],
  yieldsTo: ['promise', 'threatening', 'blaming'],
  examples: [
    { text: '(closes the door)' },
    { text: 'My chief will read these notes. Your boss will not.' },
    { text: 'we can talk outside, where they cannot hear' },
  ],
  counterExamples: [{ text: 'Nobody will ever know, I promise.' }, { text: 'Did they lock the door?' }],
})
