import { defineLabel } from '../../rules/label-data.ts'

/** Saying back one point. */
export const restate = defineLabel({
  id: 'restate',
  family: 'technique',
  meaning: 'Says back, in the same or other words, a point the speaker has made, and adds no new claim.',
  why: 'Hearing their own point come back shows the person that it arrived, and lets them put it right.',
  source: 'M6 §1.16',
  rules: [
    // One told word in a whole clause of its own: "and other men were in them", just now said.
    {
      over: 'clause',
      with: [
        'claim',
        'supported',
        'fully-supported',
        'thin',
        'takes-up',
        '!conflict',
        '!denial',
        '!harm-added',
        '!feeling-only',
        '!quoted',
      ],
      pattern:
        '^(?:okay |right |so |then |and )*(?:you|he|she|they|the|your|other|nobody|his|her)(?: \\S+){3,9}$',
      unless: '{nonrestating}|you (?:no|know|realise|do not)|who',
      confidence: 0.56,
    },
    {
      over: 'clause',
      with: [
        'claim',
        'supported',
        '!conflict',
        '!denial',
        '!harm-added',
        '!feeling-only',
        '!thin',
        '!quoted',
        'fully-supported',
      ],
      unless: '{nonrestating}',
      confidence: 0.86,
    },
    {
      over: 'clause',
      with: [
        'claim',
        'supported',
        '!conflict',
        '!denial',
        '!harm-added',
        '!feeling-only',
        '!fully-supported',
      ],
      pattern:
        '^(?:okay |ah |right |yes |i see |so |then |and |but |also |oh )*(?:you|he|she|they|your|the|his|her|their|it|madam|nobody|in|at|only|first)<20>$|^(?:okay |ah |right )*so<20>$',
      unless: '{nonrestating}',
      confidence: 0.66,
    },
    // "I hear you say …", of what was just said.
    {
      over: 'clause',
      with: ['context', 'takes-up', '!question', '!conflict', '!denial', '!harm-added'],
      pattern: '^(?:okay |so |ah |and |yes )*i (?:hear|heard) (?:that )?you (?:say|said|tell|told)<14>',
      unless: 'but',
      confidence: 0.7,
    },
    {
      over: 'clause',
      with: ['claim', '!context'],
      pattern:
        '^(?:so|so then|okay so|if i understand you|in other words|what you are saying is|what i hear is|i hear that|you are saying|you told me|you said)<2>(?:you|he|she|they|the|your|it)<12>',
      unless: '{nonrestating}|must (?:have|be)|right$|correct$|by force|forced',
      confidence: 0.3,
    },
    {
      over: 'sentence',
      with: ['claim', 'supported', '!conflict', '!denial', '!harm-added'],
      pattern:
        '(?:you (?:said|told me|mentioned|say)|what i hear is|if i (?:heard|understand|understood|got)<3>|in other words|so you are saying|you are telling me)<14>',
      unless: '{nonrestating}',
      confidence: 0.8,
    },
  ],
  breathYieldsTo: ['leading'],
  yieldsTo: [
    'leading',
    'blaming',
    'threatening',
    'reframe',
    'labelling',
    'disclosing',
    'promise',
    'privacy',
    'next-step',
    'refer',
    'unconditional',
    'safety',
    'acknowledge',
    'rights',
    'inform',
  ],
  turnYieldsTo: ['summarize', 'reframe'],
  examples: [
    {
      text: 'So the foreman holds your phone.',
      after: ['The foreman holds my phone. I ask, he says later.'],
    },
    { text: 'so they not pay u for three months', after: ['They have not paid me for three months.'] },
  ],
  counterExamples: [
    { text: 'So the foreman beat you.', after: ['The foreman holds my phone.'] },
    { text: 'That must have been frightening.', after: ['The foreman shouted at us in the night.'] },
  ],
})
