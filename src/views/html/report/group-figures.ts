import type { Say } from '../../../language/index.ts'
import { familyIds, type GroupFigures, type ScoreDistribution } from '../../../report/index.ts'
import { labelName, partTitle, sheetPartTitle } from '../../../scoring/index.ts'
import { type Bar, barChart, type Piece } from '../charts/bar-chart.ts'
import { scoreChart } from '../charts/score-chart.ts'
import type { Figure } from './figure.ts'

/** Returns the figures of the conversations of one scenario in one mode, in the order in which they are shown. */
export function figuresOf(group: GroupFigures, say: Say): readonly Figure[] {
  return [
    scoresFigure(group, say),
    ...(group.endings.length === 0 ? [] : [endingsFigure(group, say)]),
    familiesFigure(group, say),
    ...(group.scores.count === 0 ? [] : [partsFigure(group, say)]),
    ...(group.sheets.count === 0 ? [] : [sheetsFigure(group, say)]),
    dueFigure(group, say),
    needsFigure(group, say),
    labelsFigure(group, say),
  ]
}

/** Says what bars show, for whoever does not see them: each label with its words. */
function inWords(title: string, bars: readonly Bar[]): string {
  return `${title}: ${bars.map(({ label, words }) => `${label} ${words}`).join('; ')}.`
}

/** Returns figures with one decimal: more says more than they know. */
export function tenths<Key extends string>(
  figures: Readonly<Record<Key, number>>,
): Readonly<Record<Key, number>> {
  const rounded = Object.entries<number>(figures).map(([key, value]) => [key, Math.round(value * 10) / 10])
  return Object.fromEntries(rounded) as Record<Key, number>
}

function full(value: number, tone: string): Piece {
  return { value, tone, fill: 'full' }
}

function percent(share: number, say: Say): string {
  return say('report.percent', { share: Math.round(100 * share) })
}

function scoresFigure({ scores }: GroupFigures, say: Say): Figure {
  const { count, spread, histogram } = scores
  const title = say('report.scores')
  if (spread === null) return { title, chart: null, remark: say('report.scores-none'), columns: [], rows: [] }
  const { least, lower, median, upper, most } = tenths(spread)
  const words = say('report.scores-spread', { count, least, lower, median, upper, most })
  const step = 100 / histogram.length
  return {
    title,
    // One score has no distribution.
    chart: count === 1 ? null : scoreChart(histogram, median, words),
    remark: words,
    columns: [say('report-page.score'), say('report-page.conversations')],
    rows: histogram.flatMap((number, index) =>
      number === 0 ? [] : [[stepName(index * step, step, say), number]],
    ),
  }
}

/** The last step holds 100 too. */
function stepName(from: number, step: number, say: Say): string {
  return say('report-page.from-to', { from, to: from + step >= 100 ? 100 : from + step - 1 })
}

function partsFigure({ scores }: GroupFigures, say: Say): Figure {
  return meansFigure(
    say('report.part'),
    null,
    scores,
    (id) => partTitle(id, say('report.the-person'), say),
    say,
  )
}

/** The case sheets that were filled in: how they were scored, and the mean of each part. */
function sheetsFigure({ sheets }: GroupFigures, say: Say): Figure {
  const { count, spread } = sheets
  const remark = spread === null ? null : say('report.scores-spread', { count, ...tenths(spread) })
  return meansFigure(say('report.sheets'), remark, sheets, (id) => sheetPartTitle(id, say) ?? id, say)
}

function meansFigure(
  title: string,
  remark: string | null,
  { parts }: ScoreDistribution,
  partName: (id: string) => string,
  say: Say,
): Figure {
  const means = parts.map(({ id, ...part }) => ({ id, ...tenths(part) }))
  const bars = means.map(({ id, mean, of }): Bar => {
    return {
      label: partName(id),
      pieces: [full(mean / of, 'listening'), { value: 1 - mean / of, tone: 'quiet', fill: 'empty' }],
      words: say('report.part-mean', { mean, of }),
    }
  })
  return {
    title,
    chart: barChart({ bars, most: 1, summary: inWords(title, bars), long: true }),
    remark,
    columns: [say('report-page.part'), say('report-page.points'), say('report-page.of')],
    rows: means.map(({ mean, of }, index) => [bars[index]?.label ?? '', mean, of]),
  }
}

