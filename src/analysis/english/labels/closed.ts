import { defineLabel } from '../../rules/label-data.ts'

/** Asking for yes or no. */
export const closed = defineLabel({
  id: 'closed',
  family: 'flag',
  severity: 'minor',
  meaning: 'Asks a question that yes or no, or picking one of the offered options, fully answers.',
  why: 'The answer is one word, and it is the officer who chose what it is about.',
  source: 'M6 §1.16',
  rules: [
    {
      over: 'clause',
      with: ['closed', '!request', '!tag', '!declarative'],
      unless: '{careful}',
      confidence: 0.88,
    },
    {
      over: 'clause',
      with: ['choice', '!request'],
      unless: '{careful}|before or after|do you mean|did you mean|you mean',
      confidence: 0.84,
    },
    {
      over: 'clause',
      with: ['tag', '!supported'],
      unless: '{careful}|should<6>(?:isnt it|is it|right)',
      confidence: 0.8,
    },
    { over: 'clause', with: ['tag', 'conflict'], unless: '{careful}', confidence: 0.78 },
    { over: 'clause', with: ['tag', 'harm-added'], unless: '{careful}', confidence: 0.8 },
    {
      over: 'clause',
      with: ['declarative', '!supported', '!echo'],
      unless: '{careful}|and (?:said|told|did) (?:nothing|nobody)',
      confidence: 0.74,
    },
  ],
  yieldsTo: ['clarify', 'safety', 'consent', 'choice', 'respect', 'refer', 'next-step'],
  breathYieldsTo: ['clarify', 'safety', 'consent', 'choice'],
  examples: [
    { text: 'Are you free to leave?' },
    { text: 'u sign contract or not' },
    { text: 'Was it by bus or by boat?' },
    { text: 'You don’t have it with you?' },
  ],
  counterExamples: [
    { text: 'Can you tell me what happened?' },
    { text: 'Would you like water?' },
    { text: 'Are you in pain?' },
    { text: 'May I sit here?' },
    { text: 'So he holds your phone, right?', after: ['He holds my phone.'] },
  ],
})
