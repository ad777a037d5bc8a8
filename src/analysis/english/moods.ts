/** Patterns over what the person says or shows: what their last words were like. */
export const moods = {
  /** Takes the blame on themselves. */
  selfBlame:
    'i (?:was|am|have been)<2>(?:{reproof})|(?:it is|it was|all|is)<1>my(?: own)? (?:fault|mistake)|i (?:should|could) (?:have|not have)(?! to\\b)|i should (?:not )?(?:have )?(?:known|listened|asked|left|stayed|trusted)|i blame myself|i (?:only )?have (?:only )?myself to blame|how could i|i deserve|i deserved|i let (?:them|him|it|everyone|my)|i am (?:a )?(?:bad|terrible|worthless|dirty|nothing|useless|ruined)(?: (?:mother|father|daughter|son|person|woman|wife|sister))?|i was so|i did this to myself|i brought (?:it|this|shame)|i ruined|i failed|my own stupidity|stupid of me|i believed (?:him|her|them) like|i signed it myself|i chose (?:it|this)|i am to blame|i feel (?:so )?(?:stupid|guilty|ashamed)',
  /** Sees no way. */
  hopeless:
    'no (?:point|use|hope|way out|future)|what is the (?:point|use)|(?:nothing|nobody|no one)<2>(?:will|can|would|ever)<2>(?:change|help|changes|helps|care|cares|believe|do)|(?:nothing|nobody|no one) (?:changes|helps|cares|listens|ever changes|ever helps|ever listens|believes me|can help)|it is (?:too late|hopeless|useless|finished|over|no use)|it makes no difference|(?:it )?will never (?:change|end|get better|be the same|stop)|i (?:can not|will) never|there is nothing (?:you|i|we|anyone|left)|i give up|my life is (?:over|finished|ruined)|what difference|why (?:bother|would anyone)|does not matter (?:any ?more|what i)|i can not go on|i have nothing left|no one can help|who would believe|who will believe|it is always (?:the same|like this)|that is how it is$',
  /** Is against the police or the officer. */
  hostile:
    '(?:you|the|all)(?: the)? (?:police|cops|officers|people)<2>(?:only|just|always|never|are all|do not|all|want|make|take|come|like)|police<3>(?:only|never|do nothing|make trouble|take money|want money|are the same)|(?:you|they) are all the same|i do not trust (?:you|police|the police|anyone)|leave (?:me|us) alone|go away|get out|why should i (?:trust|believe|talk|tell|help)|you (?:only|just) want|you do not care|what do you want from|i have nothing to say|you are no better|you never (?:help|come|came|listen)|you took (?:my|our|their)|where were you|mind your own|it is none of your|not your business|none of your business|i did not ask (?:you|for)|you make trouble|you only make|you are lying|you will (?:only|just) |you do nothing',
  /** Refuses, or asks to stop. */
  refusal:
    'i (?:do not|would not|will not|can not|am not going to|rather not|would rather not|prefer not)<2>(?:want|wish|talk|say|tell|answer|speak|discuss|to talk|to say|to speak)|not (?:talk|speak) about|(?:please )?do not ask|please stop|stop asking|no more questions|i have nothing to (?:say|tell)|leave (?:me|us) alone|not today|i said no|i can not (?:say|tell|talk)|no comment|i want to (?:go|stop|leave)|shakes (?:her|his|their) head|turns away|let us stop',
  /** Asks what the law or the police will do. */
  asksLaw:
    '(?:will|am|can|could|would|do|did|is|are)<5>(?:arrest|arrested|jail|prison|deport|deported|charge|charged|trouble|illegal|law|legal|punish|punished|send me|sent back|sent home|tell my|lock|police record|crime|court|fine|happen)<4>|what (?:will|would|could|can) happen|what happens<4>|is it (?:against the law|a crime|illegal)',
  /** A feeling is said or shown. */
  feeling:
    '(?:i am|i feel|i felt|i was|i got|we were|we are|makes me|made me|it was|it is|she is|he is|so) (?:{very} )*(?:{feeling}|{hard})|(?:cries|crying|cry|cried|weeps|weeping|tears|sobs|sobbing|trembles|trembling|shakes(?! (?:her|his|their) head)|shaking(?! (?:her|his|their) head)|shivers|wrings|hugs|hugging|flinches|sighs|bites|wipes|voice (?:breaks|cracks|shakes|drops|low)|stares at the (?:floor|ground|wall|table)|looks (?:away|down|at the (?:door|floor|window|ground|phone))|hides<2>face|swallows|clenches|twists|frightened|afraid|goes quiet|eyes (?:wet|red|fill|down)|pale|covers<2>(?:face|eyes)|rubs<2>eyes|hands (?:shake|tremble|are shaking))|i (?:miss|missed) (?:my|him|her|them|home|it)|i (?:cry|cried|fear|feared|worry|worried)|i (?:could|can) not (?:sleep|breathe|eat)|please<2>(?:do not|you will not|you must not)<2>tell|(?:do not|will not|not) tell my|breaks my heart|lost hope',
  /** Danger or pain, now. */
  danger:
    'it hurts|hurts (?:me|here|when|so|a lot|all)|(?:my|the) (?:\\S+ )?(?:arm|leg|back|head|stomach|belly|hand|foot|feet|side|chest|tooth|teeth|eye|neck|shoulder|wrist|ribs|knee|ear)<2>(?:hurts?|hurting|aches|is bleeding|is swollen|is broken|still hurts|is burning)|i am (?:bleeding|hurt|injured|in pain|pregnant and|sick|ill|not safe|in danger|starving|so hungry|hungry)|i (?:feel|have been) (?:sick|ill|dizzy|faint)|(?:he|they|she)(?: \\S+)? (?:is|are|might be|may be|could be)(?: \\S+)? (?:watching|outside|waiting outside|listening|following|coming|looking for|downstairs|near)|(?:he|they|she) (?:will|would|can|might|is going to|are going to)(?: \\S+)? (?:kill|beat|hurt|find|hit|punish|come back for)(?: \\S+)?|not safe|i have not eaten|i (?:want|wish) to (?:die|be dead)|i want to end|kill myself|i have (?:a )?(?:pain|fever)|bleeding|holds (?:her|his) (?:arm|side|stomach|belly|wrist|ribs|head)|limps|limping|winces|bruises?(?: on)?|coughs|if (?:he|they|she) (?:sees?|finds?|hears?|knows?)(?: \\S+)?',
} as const

/** What hardship sounds like when it is told rather than felt: supports "that must have been hard". */
export const hardship =
  'beat|hit|slap|lock|lock|force|threat|threaten|hurt|debt|owe|hungry|starve|alone|sick|ill|pain|die|dead|death|kill|lose|lost|cheat|trick|steal|take|raid|arrest|jail|police|fear|afraid|sad|worry|cry|never|not|no|nothing|nobody|without|far|long|hour|night|poor|poverty|drown|storm|cold|dark|hide|run|escape|trap|shame|unpaid|late|tired|only|keep|away|miss|leave|gone|disappear|missing|boss|passport|shout|angry|wait|send'.split(
    '|',
  )
