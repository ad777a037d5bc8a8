import { defineLabel } from '../../rules/label-data.ts'

/** Naming people by stigma. */
export const labelling = defineLabel({
  id: 'labelling',
  family: 'flag',
  severity: 'major',
  meaning: 'Names a person or group by status, stigma or stereotype.',
  why: 'A label tells people what police have already decided about them.',
  source: 'M5 §2.1, §2.4',
  excused: [
    // Whether there are children.
    '(?:is|are) there (?:any |some |also |really |real |actual |small |young )*(?:kids?|children|minors|babies)(?: (?:over |in )?(?:there|here|inside)| (?:with|among) them| like \\S+ age)*$',
    // What one clears one's throat with.
    '^(?:(?:seriously|honestly|really|joking|fair)(?: (?:though|aside|enough))?<1>)+$',
  ],
  rules: [
    {
      over: 'sentence',
      pattern: [
        '(?:those|these|this kind of|that kind of) (?:\\S+ )?(?:people|girls|women|migrants|men|workers|ones)<1>(?:all|always|never)<6>',
        '(?:foreigner|village|hill|migrant|refugee) (?:girls|kids|people|women)<1>(?:all|always|never|are|like)<6>',
      ],
      unless: 'not all|are here|are welcome',
      with: ['!confirmed-word'],
      confidence: 0.7,
    },
    {
      over: 'sentence',
      pattern:
        '(?:illegals|prostitutes?|prostituting yourself|whores?|hookers?|sluts?|bar girls?|sex slaves?|runaways|overstayers?|aliens?|call girls?|massage girls?|junkies|junkie|street girls?|bad girls?|loose (?:women|woman|girls?)|beggars|gypsies|undocumenteds?|pendatang|peasants?|hillbill(?:y|ies)|villagers like you|jungle people)',
      unless: [
        'call(?:ed)? (?:you|u|her|them)(?: a| an)?|word|not a|no one is|nobody is|never (?:call|say|use)',
        'people (?:say|call)|they (?:say|call|called)|said|told|anti|prostitution',
      ],
      with: ['!confirmed-word'],
      confidence: 0.86,
    },
    {
      over: 'sentence',
      pattern: [
        '(?:an? |the |all |these |those |you |u |other |many |as |being |are )(?:illegal|undocumented|trafficked|fallen|ignorant|uneducated|backward|dirty|simple|primitive) (?:immigrants?|workers?|migrants?|aliens?|persons?|people|girls?|women|woman|foreigners?|labou?rers?|villagers?|folk|family|families|entrants?|tribes?)',
        '(?:you|u|she|he|they)(?: people)? (?:are|r|is|were|was)(?: \\S+)? (?:illegal|an illegal|illegals)(?! to)',
        'as an? illegal',
        '(?:an?|you|u|like) (?:trafficking|trafficked|poor|typical|sex) (?:victims?|girls?|persons?|women)',
      ],
      unless: [
        'not|nobody|called|call|they said|said you|no one|is illegal to|that is illegal|it is illegal',
        'help for|services for|rights of|many|more and more|some|programme|unit|desk|support',
      ],
      with: ['!confirmed-word'],
      confidence: 0.78,
    },
    {
      over: 'sentence',
      pattern: [
        '(?:you|u) (?:people|girls|women|foreigners|migrants|villagers|lot|poor people|boat people|hill people|country people|workers|refugees|bar girls|burmese|khmers?|cambodians|vietnamese|laos?|filipinos|filipinas|indonesians|rohingya|thais|locals)(?! (?:here )?(?:have the right|deserve|need|can (?:stop|ask)))',
        '(?:your|ur) (?:kind|type|sort|race|tribe|kind of people|people always)(?! of (?:work|job))',
        '(?:people|girls|women|men|workers|migrants|someone|somebody|families|mothers|parents|foreigners|boys|folk|persons|those) like (?:you|u|her|him|them)',
        '(?:those|these|that kind of|this kind of|that type of|such) (?:people|girls|women|woman|girl|foreigners|migrants) (?:are|is|always|never|only|do|just|like|will|come|lie|cannot|can)',
        'typical (?:of|for|villager|migrant|woman|girl|burmese|khmer)',
      ],
      unless: [
        'what kind|which|for people like you there|do you people here',
        'help(?:s|ed|ing)? (?:\\S+ )?(?:people|women|workers|girls|families|men)',
        '(?:support|services?|help|rights?|places?|information|advice|protection)<3> for (?:people|women|workers|migrants|families|girls)',
      ],
      with: ['!confirmed-word'],
      confidence: 0.8,
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
    { text: 'You people always come without papers.' },
    { text: 'Are there other illegals here?' },
    { text: 'girls like u always say this' },
  ],
  counterExamples: [
    { text: 'So he called you a prostitute.', after: ['He called me a prostitute.'] },
    { text: 'It is illegal for them to keep your wages.' },
    { text: 'What do people here worry about?' },
  ],
})
