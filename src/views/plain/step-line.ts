import type { PersonaRecord, ThirdRecord } from '../../record/index.ts'
import { labelName } from '../../scoring/index.ts'
import { flow } from './flow.ts'
import type { Paper } from './paper.ts'

/** Returns what the machine did, under a line that was spoken: state, rule's place, line, meters, facts told, what it calls for. */
export function stepLines(
  record: PersonaRecord | ThirdRecord,
  before: Readonly<Record<string, number>>,
  paper: Paper,
  indent = '  ',
): readonly string[] {
  const { say } = paper
  const calls = (record.callsFor ?? []).map((label) => labelName(label, say)).join(', ')
  const parts = [
    say('views.transcript.state', { state: record.state }),
    ...(record.rule === null ? [] : [say('views.transcript.rule', { rule: record.rule })]),
    say('views.transcript.line', { line: record.line }),
    ...Object.entries(record.meters).map(([meter, value]) => meterWords(meter, before[meter], value)),
    ...(record.facts.length === 0 ? [] : [say('views.transcript.told', { facts: record.facts.join(', ') })]),
    ...(calls === '' ? [] : [say('views.transcript.calls-for', { labels: calls })]),
  ]
  return flow([[paper.theme.remark, parts.join(' · ')]], paper, indent)
}

function meterWords(meter: string, before: number | undefined, value: number): string {
  return before === undefined || before === value ? `${meter} ${value}` : `${meter} ${before} → ${value}`
}
