import type { JudgedConclusion } from './judge-conclusion.ts'
import type { ConsentVerdict } from './judge-consent.ts'

/** The parts of a case sheet's score, and what each is worth where all are asked for. */
export const sheetWeights = {
  response: { claims: 50, conclusion: 20, referral: 20, consent: 10 },
  prevention: { trends: 45, problems: 20, services: 15, solution: 20 },
} as const

/** The share of what was told that has to stand on the sheet: nobody writes down everything. */
export const claimedForAll = 0.8

/** What a claim is worth that was heard, but not in the turns it names. */
export const elsewhereWorth = 0.5

/**
 * What a conclusion is worth, with somebody asked to assess it and without. To say that it is not enough to say, and to ask somebody, is
 * worth more than any guess; where the case itself is not enough to say, or not all of it was told, it is all there is to earn.
 */
export const conclusionWorth = {
  'borne-out': { referred: 1, alone: 0.6 },
  careful: { referred: 0.75, alone: 0.5 },
  guess: { referred: 0.25, alone: 0.25 },
  wrong: { referred: 0, alone: 0 },
  open: { referred: 0, alone: 0 },
} as const satisfies Readonly<Record<JudgedConclusion['type'], { referred: number; alone: number }>>

/** What is worth all where being careful is right. */
export const rightlyCareful = { referred: 1, alone: 0.6 } as const

/** What the word on consent is worth. That one did not ask is worth half where one says so. */
export const consentWorth = {
  given: 1,
  'given-elsewhere': 0.5,
  refused: 1,
  'not-asked': 0.5,
  'was-asked': 0,
  'not-given': 0,
  'never-asked': 0,
  open: 0,
} as const satisfies Readonly<Record<ConsentVerdict['type'], number>>

/** The shares of a referral: the right services, the needs they are for, and who is spoken with and when it is followed up (M7 §2.9). */
export const referralShares = { services: 0.6, needs: 0.2, words: 0.2 } as const

/** What is left of a referral to which nobody was heard to agree. */
export const unasked = 0.5
