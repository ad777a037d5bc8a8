import { defineLabel } from '../../rules/label-data.ts'

/** Giving useful general information. */
export const inform = defineLabel({
  id: 'inform',
  family: 'partnership',
  meaning: 'Gives useful general information: a trend, a warning sign, how to check an offer, where help is.',
  why: 'Police that only ask take; police that also tell are worth talking to.',
  source: 'M6 §1.5, §1.6, M3 §2.30',
  rules: [
    // What the law, the rule or the sign is; what happens elsewhere; what anybody can do.
    {
      over: 'sentence',
      pattern: [
        '(?:the law|the rule|law|by law|by the rule)<2>(?:here |now )?(?:says?|is|looks|changed|here|no|any|every|a)<12>',
        '(?:a|an|any|every|good|true|real|fake) (?:\\S+ )?(?:firm|agency|agent|boat|employer|boss|contract|offer|worker|maid|job)<3>(?:shows?|lets?|gives?|leaves?|has|have|must|keeps?|needs?|is safer|does not|never|can|hv)<12>',
        '(?:warning|big|strong|one of the|these|thats a|that is a|a) signs?<6>|(?:is|are) how (?:it|they|this)<3>(?:do it|starts?|begins?)<4>',
        '(?:sometimes|usually|very often|often|mostly|around here)<2>(?:people|agents|they|a group|the (?:older|boss)|such|groups|families|men|women)<12>',
        '(?:in|from) (?:two |three |some |the )?other (?:districts?|places?|villages?|temples?|towns?)<12>|we (?:have )?(?:seen|hear|heard) the same<8>',
        '(?:anybody|anyone|any worker|a caller|families|parents|people)<1>(?:can|may|need not|could)<2>(?:ask|call|ring|check|look|go|see|watch)<8>|the inspectors? (?:can|have|may)<8>',
      ],
      unless: [
        'did|do you|how|what (?:do|did|is)|you know the law|by law i|break the law|against the law you|you (?:said|told)|must (?:tell|talk)|who',
        'in trouble|you people|illegals?|like you|if you (?:talk|do not)|can hear|can (?:he|they)|case',
      ],
      with: ['!question', '!supported'],
      confidence: 0.62,
    },
    {
      over: 'sentence',
      pattern:
        '<8>(?:is|are) (?:a crime|illegal|against the law|not allowed|not legal|forbidden|punishable)<6>',
      with: ['!question'],
      unless: [
        'you (?:are|were|did)|what you|your (?:work|stay|visa|papers)|are illegal',
        'not allowed to (?:leave|go|talk|call)|(?:he|she|they) (?:said|told)',
      ],
      confidence: 0.7,
    },
    {
      over: 'sentence',
      pattern:
        '(?:a )?(?:real|genuine|proper|honest|licensed|registered|legal|legitimate|good|true|serious) (?:agency|agencies|agent|agents|company|companies|employer|employers|recruiter|recruiters|job|jobs|contract|contracts|offer|offers|broker)<4>(?:does|do|will|would|never|always|gives?|shows?|has|have|must|can|is|are|lets?|asks?|not)<12>',
      unless: 'did you|do you know|was it',
      confidence: 0.88,
    },
    {
      over: 'sentence',
      pattern: [
        '(?:we|i)(?: have)?(?: been)? (?:see|seeing|hear|hearing|seen|heard|notice|noticed|know|known|receive|get|found|find)<4>(?:more|many|several|some|lately|recently|a lot|cases|these days|reports)<3>(?:families|people|agencies|agents|offers|boats|workers|girls|cases|young|job|jobs|adverts|advertisements|posts|online|villages|recruiters|fake|cheat|scams|women|men|promises|promised)<10>',
        '(?:many|some|most|several|more and more|lots of|a lot of)<1>(?:agents|recruiters|agencies|offers|traffickers|people|families|boats|jobs|crews|young people|girls|workers|victims|job offers|adverts|women|men|brokers|cases)<2>(?:now |recently |lately |here |online |today )?(?:are|is|use|come|go|promise|ask|take|keep|offer|begin|start|have|get|do not|never|borrow|who|pay|find|lose|end|now|recently)<10>',
      ],
      unless: [
        'do you|what (?:do|did|is|are|was)|how (?:do|did|is|are|was)|did|like you|would feel|feel',
        'in your (?:place|situation)|agree with|think you',
      ],
      with: ['!question', '!supported'],
      confidence: 0.74,
    },
    {
      over: 'sentence',
      pattern: [
        '(?:agents?|recruiters?|agenc(?:y|ies)|brokers?|traffickers?|offers?|scammers?|captains|employers|families|workers)<5>(?:often|sometimes|usually|now|normally|always|mostly|lately|recently|these days)<1>(?:ask|take|promise|use|keep|come|start|say|borrow|lose|tell|offer|charge|pay|find|disappear|hide|change|demand)s?<10>',
        '(?:lately|recently|these days|this (?:year|month|season)|nowadays)<2>(?:many|some|several|more|most|agents|recruiters|families|people|boats)<12>',
      ],
      unless: 'do you|you (?:said|told)|your|did',
      with: ['!question', '!supported'],
      confidence: 0.74,
    },
    {
      over: 'sentence',
      pattern: [
        '(?:one|a|the|another|common|typical|usual) (?:\\S+ )?(?:warning )?signs?(?: of<3>)? (?:is|are|that|to)<12>',
        '(?:be careful|watch out|beware|look out)<3>(?:if|when|with|of|for)<10>',
        '(?:you can|anyone can|people can|families can|it is possible to|one can|always|before (?:you|anyone|they|going|signing|leaving))<6>(?:check|verify|look up|ask for the (?:licen[sc]e|contract|registration|papers)|ask the (?:labour|embassy|ministry)|find out if|call the (?:hotline|labour|embassy))<10>',
        '(?:check|verify|ask)<3>(?:licen[sc]e|registration|registered)<8>',
        '(?:if (?:an|a|some|any|the)) (?:agency|agent|recruiter|offer|employer|job|company|stranger|person|one|boss|contract)<3>(?:asks?|wants?|keeps?|takes?|offers?|promises?|says?|is|does|sounds|will)<12>',
      ],
      unless: 'did|do you (?:know|think)|what if|he|so you',
      with: ['!question'],
      confidence: 0.8,
    },
    {
      over: 'sentence',
      pattern: [
        '(?:hotline|help ?line|office|centre|center|desk|number)<3>(?:is (?:open|free|near|at|next|behind|in)|opens|answers?|open)<8>',
        '(?:it is|that is|this is) (?:illegal|against the law|not legal|not allowed|a crime)<1>(?:to|for|if|when)<10>',
        'no (?:employer|agency|boss|one|company|captain) (?:may|can|should|is allowed to|has the right to)<8>',
        '(?:the (?:usual|legal|official|normal|highest|maximum)) (?:fee|price|wage|pay|rate|cost)<8>',
        '(?:minimum wage|the fee) (?:is|should|must)<6>',
        '(?:usually|normally|often|nowadays|these days|lately|recently)<3>(?:agents|recruiters|traffickers|agencies|brokers|offers|they (?:promise|ask|take|keep|come))<10>',
      ],
      unless: 'what|how|do you|did',
      with: ['!question'],
      confidence: 0.7,
    },
  ],
  yieldsTo: ['disclosing', 'threatening', 'blaming', 'leading', 'labelling'],
  examples: [
    { text: 'A real agency does not keep your identity card.' },
    { text: 'we see more and more families who get fake job offers online' },
    { text: 'If an agent wants money before any contract, that is a warning sign.' },
  ],
  counterExamples: [
    { text: 'The shop owner told us you keep girls upstairs.' },
    { text: 'What agencies come here?' },
  ],
})
