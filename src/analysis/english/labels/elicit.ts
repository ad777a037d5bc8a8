import { defineLabel } from '../../rules/label-data.ts'

/** Asking an open question. */
export const elicit = defineLabel({
  id: 'elicit',
  family: 'technique',
  meaning:
    'Asks an open question, or gives an open prompt, that must be answered in the speaker’s own words.',
  why: 'An open question lets the person choose what to tell and keeps the officer’s guesses out of the answer.',
  source: 'M6 §1.11, §1.16',
  rules: [
    {
      over: 'clause',
      with: ['open', '!later-question'],
      unless: [
        '{accusing}',
        '^(?:(?:hi|hello|hey|so|good \\S+|and|okay) )*how are you(?: doing)?(?: today| sir| madam| {title})?$',
        '^(?:so |and |okay )?how do you do$|how (?:could|can|dare) you|what (?:do|did) (?:you|u) mean',
        'what (?:is|was) that supposed|what (?:were|are) you thinking|what did you expect',
        'what kind of (?:mother|father|parent|woman|man|girl|person|wife|daughter|son)',
        'what is (?:wrong|the matter) with you|how (?:about|is it) (?:that )?we',
        'what about (?:we|i|a (?:break|drink|glass|cup))',
        'how about (?:we|i|a (?:break|drink|glass|cup|tea|some))',
        'how (?:can|may|could) (?:i|we) (?:help|call|address)',
        'what (?:should|shall|can|may|do|would) (?:i|we) (?:call|you like (?:me|us) to call)',
        'what (?:would|do) you (?:like|want|prefer) (?:to be called|me to call|to drink|to eat|us to call)',
        'like to hear more|want to hear more|what you (?:say|said) is (?:private|confidential)',
        'how (?:do|can) you (?:expect|sleep|live with)',
      ],
      confidence: 0.92,
    },
    {
      over: 'clause',
      with: ['open', 'later-question'],
      unless: '{accusing}|what (?:do|did) you mean|how (?:could|dare) you|what were you thinking',
      confidence: 0.4,
    },
    {
      over: 'sentence',
      pattern: [
        '(?:start|begin) (?:wherever|where|anywhere|with whatever) you(?: \\S+)?|in your own words',
        'whatever (?:you|comes)<3>(?:want|like|mind|remember|important|comfortable)(?: to (?:say|tell|share|talk about))?',
        'anything you (?:want|wish|would like|feel like|can) (?:to )?(?:tell|share|say)',
      ],
      unless: 'you do not have to',
      confidence: 0.75,
    },
    {
      over: 'clause',
      with: ['general', 'specific'],
      pattern: '(?:can|could) you (?:please )?(?:explain|describe|tell)<8>',
      confidence: 0.85,
    },
    {
      over: 'clause',
      with: ['specific', 'general', '!later-question'],
      pattern: '^<6>how (?:long|often|many|much|far|come)<12>',
      confidence: 0.7,
    },
  ],
  turnYieldsTo: [],
  yieldsTo: ['leading', 'blaming', 'intrusive', 'threatening'],
  examples: [
    { text: 'How was the journey to the city for you?' },
    { text: 'tell me abt the first day at the factory' },
    { text: 'what kind of jobs people find online these days' },
    { text: 'Could you describe what an ordinary evening was like?' },
  ],
  counterExamples: [
    { text: 'What time did you leave?' },
    { text: 'What were you thinking?' },
    { text: 'Did you like it there?' },
    { text: 'How many men were there?' },
  ],
})
