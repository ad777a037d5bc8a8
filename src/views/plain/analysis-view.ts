import type { Analysis, FlagLabel, Form, Label } from '../../analysis/index.ts'
import { flow, indented } from './flow.ts'
import { flagMark, hitMark, labelLines, type Mark, possibleMark, reasonLines } from './label-words.ts'
import { markedTurnLines } from './marked-turn.ts'
import type { Paper } from './paper.ts'

type FamilyName = 'techniques' | 'safeguards' | 'partnership' | 'flags' | 'possible'

/**
 * Returns one coded turn as lines: the turn with its evidence marked, its form, and its labels by family. With `explain`
 * also why each label was found, another way to ask, what fell short of the threshold, and the topics.
 */
export function analysisLines(
  analysis: Analysis,
  text: string,
  explain: boolean,
  paper: Paper,
): readonly string[] {
  const { say } = paper
  const families: readonly [FamilyName, Mark, readonly (Label | FlagLabel)[]][] = [
    ['techniques', hitMark, analysis.techniques],
    ['safeguards', hitMark, analysis.safeguards],
    ['partnership', hitMark, analysis.partnership],
    ['flags', flagMark, analysis.flags],
    ['possible', possibleMark, explain ? (analysis.possible ?? []) : []],
  ]
  const found = families.flatMap(([family, mark, labels]) => {
    if (labels.length === 0) return []
    const title = flow([[paper.theme.title, say(`views.family.${family}`)]], paper)
    const lines = indented('  ', paper, (narrower) =>
      labels.flatMap((label) => [
        ...labelLines(mark, label, text, narrower, sureness(label, paper)),
        ...(explain ? reasonLines(label, narrower) : []),
      ]),
    )
    return [...title, ...lines]
  })
  return [
    ...markedTurnLines(analysis, text, paper),
    ...flow([say('views.analysis.form', { form: formName(analysis.form, paper) })], paper),
    ...(found.length > 0 ? found : flow([say('views.analysis.none')], paper)),
    ...(explain ? topicLines(analysis, paper) : []),
  ]
}

/** Returns the topics of a turn, and whether it was understood, as lines. */
export function topicLines(analysis: Analysis, paper: Paper): readonly string[] {
  const topics = (analysis.topics ?? [])
    .map(({ id, confidence }) => `${id} ${confidence.toFixed(2)}`)
    .join(', ')
  return [
    ...(topics === '' ? [] : flow([paper.say('views.analysis.topics', { topics })], paper)),
    ...(analysis.understood === false ? flow([paper.say('views.analysis.not-understood')], paper) : []),
  ]
}

/** Returns the name of a form. */
export function formName(form: Form, paper: Paper): string {
  return forms.has(form) ? paper.say(`views.form.${form}`) : form
}

const forms: ReadonlySet<string> = new Set(['open', 'closed', 'specific', 'choice', 'statement', 'none'])

function sureness(label: Label | FlagLabel, { say }: Paper): string {
  const sure = say('views.analysis.sure', { confidence: label.confidence.toFixed(2) })
  if (!('severity' in label)) return sure
  return `${say(label.severity === 'minor' ? 'views.analysis.minor' : 'views.analysis.major')}, ${sure}`
}
