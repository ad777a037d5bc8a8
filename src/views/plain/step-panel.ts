import type { Analysis, FlagLabel, Label } from '../../analysis/index.ts'
import type { PersonaRecord, ThirdRecord, TraineeRecord } from '../../record/index.ts'
import type { Scenario } from '../../scenario/index.ts'
import { type FindToday, isSpokenRecord, type ReplayStep } from '../../transcript/index.ts'
import { formName, topicLines } from './analysis-view.ts'
import { flow } from './flow.ts'
import { flagMark, hitMark, labelLines, type Mark, possibleMark, reasonLines } from './label-words.ts'
import type { Paper } from './paper.ts'
import { quietRemark } from './quiet-remark.ts'
import { stepLines } from './step-line.ts'

/**
 * Returns what a trainee may not have seen of a step, as lines: its labels with why and another way to ask, the gravest first, and what the
 * machine did. `today` finds recorded lines in a scenario that has changed since; null where it has not, or is not here.
 */
export function stepPanelLines(
  step: ReplayStep,
  scenario: Scenario | null,
  today: FindToday | null,
  paper: Paper,
): readonly string[] {
  let meters = step.before
  const lines = step.trainee === null ? [] : [...judgedLines(step.trainee, paper)]
  for (const record of step.records) {
    if (!isSpokenRecord(record)) continue
    lines.push(...stepLines(record, meters, paper, ''))
    lines.push(...factLines(record, scenario, paper))
    if (today !== null) lines.push(...todayLines(record, today, paper))
    meters = record.meters
  }
  return lines
}

function judgedLines({ analysis, text }: TraineeRecord, paper: Paper): readonly string[] {
  const { say, theme } = paper
  const flags = analysis.flags.toSorted(
    (one, other) => Number(other.severity === 'major') - Number(one.severity === 'major'),
  )
  const hits = [...analysis.techniques, ...analysis.safeguards, ...analysis.partnership]
  const possible = analysis.possible ?? []
  const quiet = quietRemark(analysis, text, say)
  const labelled = (mark: Mark, labels: readonly (Label | FlagLabel)[]) =>
    labels.flatMap((label) => [
      ...labelLines(mark, label, text, paper, severityOf(label, paper)),
      ...reasonLines(label, paper),
    ])
  return [
    ...(flags.length + hits.length > 0 ? [] : flow([[theme.remark, say('views.feedback.none')]], paper)),
    ...labelled(flagMark, flags),
    ...labelled(hitMark, hits),
    ...possible.flatMap((label) => labelLines(possibleMark, label, text, paper, say('replay.not-counted'))),
    ...(quiet === null ? [] : flow([[theme.remark, quiet]], paper)),
    ...codedLines(analysis, paper),
  ]
}

function severityOf(label: Label | FlagLabel, { say }: Paper): string {
  if (!('severity' in label)) return ''
  return say(label.severity === 'minor' ? 'views.analysis.minor' : 'views.analysis.major')
}

function codedLines(analysis: Analysis, paper: Paper): readonly string[] {
  const form = paper.say('views.analysis.form', { form: formName(analysis.form, paper) })
  return [...flow([form], paper), ...topicLines(analysis, paper)]
}

/** What the facts are that a line told, where the scenario is here to say so. */
function factLines(
  { facts }: PersonaRecord | ThirdRecord,
  scenario: Scenario | null,
  paper: Paper,
): readonly string[] {
  return facts.flatMap((id) => {
    const fact = scenario?.facts.find((each) => each.id === id)
    if (fact === undefined) return []
    return flow([paper.say('replay.fact', { fact: id, tells: fact.tells })], paper, { first: '', rest: '  ' })
  })
}

/** Where the rule stands today, and what the line says, where that is something else. */
function todayLines(record: PersonaRecord | ThirdRecord, today: FindToday, paper: Paper): readonly string[] {
  const { say, theme } = paper
  const { rule, text } = today(record)
  const sentences = [
    ...(record.rule === null || rule === record.rule
      ? []
      : [rule === null ? say('replay.today.no-rule') : say('replay.today.rule', { rule })]),
    ...(text === record.text
      ? []
      : [text === null ? say('replay.today.no-line') : say('replay.today.line', { text })]),
  ]
  return sentences.flatMap((sentence) => flow([[theme.remark, sentence]], paper, { first: '', rest: '  ' }))
}
