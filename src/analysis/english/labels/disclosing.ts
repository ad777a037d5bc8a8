import { defineLabel } from '../../rules/label-data.ts'

/** Revealing a source or a case. */
export const disclosing = defineLabel({
  id: 'disclosing',
  family: 'flag',
  severity: 'major',
  meaning: 'Reveals a victim, an informant or a detail of a case to someone who need not know it.',
  why: 'It can put that person in danger, and it shows the listener what will happen to their own words.',
  source: 'M6 §1.6, M5 §2.5',
  rules: [
    {
      over: 'sentence',
      pattern:
        '(?:the|your|one) (?!boss|agency|law|contract|doctor|paper|form|report|prosecutor|court|judge|nurse|constitution|rule)\\S+(?: \\S+){0,4}? (?:says|said|claims|claimed|thinks|saw|has seen)(?: that)? (?:you|u|he|she)(?! (?:can|could|may|have the right|are welcome)\\b)<8>',
      unless: [
        'if|when|did|do you|you said|what the|told you|to you',
        '(?:agent|madam|owner|captain|man|woman|husband|manager|supervisor|chief|commander|interpreter|recruiter|broker|uncle|aunt|cousin) (?:says|said)',
      ],
      with: ['!supported', '!question'],
      confidence: 0.62,
    },
    {
      over: 'sentence',
      pattern:
        '(?:(?:the|a|an|your|one of (?:the|your)|another|his|her|this|that|our|my)(?: \\S+){1,4}?|mr \\S+|mrs \\S+|pak \\S+|bu \\S+|khun \\S+|he|she|they|(?:somebody|someone) (?:from|in|at|on|next|who)(?: \\S+){1,4}?)(?: has| have| already| just| also)* (?:told|tells|tell|informed|inform|reported to|reported|report|report to|said to|called|phoned|warned|tipped|gave|showed|complained to|wrote to|confessed to|admitted to|talked to|spoke to)(?: (?:to|already|everything to))*(?: us| me| the police| police| our (?:office|station|unit)| my (?:chief|colleague|boss))(?! (?:to|not to)\\b (?:ask|come|visit|talk|wait|be|stop|write|help|see))<12>',
      unless: [
        '(?:you|u) (?:told|said|called|gave|tell)|(?:can|could|to|will|may) tell|you think',
        '(?:supervisor|chief|colleague|superior|commander|officer|interpreter|boss at|sergeant|captain at|partner|nurse|doctor|teacher told me when|mother told me when i|law|training|your (?:file|paper))<2>(?:told|said|called|asked|gave)',
        '(?:people|families|many|villagers|others|workers|crews|captains|women)<3>(?:told|said|say|tell|asked|report)',
        'if|did|whether|when you|has anyone|who|whoever|what|do you know|will',
        'told me (?:about )?(?:how|that) (?:people|families|life|you would|things)',
        'call(?:ed)? me (?:a|if)',
      ],
      confidence: 0.74,
    },
    {
      over: 'sentence',
      pattern: [
        '(?:we|i|police)(?: have| had| already| just| also)* (?:got|received|had|have|heard|know)<3>(?:a )?(?:tip|report|complaint|information|call|message)<2>(?:from|by|that)<1>(?:your|the|a|an|one|another|mr|mrs|someone (?:at|in|from))<10>',
        '(?:according to|thanks to|it was|because of) (?:your|the|a|another|one of)(?: \\S+)? (?:neighbou?rs?|girls?|women|woman|victims?|friends?|co ?workers?|cousins?|sisters?|informants?|shop owner|owner|worker|colleague|teacher|monk|driver|cleaner|maid|crew)<6>(?:who )?(?:told|reported|called|said|we know|you|informed|that)<8>',
        '(?:your|the|a) (?:neighbou?r|neighbou?rs|co ?worker|friend|cousin|sister|aunt|uncle|mother|husband|cleaner|driver|teacher|shopkeeper|shop owner|crew|cook|maid|landlord|landlady|monk|other girl|girl)<4>(?:reported|informed on|denounced|turned (?:you|him|her|them) in|gave (?:us|your name)|complained)<8>',
      ],
      unless: 'did|if|you told|has|who|anonymous|many|several|nobody',
      confidence: 0.76,
    },
    {
      over: 'sentence',
      pattern: [
        '(?:another|the other|one|a|an|the|two|three|last|that|this)<2>(?:girl|woman|victim|worker|boy|man|child|witness|family|girls|women|victims|crew)<4>(?:we (?:rescued|found|took|helped|freed|have|spoke|interviewed|met)|(?:is|are|was|were) (?:now )?(?:hiding|staying|hidden|living|rescued|found|kept|at the shelter|in (?:room|the shelter|our shelter|hospital))|(?:who|that) (?:escaped|ran away|testified|told|talked|reported|gave)|from (?:room|house|the same|your|that)<3>(?:said|told|was|has|already|gave)|(?:already )?(?:testified|gave (?:us )?(?:a|her|his) statement|confessed|talked|told us))<10>',
        '(?:she|he|they|\\S+) (?:is|are)(?: now)? (?:hiding|staying|hidden|living)<1>(?:at|in|with|on)<2>(?:the |our |a )?(?:shelter|safe house|house|hotel|room|clinic|street|village|temple|station)<6>',
        '(?:in|for) (?:the|another|this|that|a) (?:case|investigation) (?:of|against|about|with|where|we)<10>',
        '(?:we are|i am|police are|my unit is|we have been) (?:now )?(?:investigating|watching|following|going to (?:arrest|raid)|planning|observing|listening to)<2>(?:the|your|that|this|mr|his|a)<8>',
      ],
      unless: [
        'did|do you|is it|you (?:are|were|told|said)|so|if|who|where|how|what|in case|help|will be',
        'in the case of an emergency|general|can|could|sometimes|many|often|your rights',
      ],
      with: ['!supported', '!question'],
      confidence: 0.66,
    },
  ],
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
    { text: 'The shop owner told us you keep girls upstairs.' },
    { text: 'ur neighbour report to us that u have workers here' },
    { text: 'The girl we found last week is staying at the shelter on Temple Road.' },
  ],
  counterExamples: [
    { text: 'My chief told me to visit every shop.' },
    { text: 'So your aunt told you about the job.', after: ['My aunt told me about the job.'] },
    { text: 'We see more fake job offers this year.' },
  ],
})