function familiesFigure({ families }: GroupFigures, say: Say): Figure {
  const title = say('report.families')
  const bars = familyIds.map((family): Bar => {
    const { share } = families[family]
    return {
      label: say(`scoring.family.${family}`),
      pieces: [full(share, family)],
      words: percent(share, say),
    }
  })
  return {
    title,
    chart: barChart({ bars, most: 1, summary: inWords(title, bars) }),
    remark: null,
    columns: heardColumns('report-page.family', say),
    rows: familyIds.map((family) => {
      const { turns, share, conversations } = families[family]
      return [say(`scoring.family.${family}`), turns, percent(share, say), conversations]
    }),
  }
}

function heardColumns(first: 'report-page.family' | 'report-page.label', say: Say): readonly string[] {
  return [say(first), say('report-page.turns'), say('report-page.share'), say('report-page.conversations')]
}

function labelsFigure({ labels }: GroupFigures, say: Say): Figure {
  const title = say('report.labels')
  const bars = labels.map(({ label, family, turns, share }): Bar => {
    return {
      label: labelName(label, say),
      pieces: [full(turns, family)],
      words: say('report-page.turns-share', { turns, share: Math.round(100 * share) }),
    }
  })
  const most = Math.max(1, ...labels.map(({ turns }) => turns))
  return {
    title,
    chart: bars.length === 0 ? null : barChart({ bars, most, summary: inWords(title, bars) }),
    remark: say(bars.length === 0 ? 'report-page.no-label' : 'report-page.labels-signs'),
    columns: heardColumns('report-page.label', say),
    rows: labels.map(({ label, turns, share, conversations }) => {
      return [labelName(label, say), turns, percent(share, say), conversations]
    }),
  }
}

function dueFigure({ due }: GroupFigures, say: Say): Figure {
  const title = say('report.due')
  const bars = due.map(({ label, met, late, missed, due: all }): Bar => {
    return {
      label: labelName(label, say),
      pieces: [
        full(met, 'care'),
        { value: late, tone: 'care', fill: 'pale' },
        { value: missed, tone: 'quiet', fill: 'empty' },
      ],
      words: say('report.due-count', { met, due: all }),
    }
  })
  const most = Math.max(1, ...due.map((each) => each.due))
  return {
    title,
    chart: due.length === 0 ? null : barChart({ bars, most, summary: inWords(title, bars) }),
    remark: say(due.length === 0 ? 'report.due-none' : 'report-page.due-signs'),
    columns: dueColumns(say),
    rows: due.map(({ label, met, late, missed, due: all }) => [
      labelName(label, say),
      all,
      met,
      late,
      missed,
    ]),
  }
}

/** Returns what stands over the columns of a table of what was due. */
export function dueColumns(say: Say): readonly string[] {
  return (['label', 'due', 'met', 'late', 'missed'] as const).map((id) => say(`report-page.${id}`))
}

function needsFigure({ needs }: GroupFigures, say: Say): Figure {
  const title = say('report.needs')
  const bars = needs.map(({ tells, heard, missed }): Bar => {
    return {
      label: tells,
      pieces: [full(heard, 'partnership'), { value: missed, tone: 'quiet', fill: 'empty' }],
      words: say('report.due-count', { met: heard, due: heard + missed }),
    }
  })
  const most = Math.max(1, ...needs.map(({ heard, missed }) => heard + missed))
  return {
    title,
    chart: bars.length === 0 ? null : barChart({ bars, most, summary: inWords(title, bars), long: true }),
    remark: say(bars.length === 0 ? 'report.needs-none' : 'report-page.needs-signs'),
    columns: [say('report-page.need'), say('report-page.heard'), say('report-page.missed')],
    rows: needs.map(({ tells, heard, missed }) => [tells, heard, missed]),
  }
}

const toneOfKind = { good: 'care', mixed: 'partnership', poor: 'closing' } as const

function endingsFigure({ endings }: GroupFigures, say: Say): Figure {
  const title = say('report.endings')
  const bars = endings.map((ending): Bar => {
    return {
      label: endingName(ending, say),
      pieces: [full(ending.count, ending.kind === null ? 'quiet' : toneOfKind[ending.kind])],
      words: say('report.count', { count: ending.count }),
    }
  })
  const most = Math.max(...endings.map(({ count }) => count))
  return {
    title,
    chart: barChart({ bars, most, summary: inWords(title, bars), long: true }),
    remark: null,
    columns: [say('report-page.ending'), say('report-page.conversations')],
    rows: endings.map((ending) => [endingName(ending, say), ending.count]),
  }
}

/** An ending as it is called, with its kind in words; its id where the scenario does not know it. */
function endingName(
  { id, title, kind }: Pick<GroupFigures['endings'][number], 'id' | 'title' | 'kind'>,
  say: Say,
): string {
  const name = title ?? id
  return kind === null ? name : say('report-page.ending-kind', { name, kind })
}
