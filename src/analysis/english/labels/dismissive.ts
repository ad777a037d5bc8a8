import { defineLabel } from '../../rules/label-data.ts'

/** Playing down or cutting off. */
export const dismissive = defineLabel({
  id: 'dismissive',
  family: 'flag',
  severity: 'minor',
  meaning:
    'Plays down, cuts off or brushes aside what the person said or feels; defends the police instead of hearing; condemns someone they are attached to.',
  why: 'What is brushed aside once is not offered again.',
  source: 'M6 §1.17, §1.18',
  excused: [
    '^(?:okay |now )?(?:sleep|rest) well<2>$',
    '^<1>good night<3>$',
    // Of what was done to them, and of what they bear.
    '^<2>(?:that|this|it) (?:is|was) (?:so |very |really )?(?:harsh|cruel|rough|cold|hard|unfair)(?: of (?:him|her|them))?$',
    '(?:body|head|heart|hand|back) (?:that|which|who)<1>(?:has|have) had enough$',
    '^<2>do not mind me(?: (?:i|we) (?:only|just)<6>)?$',
    '^<2>(?:do not|no need to) look at (?:her|him|them)(?: (?:i|we) (?:will|do) not bite)?$',
  ],
  rules: [
    {
      over: 'sentence',
      pattern: [
        '(?<!to )(?:shut up|shut your mouth)<6>|^<2>(?:be quiet|keep quiet|zip it|hold your tongue)<4>|^silence$|(?:get|go) (?:out of|away from) (?:my sight|my face|here|me)<4>|^<1>(?:get lost|go away|buzz off)<4>',
        '^(?:oh |okay |yeah |ya |so )*(?:whatever|who cares|so what|blah<4>|big deal|boring)(?: la| lah)?$',
        '^<2>(?<!no )(?<!not )(?:faster|quick|quickly|hurry|chop chop|cepat)(?: (?:la|lah|please|up|leh|already))*(?: (?:i|we) (?:no|not|have no|do not have|got no)<1>(?:time|whole day|all day))?<2>$',
        '(?:i|we) (?:no|got no|no have|not have|have no|do not have)(?: \\S+)? (?:time|patience)(?: (?:for|to|la|lah|already)<4>)?$',
        '(?:it|that|this|there)(?: \\S+)? (?:can not|could not|can hardly|surely not)<1>(?:have been|be|been|was) (?:so|that|all that|very|really|too) (?:bad|hard|terrible|difficult|serious|awful)<3>',
      ],
      unless: [
        'keep quiet about (?:it|that|this|you)|you (?:can|may|do not|decide)|did|made you|told|said|no time (?:limit|to lose)',
        'whatever you|must|we have time|if you|do you|can we|(?:i|we) do not have all the',
      ],
      with: ['!action'],
      confidence: 0.78,
    },
    {
      over: 'sentence',
      with: ['action'],
      pattern: [
        '(?:laughs?|laughing|sneers?|smirks?|snorts?|scoffs?|chuckles?|giggles?|jeers?) ?(?:loudly |out )*(?:at (?:her|him|you|them|that|this|the \\S+))<4>',
        '(?:rolls?|rolling)<2>eyes<3>|yawns?<4>|(?:looks?|checks?|stares?|scrolls?)<2>(?:at |on |through )?(?:my |his |her |the )?(?:phone|watch|mobile)<4>|turns? (?:my |his |her )back(?! and (?:lets?|waits?)\\b)(?! (?:to|towards|on|at) (?:(?:the|a) (?:street|road|lane|square|window|door|wall|lamp|light|sea|river|stall|hall|room|yard|market|bench|others?|guard|driver)|(?:those|that|the men|the man)))<4>|waves?<3>(?:away|off|aside)<3>|(?:walks?|turns?) away(?! (?:to|so|until|from the|and (?:waits?|looks?))\\b)<4>|shrugs?<3>|clicks?<2>tongue<3>',
      ],
      unless:
        'not|with (?:her|him|them)|so that|phone on|out of (?:sight|hearing)|privacy|switch|off$|silent',
      confidence: 0.76,
    },
    {
      over: 'sentence',
      pattern: '^<1>(?:do not|dun|stop) (?:say|talk|think|speak)(?:ing)? (?:like )?(?:that|this|so)<3>',
      unless: 'do not say that you',
      confidence: 0.64,
    },
    {
      over: 'sentence',
      pattern: [
        '(?:please )?(?:calm|cool|settle)(?: yourself)? down<4>|(?:just )?relax(?: please)?$',
        'stop (?:crying|complaining|worrying|shaking|being (?:so )?(?:dramatic|emotional|silly|scared|difficult))<4>',
        '(?:do not|no need to|there is no need to|dun) (?:cry|be (?:so )?(?:negative|pessimistic|ungrateful|dramatic|emotional|silly|upset|sad|sensitive|difficult|hysterical)|exaggerate|overreact|make (?:a fuss|such)|feel (?:sad|bad|sorry for yourself))<5>',
        '(?:cheer up|pull yourself together|get over it|man up|toughen up|grow up|move on with|forget (?:it|about it|him|that)|be strong and)<4>',
        '(?:you are|u are|you r) (?:exaggerating|overreacting|being (?:too |so |very )?(?:dramatic|sensitive|emotional|difficult|silly)|too (?:sensitive|emotional|dramatic)|imagining)<5>',
      ],
      unless: [
        'did|they (?:told|said)|take your time|can not forget|hard to forget|never forget',
        'you can relax here|it is okay to|you do not (?:have|need) to stop|forget it (?:if|happened)',
        'okay to cry',
      ],
      confidence: 0.86,
    },
    {
      over: 'sentence',
      pattern: [
        '(?:that|this|it)(?: \\S+)? (?:is not|was not|does not|can not be|could not have been|not|can not)(?: (?:so|that|really|very|be|been|all that|even|sound))* (?:bad|serious|hard|terrible|important|a big (?:deal|problem|thing)|big deal|the point|relevant|my (?:problem|job|concern|business)|our (?:problem|job|concern|business)|matter|a problem|such a big)(?: (?:now|at all|here|right now|to (?:us|me)))*$',
        '(?:no|not a) big deal<4>',
        '(?:could be|could have been|others have (?:it|had it)|other people have (?:it|had)|many people have (?:it|had)|some people have) (?:much )?worse<5>',
        '(?:you are|you were|u are|be) (?:lucky|glad|grateful|happy|thankful)(?: that| it| you| to (?:be alive|have))<8>',
        'at least (?:you|he|she|they|it|your)<10>',
        '(?:everyone|everybody|all of us|we all)(?: \\S+)? (?:has|have|had|got) (?:problems|it hard|to|hard)<5>',
        '^<2>(?:it is|that is|this is) (?:just|only|nothing|normal work|part of (?:the|your) job|how life is|nothing (?:special|new|serious|much))<4>',
        'things like (?:that|this) happen<4>|that happens (?:to everyone|everywhere|all the time)',
        'never mind (?:that|this|about|your|him|her|the|it)<8>',
        '(?:that|this|it) (?:is|does) (?:not important|not matter|beside the point|irrelevant|not relevant|not what i asked|not interesting|not interest)<5>',
        '(?:that|this) is not what i (?:asked|want|need)<5>',
      ],
      unless: [
        'only (?:fair|if|for|your|you|natural|human|one|between|my)|only (?:a )?(?:few|two)',
        'just (?:to|for|me|us|between|your|a|one|my|that|as|an|how you|what)|it is not important if',
        'does not matter (?:if|what|how|when|who|whether)|at least you (?:can|should|need)|not your fault',
        'not (?:so )?(?:bad|serious)\\?|did|it is nothing to be ashamed|nothing you',
        'nothing (?:bad )?you did|is not my job to judge|nothing wrong|not hard to understand',
        'was not important to|not a problem (?:if|for|we|i|at)|that is (?:not )?a problem at|no problem',
      ],
      confidence: 0.76,
    },
    {
      over: 'sentence',
      pattern:
        '(?:anyway|any way|never mind|enough (?:of|about|with)|moving on|leave that|leave it|forget that|let us (?:move on|get back|go back|return|continue|focus|stick|not talk about|talk about (?:something|the important|the boss|him instead))|back to (?:the (?:boss|point|question|case|facts|matter|men)|my question|business)|get(?: back)? to the point|stick to (?:the|my)|focus on (?:the|my) (?:facts|question|questions|case|point)|just (?:answer|the facts|give me|yes or no)|only answer|(?:i|we) (?:do not|have no|not|got no|can not) (?:have )?(?:the |much |any )?time(?: for| to| now| today| all)?|hurry up|(?:make|keep) it (?:short|quick|brief)|be (?:quick|brief)|quickly please|i (?:did not|do not) (?:ask|need|want to hear|care)(?: (?:about|that|for|to hear|what))*|cut (?:it )?short|(?<!or )not now|later later|save it|not interested|get on with it|come to the point|yeah yeah|yes yes okay|what has that to do|what does that have to do)<8>',
      unless: [
        'if (?:you|it|and when)|when you|ready|is it (?:okay|all right)|may we|can we|could we',
        'time limit|would (?:you|it)|you (?:would|might|may) (?:like|want|prefer|need)|whenever|take (?:all )?(?:your|the) time|anyway you (?:like|want)|you can',
        'in any way|anyway if|the time is yours|do not have to|feel free',
        'we can (?:go back|return|come back|move on)|want to hear more|if that|you do not need|no need',
        'not (?:ask|need) (?:to )?(?:you|to know) (?:anything|more)',
        'i do not need (?:names|to know|you|details|your|it|an)',
        'i do not want to (?:hear )?(?:push|hurt|force|bother|take)|only answer (?:what|if)',
        'just answer (?:what|if)|not now (?:if|you|is)|now or later|you do not|want|help',
      ],
      confidence: 0.72,
    },
    {
      over: 'sentence',
      pattern: [
        '(?:that|this|your|the|such a|ur|these|those|a)(?: \\S+){0,5}? (?:is|are|was|were)(?: (?:a|an|just|really|only|pure|such|all|nothing but|complete|no|very|so|just a|not a|not))* (?:garbage|trash|scum|rubbish|evil|monsters?|pigs?|bastards?|worthless|dirt|devils?|idiots?|criminals?|crooks?|liars?|animals?|bad (?:man|men|woman|people|person|mother|father|husband|news)|no good|good for nothing|useless|not worth|disgusting|cheats?|losers?|horrible (?:person|man|woman|people|mother|father)|terrible (?:person|man|woman|mother|father)|good (?:person|man|mother|father|friend|husband)|real (?:friend|family|man|love))<5>',
        '(?:he|she|they) (?:is|are|was|were)(?: (?:a|an|just|really|only|such|just a|all|no|nothing but|not|not a))* (?:garbage|trash|scum|rubbish|evil|monsters?|pigs?|bastards?|worthless|dirt|devils?|criminals?|crooks?|bad (?:man|men|woman|people|person|mother|father|husband)|no good|good for nothing|useless|not worth (?:it|your)|disgusting|liars?|idiots?|losers?|animals?)<5>',
        '(?:does|did|do) not (?:really )?(?:love|care about|deserve) you<5>',
        'forget (?:about )?(?:him|her|that man|your boyfriend|that boyfriend)<4>',
      ],
      unless: [
        'did|is it|not a criminal|are you|treated|you are not|you were not|you were|if (?:he|she|they)',
        'feel|like (?:animals|criminals|an animal|a criminal)|you say|you said|do you',
        'is not (?:evil|a criminal|scum|bad)|was not|are not (?:criminals|garbage|animals)',
      ],
      confidence: 0.74,
    },
    {
      over: 'sentence',
      pattern: [
        '(?:the police|police|we|my colleagues?|our officers?|my officers?|the officers?|officers|they|us police|our police)(?: \\S+)? (?:was |were |is |are |have |had |do |does |did |always |only |just |would |never |can not |could not )+(?:just |only |really |simply |already |always |also |never )*(?:do(?:ing)? (?:our|their|its|my|the) (?:job|best|work|duty)|did (?:our|their) (?:job|best|duty)|work(?:ing)? (?:very |so )?hard|done (?:our|their) (?:job|best)|very busy|so busy|too busy|busy|understaffed|take (?:money|bribes)|do (?:that|such|this|such a thing|things like that)|treat|lie|hurt (?:anyone|people)|make mistakes|corrupt|be everywhere|know)<6>',
        '(?:we|police|the police|my colleagues)(?: \\S+)? do(?:ing)? (?:our|their|its) (?:job|best|duty)<4>',
        'police (?:are |is )?(?:also|only) human<4>|not all (?:police|officers|of us)<6>',
        '(?:police|we) (?:are not|do not) (?:like that|that way|do that|corrupt|take money|the problem|the enemy|make trouble|do such)<5>',
        'you can not (?:blame|say that about|accuse|talk (?:that way|like that) about) (?:us|police|the police|my)<5>',
        '(?:do not|you should not|stop) (?:blame|blaming|accuse|accusing|insult|insulting|criticise|criticising|talk(?:ing)? (?:bad|badly) about) (?:us|the police|police|my colleagues)<5>',
        'we (?:are|were) (?:only |just )?(?:here|trying) to (?:protect|help)<3>you should<6>',
      ],
      unless: [
        'sorry|wrong|you are right|that is no excuse|no excuse|mistake|should have|you do not',
        'we do not know|do not know|apolog|our fault|failed',
      ],
      confidence: 0.72,
    },
    {
      over: 'sentence',
      pattern:
        '(?:i understand|i see|i know|i hear you|sure|yes)(?: \\S+){0,3}? but (?:you|we|i|that|let|the|it)<8>',
      unless: [
        'if|do not|take your time|free|safe|right|sorry|can not promise|you can|must ask',
        'my (?:chief|supervisor)|i do not know|owe|it is (?:your|okay|up)',
      ],
      confidence: 0.42,
    },
    {
      over: 'sentence',
      pattern:
        '(?:do not|dun|no need to) (?:worry|be (?:so )?(?:afraid|scared|nervous|worried|ashamed|angry)|panic|fear)<5>',
      unless: 'take your time|if',
      confidence: 0.44,
    },
  ],
  yieldsTo: ['threatening', 'blaming', 'acknowledge'],
  examples: [
    { text: 'Calm down.' },
    { text: 'That is not so bad.' },
    { text: 'How awful. Anyway, the boss.' },
    { text: 'police only doing their job lah' },
  ],
  counterExamples: [
    { text: 'When you feel ready, could we go back to the boat?' },
    { text: 'It is okay to cry.' },
    { text: 'I do not need names.' },
  ],
})
