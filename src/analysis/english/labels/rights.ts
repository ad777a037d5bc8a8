import { defineLabel } from '../../rules/label-data.ts'

/** Telling a right. */
export const rights = defineLabel({
  id: 'rights',
  family: 'safeguard',
  meaning: 'Says a right the person has, or a true fact about their status now.',
  why: 'Knowing a right gives back some of the control that was taken.',
  source: 'M4 §2.2, M5 §2.5',
  rules: [
    {
      over: 'sentence',
      pattern: [
        '(?:you|u) (?:do not|not|never|no|need not|does not|dont)<1>(?:need|have|owe|must|need to)<2>(?:to )?(?:give|tell|answer|say|open|know|show|ask|see|return|spit|go|me|us|it|any|anything|that|this|decide|share|sign)<8>',
        '(?:not now|not today|not later|not this week|today or later|never)<2>(?:not|and|or|if|unless|is)<6>|(?:no|not) is (?:an answer|okay|fine)<4>|if not (?:that is )?(?:fine|okay|all right)<3>',
        '(?:you|u|he|she|they|anyone|everybody|any woman|whoever|workers?|men|mother)(?: \\S+)? (?:can|may|are allowed|is allowed|are free|are entitled|is entitled|have right|has right|has the right)(?: also| always| still| just)? (?:to )?(?:leave|go|say no|stop|tell me to|walk (?:out|away)|change|hang up|claim|resign|refuse|insist|choose|open the door|keep it|answer in|think about|get (?:permission|treatment)|have (?:a )?lawyer|ask for a lawyer)<10>',
        '(?:by law|the law|law say|law here|the rule|in your contract|standard contract|a right|rest days?|day off|owed to you|wages? (?:is|are|for|must)|must be (?:yours|paid))<10>',
        '(?:nobody|no one|nobody is)<2>(?:asking|push|forcing|pushing|locks?|arrests?|punish)<6>|not<1>(?:arrested|allowed to (?:keep|charge|hold|take)|punished|in trouble|under arrest|a prison)<6>',
        '(?:stays|is|that is|it is|all)<2>(?:your|her|his|their|hers|yours|theirs) (?:decision|choice|call|own)<4>|(?:is|your|it is) (?:a )?free choice<4>|(?:say the word|tell me)<3>(?:i am out|i go|i leave|i stop)<3>|you decide<1>(?:what|when|if|whether|by)<4>|(?:up to you|ur call|your call)<3>',
        '(?:the |a )?lawyer (?:is|works) for you<4>|you have stopped and that is fine|yours to (?:speak|keep|tell|leave)<6>|keep it to yourself<3>|or keep it<3>|sit or go<4>|as you prefer<4>',
      ],
      unless: [
        'if you (?:talk|cooperate|help us)|did|are you (?:free|allowed)|were|only then|unless you (?:tell|talk|sign)|you must|have to answer|until you',
        'he (?:can|may)|break the law|against the law|can you|could you|do you|is it|not allowed to (?:leave|go)|by law i|you know the law|nobody (?:came|helped|listened)|do not know|can be (?:charged|arrested|punished)|the border|no need to (?:worry|cry)',
        '^you say|i talk or|talk or i|(?:right|entitled) to (?:be (?:disappointed|angry)|ask|say so|throw|stop me)|if you are right|(?:you|u) (?:are )?right(?: sir)?(?: \\d+)?$|ok(?:ay)? if (?:do not|dont) have|no need to (?:tell|answer) ?(?:me|anything|us)?(?: any name)?$|lock up|day off and|the rule for all',
      ],
      with: ['!question'],
      confidence: 0.68,
    },
    {
      over: 'sentence',
      pattern: '(?:and|then) (?:we|i) (?:will )?stop(?: there| here| at once| right away)?$',
      unless: 'him|them',
      confidence: 0.72,
    },
    {
      over: 'sentence',
      pattern: [
        '(?:nobody|no one|i) (?:will|is going to|am going to)(?: not)? (?:be|get|feel) (?:angry|upset|offended|cross|mad)<2>(?:if|when) you<6>',
        '(?:he|she|they|nobody|no one|the \\S+|your \\S+) (?:had|has|have) no right<8>',
      ],
      unless: 'you have no right',
      confidence: 0.76,
    },
    {
      over: 'sentence',
      pattern: [
        '(?:you (?:have|has|got)|everyone has|every worker has|workers have|(?:it is|that is|this is|these are)<1>)(?: (?:a|the|your|every|also|always|full|equal|as much))* ?rights?<10>',
        'your rights?<8>|(?:you are|are) (?:entitled|allowed|free) (?:to|by)<10>|by law<10>',
        'the law (?:says|protects|gives|is on your)<10>|belongs? to you<6>',
        '(?:passport|phone|wages?|money|documents?|papers?|salary|id|card)<4>(?:is|are|belongs?)<1>(?:yours|your own|to you)',
        '(?:you|they|he|she|nobody|no one|your (?:boss|employer)|the (?:boss|agency|employer|owner))<2>(?:is|are)? ?(?:not (?:allowed|permitted) to|can not (?:legally )?(?:keep|hold|take|lock)|may not (?:keep|hold|take|lock)|has no right to|have no right to|must (?:pay|give)|should be paid|must be paid)<8>',
        '(?:owed|owe you|earned)<1>(?:wages|salary|pay|that money)',
      ],
      unless: [
        '^are you|were you (?:free|allowed)|^were|^(?:so )?you (?:were|was) not|did they|only then',
        'if you (?:talk|cooperate|help)|but first|do you have the right|are you (?:free|allowed)',
      ],
      confidence: 0.88,
    },
    {
      over: 'sentence',
      pattern: [
        '(?:you|u) (?:can|may|are free to|are allowed to|could|should feel free to)(?: also| always| just)? (?:stop|say (?:no|stop|so|when)|refuse|decline|skip|leave|go|walk out|take a break from|end|change your mind|choose not|keep (?:silent|quiet)|pass|not answer|tell me to stop|ask (?:me )?(?:for )?(?:to stop|a lawyer)|have a lawyer|quit|go home|not talk)<8>',
        '(?:you|u) (?:(?:do not|not|never) (?:have|need|must|has)(?: to)?|need not(?: to)?) (?:answer|tell|talk|say|explain|sign|decide|testify|speak|do this|do it|do anything|agree|share)<8>',
        '(?:nobody|no one|we|i|they) (?:is|are|am|will|can|may|not)(?: not)? ?(?:holding|keep|keeping|force|forcing|making|make|hold|stop|stopping)<1>you<6>',
        '(?:you are|u are) not (?:in (?:any )?trouble|under arrest|arrested|a suspect|in custody|detained|being held|accused|being accused|charged|locked in|a prisoner|required|obliged)<6>',
        '(?:it is|that is) (?:okay|fine|all right|your right|your choice|up to you|your decision)<2>(?:not to|to (?:stop|say no|refuse|decline|keep|skip)|if you (?:do not|would rather not|prefer not|choose not))<8>',
        '(?:only|just) (?:tell|say|answer|share)<2>what you (?:want|wish|like|choose|feel)<6>',
        '(?:no need|(?:you|u) need not) (?:to )?(?:answer|tell (?:me|us|it|anything|everything|the)|tell$|explain|talk|decide|speak|sign)<6>',
        '(?:you|u) (?:are |is )?(?:no|not in|not in any|have no|got no) (?:trouble|problem|case)<1>(?:with |for )?(?:us|me|police|the police|law|the law)?<1>(?:now|tonight|today|here|right now)<3>',
        'if you do not (?:want|wish|like|feel)<6>(?:okay|fine|all right|no problem|say so|you can|just|also|we can|we stop|tell me)<6>',
        '(?:door|gate) is (?:open|not locked)<5>',
      ],
      unless: [
        '(?:know|tell you|say) (?:when|if|whether)<1>you|when you can|only then',
        'but (?:then|first|you (?:must|need|have|owe)|i (?:can not|must|need))|but if|can you go',
        'you can go (?:after|once|when|if|as soon)|after you (?:tell|answer|sign)|unless',
        'if you do not talk|you may go of course|you can stop (?:him|them)',
        'leave (?:it|your|that|this|a message)|you could have|you should have|^(?:can|could|may) you',
        'we can not help|were you|you can say (?:whatever|anything)$|you can tell|you can go on',
        'say so far|go (?:ahead|on|back to (?:the|your) story)|home with nothing|leave your number',
      ],
      confidence: 0.86,
    },
  ],
  yieldsTo: ['threatening', 'blaming', 'promise', 'leading'],
  examples: [
    { text: 'You can stop whenever you like.' },
    { text: 'They must pay you for every day you worked. That is your right.' },
    { text: 'u dont have to answer if u dont want' },
  ],
  counterExamples: [
    { text: 'You may go, of course, only then I cannot do anything for you.' },
    { text: 'Are you free to leave?' },
  ],
})
