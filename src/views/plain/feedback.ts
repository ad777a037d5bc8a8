import type { Analysis } from '../../analysis/index.ts'
import { flow } from './flow.ts'
import { flagMark, hitMark, labelLines, reasonLines } from './label-words.ts'
import type { Paper } from './paper.ts'
import { quietRemark } from './quiet-remark.ts'

/**
 * Returns the feedback on one turn as lines: what was heard, marked "+", with the words it stands on; then what closes
 * people, marked "!", with why and another way to ask.
 */
export function feedbackLines(analysis: Analysis, text: string, paper: Paper): readonly string[] {
  const hits = [...analysis.techniques, ...analysis.safeguards, ...analysis.partnership]
  const quiet = quietRemark(analysis, text, paper.say)
  const remarked = quiet === null ? [] : flow([[paper.theme.remark, quiet]], paper)
  if (hits.length + analysis.flags.length === 0)
    return quiet === null ? flow([[paper.theme.remark, paper.say('views.feedback.none')]], paper) : remarked
  return [
    ...hits.flatMap((label) => labelLines(hitMark, label, text, paper)),
    ...analysis.flags.flatMap((flag) => [
      ...labelLines(flagMark, flag, text, paper),
      ...reasonLines(flag, paper),
    ]),
    ...remarked,
  ]
}
