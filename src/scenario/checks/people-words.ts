import type { ProblemCode } from '../../problems/index.ts'

/** Words that make a type of a person, with where they do: in all that a trainee reads, or in what the writer tells and the persona does not say. */
export interface PeopleWords {
  readonly code: ProblemCode
  /** `told`: settings, briefs, facts, endings, debriefs and cues; people may say such words of themselves. `all`: what is said too. */
  readonly where: 'told' | 'all'
  /** Regular expressions without regard to capitals; a space stands for any space. */
  readonly patterns: readonly string[]
}

const countries = [
  'Bangladesh',
  'Brunei',
  'Burma',
  'Cambodia',
  'China',
  'India',
  'Indonesia',
  'Laos',
  'Malaysia',
  'Myanmar',
  'Nepal',
  'Nigeria',
  'Pakistan',
  'Romania',
  'Singapore',
  'Sri Lanka',
  'Thailand',
  'Timor-Leste',
  'Uganda',
  'Ukraine',
  'the Philippines',
  'Viet ?nam',
]

const origins = [
  'African',
  'Arab',
  'Bangladeshi',
  'Bengali',
  'Bruneian',
  'Burmese',
  'Cambodian',
  'Chinese',
  'Filipin[oa]',
  'Hmong',
  'Indian',
  'Indonesian',
  'Javanese',
  'Karen',
  'Khmer',
  'Lao(?:tian)?',
  'Malay(?:sian)?',
  'Muslim',
  'Nepali',
  'Nigerian',
  'Pakistani',
  'Rohingya',
  'Roma(?:nian)?',
  'Shan',
  'Singaporean',
  'Thai',
  'Timorese',
  'Ugandan',
  'Ukrainian',
  'Vietnamese',
  'foreign',
  'hill[- ]tribe',
]

const country = `(?:${countries.join('|')})`
const origin = `(?:${origins.join('|')})`
const talking =
  '(?:talking|speaking|telling|a statement|a name|names|information|(?:her|his|their|the) (?:story|answers?))'

/** What is looked for: people, not types (M1A §1.7, M5 §1.5–1.6, M6 §1.11). English only. */
export const peopleWords: readonly PeopleWords[] = [
  {
    code: 'status-word',
    where: 'told',
    patterns: [
      '(?<!(?:\\b(?:no|possible|potential|presumed|may be a|called a)|self a|sel(?:f|ves) as|sel(?:f|ves) as a) )victims?',
      'illegals?(?: (?:aliens?|migrants?|immigrants?|workers?|women|men|girls|boys|people))',
      'illegals',
      'prostitutes?',
      'whores?',
      'hookers?',
      'pimps?',
      '(?:sex )?slaves?',
      'traffickers?',
      'trafficked (?:persons?|people|wom[ae]n|m[ae]n|girls?|boys?|child(?:ren)?)',
    ],
  },
  {
    code: 'source-country',
    where: 'all',
    patterns: [
      'source countr(?:y|ies)',
      'countr(?:y|ies) of (?:source|supply)',
      `(?:from|in) ${country}(?:,? (?:and|or) |, )${country}`,
      `${country}(?:,? (?:and|or) |, )${country}(?:,? (?:and|or) |, )${country}`,
    ],
  },
  {
    code: 'origin-and-crime',
    where: 'all',
    patterns: [
      `${origin} (?:gangs?|gangsters?|mafias?|triads?|rings?|cartels?|syndicates?|criminals?|crooks?|thie(?:f|ves)|smugglers?|traffickers?|pimps?|prostitutes?)`,
    ],
  },
  {
    code: 'gift-for-talk',
    where: 'told',
    patterns: [
      `(?:rewards?|gifts?|presents?|sweets|toys?|cigarettes?|food|a meal|money|cash|a phone|(?:her|his|their|the) phone) (?:for|in return for|in exchange for) ${talking}`,
      `(?:bribes?|rewards?|pays?|paid) (?:her|him|them) (?:for|to) (?:talk|speak|tell|${talking})`,
    ],
  },
  {
    code: 'rescue-word',
    where: 'told',
    patterns: [
      '(?<!\\b(?:no|not a|nobody is|never) )rescue[sdr]?',
      'rescuing',
      '(?<!\\b(?:no|not a) )hero(?:es|ic|ically)?',
      'sav(?:es?|ed|ing) (?:her|him|them)(?! (?:time|money|the))',
    ],
  },
  {
    code: 'graphic-word',
    where: 'all',
    patterns: [
      '(?:gang[- ])?rap(?:es?|ed|ing)',
      'naked',
      'genitals?',
      'penis',
      'vagina',
      'semen',
      'intercourse',
      'tortur(?:ed|ing)',
      'strangl(?:es?|ed|ing)',
      'stabb?(?:ed|ing|s)',
      'blood(?:y|ied|stained)?',
      'corpses?',
    ],
  },
]
