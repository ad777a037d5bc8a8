import type { Say } from '../../language/index.ts'
import { countingRecords, ownWords, type Score, type TranscriptRecord } from '../../record/index.ts'
import type { Scenario } from '../../scenario/index.ts'
import { shortened } from '../quoting.ts'
import { conclusionsInWords } from './conclusions-in-words.ts'
import type { JudgedClaim } from './judge-claims.ts'
import { judgeSheet } from './judge-sheet.ts'

/** What became of a case sheet, as sentences in the reader's language. */
export interface SheetDebrief {
  readonly total: number
  /** Each part with its points. */
  readonly parts: readonly string[]
  readonly right: readonly string[]
  /** What was claimed and nobody said, with what it would have taken to hear it. */
  readonly notHeard: readonly string[]
  readonly notSo: readonly string[]
  /** What was told and does not stand on the sheet. Never what is theirs to keep. */
  readonly missed: readonly string[]
  /** The conclusion, the referral and the consent; with a community the services. */
  readonly conclusions: readonly string[]
  readonly ownWords: readonly string[]
  /** With a community, what the writer thinks of as a solution. What they think is owed may speak of what is theirs to keep, and stands in the facilitator's note only. */
  readonly beside: readonly string[]
}

/** Returns what became of the case sheet of a conversation; null where none was filled in, or the scenario has none. */
export function createSheetDebrief(
  records: readonly TranscriptRecord[],
  scenario: Scenario,
  say: Say,
): SheetDebrief | null {
  const counting = countingRecords(records)
  const record = counting.findLast((each) => each.type === 'case-sheet')
  if (record?.type !== 'case-sheet' || scenario.caseSheet === null) return null
  const judged = judgeSheet(counting, scenario, record.sheet)
  const { solution } = scenario.caseSheet
  const said = (...verdicts: readonly JudgedClaim['verdict'][]) =>
    judged.claims.filter(({ verdict }) => verdicts.includes(verdict)).map((claim) => claimInWords(claim, say))
  return {
    total: record.score.total,
    parts: partsInWords(record.score, say),
    right: said('heard', 'heard-elsewhere', 'not-needed'),
    notHeard: said('not-heard'),
    notSo: [...said('not-so'), ...new Set(said('kept'))],
    missed: judged.missed.map(({ fact, as, told }) =>
      say('case-sheet.claim.missed', {
        tells: fact.tells,
        element: elementName(as, say),
        turn: told[0] ?? 0,
      }),
    ),
    conclusions: conclusionsInWords(judged, scenario, say),
    ownWords: ownWords.flatMap((word) => {
      const text = (record.sheet.words[word] ?? '').trim()
      return text === ''
        ? []
        : [
            say('case-sheet.debrief.word', {
              about: say(`case-sheet.word.${word}`),
              text: shortened(text, 400),
            }),
          ]
    }),
    beside:
      scenario.kind === 'response' || solution === null
        ? []
        : [say('case-sheet.debrief.solution', { text: solution.trim() })],
  }
}

function partsInWords({ parts }: Score, say: Say): readonly string[] {
  return parts.flatMap(({ id, points, of }) => {
    const title = sheetPartTitle(id, say)
    return title === null
      ? []
      : [say('case-sheet.debrief.part', { title, points: String(points), of: String(of) })]
  })
}

const partIds = [
  'claims',
  'conclusion',
  'referral',
  'consent',
  'trends',
  'problems',
  'services',
  'solution',
] as const

/** Returns what a part of a sheet's score is called; null where this version knows none of that name. */
export function sheetPartTitle(id: string, say: Say): string | null {
  const known = partIds.find((each) => each === id)
  return known === undefined ? null : say(`case-sheet.part.${known}`)
}

function elementName(element: JudgedClaim['claim']['as'], say: Say): string {
  return say(`case-sheet.element.${element}`)
}

function claimInWords({ claim, fact, verdict, told }: JudgedClaim, say: Say): string {
  if (fact === null) return say('case-sheet.claim.unknown', { fact: claim.fact })
  const turns = told.join(', ')
  const named = claim.turns.length === 0 ? 'none' : claim.turns.join(', ')
  const { tells, unlockedBy } = fact
  const values = { tells, element: elementName(claim.as, say), turns, named }
  switch (verdict) {
    case 'heard':
    case 'heard-elsewhere':
    case 'not-needed':
      return say(`case-sheet.claim.${verdict}`, values)
    case 'not-heard': {
      const how = unlockedBy === null ? '' : say('case-sheet.claim.would-be-heard', { unlockedBy })
      return say('case-sheet.claim.not-heard', { ...values, unlockedBy: how }).trim()
    }
    case 'not-so':
      return say('case-sheet.claim.not-so', { tells: tells.replace(/\.$/, ''), element: claim.as })
    case 'kept':
      return say('case-sheet.claim.kept')
  }
}
