import { defineLabel } from '../../rules/label-data.ts'

/** Promising what cannot be guaranteed. */
export const promise = defineLabel({
  id: 'promise',
  family: 'flag',
  severity: 'major',
  meaning:
    'Promises what an officer cannot guarantee: safety, secrecy, no charge, status, money, an outcome.',
  why: 'False promises are how it began; one more, broken, ends the trust in everyone who comes after.',
  source: 'M4 §1.5, M6 §1.9',
  // One's own next step can be kept.
  excused: [
    // Nothing is promised.
    '^(?:and |so |but |well |then |yet |that )*(?:i|we) (?:can |could |do )?(?:promise|guarantee)(?: (?:to )?(?:you|u))? (?:nothing|little|not much|no more)(?: (?:today|tonight|yet|now|there|about (?:it|that|this)|than (?:that|this)))*$',
    '^(?:and |so |but |well |then )*(?:you have my (?:word|promise)|i (?:can |will |do )?(?:promise|give you my word)(?: (?:to )?(?:you|u))?)(?: that)? (?:i|we)(?: will| shall| am going to)? (?:ring|call|phone|text|come|be (?:here|back|there|at)|visit|bring|ask|write)(?: (?!(?:save|safe|free|out|rescue|home|nobody|never|everything|money|wages|justice|protect|until)\\b)\\S+){0,8}$',
  ],
  certain:
    '^(?:and |so |but |well )*(?:i|we)(?: can| do| really)? (?:promise|guarantee|swear)(?: to)?(?: (?:you|u))?(?: that)? (?:nobody|no one|nothing|they|he|she) (?:will|would|can|is going to)(?: (?:ever|not|never))? (?:call|ring|tell|know|find|hurt|touch|harm|hear|see|come|happen|arrest|charge|deport|send)<8>',
  rules: [
    {
      over: 'sentence',
      pattern:
        '^<2>(?:for sure|certainly|definitely|surely|of course)<1>(?:the )?(?:judge|court|prosecutor|police|embassy|they|we|he|she|it)<2>(?:will|going to)<8>',
      unless: 'try|do (?:my|our|what)|ask|come back|listen|tell you|call',
      with: ['!question'],
      confidence: 0.68,
    },
    {
      over: 'sentence',
      pattern: [
        '(?:i|we)(?: can| do| will| really)? (?:promise|guarantee|swear|assure you|give you my word|vow)(?: (?:you|u|to you|that))*<14>',
        '(?:you have|it is) my (?:word|promise)<8>|i give (?:you )?my word<8>',
        '(?:that is|it is|this is) (?:a promise|guaranteed)<4>|guaranteed<4>',
      ],
      unless: [
        '(?:can not|not|never|do not|no one can|nobody can|will not) (?:\\S+ )?(?:promise|guarantee|swear)',
        '(?:promise|guarantee|assure you)(?: \\S+){0,3}? (?:to )?(?:(?:i|we) (?:will|would|shall|can)(?: only)? )?(?:try|do (?:my|our|what)|come back|call|listen|tell you|let you know|ask|be back|return|visit|write|explain|be honest|not ask|stop|not leave you|look into|check|not to ask)',
        '(?:he|they|she|agent|agency|boss)<2>(?:promised|swore|guaranteed|promises|said)',
      ],
      confidence: 0.9,
    },
    {
      over: 'sentence',
      pattern: [
        '(?:you|u|your \\S+)(?: \\S+)? (?:will|are going to|gonna|shall)(?: (?:certainly|definitely|surely|absolutely|for sure|soon|always|all|of course|now|100|then|totally|completely))+ (?:get|have|be|receive|win|go|see|stay|find|come|not)<10>',
        '(?:you|u|he|they|it|we)(?: \\S+)? (?:will|are going to)<4>(?:for sure|certainly|definitely|guaranteed|no matter what|without (?:any )?doubt|100)<4>',
        '(?:you|u) (?:will|are going to|can)(?: (?:certainly|surely|all|soon|then))* (?:get (?:back )?(?:your|all|the|every)<3>(?:money|wages|salary|pay|passport|phone|documents?|back|papers|compensation)<6>|get (?:a|the|your) (?:visa|permit|residence|papers|compensation|new passport)|get justice|be (?:safe|protected|free|fine|all right|okay|paid|compensated)|be home (?:soon|by|tomorrow|next)|go home (?:soon|tomorrow|next week|free)|stay (?:in (?:this|the) country)|be able to stay|win)<8>',
      ],
      unless: [
        'if|unless|can not|maybe|may|might|perhaps|hope|try|ask|want|whether|where|do you|how|when',
        'as long as you (?:are )?here|safe (?:to|place|room)|apply|no one can say|should|entitled',
        'right to|did|told you|said you|not (?:know|sure)|labour office|lawyer|would',
      ],
      confidence: 0.78,
    },
    {
      over: 'sentence',
      pattern: [
        '(?:you|u)(?: \\S+)? (?:will not|are not going to|will never|never|can not|will not ever)(?: ever)? (?:be |get |go |face |have |lose )(?:arrested|charged|deported|prosecuted|punished|jailed|in (?:any )?trouble|any trouble|into (?:any )?trouble|sent (?:home|back|to)|fined|hurt|harmed|found|detained|to (?:jail|prison|court)|any (?:problem|problems|charge|charges)|problems?|a problem|your (?:job|visa|children|shop)|alone again)<8>',
        '(?:nobody|no one|none of them|he|she|they|your (?:boss|madam|agent|husband|family))(?: \\S+)? (?:will|can|is going to|would|shall|could)(?: (?:ever|never|not|not ever))*(?: (?:again))? (?:find|hurt|touch|harm|know (?:what|that|you (?:talk|talked|speak|spoke|tell|told|come|came|were|are|said|say)|it was you|about (?:this|it)|who|ever)|ever know|find out|bother|come near|get|reach|follow|lay a finger|do anything to|be able to (?:find|hurt|reach)|arrest|deport|charge|punish|hear (?:of|about) (?:this|it)|trace|learn)<8>',
      ],
      unless: [
        'if|unless|without|can (?:not )?hear us|hear us|did|who|how|do you|think',
        '(?:are|be|were|feel|is|am) (?:afraid|worried|scared)|you worry|your worry|legally',
        'your (?:employer|boss|family)<1>will not (?:know|hear|see|read|be told)',
        'he (?:can|will|could|would)(?! (?:never|not)\\b)',
        'she (?:can|will|could|would)(?! (?:never|not)\\b)',
        'they (?:can|will|could|would|can still)(?! (?:never|not)\\b)|from me|from us|by me|told by',
        'because you (?:talked|spoke|talk|came)|for (?:talking|speaking|telling|saying no|refusing)',
        'by (?:us|me) today|today for|what (?:nobody|no one)|not lose (?:the|your) (?:bed|help)|help',
      ],
      confidence: 0.84,
    },
    {
      over: 'sentence',
      pattern: [
        '(?:everything|it|all|things|this)<1>(?:will|is going to|gonna|shall|would)<2>(?:be|turn out|end|work out|go) ?(?:fine|okay|all right|alright|well|good|better|over|great)?(?: now| soon| for you| in the end)?$',
        'nothing (?:bad |will |can |is going to |going to )+(?:ever )?(?:happen|happens)<5>',
        '(?:we|i|police|the police|our team) (?:will|are going to|shall|gonna)(?: (?:certainly|definitely|always|surely|also|for sure))* (?:(?:protect|save|rescue) (?:you|your (?:family|sister|daughter|son|friend))|keep (?:you|your family|them|your (?:sister|daughter|son))(?: and your family)? safe|(?:catch|arrest|jail|punish|lock up|put|stop|find) (?:him|them|her|(?:the|that|your|this) (?:boss|agency|traffickers?|man|men|captain|owner|agent|people)|all of them)|(?:get|bring|find)(?: you)?<1>(?:your|all your|the) (?:money|wages|salary|passport|sister|daughter|friend|son|savings)<1>(?:back|home|for you|out)?|get you (?:a visa|papers|home|out|justice|a job|your (?:money|passport|wages))|close (?:that|the) (?:shop|bar|place)|take care of everything)(?: in (?:jail|prison)| away| behind bars| forever| soon)?<4>',
        '(?:you|u) are (?:completely|totally|100|perfectly|absolutely|always|now completely|very) (?:percent )?(?:safe|protected|free)<6>',
        '(?:completely|totally|absolutely|strictly|100|fully|forever|always) (?:percent )?(?:secret|confidential|anonymous|private)<6>',
        '(?:stay|stays|keep|kept|remain|remains|is|be) (?:a |our |it )?(?:secret|between (?:us|you and me)(?: only)?)(?: forever| always| i swear)?<3>',
        '(?:i|we) (?:will|would) (?:never|not) (?:ever )?(?:tell|say|repeat|share)(?: (?:this|it|that|a word|anything|what you (?:say|tell)))?(?: to)? (?:anyone|anybody|a soul|no one|nobody)<5>',
        '(?:i|we) (?:will|am going to|can) make (?:sure|certain)(?: that)? (?:you (?:get|are (?:safe|paid|never|not)|do not|never|will|go home|stay)|nobody|no one|he|they|she|nothing|everything|your (?:family|money|passport))<10>',
        'no harm will<6>',
        '(?:your|the) (?:secret|name|identity) (?:is|will be|stays) (?:completely |always |totally )?(?:safe|protected|hidden|secret)(?: with (?:me|us))?<4>',
        '(?:leave|trust) (?:it|everything|this)<2>to (?:me|us)<3>everything<5>',
      ],
      unless: [
        'if|unless|try|may|might|hope|can not|not say|nobody can|do you|did|whether',
        'as (?:well|much|far) as|want to|help<2>(?:find|get|keep)|look for|when you|not sure',
        'ask (?:the|my)|limits?|exception|except|only (?:my|the)|will be over soon you can go',
        'without (?:asking|your)',
        'get you (?:some |a )?(?:water|tea|interpreter|doctor|nurse|chair|blanket|drink|food)',
        '(?:get|bring|find|keep) you (?:some|a (?:bed|doctor|nurse|chair|drink|lawyer)|an|company|the)',
        'keep you (?:long|waiting|informed|updated|posted)|stop (?:here|now)|find (?:a|out|someone)',
        'would not|not all|your phone back tonight|first make sure you are',
      ],
      confidence: 0.78,
    },
  ],
  yieldsTo: ['threatening'],
  doubtedBeside: ['rights', 'unconditional', 'acknowledge', 'consent', 'summarize', 'safety', 'consult'],
  examples: [
    { text: 'I promise nobody will ever find you.' },
    { text: 'You will certainly get your money back.' },
    { text: 'You won’t be in any trouble.' },
    { text: 'dont worry, nobody will know u talk to us' },
  ],
  counterExamples: [
    { text: 'I will do what I can.' },
    { text: 'I cannot promise that you will get your money back.' },
    { text: 'I promise I will come back on Friday.' },
    { text: 'So he promised you a good salary.', after: ['He promised me a good salary.'] },
  ],
})
