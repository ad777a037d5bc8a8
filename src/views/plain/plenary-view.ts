import type { Plenary, PlenaryLine, PlenaryMoment } from '../../report/index.ts'
import { flow, heading, indented, items, speech } from './flow.ts'
import type { Paper } from './paper.ts'

/** Returns a plenary as lines: the turns, each with what came before and after, why it is shown and another wording; then the questions. */
export function plenaryLines(plenary: Plenary, paper: Paper): readonly string[] {
  const { say, theme } = paper
  const { scenario, conversations, trainees, moments, questions, limits } = plenary
  return [
    ...flow([[theme.title, say('plenary.title', { title: scenario.title })]], paper),
    ...flow([say('plenary.head', { turns: moments.length, conversations, trainees })], paper),
    ...moments.flatMap((moment) => momentLines(moment, plenary, paper)),
    ...(questions.length === 0
      ? []
      : [...heading(say('plenary.questions'), paper), ...items(questions, paper)]),
    ...heading(say('plenary.limits'), paper),
    ...items(limits, paper),
  ]
}

/** Returns one turn of a plenary as lines, its number first. */
export function momentLines(moment: PlenaryMoment, { scenario }: Plenary, paper: Paper): readonly string[] {
  const { say, theme } = paper
  const { number, kind, before, said, after, why, another } = moment
  const title = say('plenary.moment', { number, what: say(`plenary.kind.${kind}`, { name: scenario.name }) })
  const wording = say(kind === 'closed' ? 'plenary.another-way' : 'plenary.another', { another })
  return [
    ...heading(title, paper),
    ...indented('   ', paper, (narrower) => [
      ...[...before, said, ...after].flatMap((line) => spokenLines(line, narrower)),
      '',
      ...flow([[theme.remark, why]], narrower),
      ...flow([wording], narrower),
    ]),
  ]
}

function spokenLines({ who, name, text }: PlenaryLine, paper: Paper): readonly string[] {
  const style = paper.theme[who]
  const named = (words: string) => paper.theme.title(style(words))
  return flow([[named, `${name}: `], ...speech(text, style, paper.theme.cue)], paper, {
    first: '',
    rest: '  ',
  })
}
