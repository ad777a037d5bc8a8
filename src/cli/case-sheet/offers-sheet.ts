import { countingRecords } from '../../record/index.ts'
import type { Session } from '../../session/index.ts'

/** Tells whether a conversation has reached its ending and its case sheet is not filled in yet. */
export function offersSheet({ status, scenario, records }: Session): boolean {
  return (
    status === 'ended' &&
    scenario.caseSheet !== null &&
    !countingRecords(records).some(({ type }) => type === 'case-sheet')
  )
}
