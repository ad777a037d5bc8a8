import { type Analysis, isOtherLanguage, labelIds, severityOf } from '../../analysis/index.ts'
import type { Say } from '../../language/index.ts'
import { labelName } from '../../scoring/index.ts'

/**
 * Returns a remark that costs nothing, or null: that a turn was in a language that is not coded, or, where no flag was raised, which major one
 * somebody might still have raised.
 */
export function quietRemark(analysis: Analysis, text: string, say: Say): string | null {
  if (analysis.understood === false && isOtherLanguage(text)) return say('views.feedback.not-english')
  if (analysis.flags.length > 0) return null
  const [likeliest] = (analysis.possible ?? [])
    .filter(({ id }) => labelIds.flag.some((flag) => flag === id && severityOf(flag) === 'major'))
    .toSorted((one, other) => other.confidence - one.confidence)
  return likeliest === undefined
    ? null
    : say('views.feedback.could-be', { label: labelName(likeliest.id, say) })
}
