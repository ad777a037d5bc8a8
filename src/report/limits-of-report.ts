import { type Picker, pickerOf } from '../analysis/index.ts'
import type { Say } from '../language/index.ts'
import { limitsInWords } from '../scoring/index.ts'
import type { ConversationFigures } from './conversation-figures.ts'

/**
 * Returns what Hearken cannot see and where it is wrong, as sentences, for what these conversations hold: how often the coder is wrong
 * is said for the labels that it heard in them, and where people picked the labels that is said.
 */
export function limitsOfReport(conversations: readonly ConversationFigures[], say: Say): readonly string[] {
  const coded = conversations.filter(({ coder }) => pickerOf(coder) === null)
  const heard = new Set(coded.flatMap(({ labels }) => Object.keys(labels)))
  const [sees = '', errs = '', ...others] = limitsInWords(say, heard)
  const pickedBy = (picker: Picker) => {
    const count = conversations.filter(({ coder }) => pickerOf(coder) === picker).length
    return count === 0 ? [] : [say(`report.limits.${picker}`, { count })]
  }
  const isCoded = coded.length > 0 || conversations.length === 0
  return [sees, ...(isCoded ? [errs] : []), ...pickedBy('self'), ...pickedBy('peer'), ...others]
}
