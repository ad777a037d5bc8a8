import type { Score, Sheet, SheetElement, TranscriptRecord } from '../../record/index.ts'
import type { Scenario } from '../../scenario/index.ts'
import type { JudgedClaim } from './judge-claims.ts'
import { type JudgedSheet, judgeSheet } from './judge-sheet.ts'
import {
  claimedForAll,
  conclusionWorth,
  consentWorth,
  elsewhereWorth,
  referralShares,
  rightlyCareful,
  sheetWeights,
  unasked,
} from './sheet-weights.ts'

/** A part of a case sheet's score. */
export type SheetPartId = keyof typeof sheetWeights.response | keyof typeof sheetWeights.prevention

/**
 * Returns the score of a case sheet, 0–100 in half points, against the scenario and against what was told in the conversation. Parts
 * that the scenario does not ask for are left out, and the others weigh the more. How points come about: docs/case-sheet.md.
 */
export function scoreSheet(records: readonly TranscriptRecord[], scenario: Scenario, sheet: Sheet): Score {
  return scoreOf(judgeSheet(records, scenario, sheet), scenario)
}

/** Returns the score of a sheet that was judged. */
function scoreOf(judged: JudgedSheet, scenario: Scenario): Score {
  const parts = partsOf(judged, scenario).map(({ id, of, worth, turns }) => ({
    id,
    value: Math.round(100 * worth) / 100,
    points: Math.round(2 * of * worth) / 2,
    of,
    turns: [...new Set(turns)].sort((one, other) => one - other),
  }))
  return { total: parts.reduce((sum, { points }) => sum + points, 0), of: 100, parts }
}

interface Part {
  readonly id: SheetPartId
  readonly of: number
  /** 0–1. */
  readonly worth: number
  readonly turns: readonly number[]
}

function partsOf(judged: JudgedSheet, scenario: Scenario): readonly Part[] {
  const worths: Readonly<Record<string, Pick<Part, 'worth' | 'turns'> | null>> =
    scenario.kind === 'response'
      ? {
          claims: claimsPart(judged, ['act', 'means', 'purpose', 'indicator', 'need']),
          conclusion: conclusionPart(judged, scenario),
          referral: { worth: referralWorth(judged, scenario), turns: [] },
          consent: {
            worth: consentWorth[judged.consent.type],
            turns: 'turn' in judged.consent ? [judged.consent.turn] : [],
          },
        }
      : {
          trends: claimsPart(judged, ['trend']),
          problems: claimsPart(judged, ['problem']),
          services:
            scenario.caseSheet?.referTo.length === 0
              ? null
              : { worth: servicesWorth(judged, scenario), turns: [] },
          solution: scenario.caseSheet?.accepts.length === 0 ? null : claimsPart(judged, ['solution']),
        }
  const asked = Object.entries(sheetWeights[scenario.kind]).flatMap(([id, weight]) => {
    const part = worths[id]
    return part === null || part === undefined ? [] : [{ id: id as SheetPartId, weight, ...part }]
  })
  const sum = asked.reduce((all, { weight }) => all + weight, 0)
  const scaled = asked.map(({ weight, ...part }) => ({ ...part, of: Math.round((100 * weight) / sum) }))
  // What rounding leaves over goes to the first part, so that they make 100.
  const over = 100 - scaled.reduce((all, { of }) => all + of, 0)
  return scaled.map((part, index) => (index === 0 ? { ...part, of: part.of + over } : part))
}

/** What is claimed and was heard, as a share of what was told; each thing that nobody said, or that is not so, takes as much as one heard gives. */
function claimsPart(judged: JudgedSheet, elements: readonly SheetElement[]): Pick<Part, 'worth' | 'turns'> {
  const claims = judged.claims.filter(({ claim }) => elements.includes(claim.as))
  const isHeard = ({ verdict }: JudgedClaim) => verdict === 'heard' || verdict === 'heard-elsewhere'
  const heard = claims.filter(isHeard)
  const right = heard.reduce((sum, { verdict }) => sum + (verdict === 'heard' ? 1 : elsewhereWorth), 0)
  const faults = claims.filter(({ verdict }) => verdict === 'not-heard' || verdict === 'not-so').length
  const missed = judged.missed.filter(({ as }) => elements.includes(as)).length
  const all = heard.length + missed
  const earned = all === 0 ? 1 : Math.min(1, right / (all * claimedForAll))
  const worth = Math.max(0, Math.min(1, earned - faults / Math.max(1, all)))
  return { worth, turns: heard.flatMap(({ told }) => told.slice(0, 1)) }
}

function conclusionPart(judged: JudgedSheet, scenario: Scenario): Pick<Part, 'worth' | 'turns'> | null {
  const { conclusion, told, sheet } = judged
  if (conclusion === null) return null
  const isRightlyCareful =
    conclusion.type === 'careful' &&
    (scenario.caseSheet?.conclusion === 'not-enough-to-say' ||
      conclusion.lacking.some((element) => !told.includes(element)))
  const worth = isRightlyCareful ? rightlyCareful : conclusionWorth[conclusion.type]
  const turns = judged.claims.flatMap(({ claim, told: inTurns }) =>
    sheet.conclusion !== null && ['act', 'means', 'purpose'].includes(claim.as) ? inTurns.slice(0, 1) : [],
  )
  return { worth: conclusion.isReferred ? worth.referred : worth.alone, turns }
}

function servicesWorth({ services: { right, wrong } }: JudgedSheet, scenario: Scenario): number {
  if (scenario.caseSheet?.referTo.length === 0) return 1
  return right.length === 0 ? 0 : right.length / (right.length + wrong.length)
}

/** Somebody who said no is not sent anywhere: then an empty form is the right one. */
function referralWorth(judged: JudgedSheet, scenario: Scenario): number {
  const { claims, missed, consent, sheet } = judged
  if (consent.type === 'refused') return sheet.refer.length === 0 ? 1 : 0
  if (sheet.refer.length === 0) return 0
  const stated = claims.some(
    ({ claim, verdict }) => claim.as === 'need' && (verdict === 'heard' || verdict === 'heard-elsewhere'),
  )
  const unstated = !stated && missed.some(({ as }) => as === 'need')
  const written = (['contact', 'follow-up'] as const).filter(
    (word) => (sheet.words[word] ?? '').trim() !== '',
  )
  const { services, needs, words } = referralShares
  const whole =
    services * servicesWorth(judged, scenario) + (unstated ? 0 : needs) + (words * written.length) / 2
  const isGiven = consent.type === 'given' || consent.type === 'given-elsewhere'
  return isGiven ? whole : unasked * whole
}
