import { defineLabel } from '../../rules/label-data.ts'

/** Turning a negative statement round. */
export const reframe = defineLabel({
  id: 'reframe',
  family: 'technique',
  meaning:
    'Says a negative, hopeless, self-blaming or hostile statement back in more neutral or positive terms.',
  why: 'The same thing seen from another side gives both a ground to stand on together.',
  source: 'M6 §1.16',
  rules: [
    // "Not stupid", "not a bad father", and who they are instead.
    {
      over: 'pair',
      with: ['context', '!question'],
      pattern: [
        '(?:not|never|nor|no)<2>(?:stupid|foolish|a fool|bad|dirty|weak|crazy|a crime|a coward|nothing|dogs?|guilty|lazy|useless|a thief|criminal|selfish|silly|strange)<4>(?:you|that|it|u|who|to me|in (?:your|that)|but|father|mother|brother)<10>',
        '(?:to me|i (?:see|hear|think)|what i see|i hear)<3>(?:that is|you are|you as|as|a|an|somebody|someone|pak|this is)<1>(?:a |an |the )?(?:man|woman|person|father|mother|somebody|someone|son|daughter|driver|friend|sister|brother|auntie|one|people)<3>(?:who|with|that|careful|of|try|trying)<10>',
        '(?:a|the|one|an) (?:good |real |proud |hard )?(?:father|mother|son|daughter|sister|brother|friend|man|woman|person|auntie|driver|fisherman) (?:who|that|with a|whose)<10>',
        '(?:you|u)<3>(?:did what|kept (?:you|yourself|them|on)|did something (?:human|good|kind)|came through|worked out|have gone on|stood by|found a way|stayed alive|still (?:remember|care|count|keep|have|did))<10>',
        'there is nothing (?:bad|wrong|shameful) in (?:that|it)<4>|(?:good faith|a conscience|just sense|good sense)<4>|a hard spot<6>|that is loyal<4>|because you (?:are loyal|care)<6>',
        '(?:you|{title}|u) (?:just |only |also |really |still )*(?:wanted|want|wants|would like|like) (?:to (?:be (?:seen|treated|called|sure|heard|safe)|do (?:the )?(?:right|correct)|keep|protect|help|see (?:first )?if|feed|stay|believe)|(?:it|him|her|them|your|the|that|somebody|those|good luck|that nobody|nobody)<4>(?:to|be|have|known|answer|asks?|say|can|safe|looks?|work))<12>',
      ],
      unless: [
        'if you|want me to|do you|water|tea|a break|your choice|do not want|whether|it is not (?:bad|so bad)|i am|you want to (?:talk|stop|go|leave|sit|call)|or you want',
        'you have the right|no need|not in trouble|under arrest|stupid people|only stupid',
      ],
      confidence: 0.62,
    },
    {
      over: 'sentence',
      with: ['negative-line', '!question'],
      pattern:
        '(?:so |it sounds like |sounds like |it seems |what i hear is (?:that )?|i hear (?:that )?|maybe |perhaps )*(?:you|u) (?:only |just |really |also |still |clearly |even |were |was )*(?:want|wanted|wish|wished|hope|hoped|hoping|need|needed|would like|care|cared|trust|trusted|trusting|try|tried|trying|looking|looked|worked|working|believed|protect|protected|protecting|survived|survive|managed|manage|kept|found|did what|did the best|did your best|did everything|took care|made the best|acted|stayed strong|put your family|wanting|dream|dreamed|value|know what|expect|expected|are looking|are trying|are asking|are careful|are protecting|have been let down|have kept|have managed|have been trying|have been disappointed|have (?:good )?reason)<16>',
      unless: [
        'want to (?:talk|go on|tell|say|stop|leave) ?(?:now|today)?$|you want me to|do you|if you',
        'when you want|you want (?:some )?(?:water|tea|a break)|you need to (?:tell|talk|calm|answer)',
        'but you',
      ],
      confidence: 0.84,
    },
    {
      over: 'sentence',
      with: ['negative-line', '!question'],
      pattern: [
        '(?:what|it) matters (?:to|for) you<10>',
        '(?:that|it|this|coming here|speaking|asking|saying|telling)<4>(?:shows?|showed|tells me|takes|took|means)<4>(?:courage|strength|strong|care|cared|love|brave|how much|you (?:want|care|love|tried|are))<8>',
        '(?:he|she|they|the \\S+|somebody|someone|people)<3>(?:used|abused|took advantage of|betrayed|misused|broke|lied to|deceived|tricked|played on|planned|are skilled|are good at)<3>(?:your|you|trust|people|kindness|hope)<8>',
        '(?:you|u) (?:are|were)<2>(?:strong|brave|clever|careful|smart|a good|someone who|somebody who|trying|hoping|young|doing your best|looking for|protecting)<10>',
        '(?:the|your) (?:fault|responsibility|blame|shame|wrong)<3>(?:is|lies|belongs|was) (?:with|theirs|his|hers|to) ?(?:them|him|her|those|the)?<4>',
        'it would help (?:you )?(?:if|to)<8>',
        'so (?:far|until now)<3>(?:police|nobody|we|no one)<10>(?:and|but)<2>you<8>',
        'you have been (?:let down|disappointed|hurt)<10>|you have (?:good )?reasons?<8>',
      ],
      unless: 'if you|but you',
      confidence: 0.78,
    },
    {
      over: 'sentence',
      with: ['negative-line', '!question'],
      pattern: [
        '(?:many|most|other|clever|smart|careful|good) (?:people|women|men|workers|parents|families)<3>(?:are|were|have been|get|got|believed|trusted|would have|would)<8>',
        'anyone would have<8>|any (?:mother|father|person|daughter|parent)<2>would have<8>',
      ],
      unless: 'would have (?:asked|known|left|told)',
      confidence: 0.66,
    },
    {
      over: 'sentence',
      with: ['!context', '!question'],
      pattern: [
        'you (?:trusted|believed) (?:someone|somebody|a person|people) (?:who|you)<10>',
        'you want to be sure(?: that)?<8>',
        'you (?:did what you (?:could|thought|had)|were doing your best|did the best)<8>',
      ],
      confidence: 0.62,
    },
    {
      over: 'sentence',
      with: ['negative-line', '!question'],
      pattern: '(?:it is|it was|that is|is|was|this is) not (?:your )(?:own )?fault<8>',
      confidence: 0.45,
    },
  ],
  yieldsTo: ['blaming', 'threatening', 'leading', 'promise'],
  examples: [
    { text: 'You hoped for something better for your children.', after: ['I was a fool to go.'] },
    {
      text: 'so u want to be sure this time somebody really listen',
      after: ['You police never listen to us.'],
    },
  ],
  counterExamples: [
    { text: 'Everything will be fine.', after: ['There is no point any more.'] },
    { text: 'You want to send money home.', after: ['I send money home each month.'] },
  ],
})
