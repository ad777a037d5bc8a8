import { defineLabel } from '../../rules/label-data.ts'

/** Putting fault on the person. */
export const blaming = defineLabel({
  id: 'blaming',
  family: 'flag',
  severity: 'major',
  meaning: 'Puts responsibility, fault, shame, judgement or disbelief on the person spoken to.',
  why: 'Who is asked to answer for what was done to them stops telling it.',
  source: 'M6 §1.11, M5 §2.4',
  rules: [
    {
      over: 'sentence',
      pattern:
        'no (?:woman|girl|mother|man|father|parent|decent \\S+|good \\S+)<1>(?:chooses?|would|does|wants?|leaves?)<6>|(?:you|u) knew (?:about|of|it|that|what)<8>(?:and|but)<1>(?:you|u)?<1>(?:kept|still|did|said|never|let|sold|went|took|stayed)<6>|(?:you|u) let (?:them|him|her|this|it|your \\S+) (?!know|in|me|us|talk|go first|sit)\\S+<6>|are (?:you|u) sure<1>(?:you|u) (?:are telling|told|have told|are not|do not)<6>|did it (?:never|not|not even)<1>(?:occur|cross|come)<8>',
      unless:
        'if|could not|had no choice|because you (?:had|were)|did they|did he|no mother would (?:forget|stop)|want to stop|want to go on',
      confidence: 0.7,
      because: 'analysis.because.blaming.judges',
    },
    {
      over: 'clause',
      with: ['specific'],
      pattern:
        '(?:why|how come|for what reason)(?: \\S+){0,2}? (?:you|u|uncle|auntie|aunty|madam|pak|bu|sir)(?: (?:still|even|just|always|also|all|people|ever|then))* ?(?:not|never|did|do|no|are|were|have|had|let|go|went|stay|stayed|agree|agreed|sign|signed|borrow|borrowed|run|ran|take|took|come|came|trust|trusted|believe|believed|leave|left|tell|told|wait|waited|keep|kept|work|worked|lie|lied|choose|chose|give|gave|want|wanted|follow|followed|accept|accepted|marry|get|pay|paid|send|sent|allow|allowed|hide|hid|call|report|ask|say|help|so|been|with|like|continue|return|returned|went back|go back|call|open|use|used|quit|stop|join|meet|met|drink|buy|bought)(?! (?:think|feel|afraid|scared|worried|here today|crying|sad|say that|ask|asking|tired|in pain|bleeding|limping|shaking)\\b)<12>',
      unless:
        'why (?:do|did|would) (?:you|u) (?:think|feel|say|believe|ask|worry|suppose|see|find|look|seem|need|like|prefer)|why are you (?:afraid|scared|sad|worried|crying|upset|angry|tired|nervous|shaking|limping|here|looking|hurt|bleeding|in|not (?:paid|allowed))|why were you (?:afraid|scared|sad|worried|crying|upset|angry|not paid|paid|not allowed|taken|moved|beaten|locked|sent|brought|arrested|punished|told)|to (?:the station|us|see us|see me) today|you (?:were|are|was) not (?:paid|allowed|given)|(?:did|does|do|would|was|were) (?:he|she|they|the|your (?:boss|agent|madam|employer|husband)|that)|why (?:he|she|they|the|your|this|that|it)|why i|why we|you (?:have|had) to|tell you why|i ask why|you people',
      confidence: 0.86,
      because: 'analysis.because.blaming.why',
    },
    {
      over: 'sentence',
      pattern:
        '(?:is|was) there (?:some|a|any|one) (?:\\S+ )?reason<3>(?:you|u)<1>(?:never|did not|do not|have not|could not|not|stayed|went|kept|let|waited|chose)<10>|(?:what|which) (?:was|is|were) (?:the|your) (?:\\S+ )?(?:reason|excuse)s?<2>(?:you|for|to|that|not)<10>|what (?:reason|excuse) (?:did|do) you have<8>|what (?:stopped|kept|prevented) you from (?:just|simply)<10>|what is your excuse<4>|how is it (?:that )?you (?:never|did not)<10>',
      unless:
        'did not (?:feel|get)|for your (?:visit|call|worry)|(?:reason|reasons) (?:you|to) (?:are afraid|feel|trust)|good reason',
      confidence: 0.8,
      because: 'analysis.because.blaming.why',
    },
    {
      over: 'sentence',
      pattern:
        '(?:you|u)(?: \\S+){0,2}? (?:should|ought to|must|could|might|shud)(?: (?:never|really|at least|just|simply|easily|also|not|have|of|better|well))* (?:have|of|not have|never have|have not|have just|have never|have really|have easily|at least have|better)(?! (?:to|been (?:paid|told|given|protected|helped|able|treated|safe|asked|informed|warned|listened|heard)|had (?:food|your|a (?:lawyer|doctor|contract|day))|your|a (?:right|lawyer|doctor)|received|got(?:ten)? (?:your|paid))\\b)<1>(?:known|left|told|asked|called|come|reported|run|thought|checked|listened|read|stayed|said|gone|been|stopped|refused|seen|waited|trusted|signed|borrowed|looked|learned|learnt|done|gone|believed|let|taken|worked|escaped|spoken|shouted|agreed|tried|complained|kept|guessed|understood|prevented|helped|made|saved|given|brought|sent|accepted|paid|got|let|found|know|ask|told)<8>|(?:you|u) (?:should|must) (?:know|have known) better|(?:you|u) should (?:not )?(?:be )?(?:more careful|ashamed)<5>|(?:you|u) (?:must|should)(?: also| first)? (?:ask|check|think|know|tell|listen)<3>(?:first|before|already|earlier)<6>(?:isnt it|is it not|right|no)?$',
      unless:
        'should not have (?:to|had|been (?:treated|left|hit|made|forced|asked))|not (?:say|mean|think|believe|blame)<4>you should|nobody|no one|they say|must have been|we should|i should|as police|could have (?:told|done) (?:you|that better)|must have (?:thought|gone|felt|come|done|seen|left|tried|taken|worked|waited|made|been|had|cost|lost|known (?:him|her|fear))|might have|you could have (?:some|a|your)|before you (?:go|sign|decide|leave)|should ask first if|should check first if|you should tell (?:me|us) if',
      confidence: 0.88,
      because: 'analysis.because.blaming.should',
    },
    {
      over: 'sentence',
      pattern:
        '(?:a|an|any|every|good|real|proper|decent|normal) (?:\\S+ )?(?:father|mother|parent|wife|girl|woman|daughter|son|husband|man|person|muslim|buddhist|christian|sister|worker|parents|women|girls|mothers)(?: \\S+){0,2}? (?:should|must|would|ought|do|does)(?: (?:always|never|also|not|have))* (?:ask|asked|know|known|think|thought|stay|stayed|protect|check|checked|watch|listen|obey|care|go|went|gone|do|be|let|leave|left|behave|tell|take|look|sell|work|run|say|come|call|keep|guard|refuse|drink|sleep|sign|trust)<10>',
      unless:
        'any (?:person|mother|father|parent|woman|man)<2>would (?:be|feel|have|worry|do the same|go|trust|want)|every (?:person|woman|worker)<2>(?:must|should) be|should (?:be (?:paid|safe|treated|given|asked)|know (?:their|that)|have)|what (?:do|does|would|should)|real (?:agency|employer)|would (?:do|have done|trust) the same|would feel',
      confidence: 0.76,
      because: 'analysis.because.blaming.judges',
    },
    {
      over: 'clause',
      pattern:
        '(?:did|do|have|had|were|are|could|should|would|can) (?:you|u) (?:not|never|ever)(?: even| once| just| ever| really| at all)? (?:think|thought|know|knew|notice|noticed|realise|realised|realize|realized|wonder|wondered|ask|asked|suspect|suspected|check|checked|see|saw|seen|read|learn|learnt|learned|listen|care|cared|hear|ashamed|suspicious|say|tell|told|worry|find it|feel (?:ashamed|guilty|bad)|look|try|tried|careful|consider|considered|guess|say no|have any shame|understand (?:that|what|how)|come|run|leave|left|go|call|called|refuse|report|embarrassed)<12>',
      unless:
        'understand (?:me|my|the question|what i)|have you ever|did you ever (?:hear|meet|see|work|feel|have|talk|go|get)|do you ever|do you not know (?:where|who|what time|how long|yet)|could you not (?:sleep|eat|breathe)|do you not feel|can you not (?:sleep|eat|breathe|see me|hear|talk|go|leave)|have you told|are you not (?:allowed|well|hungry)|have you never been|do you never',
      with: ['question'],
      confidence: 0.78,
      because: 'analysis.because.blaming.negative',
    },
    {
      over: 'clause',
      with: ['asks', '!supported'],
      pattern:
        '^<5>(?:you|u) (?:did not|never|do not|have not|had not|not|not even|did not even|never even|never once)(?: ever| even| once| really)? (?:think|know|notice|find|realise|realize|wonder|ask|suspect|check|see|read|hear|care|tell|call|try|report|worry|say|look|complain|refuse|consider|question|feel)<10>',
      unless:
        'know (?:where|who|what|when|how|the|his|her|their|any)|see (?:him|her|them|the|any)|hear (?:from|the|any)|feel (?:well|safe|good)|have|want|care (?:for|to)|read (?:thai|english|khmer)|know how',
      confidence: 0.72,
      because: 'analysis.because.blaming.negative',
    },
    {
      over: 'sentence',
      pattern:
        '(?:you|u) (?:just )?went along with<4>|(?:you|u)<9>(?:and|but|yet|then|still)(?: you)?(?: just| still| then| even)? (?:said|told|did|do|say|tell|called|asked|complained) (?:nothing|nobody|no one|not a word|not anything|not anyone)<5>|(?:you|u) (?:just|simply|really) (?:went|stayed|kept|worked|continued|let|signed|gave|followed|left|believed|agreed|got in|accepted|trusted|handed|sat|waited|walked|took|ran away|kept quiet)<10>|(?:you|u) (?:signed|went|left|borrowed|followed|paid|agreed|accepted|took|got|gave|handed|believed|trusted|came|travelled|let)<6>without (?:even )?(?:reading|asking|checking|telling|knowing|looking|thinking|question|any question|a contract|seeing)<6>|(?:you|u) (?:went|left|followed|got)<4>with a (?:stranger|man|person|woman)<3>(?:you|u) (?:did not|hardly|barely|just|never|only)<6>|(?:all (?:that|this)|a whole|so many|the whole) (?:time|year|years|months|month)<3>(?:and )?(?:you|u) (?:said|did|told|never|did not)<6>',
      unless:
        'shall i|do you agree|wanted to|if|because they|how|what|must have|{feeling}|sounds|hoped|hard|that means|not your|people ask|many people',
      confidence: 0.7,
      because: 'analysis.because.blaming.judges',
    },
    {
      over: 'sentence',
      pattern:
        '(?:you|u)(?: \\S+){0,2}? (?:chose|choose|decided|wanted|asked for|agreed to|brought|did|caused|got|put|made|allowed|let)<1>(?:this|that|it|yourself|to (?:do|live|work|come|go|be|sell|take)|them|him|all this|these|the money|yourself into|the easy)<2>(?:work|life|job|kind|on yourself|to yourself|into|happen|yourself|trouble|mess|path|way|do (?:it|this|that))<6>|(?:your|ur)(?: own| fault)? (?:fault|mistake|doing|stupidity|carelessness|responsibility|choice|own choice|own decision|own doing)<5>|(?:you|u) (?:are|were)(?: also| partly| the one)* (?:to blame|responsible|guilty|at fault|the one to blame|the one who|complicit)<6>|(?:nobody|no one) (?:forced|made|asked) (?:you|u)<6>|(?:you|u) (?:knew|know)(?: very well| exactly| well| already)? (?:what (?:you|u|kind|it|would|this)|it was (?:illegal|wrong|dangerous|a lie)|that (?:it|this) (?:was|is) (?:illegal|wrong|dangerous)|the risk|the risks|full well)<8>|(?:blame|only blame) yourself<4>|(?:because of|thanks to) (?:you|u)(?: \\S+)?$|shame on (?:you|u)|(?:are|were) (?:you|u) not ashamed<4>|(?:have|got) (?:you|u) no shame|(?:you|u) have (?:no shame|only yourself)<4>',
      unless:
        'as if|i spoke|unjust|even (?:the )?\\S+ is your fault|not (?:your|ur)|not (?:to blame|responsible|the one|guilty)|nothing|never your|is not|was not|are not|no one says|nobody says|do not think|did not|you (?:may|can|could|would) (?:choose|decide)|how did|what made|it is your (?:choice|decision)|your choice (?:if|whether|what|now)|your (?:choice|decision|own decision|own choice)$|up to you|who (?:chose|decided)|did you|did (?:he|she|they)|if you (?:chose|decide|choose)|respect<4>(?:choice|decision)|(?:want|like) to (?:hear|know)|if you|you tell me that|whose|choose what|it will be your|what is your|you said (?:it|you|that)|it (?:stays|remains) your|be your choice|(?:is|be) (?:always |still |only |entirely )*your (?:own )?(?:choice|decision)',
      confidence: 0.82,
      because: 'analysis.because.blaming.fault',
    },
    {
      over: 'sentence',
      pattern:
        '(?:i|we) (?:only|just|need|must have)<2>(?:want |need )?(?:the|to hear the|to know the) (?:whole |full |real |actual )?truth<6>|(?:the|whole|real) truth (?:now|this time|please)|(?:tell|say|speak|give)(?: me| us)?(?: the)? (?:truth|real story|real reason)<4>|(?:be|please be|try to be) (?:more )?(?:honest|truthful|straight)(?: with (?:me|us))?<4>|(?:stop|do not|quit|you are|are you|you|u|keep)(?: \\S+)? (?:lying|lie|lied|making (?:it|this|that|things) up|making up|pretending|playing (?:the )?(?:victim|innocent|games|dumb|stupid)|pretend|hiding something|hiding things|waste my time)<6>|(?:(?:i|we|the judge|they)(?: \\S+){0,2}? (?:do not|can not|does not|will not|not|find it hard to|hardly|never)|(?:nobody|no one|who|which judge)(?: \\S+)? (?:will|would|can|could)) (?:ever |really |quite )?(?:believe)<3>(?:you|that|this|it|your|a word)?<4>|(?:hard|difficult|impossible) (?:for (?:me|us) )?to believe<6>|(?:that|it|this|your story|your answer)(?: \\S+)? (?:does not|do not|not|can not|makes no|doesnt|did not) (?:make sense|make any sense|add up|be true|be right|sense|fit|match|sound (?:right|true))<5>|not what you (?:said|told|say)<5>|your (?:story|stories|version|answer|answers)<3>(?:changes?|changed|changing|different|strange|false|a lie|again)<5>|(?:you|u) (?:expect|want|think) (?:me|us)<2>to believe<5>|(?:is|are) (?:that|this|you)<2>(?:really |actually )?(?:the truth|telling (?:me |us )?the truth|true what you)<4>|a likely story|come on now|you are not telling (?:me|us) (?:the truth|everything|all)<3>|what are you hiding<3>',
      unless:
        'i believe|do not (?:say|think) (?:that )?you (?:are lying|lie)|nobody says|thank|not saying|your honesty|(?:he|she|they|agent|agency|boss|recruiter)(?: \\S+){0,2} (?:lied|lie|lies|was lying|were lying|made it up|pretended)|you lied to me\\?|lied to(?: you)?|to be honest|i (?:am|will be|want to be|must be|have to be) (?:honest|truthful)|let me be honest|honest with you|tell you the truth|i tell|afraid<6>believe|no one (?:will|would) believe you\\?|hard to believe (?:he|they|she|anyone)|they pretend|pretending to be|did (?:he|she|they)|makes no sense to punish|makes sense|does not make sense to (?:him|her|you)|people who lie|lie down|the law',
      confidence: 0.84,
      because: 'analysis.because.blaming.disbelief',
    },
    {
      over: 'clause',
      with: ['question'],
      pattern: '{accusing}<10>',
      confidence: 0.84,
      because: 'analysis.because.blaming.judges',
    },
    {
      over: 'sentence',
      pattern: '(?:how (?:could|can|dare) (?:you|u))<12>',
      unless:
        'how can (?:you|u) (?:be (?:reached|sure|helped|contacted)|reach|check|tell if)|how could (?:you|u) (?:get|travel|sleep|send|manage|talk|eat|live|tell|know|contact|leave the)|how can you (?:get|go|travel|talk)',
      confidence: 0.7,
      because: 'analysis.because.blaming.judges',
    },
    {
      over: 'sentence',
      pattern:
        '(?:you|u) (?:are|were|r)(?: \\S+){0,2}? (?:{reproof})<5>|(?:so|how|very|that was|that is|what a|such a)(?: \\S+)? (?:{reproof})(?: of (?:you|u)| thing<3>)?(?: to<6>)?$|(?:what|how)<3>your (?:family|mother|father|parents|children|husband|neighbours|village|god|wife)<3>(?:think|say|feel)<6>|(?:if|had) (?:only )?(?:you|u) (?:had|have|listened|came|come|told|stayed|asked|did not|only)<8>(?:would|could|not have|nothing)<8>|if only you<8>|none of this would have<6>|(?:you|u) (?:only |just )*(?:came|come|went|did|do|left|want|wanted)<4>for (?:the )?(?:money|easy money)<4>|(?:you|u) (?:never|do not|did not) (?:learn|listen|think)(?: at all| anything| first)?$|next time<3>(?:be (?:more )?careful|think|ask|check|listen)<5>|(?:you|u) (?:broke|have broken|are breaking|violated) the law<5>|(?:i am|we are) (?:very |so )?disappointed (?:in|with|by) (?:you|u)<4>',
      unless:
        'not|never|nobody says|do not say|called you|call you|say you (?:are|were)|want to|{person}s? (?:think|say)|who (?:said|told|calls)|they (?:said|say|call|called)|if you had (?:a|the|one|all|money|to|three|help)|too trusting of me|what would you|sounds|feel (?:stupid|foolish)|felt|if you did not (?:understand|want)|if you only|that was careless of (?:us|me)|he|what do you think|you may',
      confidence: 0.8,
      because: 'analysis.because.blaming.judges',
    },
    {
      over: 'clause',
      pattern:
        '(?:so |then |because )?(?:you|u) (?:only|just) (?:want|wanted|like|liked|love|loved) (?:the )?(?:money|attention|fun|easy)<5>',
      unless: 'sounds',
      confidence: 0.72,
      because: 'analysis.because.blaming.judges',
    },
  ],
  yieldsTo: ['threatening'],
  examples: [
    { text: 'Why didn’t you just leave?' },
    { text: 'why u not go to police lah' },
    { text: 'You should have asked for a contract.' },
    { text: 'I only want the truth.' },
    { text: 'You stayed a year and said nothing?' },
  ],
  counterExamples: [
    { text: 'Why did he keep your phone?', after: ['He kept my phone.'] },
    { text: 'It is not your fault.' },
    { text: 'You should have been paid every month.' },
    { text: 'It is your choice if you want to talk.' },
    { text: 'Why are you crying?' },
  ],
})
