import type { AskedFor, Form } from '../../analysis/index.ts'
import type { Range } from './holds.ts'

/** The kinds of scenario. */
export const scenarioKinds = ['response', 'prevention'] as const

/** What a service can be wherever one is. */
export const serviceRoles = [
  'shelter',
  'labour-office',
  'clinic',
  'legal-aid',
  'hotline',
  'child-protection',
  'consulate',
] as const

/** The kinds of fact, in the guide's terms (M1A §1.2, M4 §1.3). */
export const factKinds = [
  'act',
  'means',
  'purpose',
  'indicator',
  'need',
  'vulnerability',
  'community-concern',
  'other',
] as const

/** The kinds of ending. */
export const endingKinds = ['good', 'mixed', 'poor'] as const

/** Which way of a meter is good for the person. */
export const goodWays = ['high', 'low'] as const

/** The forms of a turn. */
export const formIds: readonly Form[] = ['open', 'closed', 'specific', 'choice', 'statement', 'none']

/** What a turn's last question can ask for. */
export const askedForIds: readonly AskedFor[] = [
  'who',
  'what',
  'which',
  'when',
  'where',
  'why',
  'how',
  'how-many',
  'whether',
  'story',
  'offer',
  'leave',
  'agreement',
]

/** Whom the persona can have before them. */
export const officers = ['unsaid', 'woman', 'man'] as const

/** What of these a scenario can set. */
export const setOfficers = ['woman', 'man'] as const

/** What a case sheet can conclude. */
export const conclusions = [
  'trafficking',
  'smuggling',
  'forced-labour',
  'something-else',
  'not-enough-to-say',
] as const

/** The lists of facts of a case sheet. */
export const sheetLists = ['act', 'means', 'purpose', 'indicators', 'needs', 'accepts', 'agrees'] as const

/** What numbers may be, by what they count. */
export const ranges = {
  level: [1, 3],
  minutes: [1, 240],
  age: [0, 120],
  meter: [-1000, 1000],
} as const satisfies Readonly<Record<string, Range>>

/** The fewest example sentences a topic is recognised by. */
export const leastExamples = 5
