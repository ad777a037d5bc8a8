import type { Debrief, FamilyFindings, Moment } from '../../scoring/index.ts'
import { labelName } from '../../scoring/index.ts'
import { sheetDebriefLines } from './case-sheet/sheet-debrief-view.ts'
import { flow, heading, items } from './flow.ts'
import { guideFindingsLines } from './guide-findings-view.ts'
import { flagMark, hitMark } from './label-words.ts'
import type { Paper } from './paper.ts'

/**
 * Returns a debrief as lines: the ending, how it went for the person, the turns that mattered, the four families, what
 * the guide asks for with a possible victim, what was heard and not, the score with its reasons, the figures beside it, and what Hearken cannot tell.
 */
export function debriefLines(debrief: Debrief, paper: Paper): readonly string[] {
  const { say } = paper
  return [
    ...endingLines(debrief, paper),
    ...heading(say('views.debrief.course'), paper),
    ...debrief.course.flatMap(({ meter, values, from, to, good }) => {
      const id = good ? (`views.debrief.meter-${good}` as const) : 'views.debrief.meter'
      const words = say(id, { meter, from, to, values: values.join(' → ') })
      return flow([words], paper, { first: '', rest: '    ' })
    }),
    ...listed('views.debrief.turning-points', debrief.turningPoints, paper),
    ...debrief.families.flatMap((family) => familyLines(family, paper)),
    ...debrief.guide.flatMap((findings) => guideFindingsLines(findings, paper)),
    ...heading(say('views.debrief.heard'), paper),
    ...(debrief.heard.length > 0
      ? items(debrief.heard, paper)
      : flow([say('views.debrief.nothing-heard')], paper)),
    ...told('views.debrief.unheard', debrief.unheard, paper),
    ...scoreLines(debrief, paper),
    ...(debrief.caseSheet === null ? [] : sheetDebriefLines(debrief.caseSheet, paper)),
    ...told('views.debrief.context', debrief.context, paper),
    ...told('views.debrief.limits', debrief.limits, paper),
  ]
}

function endingLines({ ending }: Debrief, paper: Paper): readonly string[] {
  if (ending === null) return flow([[paper.theme.title, paper.say('views.debrief.stopped')]], paper)
  return [...flow([[paper.theme.title, ending.title]], paper), ...flow([ending.text.trim()], paper)]
}

function familyLines(family: FamilyFindings, paper: Paper): readonly string[] {
  const { say, theme } = paper
  const closing = family.family === 'closing'
  const [mark, style] = closing ? [flagMark, theme.flag] : [hitMark, theme.hit]
  const labels = family.labels
    .map(({ id, turns }) =>
      say('views.debrief.labels', { label: labelName(id, say), turns: turns.join(', ') }),
    )
    .join(', ')
  const none = say(closing ? 'views.debrief.nothing-closed' : 'views.debrief.nothing-found')
  return [
    ...heading(family.title, paper),
    ...(labels === ''
      ? flow([none], paper)
      : flow([[style, `${mark} ${labels}`]], paper, { first: '', rest: '  ' })),
    ...family.moments.flatMap((moment) => momentLines(moment, paper)),
    ...(family.missed.length === 0
      ? []
      : [...flow([say('views.debrief.due')], paper), ...items(family.missed, paper)]),
  ]
}

function listed(
  id: 'views.debrief.turning-points',
  moments: readonly Moment[],
  paper: Paper,
): readonly string[] {
  if (moments.length === 0) return []
  return [...heading(paper.say(id), paper), ...moments.flatMap((moment) => momentLines(moment, paper))]
}

function momentLines({ turn, quote, remark, instead }: Moment, paper: Paper): readonly string[] {
  const { say } = paper
  const where = say('views.debrief.turn', { turn })
  const quoted = say('views.quote', { quote })
  // What the remark quotes already is not quoted twice.
  const said = remark.includes(quote) ? [`${where}: ${remark}`] : [`${where}: ${quoted}`, remark]
  return [
    ...said.flatMap((text, index) =>
      flow([text], paper, index === 0 ? { first: '  ', rest: '    ' } : '    '),
    ),
    ...(instead === null ? [] : flow([say('views.another-way', { instead })], paper, '    ')),
  ]
}

function scoreLines({ score }: Debrief, paper: Paper): readonly string[] {
  const { say, theme } = paper
  if (score === null)
    return [...heading(say('views.debrief.score'), paper), ...flow([say('views.debrief.no-score')], paper)]
  return [
    ...heading(`${say('views.debrief.score')}: ${say('views.debrief.total', { total: score.total })}`, paper),
    ...score.parts.flatMap((part) => [
      ...flow(
        [part.title, ': ', [theme.title, say('views.debrief.points', { points: part.points, of: part.of })]],
        paper,
        { first: '', rest: '  ' },
      ),
      ...flow([part.because], paper, '    '),
    ]),
  ]
}

type Told = 'views.debrief.unheard' | 'views.debrief.context' | 'views.debrief.limits'

function told(id: Told, texts: readonly string[], paper: Paper): readonly string[] {
  return texts.length === 0 ? [] : [...heading(paper.say(id), paper), ...items(texts, paper)]
}
