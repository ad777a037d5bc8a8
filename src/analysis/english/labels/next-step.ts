import { defineLabel } from '../../rules/label-data.ts'

/** Saying honestly what happens next. */
export const nextStep = defineLabel({
  id: 'next-step',
  family: 'partnership',
  meaning:
    'Says honestly what will happen to the person, to somebody they worry about or to what was told, or agrees how and when to speak again.',
  why: 'What happens afterwards is the first worry of everyone who tells police something.',
  source: 'M4 §1.5, M3 §2.16',
  rules: [
    // What I will do and when: "I ask the lawyer this week", "I'll tell you Friday, yes or no".
    {
      over: 'sentence',
      pattern: [
        '(?:i|we)(?: (?:will|shall|am going to|are going to|would|must|also|then|only|just|first|still|not))* (?:come|be|call|ring|phone|text|write|tell|ask|bring|report|let|go|see|send|visit|meet|put|check|find|take|pass|speak|talk|look|radio|drop|hear|start|return|file|know)(?! (?:you what|about|from you|here|to see))<12>{when}<6>',
        '(?:{when})<2>(?:i|we)(?: (?:will|shall|am going to|also|then))* (?:come|be|call|ring|phone|text|write|tell|ask|bring|report|let|go|see|send|visit|meet|check|talk|take)<8>',
        '(?:tell|let|call|write|send|bring|text|inform) (?:you )?(?:know )?<2>(?:what (?:he|she|they|it|the|was|comes|happens|next)|how (?:that|it|he|she)|whether|if (?:it|he|she|they)|the (?:answer|result)|his answer|her answer|each step|either way)<8>',
        '(?:good|bad|yes or no|with|without|no) (?:news|or bad)<4>|(?:also|even) if (?:they say|it is|there is|he says|she says)<1>(?:no|nothing)<2>|found or not|including a no|whatever (?:he|she|they|it) (?:say|says|answers?|is)<3>',
      ],
      unless: [
        'did|promise|i swear|guarantee|arrest|unless|you (?:must|have to) (?:tell|talk|sign)|if you do not',
        'bad (?:time|moment|hour)|if (?:this|that|now|it) is (?:not|a bad)|busy|come now|last|ago|yesterday|asked you|told me|see you are|you will (?:sit|stay)|take your|or (?:i|we)',
        '^(?:good|hello|hi)<6>(?:see|meet) you|hear that you|guarantee|(?:every (?:week|day)|on \\S+days)(?! (?:i|from))|visit the|look after|no news is|or i|if you both|book in',
      ],
      with: ['!question'],
      confidence: 0.72,
    },
    // Who decides, how long it takes, what I do not know.
    {
      over: 'sentence',
      pattern: [
        '(?:prosecutor|court|judge|immigration|embassy|office|bureau|ministry|chief|captain|commander|unit|desk|they|labour|who) (?:decides?|will decide|looks at|has to (?:decide|move|say))<6>',
        '(?:not|is not|are not)<2>(?:mine|me|for me|my)<2>(?:to )?(?:decide|decides|decision|say)<4>|i (?:can not|do not|don not|cannot) decide<4>',
        'i (?:honestly |really )?do not know<1>(?:yet|how|what|when|which|who|all|if|whether|the answer|$)<8>|(?:do not|not) know yet<6>|do not have the answer<3>|have no news<6>',
        '(?:takes?|it is|maybe|perhaps|within)<2>(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|some|a few|a long) (?:minutes?|min|hours?|days?|weeks?|months?|time)<4>',
        'i (?:can not|cannot|will not|should not) (?:swear|promise|say (?:yes|which|it will|whether)|be sure)<6>|sometimes<6>(?:and )?sometimes<4>',
        '(?:a|the|our|one) (?:car|van|taxi|officer|driver) (?:is (?:here|coming|on)|comes?|will|takes?|goes|drives?)<8>',
        '(?:you|she|he|they) (?:can|may|will) (?:decide|answer|think about it)<4>(?:later|until|after|by|tomorrow|then|who)<6>',
      ],
      unless: [
        'you (?:will|would) be (?:safe|paid)|arrest|do not know (?:why|who (?:you|he)|about|your)|did|if you do not',
        'he decides|the boss|do not know (?:how|what) (?:hard|it|happened)|how do|is the one who|she is the one|decides what',
      ],
      with: ['!question'],
      confidence: 0.62,
    },
    {
      over: 'sentence',
      pattern:
        '(?:i|we)(?: will| shall| am going to| are going to| can| could| would like to)?(?: also| then| just| first)? (?:come|be|call|ring|phone|visit|return|meet|see you|pass by|stop by|get|contact you|report back|let you know|write to you|speak|talk)(?: you)?(?: back| again| here| by| together)?<3>(?:back|again|tomorrow|today|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next (?:week|time|month)|after|later|in (?:a|two|three|one|the)|this (?:evening|afternoon|morning|week)|to tell you|and tell you|with (?:news|an answer|the answer)|at \\d+|when(?:ever)?|you know)<10>',
      unless: [
        'did|if you do not|they|come in|could you|call you (?:stupid|a liar)|come here today|arrest',
        'can (?:come|return)<2>(?:back|at|after|again)|if (?:this|that|the time|now) is|or (?:i|we)|last time|keeping you|like in',
        'unless|warrant|when you lie|see you are|i have to ask again|will find out|until you (?:talk|tell)',
      ],
      with: ['!question'],
      confidence: 0.84,
    },
    {
      over: 'sentence',
      pattern: [
        '(?:shall|can|could|may|would|will|do you want|should|would you like)<3>(?:meet|speak|talk|see each other|come back|call|visit|come again|return|see you)<3>(?:again|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next|later|another (?:day|time)|after|this (?:evening|afternoon|week))<6>',
        '(?:here is|this is|take|keep|leave|give you|save|have)<2>(?:my|our)<1>(?:number|card|phone)<10>',
        '(?:this|here|take|keep)(?: is| got)? my<1>(?:number|card|phone number|hand ?phone)<6>|my (?:phone |card )?(?:number|card)(?: is)? (?:here|this|there|for you|\\d+)<4>',
        '(?:you can|please|just) (?:call|ring|reach|phone|find|text|message|contact) me<8>',
        'when (?:would|is|could|can|shall|do)<4>(?:good|suit|suits|best|better|meet|come back|call|speak again|talk again|see you)<6>',
        '(?:how|what time|which day|what day) (?:can|may|should|could|would|shall|is|do you) ?(?:i|we|best|good|better)?<3>(?:reach|contact|call|find|meet|come)<6>',
      ],
      unless: 'call me (?:a|stupid)|phone number of|the boss|his number|what is his',
      confidence: 0.76,
    },
    {
      over: 'sentence',
      pattern: [
        '(?:what (?:happens|will happen|comes)|the) (?:next|now|then|after this|after that|next step)<4>(?:is|will|that|we|i)<10>',
        '(?:next|after this|after that|then|now|first|tomorrow|tonight|today)<1>(?:i|we|the (?:prosecutor|doctor|social worker|chief|court|judge|shelter|embassy)|a (?:doctor|nurse|social worker|lawyer|woman)|someone|my (?:chief|supervisor|colleague))<1>(?:will|shall|am going|are going|is going|must|need to|have to|write|pass|ask|bring|take|goes|comes)<10>',
        '(?:i|we|my chief|the (?:prosecutor|court|embassy|office)) (?:will|must|need to|have to|am going to|should) (?:first )?(?:ask|check with|speak (?:to|with)|talk (?:to|with)|report|write|pass|send|find out|look into|inform|file|note)<3>(?:my|the|our|this|it|what|for|about|a|with)<8>',
        '(?:i|we) (?:do not|can not) (?:know|say|tell|promise)<2>(?:yet|for sure|what will|how long|when|if|whether|that|now)<8>',
        '(?:i|we) (?:will|shall) (?:try|do (?:what|my best|our best|all))<4>(?:i can|we can|to|find)?<8>',
        '(?:i|we) (?:can not|can) (?:only )?promise<8>',
        '(?:you|your (?:sister|brother|friend|son|daughter|mother|child|things|phone|passport|money)|they|she|he|the other (?:girls|women|men|workers|people)|this|it|the (?:report|statement|paper|notes|phone|others|complaint))<1>(?:will|goes|go|stays?|is going to|are going to) (?:be (?:brought|taken|asked|given|returned|kept|moved|sent to the (?:court|prosecutor|office|lab)|checked|able|met|written|looked)|go to|stay|get|come back|not be (?:moved|sent)|sleep|see)<10>',
      ],
      unless: [
        'you will be (?:safe|fine|free|paid|arrested|charged|deported|punished|sorry)|certainly',
        'definitely|for sure get|if you (?:do not|talk|help|cooperate)|unless|did|find (?:you|him) and',
        'i must know|go to (?:jail|prison|hell)|you will get|regret|ask you again|must tell',
        'get your money|will get (?:justice|a visa)|write the|ask your family|have to ask again',
        'you will see|i will not|we do not tell|can not say whether|now (?:or|i must)|they will see you',
      ],
      with: ['!question'],
      confidence: 0.74,
    },
  ],
  yieldsTo: ['promise', 'threatening', 'blaming', 'leading'],
  examples: [
    { text: 'I must ask my chief first; I’ll come back on Friday and tell you, whatever the answer is.' },
    { text: 'i dont know yet, i tell u tomorrow after i talk with the embassy' },
    { text: 'Your sister will be brought to the same shelter tonight.' },
  ],
  counterExamples: [
    { text: 'You will certainly get your money back.' },
    { text: 'If you do not talk you will go to jail.' },
  ],
})
