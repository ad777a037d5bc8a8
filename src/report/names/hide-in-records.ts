import type { Analysis, Label, Range } from '../../analysis/index.ts'
import type { CaseSheetRecord, Review, TraineeRecord, TranscriptRecord } from '../../record/index.ts'
import { type HiddenStretch, type HideNames, type HideNamesInPlace, withHidden } from './hide-names.ts'

/**
 * Returns records in which names are hidden in all that the trainee typed, and in what the coder says of it. Evidence lies on the same words as
 * before; where it begins or ends within what is hidden it takes all of that in. What was said to the trainee stays as it is.
 */
export function hideInRecords(
  records: readonly TranscriptRecord[],
  hide: HideNamesInPlace,
): readonly TranscriptRecord[] {
  return records.map((record) => {
    if (record.type === 'trainee') return hideInTurn(record, hide)
    return record.type === 'case-sheet' ? hideInSheet(record, hide) : record
  })
}

/** Returns a review in which names are hidden in the comments. */
export function hideInReview(review: Review, hide: HideNames): Review {
  const hidden = (comment: string | null) => (comment === null ? null : hide(comment))
  const turns = [...review.turns].map(
    ([turn, each]) => [turn, { ...each, comment: hidden(each.comment) }] as const,
  )
  return { ...review, turns: new Map(turns), comment: hidden(review.comment) }
}

function hideInTurn(record: TraineeRecord, hide: HideNamesInPlace): TraineeRecord {
  const { text, analysis } = record
  const hidden = hide.find(text)
  // A reason may quote a name where nothing around it tells that it is one.
  const words = hidden.map(({ start, end }) => text.slice(start, end))
  const hideQuoted = (sentence: string) =>
    hide(words.reduce((rest, each, at) => rest.replaceAll(each, hidden[at]?.shown ?? ''), sentence))
  return { ...record, text: withHidden(text, hidden), analysis: hideInAnalysis(analysis, hidden, hideQuoted) }
}

function hideInAnalysis(
  analysis: Analysis,
  hidden: readonly HiddenStretch[],
  hide: (sentence: string) => string,
): Analysis {
  const inLabel = <Each extends Label>(label: Each): Each => ({
    ...label,
    evidence: label.evidence.map((range) => movedRange(range, hidden)),
    because: hide(label.because),
  })
  const { techniques, safeguards, partnership, flags, possible } = analysis
  return {
    ...analysis,
    techniques: techniques.map(inLabel),
    safeguards: safeguards.map(inLabel),
    partnership: partnership.map(inLabel),
    flags: flags.map((flag) => ({ ...inLabel(flag), instead: hide(flag.instead) })),
    ...(possible === undefined ? {} : { possible: possible.map(inLabel) }),
  }
}

function movedRange([start, end]: Range, hidden: readonly HiddenStretch[]): Range {
  return [moved(start, hidden, 'start'), moved(end, hidden, 'end')]
}

/** Where an offset lies once stretches are hidden; within one it is its start or its end. */
function moved(offset: number, hidden: readonly HiddenStretch[], side: 'start' | 'end'): number {
  let shift = 0
  for (const { start, end, shown } of hidden) {
    if (offset <= start) break
    if (offset < end) return start + shift + (side === 'end' ? shown.length : 0)
    shift += shown.length - (end - start)
  }
  return offset + shift
}

function hideInSheet(record: CaseSheetRecord, hide: HideNames): CaseSheetRecord {
  const words = Object.fromEntries(
    Object.entries(record.sheet.words).map(([id, text]) => [id, hide(text)] as const),
  )
  return { ...record, sheet: { ...record.sheet, words } }
}
