import { defineLabel } from '../../rules/label-data.ts'

/** What care needs: what to call them, how old they are, their language, their pain. */
const excused = [
  '(?:what|wat) (?:is|are) (?:your|ur)(?: first| full| good)? names?|your name please',
  'what (?:should|shall|can|may|do|would)<2>(?:i|we|people|you)<2>(?:call|be called)<4>',
  'what do (?:people|they|your friends) call you|how old are you|your age',
  '(?:which|what) language<6>|how (?:do|should) (?:i|we) (?:say|pronounce|spell) your<4>',
  'where (?:does|is)<2>(?:it |the )?(?:hurt|pain|hurts)<4>',
  'how (?:long|much|bad)<4>(?:hurt|hurting|pain|bleeding|sick)<6>',
]

/** Demanding one fact. */
export const factSeeking = defineLabel({
  id: 'fact-seeking',
  family: 'flag',
  severity: 'minor',
  meaning: 'Demands a specific fact about this person or case instead of inviting an account.',
  why: 'Fact after fact is an interrogation; the person waits for the next question and tells nothing else.',
  source: 'M6 §1.11',
  excused,
  rules: [
    {
      over: 'clause',
      with: ['specific', '!general'],
      unless: [
        ...excused,
        'who (?:would|do|should|can) (?:you|we|i)<3>(?:like|want|prefer|call for you|be with you|trust|sit|with you|here with you)<8>',
        'who should be<4>|who (?:must|can|shall) (?:i|we) call<4>',
        'who (?:can|could) (?:help|support|be with|stay with|look after|take care)<5>',
        '(?:where|when|which|what time|what day) (?:would|do|shall|should|could|can|may) (?:you|we|i|be)<3>(?:like|prefer|want|feel|rather|meet|talk|sit|speak|come back|come again|better|best|suit|call|reach|start|begin)<8>',
        'when (?:is|would be|was the last time you (?:ate|slept|drank))<2>(?:good|better|best|time)?<5>',
        'why (?:is|are) (?:the|this|that|your) (?:doors?|windows?|gates?|lights?|curtains?|room|radio|tv|television)<4>',
        'when did you last (?:eat|sleep|drink)<4>|which (?:would|do) you (?:prefer|like|rather|want)<6>',
        'how (?:old|are you)<4>|how (?:can|may) (?:i|we)<6>',
        'where (?:do you want|will you sleep|can you stay|are you sleeping)<6>',
        '(?:who|when|which|where|what)<6>(?:do|did) you mean<6>|when you (?:say|said|talk)<12>',
        'who is (?:he|she|they|the boss you mean)$|(?:he|she|they|them|it) who$',
        'which (?:one|\\S+) (?:do you mean|is that|was that)<3>|you mean',
        'who (?:else )?(?:is|are) (?:watching|outside|with you now|listening|there now)<4>',
        'how long (?:do you have|can you talk|have you got)<6>',
        'what time (?:do you have to|must you) (?:go|be back|leave)<6>',
        'how much time (?:do you|have you)<4>|why (?:do|are) you (?:feel|afraid|crying|scared|worried)<4>',
        'who (?:are|is) (?:they|them|he|she|it|this|that|these|those|those people)$|which one$',
        'what (?:is|are) (?:they|it|that) called in<4>|how do you say',
      ],
      confidence: 0.86,
    },
    {
      over: 'clause',
      with: ['request', 'specific', 'general'],
      pattern: '(?:name|names|number|numbers|address|addresses)<6>',
      confidence: 0.6,
    },
  ],
  yieldsTo: ['clarify'],
  turnYieldsTo: [],
  examples: [
    { text: 'Who recruited you?' },
    { text: 'wat is his phone number' },
    { text: 'I must have the boat’s number.' },
    { text: 'You know why he left?' },
  ],
  counterExamples: [
    { text: 'What would you like me to call you?' },
    { text: 'How old are you?' },
    { text: 'Where does it hurt?' },
    { text: 'When you say "the boss", who do you mean?', after: ['The boss took it.'] },
    { text: 'How long does such a trip usually take?' },
  ],
})
