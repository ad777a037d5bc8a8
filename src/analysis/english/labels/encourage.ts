import { defineLabel } from '../../rules/label-data.ts'

/** Inviting the speaker to carry on. */
export const encourage = defineLabel({
  id: 'encourage',
  family: 'technique',
  meaning:
    'Invites the speaker to carry on without steering: asks for more, shows attention, thanks for what was shared.',
  why: 'A person who notices that somebody wants to hear goes on in their own order, and tells more than any list of questions would bring.',
  source: 'M6 §1.16',
  rules: [
    {
      over: 'sentence',
      pattern: [
        'go on|carry on|keep (?:going|talking|on)|please continue',
        'continue(?: please| when<5>| if<5>| your story)?$|you can continue|go ahead',
        'take as (?:long|much time) as you (?:need|want|like)',
        'take (?:all )?(?:your|the) time(?: you (?:need|want|like))?|no (?:rush|hurry)',
        'there is no (?:rush|hurry)|we have (?:time|all the time|plenty of time)',
        'i have (?:time|all the time|plenty of time)|do not rush|slowly slowly|at your own (?:pace|speed)',
        'in your own time|when(?:ever)? you are ready|whenever you want to (?:go on|talk)',
      ],
      unless: [
        'but (?:first|you)<2>(?:answer|tell)|i do not have (?:all )?(?:the )?time',
        '(?:before|shall|can|could|should|when) we (?:go on|continue|carry on)|we go on|can you go on',
        'did you go on',
      ],
      confidence: 0.92,
    },
    {
      over: 'sentence',
      pattern: [
        '(?:i am|we are|i will be|i will|still)(?: still| here to| here and| all)? (?:listening|listen|ears|here to listen|here for you|hearing you)(?: to you)?',
        'i am (?:just )?here to (?:listen|hear)|i hear you|i would like to (?:listen|hear you)',
        'you have my (?:full )?attention|(?:leans|leaning) (?:forward|in|closer)',
        '(?:nods?|nodding)(?: slowly| gently| encouragingly)?',
        'puts? (?:down )?(?:the |my |his |her |down )*(?:pen|phone|notebook)(?: down| away| aside)?',
        'waits(?: quietly| patiently)?',
      ],
      unless: 'do you think i am|i hear you (?:but|say|said|tell|told|are|have|had|were|was|got|sell|know)',
      confidence: 0.85,
    },
    {
      over: 'sentence',
      pattern: [
        'tell (?:me|us)(?: a little| a bit| some)? more',
        '(?:can|could|would) you (?:say|tell)(?: me| us)?(?: a little| a bit)? more',
        'say (?:a little |a bit |some )?more',
        '(?:would like|want|love|like) to (?:hear|know)(?: a little| a bit| much)? more(?: about<4>)?',
        '(?:would like|want|love|like) to hear (?:about|what|how|it|everything|your)<3>',
        'please (?:tell|talk|speak|share)(?: me| us| more| on)?$|i want to hear (?:it|more|you|about)',
        'i am interested(?: in| to hear)?',
        '(?:that|this) (?:is|sounds) (?:interesting|important)(?: to me| for me)?',
      ],
      unless: 'but',
      confidence: 0.88,
    },
    {
      over: 'sentence',
      pattern: [
        'thank(?:s)?(?: you)?(?: so much| very much| a lot)? for (?:telling|sharing|saying|trusting|being (?:so )?(?:open|honest)|opening|explaining|letting me know|showing|your trust|your honesty|confiding|speaking|talking|the trust)',
        'thank you (?:for|that) you (?:tell|told|share|shared|trust|trusted)<2>',
        'i (?:appreciate|value)(?: that)? (?:you|your) (?:telling|sharing|trust|honesty|openness|told|shared|trusting|being)',
        '(?:glad|grateful|thankful)(?: that)? you (?:told|tell|shared|share|said|can tell|trust)',
      ],
      confidence: 0.9,
    },
    {
      over: 'clause',
      pattern:
        '^(?:(?:mhm|mm|mmm|okay|yes|right|i see|hmm|ah|oh|and) )*(?:and )?(?:then|after that|so then|and after|what else|anything else|and)$',
      with: ['!claim'],
      confidence: 0.82,
    },
    {
      over: 'clause',
      pattern:
        '^(?:(?:mhm|mm|mmm|okay|yes|right|i see|hmm|ah|oh|and) )*(?:what else|what more|what happened (?:then|next|after)|then what|and then what(?: happened)?|is there (?:anything|something) (?:else|more)<4>|anything (?:else|more)<5>)',
      with: ['question'],
      confidence: 0.7,
    },
    {
      over: 'clause',
      with: ['echo', 'asks', '!tag'],
      confidence: 0.78,
      because: 'analysis.because.encourage.echo',
    },
    {
      over: 'clause',
      with: ['echo', 'trails-off'],
      confidence: 0.78,
      because: 'analysis.because.encourage.echo',
    },
    {
      over: 'turn',
      pattern:
        'you (?:mentioned|talked about|spoke about|spoke of|said something about|were (?:telling|saying|talking))<8>',
      with: ['!context'],
      unless: 'but|you (?:mentioned|said)<8>(?:did|why)',
      confidence: 0.6,
    },
    {
      over: 'sentence',
      pattern:
        'you (?:mentioned|talked about|spoke about|spoke of|were (?:telling|saying|talking)|started to (?:tell|say))<8>',
      with: ['!question', 'supported'],
      confidence: 0.72,
    },
    { over: 'turn', pattern: '^(?:mhm|aha)(?: mhm)*$', confidence: 0.6 },
  ],
  examples: [
    { text: 'Mm-hm, go on.' },
    { text: 'no rush, take ur time' },
    { text: 'Thanks for trusting me with that.' },
    { text: 'The captain’s nephew…?', after: ['It was the captain’s nephew who carried the bags.'] },
  ],
  counterExamples: [{ text: 'Okay.' }, { text: 'Right.' }, { text: 'Thank you for coming today.' }],
})
