import { defineLabel } from '../../rules/label-data.ts'

/** Courtesy in the local way. */
export const respect = defineLabel({
  id: 'respect',
  family: 'partnership',
  meaning:
    'Courtesy in the local way: proper address and greeting, asking to come in, offering a better time, standing with someone who disagrees.',
  why: 'Respect is what people remember of police, and what they pass on.',
  source: 'M6 §1.3, §1.17, §1.18',
  rules: [
    { over: 'sentence', pattern: '^<2>{minor}<1>{title}<4>', unless: 'you people', confidence: 0.84 },
    {
      over: 'turn',
      pattern:
        '^(?:good (?:morning|afternoon|evening|day)|selamat (?:pagi|siang|sore|malam|petang|tengahari)|assalamualaikum|salam|sawasdee(?: krub| ka| khrap)?|sawatdee|xin chao|kumusta(?: po)?|mabuhay|magandang \\S+|mingalaba|sabaidee|chum reap suor|suosdey|namaste|peace be upon you)<8>',
      confidence: 0.66,
    },
    {
      over: 'clause',
      pattern: [
        '(?:may|can|could|is it okay if|is it all right if|would it be okay if|do you mind if|shall|would you mind if) (?:i|we) (?:please )?(?:come in|enter|step in|sit|sit down|join you|sit here|sit with you|come inside|come closer|disturb|take off|leave my shoes|buy)<8>',
        '(?:is (?:this|it|now)|am i)<2>(?:a )?(?:bad|good|okay|convenient|right|busy|disturbing|better|wrong|all right)<2>(?:time|moment|hour|you|now|to talk)<6>',
        '(?:can|may|could|okay) or not (?:i|we) (?:please )?(?:come in|enter|sit|join|stay)<6>|(?:i|we) (?:come in|enter|sit)(?: (?:here|down|inside|with you))? (?:can|okay|may) (?:or )?not<2>',
        '(?:am|are) (?:i|we) (?:disturbing|interrupting|bothering|in (?:the|your) way)<5>',
        '(?:i|we) come(?: back)?<2>(?:later|after|another (?:day|time)|when you)<6>',
        '(?:i|we) (?:can|could|will|would|shall) (?:come|wait|return|call|be|stop|leave|go)<4>(?:after|later|another (?:time|day)|when(?:ever)? (?:it|you|the|there|business)|outside|until|tomorrow|at a better|if (?:you are|it is|this is|now)|first)<8>',
        '(?:if|when) (?:you are|it is|this is)<1>(?:busy|not a good|a bad|better|quiet|inconvenient)<8>',
        '(?:sorry|excuse me|forgive me|pardon)<2>(?:to|for|if|that i) ?(?:i )?(?:bother|disturb|disturbing|interrupt|interrupting|bothering|coming (?:late|so|unannounced|without)|come (?:late|so)|am (?:late|disturbing)|intrude|take your time|taking your time)<6>',
        '(?:what|how) (?:should|shall|may|can|do|would you like me to|would you like us to) (?:i|we)? ?(?:call|address) you<5>',
        '(?:takes?|taking|removes?) off<3>(?:shoes|hat|cap|boots)<3>',
        '(?:bows?|wais?|stands? up|greets|salaams?|lowers (?:my|his|her) head|hands together)<5>',
        'after you<1>(?:sir|madam|please)',
      ],
      unless: [
        'until you (?:talk|tell|answer)|bothering you there',
        'come (?:back )?with (?:a warrant|more officers)|wait here until|wait until you talk|did',
        'leave (?:it|the|him|your)|we can talk (?:where|outside)|i will come back on|sit in jail',
        'i can come in anyway',
      ],
      confidence: 0.82,
    },
    {
      over: 'sentence',
      pattern: [
        '(?:i|we) (?:respect|accept|understand|hear)<2>(?:that you (?:see|think|disagree|do not agree|have)|your (?:view|opinion|decision|choice|wish|no|answer|point|way))<8>',
        '(?:we|you and i) (?:do not have to|can|may|need not) (?:agree|disagree|see it differently)<6>',
        '(?:you|u) (?:may|can|are free to|have the right to)<1>(?:disagree|see it|think)<8>',
        '(?:it is|that is) (?:okay|fine|all right) (?:to|if you|that you|we) (?:disagree|do not agree|see)<8>',
        'you know (?:this|your|the|these|your) \\S+<2>(?:better|best)<8>',
        'you are the (?:expert|one who knows)<8>',
        'thank you for (?:having|receiving|letting me|your (?:time|hospitality|patience)|welcoming|seeing)<8>',
        'i (?:still )?want to hear (?:it|why you|what you|your)<4>(?:disagree|even|see)<6>',
      ],
      unless: 'but (?:you|we|i)',
      confidence: 0.72,
    },
  ],
  yieldsTo: ['threatening', 'blaming', 'labelling'],
  examples: [
    { text: 'Good morning, Pak. Is this a bad moment? I can come after the market.' },
    { text: 'may i come in Bu?' },
    { text: 'You know this port better than I do.' },
  ],
  counterExamples: [{ text: 'Come here.' }, { text: 'I respect that, but you owe it to the others.' }],
})
