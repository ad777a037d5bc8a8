import { defineLabel } from '../../rules/label-data.ts'

/** Asking how people are, which is care for their health and no curiosity. */
const excused = [
  'how (?:are|is|was|were) (?:you|he|she|they|(?:the|your|her|his|their|those|these) \\S+)(?: (?:from|on|off)<4>| in (?:the |their |your |his |her )?(?:body|health|mind|heart)| (?:feeling|doing|keeping|eating|sleeping|now|today|tonight))*$',
  'where (?:is|are) (?:he|she|they|the others?|the other \\S+)(?: now)?$',
  '(?:did|do|does|have|has) (?:they|he|she|the others)(?: all)? (?:come|go|get|arrive|make it) (?:up|out|in|down|back|along|ashore|here|off)<5>with (?:you|u)$',
  // Whether there is a place to sleep.
  '(?:do (?:you|they|we)(?: still)? have|have you(?: got)?|is there|are there|can (?:you|i|we|she|he|they) (?:get|have|give|find))<3>(?:beds?|mattress|mattresses)<6>',
  '(?:do|does) (?:you|he|she|they|(?:the|your|those|these) \\S+) (?:look|feel|seem|sound|eat|sleep) (?:well|okay|fine|healthy|strong|sick|ill|tired|thin|hungry|enough|all right)<4>',
  // Whom one lives and works beside.
  'how (?:do|did|does) (?:you|u|they|he|she) (?:get on|get along|manage) with (?:the |your |her |his |their |those |these )?(?:other |older |younger )*(?:women|girls|men|boys|workers|crew|people|family|neighbours?|ones)<4>$',
]

/** Asking for intimate detail. */
export const intrusive = defineLabel({
  id: 'intrusive',
  family: 'flag',
  severity: 'major',
  meaning:
    'Asks for sexual, violent or otherwise intimate detail that is not needed for safety, health or referral now.',
  why: 'To tell it is to go through it again, and it serves the listener, not the person.',
  source: 'M5 §2.5, M6 §1.11',
  excused,
  rules: [
    {
      over: 'clause',
      with: ['question'],
      pattern:
        '(?:sex|sexual|sexually|rape|raped|naked|nude|undress|undressed|condoms?|virgin|virginity|intercourse|intimate|slept with|sleep with|sleeping with|had sex|make love|genitals|private parts?|breasts?|oral|penetrate|penetrated|underwear|touch you|touched you|take off your clothes|in bed|periods?|pregnant by|kiss|kissed|strip|stripped|positions?)<8>',
      unless: [
        'doctor|nurse|clinic|hospital|health|need|test|medicine|tested|safe now|bleeding|pain|support',
        '{service}s?|if you (?:want|like) to see|sleep with (?:the )?(?:light|window)',
        '(?:was|is) it (?:okay|fine) if|training|contract position|job position',
        'what position did you (?:work|have)|probation|a period of|hearing',
      ],
      confidence: 0.86,
    },
    {
      over: 'sentence',
      pattern:
        '(?:what|how|which|tell|describe|show|list|explain|exactly|did|do|say)<6>(?:customers?|clients?|guests?|buyers?|the men|those men|these men|johns?)<3>(?:did|do|does|done|want|wanted|made|make|ask|asked|like|liked|paid for|use|used|to you|with you|touch|touched)<8>',
      unless: [
        'business owner|your shop|shop|restaurant|at the counter|order|ordered|to eat|buy',
        'your (?:boat )?customers buy|complain|did the customers know|{service}s?',
        '(?:men|customers?|clients?|guests?|buyers?) (?:who|that)(?! (?:touch|touched|used|paid|wanted|did (?:that|this|it))\\b)',
      ],
      confidence: 0.82,
    },
    {
      over: 'clause',
      pattern:
        '(?:how many|how much)<2>(?:customers?|clients?|men|guests)<4>(?:(?:a|per|each|every|in one|in a) (?:day|night|week|shift)|did you (?:have|serve|see|take|sleep)|were there each|do you (?:have|serve|take)|have you)<6>',
      unless: 'shop|restaurant|boat|crew|work on',
      confidence: 0.8,
    },
    {
      over: 'sentence',
      pattern: [
        '(?:exactly|in detail|every detail|all (?:the )?details|step by step|minute by minute|graphic|precisely|moment by moment)<8>(?:beat|beating|hit|hurt|violence|abuse|abused|rape|attack|torture|touched?|did to you|done to you|he did|they did|assault)<6>',
        '(?:describe|tell me|tell us|explain|show (?:me|us)|walk me through|say|i need|i want|give me|give us)<6>(?:beating|beatings|rape|abuse|violence|assault|torture|attack|wounds?|scars?|bruises?|injuries|(?:how|what) (?:he|they|she) (?:beat|hit|raped|touched|hurt|abused|tortured)<2>|what (?:he|they|she) did to (?:you|your body)|(?:exactly|in detail|every detail|all the details|the details|details))<8>',
        '(?:show|let) (?:me|us)<3>(?:your )?(?:scars?|bruises?|marks?|wounds?|body|injuries|back)<5>',
        '(?:lift|take off|remove|pull up|open) your (?:shirt|clothes|dress|skirt|blouse|top)<5>',
        'did you (?:enjoy|like|want) (?:it|that|the sex|being)<4>',
        '(?:have you|did you)<2>(?:abortion|aborted|pregnancy terminated)<6>',
        'how (?:hard|often) did (?:he|they|she) (?:beat|hit|rape|touch|hurt)<6>',
        '(?:where|how) (?:exactly )?did (?:he|they|she) touch<6>',
      ],
      unless: [
        'doctor|nurse|clinic|hospital|do not (?:have|need)|no need|not need|{service}s?|not (?:ask|want)',
        'will not|without',
        'details? (?:of (?:the|your) (?:contract|job|trip|offer|agency)|about the (?:contract|job|agency|offer))',
        'contact details|if you want|how long|so many details|bank|explain in detail what will|i explain',
        'i will explain|the law|procedure|details of the (?:job|agency|boat|shop|contract)|need help',
        'did you like it there|did you like (?:it|that) (?:there|here)|journey|day|cook|food',
      ],
      confidence: 0.78,
    },
  ],
  yieldsTo: [],
  doubtedBeside: [
    'rights',
    'unconditional',
    'acknowledge',
    'privacy',
    'consent',
    'summarize',
    'safety',
    'consult',
  ],
  examples: [
    { text: 'Tell me exactly what the customers did.' },
    { text: 'how many customers u have each night' },
    { text: 'Describe the beating in detail.' },
  ],
  counterExamples: [
    { text: 'Do you need a doctor for anything they did to you?' },
    { text: 'You told me that they touched you.', after: ['They touched me.'] },
    { text: 'Did you like it there?' },
  ],
})
