import { defineLabel } from '../../rules/label-data.ts'

/** What follows hangs on nothing that the person does. */
const onNoCondition = '(?!.*(?:if|unless|until|till|before|when) (?:you|u) )'

/** Pressure. */
export const threatening = defineLabel({
  id: 'threatening',
  family: 'flag',
  severity: 'major',
  meaning: 'Holds out a harmful consequence, or puts pressure on the person to talk or comply.',
  why: 'Pressure is what the exploiter used; from police it says that nothing has changed.',
  source: 'M6 §1.11, M5 §1.5',
  excused: [
    'your (?:mother|father|parents|family|children|kids|brother|sister|daughter|son|husband|wife|mum|dad|grandmother)(?: \\S+)? (?:will|would|must|is going to) (?:be )?(?:so |very )?(?:happy|glad|relieved|pleased)<2>(?:that )?(?:you|u) (?:are|got|were) (?:safe|well|alive|okay|all right|out|here)',
    '(?:i am|we are|she is|he is|would be|will be|must be)<4>proud of (?:you|u|her|him|them|what \\S+ \\S+)<6>',
    // What is not going to be done: "nobody tells her, not from here", "I will not ring her or write to your village".
    `${onNoCondition}(?:nobody|no one|none of us)(?: \\S+){0,4}? (?:tells?|rings?|calls?|phones?|writes?|contacts?|visits?)<12>`,
    `${onNoCondition}(?:i|we|they|police)<2>(?:will not|do not|shall not|would not|never|am not going to|are not going to) (?:tell|ring|call|phone|write|contact|visit|inform|go to|speak to|talk to)(?: to)?<1>(?:her|him|them|your|anyone|anybody)<12>`,
    // What is laid open beforehand.
    '(?:i|we) will (?:say|tell you)(?: \\S+)? (?:honestly|openly|plainly|first|beforehand) what (?:i|we) (?:would|will|can|could)(?: not)? do<4>before (?:you|u) (?:say|tell|decide|answer)<4>',
    '(?:you|u) know(?: \\S+){0,3}? better th[ae]n (?:me|i|we|us) (?:who (?:needs?|works?|lives?|can use)|this (?:place|road|town|port|house)|how (?:it|things) (?:works?|goes?|go))<4>$',
    '^<1>(?:it is |that is )?only (?:you|u) (?:decide|say|choose|know)<10>',
    '(?:can|could|would) not swear (?:to|on|for) (?:it|that|this)',
    // Who is told only if they agree: never what they themselves get, or when they may go.
    '(?:nobody|no one|(?:my|our|the) \\S+|he|she|they|i|we)(?: (?:does not|do not|will not|would not|never))? (?:gets? (?:it|this|that)|reads?|sees?|hears?|knows?|learns?|writes?)<5>unless (?:you|u) (?:say (?:okay|so|yes)|agree|want|allow|wish)<2>$',
    'then<1>(?:i|we) (?:must|should|have to|need to|want to) know (?:that|it|this) (?:too|as well)$',
    'not (?:that|because|as if) (?:you|u) owe (?:me|us|it|him|her|them|this)<4>',
    'keep (?:you|u|her|him|them) in (?:my|our) (?:thoughts|minds?|hearts?|prayers)<4>',
    '(?:i|we) (?:will|can|could|would) keep (?:you|u|your \\S+|a \\S+)<6>if (?:you|u) (?:want|wish|like|agree|prefer)$',
  ],
  certain: [
    '(?:if|unless) (?:you|u) (?:do not|dont|will not|refuse to|no) (?:want to )?(?:talk|speak|tell|answer|cooperate|sign|help)(?: \\S+){0,3}? (?:i|we|they) (?:(?:will|can|must|have to|are going to) )?(?:put|lock|throw|send|hold|keep) (?:you|u) (?:up |away |back |down )?(?:in|into|to|inside|until)<4>',
    '(?<!not )(?:be|stand|go|write|put|note)(?: it| this| that)?(?: down)? in(?:to)? (?:my|the|our|your) (?:report|file|record|papers) that (?:you|u) (?:refused?|did not|do not|would not|will not)<6>',
  ],
  rules: [
    {
      over: 'pair',
      pattern: [
        '(?:but )?only if (?:you|u)<1>(?:help|talk|cooperate|testify|tell|sign|give)<6>',
        '(?:it is|would be|is) better for (?:you|u) (?:to|if you) (?:{talk})<8>',
      ],
      unless: 'what you (?:need|want|like)|only if you want|only if you (?:tell me to|give your)',
      confidence: 0.72,
      because: 'analysis.because.threatening.bargain',
    },
    {
      over: 'pair',
      pattern:
        '(?:i|we)<2>(?:will|can|could)(?: not)?<8>if (?:you|u)(?: \\S+)? (?:tell (?:me|us)(?: (?:who|the|his|her|what|where|everything|about))|talk|cooperate|testify|help us|give us|sign|answer|confess|name)<6>',
      unless: [
        'what you (?:need|want|like)|tell (?:me|us) (?:if|when)|listen|i will stop|interpreter|translate',
        'wait|not (?:judge|hurry|be angry)|even if|also if',
      ],
      confidence: 0.8,
      because: 'analysis.because.threatening.bargain',
    },
    {
      over: 'pair',
      pattern:
        '(?:if|unless)<1>(?:you|u)(?: (?:do not|dont|will not|refuse|refuse to|not|no|never))+(?: want)?(?: to)? ?(?:{talk}|help|open|show|answer)<3>(?:i|we|police)(?: (?:then|just|also|come and))? (?:close|shut|take|call|arrest|report|tell your|send|keep you|fine|charge|come back with)',
      confidence: 0.9,
      because: 'analysis.because.threatening.condition',
    },
    {
      over: 'pair',
      pattern: [
        'if (?:you|u)<8>(?:then )?(?:you|u) (?:are|become|will be) (?:the|a|an|also|just)<1>(?:criminal|accomplice|suspect|offender|smuggler|trafficker)<4>',
        '^(?:yes|maybe|of course|sure|yeah|perhaps)<2>if (?:you|u) (?:do not|refuse|not)<6>',
      ],
      unless: 'not a',
      confidence: 0.76,
      because: 'analysis.because.threatening.condition',
    },
    {
      over: 'pair',
      pattern:
        '(?:if|unless|when|until)<1>(?:you|u)(?: (?:do not|dont|will not|refuse|refuse to|not|no|keep|stay|remain|choose not|can not|continue to be|still|never))+(?: want)?(?: to)? ?(?:{talk}|silent|quiet|help|come|work|open|show|hiding|lying|lie|show me|follow|obey|listen|do)<10>(?:(?:can not|can no|will not|no|nothing|not able|unable|never)(?: \\S+){0,3}? (?:help|protect|do|shelter|go|get|leave|support|assist|interpreter|bed|promise|return|have|see|be (?:able|safe|released))|(?:will|must|have to|going to|can|could|may|might|shall|then)(?: \\S+){0,3}? (?:go|lose|arrest|be|stay|tell|call|sent|send|keep|hold|deport|happen|regret|charge|take|report|suffer|wait|get|end|problem|trouble|jail|detain|think|assume|lock|close)|{consequence}|trouble|jail|prison|problem|deported?|consequences?|worse)<6>',
      unless: [
        'it is (?:okay|fine|all right)|that is (?:okay|fine|all right)|is okay|nothing changes',
        'nothing (?:bad )?(?:will )?happens?|(?:will|can|could|would|shall) still|we stop|i will stop',
        'no problem|not a problem|still (?:help|get|see|go|have|can|be)',
        'you can (?:still|always|stop|say|tell|leave|go)',
        'we can (?:stop|talk later|wait|do it|use|meet|sit|take)',
        'i (?:can|will|could) (?:get|call|bring|wait|come back|explain|ask|find|repeat|say it|help)',
        'will not (?:change|affect|be angry|be a problem|lose|tell)|just (?:say|tell)',
        'understand<3>(?:question|word|me)|speak (?:thai|english|khmer|malay|lao)|feel|know|nobody will',
        'you will not lose',
      ],
      confidence: 0.9,
      because: 'analysis.because.threatening.condition',
    },
    {
      over: 'pair',
      pattern:
        '(?:if|when|once|after|as soon as|only if|only when|only after|provided)<1>(?:you|u)(?: (?:want|agree|decide|first|just|only|will|have|would))*(?: to)? (?:help (?:me|us)|cooperate|testify|talk|tell (?:me|us)(?: (?:the truth|everything|who|his|her|the|what (?:happened|they|he|you know)|where|all|about))|give (?:me|us)|answer|sign|confess|speak|name|work with (?:me|us)|point|identify|make (?:a|the|your) statement|help the police|be honest|are honest)<8>(?:i|we|then|you|u|they|can|will|police|everything|it)<2>(?:can|will|could|may|shall|might|help|helps|let|protect|get|go|make|give|would|gets|be (?:easier|better|over))<8>',
      unless: [
        'if you (?:talk|speak|testify|want|tell)<12>(?:who will|nobody|your (?:boss|employer|family)|interpreter will|i will (?:listen|write|explain|only|ask|not|tell you|stop|read)|will not (?:be|tell|know))',
        'what would help|need|language|if you want to talk|prefer|whenever|i will (?:listen|write it)',
        'we can (?:stop|take a break|go slowly)|stop whenever',
        'you can (?:also )?(?:stop|say|skip|choose|have)|what you want',
        'after you talk to (?:her|him|them|your)|do not have to',
        'if you give me (?:a|your) (?:permission|number|moment|minute)',
        '(?:tell|give) (?:me|us) (?:a|your) (?:sign|time|day|place)',
        'with (?:your|the) (?:permission|agreement)|may i|can i|is that (?:okay|all right)',
      ],
      confidence: 0.76,
      because: 'analysis.because.threatening.bargain',
    },
    {
      over: 'pair',
      pattern: [
        '(?:can|could|will|able to)(?: only| just)? (?:help|protect|let|release|give back|return|get)<5>(?:you|u|your \\S+)<5>(?:only )?(?:if|when|once|after|unless|in exchange|in return|as soon as|but (?:first|only|you must))<2>(?:you|u|for)<1>(?:help|cooperate|testify|talk|tell|give|answer|sign|speak|name|your (?:statement|cooperation|help|testimony)|the (?:name|names|truth|statement)|first|agree to (?:talk|testify)|information)<6>',
        'no (?:statement|story|talk|talking|name|names|information|cooperation|testimony|answer|answers) no (?:\\S+)<4>',
        '(?:only then (?:i|we|can|will|you)|not before (?:you|i)|not until then)<8>',
        '(?:you|u) (?:may|can) (?:go|leave|rest|eat|sleep|call|have|see|drink)<4>(?:after|once|when|as soon as|if) (?:you|u)<1>(?:tell|talk|answer|sign|give|finish|help|cooperate|explain)<6>',
        'first (?:you |u )?(?:answer|talk|tell|sign|give)<6>then<8>|{talk}<2>first<3>(?:then|and)<8>',
        'the (?:sooner|faster|quicker) (?:you|u)<12>|help (?:us|me) and (?:we|i)<8>',
        '(?:give|tell) (?:us|me)<4>and (?:you|u|i|we) (?:can|will|may)<8>',
      ],
      unless: [
        'until then (?:you|i will (?:stay|wait))|you can rest|we can wait until then|call me',
        'you do not (?:have|need)',
      ],
      confidence: 0.84,
      because: 'analysis.because.threatening.bargain',
    },
    {
      over: 'sentence',
      with: ['!asked-law'],
      pattern: [
        '(?:you|u)(?: \\S+){0,2}? (?:could|can|may|might|will|would|shall|are going to|gonna|risk|also|must|will also)(?: (?:also|still|even|be|get|being|easily|all|then|very well|then be|end up|be the one|have to|go|yourself|soon|face|to|too))* (?:{consequence}|to (?:jail|prison)|jail|prison|charges|deportation|arrest|in jail|regret (?:it|this)|immigration|lose (?:your|the) (?:children|job|visa|permit|family|license|licence|shop|house|baby))<8>',
        '(?:i|we|police|immigration|they|the judge)(?: \\S+){0,2}? (?:can|could|may|might|will|would|must|shall|have to|going to|need to)(?: (?:also|still|even|easily|have|to|be|then|always))* (?:arrest|charge|deport|jail|detain|prosecute|lock|imprison|punish|fine|handcuff|send|put|take)<1>(?:you|u|your (?:children|child|license|licence|kids|shop|visa|baby))(?! to (?:the|a) (?:shelter|clinic|doctor|hospital|safe|lawyer|embassy|place|market|station if))(?! (?:there|with|to safety|home safely|somewhere|some|a|an|the|in touch|outside if)\\b)<6>',
        '(?:call|tell|inform|report|hand)(?: you| it| this)?<2>(?:to )?(?:immigration)<6>',
      ],
      unless: [
        'can not|will not|not be|nobody|no one|never|are not|is not|do not|without|afraid|worry|worried',
        'scared|fear|said|told you|if (?:he|she|they)|did|who|what|safe|do you think|believe',
        'they (?:said|told|threatened)|that you|must have|not (?:arrest|charge|deport|punish|send)|agent',
        '(?:he|she|the boss|the agent) (?:may|might|could|said)|would you like|shall i',
        'to (?:the|a) (?:doctor|shelter|clinic)|if you want',
      ],
      confidence: 0.84,
      because: 'analysis.because.threatening.consequence',
    },
    {
      over: 'sentence',
      pattern:
        '(?:we|i|police)(?: \\S+)? (?:may|might|will|could|can|must|shall|going to|need to|would)(?: (?:also|then|just|simply|always))*(?: have to| need to| be forced to)?(?: also)? (?:tell|call|inform|contact|visit|phone|go to|speak to|talk to|send (?:this|it) to|show (?:this|it) to)<1>(?:your|ur|the) (?:family|parents|mother|father|boss|employer|husband|village|wife|brother|uncle|neighbours|school|agency|madam|embassy about you|community|children)<8>',
      unless: [
        'if you (?:want|wish|like|agree|ask|need|would like)|would you like',
        'with your (?:permission|agreement)',
        '(?:will|do|would|are|may|need|does|can|shall) not<3>(?:tell|call|inform|contact|visit|go)|never',
        'only|may i|can i|could i|shall i|do you want|is it okay|for you if',
        'that you are (?:safe|okay|fine|well)|when you are ready|nobody|you (?:can|may|could)|you say yes',
        'without|you want|anyone',
      ],
      with: ['!asked-law'],
      confidence: 0.8,
      because: 'analysis.because.threatening.consequence',
    },
    {
      over: 'sentence',
      pattern: [
        '(?:you|u)(?: \\S+)? owe (?:it|this|them|us|that)(?: to)?<8>',
        '(?:you|u) owe (?:it|us|me|them|the)<8>',
        '(?:other|more|the other|those|these|your)(?: \\S+)? (?:girls?|women|victims|people|children|workers|friends?|sisters?|families|men|boys)<3>(?:will|would|could|may|might|are going to|is going to|continue to|keep)<4>(?:suffer|hurt|be (?:hurt|beaten|taken|sold|next|harmed|trapped|trafficked|abused|like)|die|end up|because of you|go through|be next|pay for)<8>',
        '(?:do you|you|would you)(?: really| just)? want (?:other|more|another|them|him|her|the same|this to|these|your (?:sister|friend|daughter|friends|family|children|mother)|that to|it to|someone)<3>(?:girls?|women|to (?:suffer|happen|get away|go free|hurt|do|be|end)|suffer|happen|go through|get away|hurt|people|other|victims)<8>',
        '(?:think (?:of|about)|for the sake of|remember|consider)<2>(?:your|ur|the|those|other|all)(?: \\S+)? (?:children|mother|family|parents|others?|girls|women|father|victims|daughter|sisters?|kids|son|friends|people|village)<6>(?:and (?:talk|tell|speak|help|answer)|$|who|talk|tell|help|suffer|still)<5>',
        '(?:god|allah|buddha|jesus|your (?:mother|father|ancestors|religion|faith|god|imam|monk|pastor|priest))(?: \\S+){0,2}? (?:is watching|watches|sees|knows|would want|wants|want|would be|will (?:punish|judge|not forgive|know|be)|expects?|teaches|says|sees|would (?:tell|ask|cry|not|say|be|want)|asks you|hears)<8>',
        'swear (?:on|to|by|before)<8>',
        '(?:it is|would be|that is)(?: a)? (?:sin|haram|karma|bad karma|sinful)<8>',
        '(?:good|real|true) (?:muslim|christian|buddhist|catholic|believer|mother|daughter|citizen)<3>(?:tells?|speaks?|helps?|does not (?:lie|hide)|would (?:tell|speak|help|talk|say))<8>',
      ],
      unless: [
        'owe (?:me|us|them|nobody|him|her) (?:no|nothing)|owe nothing|did you think|how|what (?:do|did)',
        'if you want|worried about|miss|thinks? about your (?:family|mother) a lot|tell me about',
        '(?:did|do) (?:he|she|they)|help your (?:family|mother)|you (?:want|wanted) to help',
        'must (?:be|have)|you think of|hard|remember your|want your|what would you|who',
      ],
      confidence: 0.8,
      because: 'analysis.because.threatening.lever',
    },
    {
      over: 'sentence',
      pattern: [
        '(?:you|u) (?:have|got) no (?:other )?choice<6>',
        '(?:this is|it is|that is)(?: your| the)? (?:last|final|only) (?:chance|warning|opportunity)<6>',
        '^<2>(?:last|final) (?:chance|warning)|or else<5>',
        '(?:you|u) (?:will|would|gonna|are going to) (?:be sorry|regret|pay for|see what happens|stay here (?:until|till)|sit here (?:until|till)|not (?:go|leave|eat|sleep|get out)<4>(?:until|till|before|unless))<8>',
        '(?:not|nobody|no one|never) (?:leave|leaves|leaving|going|go|goes|get|getting)<5>(?:until|till|before|unless) (?:you|u|i|someone|somebody)<8>',
        '(?:i|we) (?:will|can|shall) (?:keep|hold|leave|lock)<1>(?:you|u)<4>(?:here|until|till|all night|overnight|in|cell)<6>',
        '(?:i|we) (?:know|knows) where (?:you|u|your)<2>(?:live|lives|family|mother|parents|house|children|stay|work)<5>',
        'do not make me<6>',
        '(?:i|we) can make (?:things|it|your life|this) (?:hard|difficult|harder|worse|easy or hard|very)<6>',
        'it would be a (?:pity|shame) if<8>',
        '(?:you|u) (?:had |have )?better (?:talk|tell|speak|answer|cooperate|start|think|be honest|help|say|sign|be|do)<8>',
        '(?:either|choose)<1>(?:you|u)?<1>(?:talk|tell|cooperate|speak|answer|sign|help)<6>or (?!not\\b)<8>',
        '(?<!(?:can|could|to|wan|want|like|prefer) )(?:talk|tell (?:me|us)|speak|answer|sign|cooperate|(?:give|say|name)(?: (?:me|us))*(?: the| his| her| their| your| that)* (?:names?|boss|truth|number|address|statement|phone|it))<4>(?:now )?or (?:i|we|(?:then )?you (?:will|go|lose|stay|get|sleep|sit)|go|else|jail|prison)<8>',
        'things (?:will|can|could|may) (?:get|become|be|go) (?:worse|bad|hard|difficult|badly|very)<3>(?:for you)?<4>',
        '(?:you|u) (?:are|will be) in (?:big |serious |deep |real )?trouble(?! no)<6>',
        '(?:it|this|that) (?:will|would|could) (?:look|be) (?:bad|worse|very bad) for (?:you|u)<6>',
      ],
      unless: [
        'did|they (?:said|told)|he said|are you|if you are in trouble|not in (?:any )?trouble|can not say',
        'translat\\w*|interpret\\w*|better tell me if|when|you are not in|will not be|nobody (?:will|can) (?:make|keep|force)|did he',
        'did they|sorry for',
      ],
      confidence: 0.86,
      because: 'analysis.because.threatening.consequence',
    },
    {
      over: 'pair',
      pattern:
        'if (?:you|u) (?:say no|refuse|do not (?:agree|accept|sign|want this|come))<3>(?:i|we|then|you|nobody)<2>(?:can not|will not|will|have to|must|lose|can no|can not)<8>',
      unless: [
        'okay|fine|all right|still|nothing changes|no problem|we stop|i will stop|i will not|we will not',
        'understand',
      ],
      confidence: 0.84,
      because: 'analysis.because.threatening.condition',
    },
    {
      over: 'pair',
      with: ['refused'],
      pattern:
        '(?:but|still|just|even so|however|please|come on)<3>(?:you|u|i|we|it|try|answer|tell|talk|think|give|must|need|have|help)<2>(?:must|need|have to|owe|really (?:need|have|must)|to|tell|answer|talk|me|us|give|important|should|want|know|can not|help)<10>',
      unless: [
        'do not (?:have|need)|no need|not have to|it is okay|all right|another time|later',
        'when you are ready|whenever|if you (?:change|want|ever)|my number|your choice',
        'need (?:water|anything|a doctor|rest|to rest|help)|tell me (?:if|when|what you)',
        'i want you to know|you should know|stop|let me know|i am here|safe|come back|you need|leave',
        'thank you|must (?:be|have|feel)|have to (?:wait|ask my|write)|can|want to (?:be sure|help)',
        'tell you|may i',
      ],
      confidence: 0.74,
      because: 'analysis.because.threatening.insists',
    },
    {
      over: 'pair',
      pattern:
        '(?:i (?:respect|understand|hear|know|accept)<6>but|that is fine but|okay but|yes but|all right but|fine but)<1>(?:you|u|i|we)<1>(?:owe|must|have to|need to|need|got to|can not (?:let|leave|stop))<1>(?:it|this|answer|tell|talk|know|an answer|names?|you to|the|your|go|insist|think)<8>',
      unless: [
        'must have been|have to (?:ask|tell|write) (?:my|you)',
        'need (?:to )?(?:rest|a doctor|water|to check|be)|have to go',
      ],
      confidence: 0.8,
      because: 'analysis.because.threatening.insists',
    },
    {
      over: 'clause',
      with: ['asked-again', 'question', '!action'],
      unless:
        'may i|is it okay|would you|later|what would|safe|hurt|water|how are|{service}s?|interpreter|another',
      confidence: 0.72,
      because: 'analysis.because.threatening.insists',
    },
    {
      over: 'sentence',
      pattern: [
        '(?:you|u) (?:have to|must|need to|got to|are required to|are obliged to) (?:answer|cooperate|testify|talk|tell (?:me|us)|tell everything|confess|speak|give (?:me|us) (?:the|a) (?:name|names|statement|answer))<8>',
        '(?:i|we) (?:will|shall|am going to) (?:ask|keep asking)<2>(?:again|until|the same)<6>',
        'answer (?:me|the question|my question|now)<4>|(?<!(?:we|or|to|can|us|you|not|and|rather|better) )(?:talk|speak|answer|tell me) now(?: please)?$',
      ],
      unless: [
        'not (?:have|need)|do not|if you (?:are|have|feel|want)|only if|what you|never|must tell you|he',
        'she|they|nobody|no one|when|must tell me if|tell me (?:if|when)|nothing',
        'ask again (?:tomorrow|later|another)|by law i',
      ],
      confidence: 0.58,
      because: 'analysis.because.threatening.insists',
    },
    // What the badge can do to them, held out: "I can close this shop", "with a warrant", "your face in the papers".
    {
      over: 'sentence',
      with: ['!asked-law'],
      pattern: [
        '(?:i|we|police) (?:can|could|will)(?: (?:also|still|just|easily|always|then))* (?:close|shut|seal|raid|fine|seize|take away|confiscate)(?: down)? (?:this|your|the whole|the)(?: \\S+)? (?:shop|stall|place|bar|parlou?r|house|boat|business|room|counter|license|licence|permit|restaurant|kitchen)<6>',
        '(?:i|we) (?:will|can|could|shall|may)(?: (?:also|just|always))* (?:be|come|return|come back|be back|get)<3>(?:with )?(?:a (?:search )?warrant|more (?:officers|men|police)|handcuffs|the dogs|a van for you)<6>',
        '(?:i|we) (?:will|can|could|may)(?: (?:also|just|then|simply|go))* (?:tell|inform|let|show|send)<1>(?:the |your |those |these |all )(?:\\S+ )?(?:captains?|boss|owner|agents?|neighbou?rs?|newspapers?|press|others|men|crews?|village|church|madam|everyone|customers?|school|friends)<1>(?:know |that |about )*(?:you|u|your (?:face|name|photo|picture|story))(?! (?:are (?:safe|okay|well)|need|want|asked me)\\b)<8>',
        '(?:i|we) (?:will )?(?:show|put|post|print|send)<4>your (?:face|name|photo|picture)<2>(?:on|in|to|online|facebook|everywhere)?<4>',
        '(?:you|u) (?:want|wan|wish|like)<1>(?:to )?(?:go|sit|sleep|end up|land|rot)<2>(?:jail|prison|cell|lock ?up|custody)<3>',
        '(?:you|u) (?:want|wan|wish)<1>(?:me|us|i|we)<1>(?:to )?(?:(?:arrest|lock|handcuff|charge|deport|jail)<1>(?:you|u|him|her|them|up)|(?:call|tell|phone|inform)<1>(?:immigration|your (?:boss|family|husband|employer|father|parents|madam|captain)|the (?:boss|captain|owner|agent|immigration|madam)))<6>',
        '(?:you|u) (?:stay|sit|sleep|wait|remain)(?: here| there| in (?:here|the cell))<2>(?:all (?:day|night|week|month)|until (?:you|u) (?:talk|tell|speak|answer|remember)|till (?:you|u) (?:talk|tell|speak|answer))<4>',
      ],
      unless: [
        'if you (?:want|like|agree|wish|need|say so)|would you like|may i|with your|for a (?:moment|minute|while|bit)|so (?:that )?(?:nobody|no one)|do you want me to (?:call|tell)',
        'did|they (?:said|told)|he (?:said|told)|not|never|nobody|without|only|you can (?:stay|sleep|rest|sit)|shelter|clinic',
        'they (?:say|think)|what happens if|do you think|are you afraid|afraid',
      ],
      confidence: 0.8,
      because: 'analysis.because.threatening.consequence',
    },
    // "If you don't tell, I tell your mother": said without any "will".
    {
      over: 'pair',
      pattern:
        'if (?:you|u) (?:do not|dont|not|no|never|refuse to|will not) ?(?:want to |want )?(?:{talk}|help|come|work|open|follow|listen)<6>(?:i|we|police|then i|then we) (?:tell|call|inform|arrest|take|bring|send|lock|keep|close|show|write|report|charge|go to|come back)<1>(?:you|u|your|the (?:boss|captain|owner|madam|agent|others|judge)|immigration|police|everyone|everybody|it down|more)<6>',
      unless: [
        '(?:tell|call|show|write|bring|send) you (?:my|a|an|some|where|who|how|about|the|back|later|tomorrow)|okay|fine|all right|no problem|still|not angry|come back (?:later|another|tomorrow)|bring you (?:tea|water|to the (?:shelter|clinic|doctor))',
        'take you (?:home|to the (?:shelter|clinic|doctor))|(?:i|we) (?:do not|will not|not)',
      ],
      confidence: 0.84,
      because: 'analysis.because.threatening.condition',
    },
    // A bargain in few words: "tell me then I give back phone", "say the name and you can go home", money for names.
    {
      over: 'pair',
      pattern: [
        '(?:^|just |only |first |so |now )(?:tell|say|give|speak|talk|sign|answer|name|show|point)(?: (?:me|us|it|him|her|the truth|(?:the|his|her|their|your|that|this|a|all the) \\S+|names?|everything|first|now|here|out))* (?:and |then |and then |so |after that |after )+(?:i|we|you|u)(?: (?:will|can|could|may|shall|then))*(?: also| just)? (?:give|get|go|let|leave|help|release|return|eat|sleep|drink|have|call|see|be free|are free|free)(?: (?:you|u|back|him|her|them|it|your|the|my|home|out|free|go|away|phone|passport|bag|money|help|tonight|now|some|a|to|at|again|papers?|leave|bed|shelter))*$',
        '(?:i|we)(?: (?:will|can|could|would|shall|also|even|may))* (?:pay|give|offer|buy|get)<1>(?:you|u)<6>(?:for|if you (?:give|tell|say)<2>|in (?:exchange|return) for) ?(?:the |a |his |their |her |some |every )?(?:names?|information|answers?|the story|statement|address|talking|telling|number of)<4>',
        '(?:money|dollars?|cash|reward|baht|ringgit|peso|rupiah)<4>for<2>(?:names?|information|each name|an answer|talking|telling)<3>',
      ],
      unless: [
        'what you (?:need|want|like)|tell me (?:if|when|whether)|do not (?:have|need)|no need|say (?:no|stop|so|yes|the word|when|if)',
        'you can (?:still|always)|if you (?:want|like|wish)|only if|(?:give|tell) me (?:a|your) (?:sign|minute|moment|time|number|day|place|size)|first (?:eat|drink|rest)',
        'labour office|they (?:said|told)|did|he (?:said|told|paid)',
      ],
      confidence: 0.82,
      because: 'analysis.because.threatening.bargain',
    },
    // What is done with the body: the way out barred, a grip, a fist on the table.
    {
      over: 'sentence',
      with: ['action'],
      pattern: [
        '(?:locks?|locking|bolts?|blocks?|blocking|bars?)<3>(?:door|gate|exit|way|shutters?|path)<8>|stands?<2>(?:in front of|against|before|between<4>and|blocking)<2>(?:door|exit|gate|way out|it)<4>',
        '(?:takes?|grabs?|grabbing|seizes?|pulls?|pulling|drags?|holds?|shakes?|grips?|twists?|pushes|shoves?|catches)(?: hold of)? (?:her|him|you|them|his|your|the (?:girl|woman|boy|man)|by)(?: \\S+){0,2}?(?: (?:arm|wrist|hair|shoulders?|elbow|collar|sleeve|neck|chin|by|up|down|back|hard|close|away))+<4>',
        '(?:bangs?|banging|hits?|slams?|slamming|pounds?|kicks?|strikes?|smashes|slaps?|thumps?|punches)<4>(?:table|desk|counter|wall|door|chair|fist|hand|floor|her|him|you|book|folder|cup)<4>',
        '(?:raises?|lifts?|shakes?|shows?|points?|plays? with|draws?|rests?|puts?|lays?|touches|taps?)<3>(?:fist|hand against|gun|pistol|baton|handcuffs|cuffs|taser|stick|weapon)<6>|(?:shouts?|yells?|screams?|spits?)(?! (?:to|for|over|across|out|through|down|up|back|towards)\\b)(?: (?:at|in|into|loudly|angrily))*<3>',
      ],
      unless: [
        '(?:gives?|hands?) (?:her|him|you|over)<1>the keys?|gently|so (?:that )?(?:nobody|no one|he|they)<3>(?:come|enter|in|hear)|from (?:inside|within)|with (?:her|your|his) (?:key|permission)|softly|puts? away|takes? off|lays? (?:down|aside)',
        'not|helps?|to help|shakes? (?:her|his|your) hand|hands? (?:her|him)|locks? (?:it|them|the (?:notes?|file|phone)) (?:away|in)|takes? (?:her|his|your) (?:bag|coat|cup)',
      ],
      confidence: 0.86,
      because: 'analysis.because.threatening',
    },
  ],
  doubtedBeside: [
    'rights',
    'unconditional',
    'acknowledge',
    'privacy',
    'consent',
    'summarize',
    'safety',
    'consult',
  ],
  examples: [
    { text: 'If you don’t talk I can’t help you.' },
    { text: 'if u cooperate then we can let u go home' },
    { text: 'We may have to tell your family.' },
    { text: 'You will sit here until you tell me.' },
  ],
  counterExamples: [
    { text: 'If you don’t want to talk, that’s fine; we can still find you a bed.' },
    { text: 'Write the date here.' },
    { text: 'He could be charged for that.' },
    { text: 'You will not be arrested for talking to a nurse.' },
    {
      text: 'Some people are charged, but that is for the prosecutor to decide.',
      after: ['Will I be charged?'],
    },
  ],
})
