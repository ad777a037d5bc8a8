/**
 * In: a turn, what was said before it, and topics given as plain examples. Out: the `Analysis` of the turn, and what
 * each label means. Must not know: scenarios, meters, scores, files, screens, or who plays.
 * Nothing is loaded on import; the language model and the rules are read when a coder codes its first turn.
 */
export type {
  Analysis,
  AskedFor,
  Coder,
  Flag,
  FlagLabel,
  Form,
  Label,
  LabelId,
  Partnership,
  Range,
  Safeguard,
  Severity,
  Speaker,
  Technique,
  Topic,
  TopicLabel,
  Utterance,
} from './analysis.ts'
export { callsFor } from './calls-for.ts'
export { labels } from './english/labels/index.ts'
export { type Family, familyOf, isLabelId, labelIds, severityOf } from './label-ids.ts'
export { createLearnedCoder, type LearnedOptions, type TopicStore } from './learned-coder.ts'
export { wrongInTen } from './measured.ts'
export { isOtherLanguage } from './other-language.ts'
export {
  createPickedCoder,
  formOf,
  forms,
  nothingPicked,
  type Picker,
  type Picks,
  pickerOf,
} from './picked-coder.ts'
export { createRuleCoder } from './rule-coder.ts'
export type { Example, LabelData } from './rules/label-data.ts'
