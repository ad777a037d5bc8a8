import { defineLabel } from '../../rules/label-data.ts'

/** Help without conditions. */
export const unconditional = defineLabel({
  id: 'unconditional',
  family: 'safeguard',
  meaning: 'Says that help does not depend on talking, testifying or cooperating.',
  why: 'Help that hangs on a statement is a bargain, and people under pressure know bargains.',
  source: 'M5 §1.5',
  rules: [
    // Help beside "whatever you say", "statement or none", "they don't ask".
    {
      over: 'pair',
      pattern: [
        '(?:{service}|help|helps|bed|room|rooms|food|rice|meal|meds|medic|ticket|pizza|plane|passes|house|home|fund|card|wages?|salary|yours?|nurse|doctor|lawyer|kitchen|it|that|this|they|she|he)s?<14>(?:even if|even when|also if|also when|even those|even|whether|whatever|no matter (?:what|if)|with or without|in any case|either way|also the one)<4>(?:you|she|he|they|one|nobody|anyone|who|ever|testimony|police|statement|talk|decide|say|speak|if)<10>',
        '(?:statement|talk|story|police report|papers|testify|talking|word) or (?:no|none|not|without)<3>|(?:with|if)<3>or (?:without|no|not|you do not) ?(?:sign|police|testimony|talk)?<8>',
        '(?:none of (?:it|that|them)|nothing of it|not|nobody \\S+<4>|nothing|never)<3>(?:hangs?|depends?|hang)<2>on<8>|(?:has|have) nothing to do with<2>(?:it|what you)<6>|nothing to do with<5>',
        '(?:they|she|he|it|nobody|kitchen|who|fund|centre|nurse|doctor|and)<2>(?:do not|does not|never|will not|not|no) ?(?:ask|asks|asked|tell|tells|need)<6>(?:police|statement|story|us|you|said|told|me|talk|anything|reason|report|why)<6>',
        '(?:asks?|asking) (?:for )?no (?:statement|report|story|reason)<6>|without (?:asking|a statement|any statement|police|telling us)<8>|no (?:statement|police) ?(?:needed|report|statement)?<4>',
        '(?:do not|not) (?:even )?(?:have to|need|need to)<2>(?:tell|say|mention|answer|talk)<4>(?:for (?:it|that|this)|to (?:go|get|eat|see))<4>|(?:word|say|statement)<4>(?:is |are )?(?:not )?needed<4>|still we help<6>|no need (?:to )?answer<3>',
      ],
      unless: [
        'if you (?:talk|cooperate|help us)|only (?:if|when)|unless|did (?:he|she|they)|whether (?:he|they|it|she (?:is|was|likes))|must (?:talk|testify)',
        'i swear|even if he|who (?:can|will) know|what happened|do not tell|never told',
      ],
      with: ['!question'],
      confidence: 0.68,
    },
    {
      over: 'sentence',
      pattern: '(?:statement|talk|talking|testimony|case|cooperation|help us) or (?:no|not|without)<3>',
      unless: 'can you|do you|will you',
      with: ['!question'],
      confidence: 0.72,
    },
    {
      over: 'sentence',
      pattern: [
        '(?:also |even )?without (?:a |your |any |giving (?:a |any )?|making (?:a |any )?)?(?:statement|testimony|talking|telling|story|cooperation|signing|testifying|information)<4>',
        '(?:doctor|help|shelter|clinic|food|lawyer|bed|nurse|support)<4>(?:in any case|either way|no matter what|regardless)<4>',
      ],
      unless: 'can not|will not|nothing without|no (?:help|shelter|bed)',
      with: ['!question'],
      confidence: 0.74,
    },
    {
      over: 'pair',
      pattern:
        '(?:whether|even if|even when|also if|no matter (?:if|whether|what)|regardless|also when)<3>(?:you|u)?<3>(?:talk|speak|tell|testify|say|cooperate|answer|help|decide|give|sign|want|share|go to court|choose|stop|do not|nothing|statement)<10>',
      unless: [
        'did you|were you|even if you (?:are|were) (?:scared|afraid)|we (?:will|can) find out|he',
        'they (?:beat|hit)',
      ],
      confidence: 0.86,
    },
    {
      over: 'pair',
      pattern: [
        '(?:help|shelter|doctor|clinic|support|care|service|food|nurse|treatment|bed|hospital|this|assistance)<8>(?:does not|do not|not|never|is not|no) (?:\\S+ )?(?:depend|depends|conditional|tied|linked|a condition|conditions|cost|need (?:a|your) statement|require|strings)<8>',
        '(?:without (?:any )?(?:conditions?|strings)|no (?:conditions?|strings))<6>',
        'you (?:do not|need not|not) (?:have|need)?(?: to)? (?:talk|tell|testify|say|speak|give|sign|cooperate|answer|make)<8>(?:to (?:get|have|see|receive|use|go|be)|for (?:that|this|it|the (?:shelter|clinic|doctor|help))|in (?:return|exchange))<8>',
        'nothing in (?:return|exchange)<6>',
        '(?:you (?:can|will|may|could)(?: still)? (?:get|have|use|see|go|stay|receive)|they (?:will|can)(?: still)? (?:help|see|treat|give)|we (?:will|can|would)(?: still)? help)<8>(?:without|even|whether|with or without)<8>',
      ],
      unless: 'we (?:can|will) not help',
      confidence: 0.84,
    },
  ],
  yieldsTo: ['threatening', 'blaming'],
  examples: [
    { text: 'The clinic will see you whether or not you speak with us.' },
    { text: 'u get the shelter even if u dont want talk to police' },
    { text: 'This help does not depend on a statement.' },
  ],
  counterExamples: [{ text: 'If you talk, I can help you.' }, { text: 'You can stop whenever you like.' }],
})
