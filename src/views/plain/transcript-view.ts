import {
  countingRecords,
  type EndRecord,
  type HeaderRecord,
  type Review,
  type Score,
  type TraineeRecord,
  type TranscriptRecord,
} from '../../record/index.ts'
import type { Scenario } from '../../scenario/index.ts'
import { createSheetDebrief, partTitle } from '../../scoring/index.ts'
import { formName, topicLines } from './analysis-view.ts'
import { sheetDebriefLines } from './case-sheet/sheet-debrief-view.ts'
import { feedbackLines } from './feedback.ts'
import { flow, heading, indented } from './flow.ts'
import { recordedCountsText } from './group-view.ts'
import type { Paper } from './paper.ts'
import { turnReviewLines, wholeReviewLines } from './review-view.ts'
import { spokenLines, turnLines } from './speaking.ts'
import { stepLines } from './step-line.ts'

/**
 * Returns a whole transcript as lines, every record of it: turns said again too, with the remark that the first version
 * no longer counts. Under each turn stand its labels, under each line the state, the rule's place and the meters. Without
 * the scenario the names are missing, and nothing else. With reviews, what they say stands under each turn, and of the whole at the end.
 */
export function transcriptLines(
  records: readonly TranscriptRecord[],
  scenario: Scenario | null,
  paper: Paper,
  reviews: readonly Review[] = [],
): readonly string[] {
  if (records.length === 0) return flow([paper.say('views.transcript.empty')], paper)
  const counting = new Set(countingRecords(records))
  let meters: Readonly<Record<string, number>> = {}
  const lines: string[] = []
  for (const record of records) {
    lines.push(...recordLines(record, meters, scenario, paper))
    // What reviewers say is about the turns that count.
    if (record.type === 'trainee' && counting.has(record))
      lines.push(...indented('  ', paper, (narrower) => turnReviewLines(record, reviews, narrower)))
    if (record.type === 'persona' || record.type === 'third') meters = record.meters
  }
  const sheet = scenario === null ? null : createSheetDebrief(records, scenario, paper.say)
  return [
    ...lines,
    ...(sheet === null ? [] : sheetDebriefLines(sheet, paper)),
    ...wholeReviewLines(reviews, paper),
  ]
}

function recordLines(
  record: TranscriptRecord,
  meters: Readonly<Record<string, number>>,
  scenario: Scenario | null,
  paper: Paper,
): readonly string[] {
  switch (record.type) {
    case 'header':
      return headerLines(record, paper)
    case 'trainee':
      return traineeLines(record, paper)
    case 'persona':
    case 'third': {
      const opening = record.turn === 0 ? heading(paper.say('views.transcript.opening'), paper) : []
      return [...opening, ...spokenLines(record, scenario, paper), ...stepLines(record, meters, paper)]
    }
    default:
      return markLines(record, scenario, paper)
  }
}

/** Returns what a record says of the conversation rather than in it, as lines: its end, that a turn is said again, that it goes on. */
export function markLines(
  record: TranscriptRecord,
  scenario: Scenario | null,
  paper: Paper,
): readonly string[] {
  const { say } = paper
  switch (record.type) {
    case 'end':
      return endLines(record, scenario, paper)
    case 'again':
      return remark(paper.say('views.transcript.again', { turn: record.turn }), paper)
    case 'case-sheet':
      return heading(paper.say('case-sheet.transcript', { total: String(record.score.total) }), paper)
    case 'votes':
      return remark(
        say('group.transcript', { turn: record.turn, counts: recordedCountsText(record, paper) }),
        paper,
      )
    case 'resume':
      return remark(paper.say('views.transcript.resumed', { turn: record.turn }), paper)
    case 'unknown':
      return remark(paper.say('views.transcript.unknown', { kind: String(record.json.type) }), paper)
    default:
      return []
  }
}

/** Returns what a transcript's header says, as lines. */
export function headerLines(header: HeaderRecord, paper: Paper): readonly string[] {
  const { say, theme } = paper
  const { id, title, file } = header.scenario
  const mode = say(
    header.mode === 'assessment' ? 'views.transcript.mode.assessment' : 'views.transcript.mode.practice',
  )
  const { trainee, started, seed, coder, hearken, officer, role, country } = header
  const values = { trainee, mode, started, seed: String(seed), coder, hearken }
  const short = header.variant === 'short' ? [` (${say('views.transcript.short')})`] : []
  return [
    ...flow([[theme.title, say('views.transcript.scenario', { id, title, file })], ...short], paper),
    ...flow([[theme.remark, say('views.transcript.by', values)]], paper),
    ...(officer === undefined
      ? []
      : flow([[theme.remark, say(`views.transcript.officer.${officer}`)]], paper)),
    ...(role === undefined ? [] : flow([[theme.remark, say('views.transcript.role', { role })]], paper)),
    ...(country === undefined
      ? []
      : flow([[theme.remark, say('country.held', { name: country.name })]], paper)),
    ...middleLines(header, paper),
  ]
}

/** Says where a conversation that began in the middle began, and that a group held it. */
function middleLines({ from, after, group }: HeaderRecord, paper: Paper): readonly string[] {
  const { say, theme } = paper
  const meters = Object.entries(from?.meters ?? {}).map(([id, value]) => `${id} ${value}`)
  const sentences = [
    ...(from === undefined
      ? []
      : [say('views.transcript.from', { state: from.state, meters: meters.join(', '), set: meters.length })]),
    ...(after === undefined ? [] : [say('views.transcript.after', after)]),
    ...(group === undefined ? [] : [say('group.held', { people: group })]),
  ]
  return sentences.flatMap((sentence) => flow([[theme.remark, sentence]], paper))
}

function traineeLines(record: TraineeRecord, paper: Paper): readonly string[] {
  const { say } = paper
  const title = say('views.transcript.turn', { turn: record.turn, time: clock(record.at) })
  const under = indented('  ', paper, (narrower) => [
    ...feedbackLines(record.analysis, record.text, narrower),
    ...flow([say('views.analysis.form', { form: formName(record.analysis.form, paper) })], narrower),
    ...topicLines(record.analysis, narrower),
  ])
  return [...heading(title, paper), ...turnLines(record, paper), ...under]
}

function endLines(record: EndRecord, scenario: Scenario | null, paper: Paper): readonly string[] {
  const { say } = paper
  if (record.ending === null) {
    const reasons = ['quit', 'end-of-input', 'interrupted', 'terminated'] as const
    const reason = reasons.find((each) => each === record.reason) ?? 'unknown'
    return heading(say(`views.transcript.stopped.${reason}`), paper)
  }
  const title = scenario?.endings.find((ending) => ending.id === record.ending)?.title ?? record.ending
  const score = record.score === null ? [] : scoreLines(record.score, scenario, paper)
  return [...heading(say('views.transcript.ended', { ending: title }), paper), ...score]
}

function scoreLines(score: Score, scenario: Scenario | null, paper: Paper): readonly string[] {
  const { say } = paper
  const name = scenario?.persona.name ?? say('views.person')
  const parts = score.parts.map(({ id, points, of }) => {
    const value = say('views.debrief.points', { points: String(points), of: String(of) })
    return `${partTitle(id, name, say)}: ${value}`
  })
  return [
    ...flow([say('views.transcript.score', { total: String(score.total) })], paper),
    ...parts.flatMap((part) => flow([part], paper, '  ')),
  ]
}

function remark(text: string, paper: Paper): readonly string[] {
  return ['', ...flow([[paper.theme.remark, text]], paper)]
}

/** Returns milliseconds as minutes and seconds: "1:05". */
function clock(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
