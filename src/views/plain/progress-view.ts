import type { NextPractice } from '../../home/index.ts'
import { familyIds, type Progress, type WentWell } from '../../report/index.ts'
import { labelName } from '../../scoring/index.ts'
import { barOf, levelsOf } from './bars.ts'
import { flow, heading, items } from './flow.ts'
import { nextPracticeSentences } from './next-practice-view.ts'
import type { Paper } from './paper.ts'
import { tableLines } from './table.ts'

/** One person's progress with all that is shown beside it. */
export interface ShownProgress {
  /** What they are called. */
  readonly name: string
  readonly progress: Progress
  /** Null where there is no scenario to propose. */
  readonly next: NextPractice | null
  /** What Hearken cannot see and where it is wrong. */
  readonly limits: readonly string[]
}

/** How many of the latest values a course draws, and how wide a bar is. */
const [mostDrawn, barWidth] = [24, 16]

/**
 * Returns one person's progress as lines: scores by scenario and mode, the families, what was met when it was due, what went well, and what
 * to practise next. Nobody else is in it.
 */
export function progressLines(shown: ShownProgress, paper: Paper): readonly string[] {
  const { progress, next, limits } = shown
  const { say, theme } = paper
  return [
    ...flow([[theme.title, titleOf(shown, paper)]], paper),
    ...unfinishedLines(progress, paper),
    ...scoreLines(progress, paper),
    ...dueLines(progress, paper),
    ...familyLines(progress, paper),
    ...(progress.well.length === 0
      ? []
      : [
          ...heading(say('progress.well'), paper),
          ...items(
            progress.well.map((each) => wellSentence(each, paper)),
            paper,
          ),
        ]),
    ...nextLines(next, paper),
    ...heading(say('progress.limits'), paper),
    ...items(limits, paper),
  ]
}

/** Returns what to practise next as lines under a heading; nothing where there is nothing to propose. */
export function nextLines(next: NextPractice | null, paper: Paper): readonly string[] {
  if (next === null) return []
  const { say, theme } = paper
  return [
    ...heading(say('progress.next'), paper),
    ...nextPracticeSentences(next, say).flatMap((sentence) => flow([sentence], paper)),
    ...flow([[theme.hit, say('progress.next.command', { id: next.scenario.id })]], paper, '  '),
  ]
}

function titleOf({ name, progress }: ShownProgress, { say }: Paper): string {
  const days = progress.steps.map(({ started }) => started.slice(0, 10))
  const [from, to] = [days[0] ?? '', days.at(-1) ?? '']
  return say('progress.title', {
    name,
    conversations: progress.conversations,
    turns: progress.turns,
    days: say('progress.days', { first: from === to ? 'same' : from, last: to }),
  })
}

function unfinishedLines({ conversations, finished }: Progress, paper: Paper): readonly string[] {
  const count = conversations - finished
  return count === 0 ? [] : flow([paper.say('progress.unfinished', { count })], paper)
}

function scoreLines({ series }: Progress, paper: Paper): readonly string[] {
  const { say, theme } = paper
  const scored = series.filter(({ scores }) => scores.length > 0)
  if (scored.length === 0)
    return [...heading(say('progress.scores'), paper), ...flow([say('progress.scores.none')], paper)]
  const rows = scored.map(({ scenario, mode, scores, median, latest }) => [
    say('progress.scores.row', { scenario: scenario.id, mode: say(`progress.mode.${mode}`) }),
    levelsOf(scores.slice(-mostDrawn).map(({ score }) => score / 100)),
    String(scores[0]?.score ?? ''),
    String(median ?? ''),
    String(latest ?? ''),
  ])
  const head = [
    say('progress.column.series'),
    say('progress.column.course'),
    say('progress.column.first'),
    say('progress.column.median'),
    say('progress.column.latest'),
  ]
  return [
    ...heading(say('progress.scores'), paper),
    ...tableLines([head, ...rows]),
    ...flow([[theme.remark, say('progress.scores.about')]], paper),
  ]
}

function dueLines({ due, steps }: Progress, paper: Paper): readonly string[] {
  const { say, theme } = paper
  const title = heading(say('progress.due'), paper)
  if (due.length === 0) return [...title, ...flow([say('progress.due.none')], paper)]
  const rows = due.map((each) => [
    labelName(each.label, say),
    say('progress.due.row', { met: each.met, due: each.due }),
  ])
  const bars = due.map((each) => `  ${barOf(each.met / each.due, barWidth)}`.trimEnd())
  const settled = steps.filter((step) => step.due > 0).slice(-mostDrawn)
  const shares = settled.map((step) => Math.round((100 * step.met) / step.due))
  const course = `${levelsOf(shares.map((share) => share / 100))}  ${shares.map((share) => `${share} %`).join(', ')}`
  return [
    ...title,
    ...tableLines(rows).map((line, index) => line + (bars[index] ?? '')),
    ...(shares.length < 2 ? [] : flow([[theme.remark, say('progress.due.about', { course })]], paper)),
  ]
}

function familyLines({ steps }: Progress, paper: Paper): readonly string[] {
  const { say, theme } = paper
  const spoken = steps.flatMap(({ families }) => (families === null ? [] : [families]))
  if (spoken.length === 0) return []
  const rows = familyIds.map((family) => {
    const values = spoken.map((each) => each[family])
    const course = levelsOf(values.slice(-mostDrawn).map((value) => value / 10))
    return [say(`scoring.family.${family}`), course, String(values[0] ?? ''), String(values.at(-1) ?? '')]
  })
  const head = [
    say('progress.column.family'),
    say('progress.column.course'),
    say('progress.column.first'),
    say('progress.column.latest'),
  ]
  return [
    ...heading(say('progress.families'), paper),
    ...tableLines([head, ...rows]),
    ...flow([[theme.remark, say('progress.families.about')]], paper),
  ]
}

function wellSentence(well: WentWell, { say }: Paper): string {
  switch (well.type) {
    case 'met':
      return say('progress.well.met', { label: labelName(well.label, say), met: well.met, due: well.due })
    case 'risen': {
      const { scenario, from, to } = well
      return say('progress.well.risen', { scenario, mode: say(`progress.mode.${well.mode}`), from, to })
    }
    case 'more':
    case 'less': {
      const { family, from, to } = well
      return say(`progress.well.${well.type}`, { family: say(`scoring.family.${family}`), from, to })
    }
    case 'needs':
      return say('progress.well.needs', { heard: well.heard })
    case 'held':
      return say('progress.well.held', { conversations: well.conversations, turns: well.turns })
  }
}
