import { type Example, type LabelData, labels } from '../../analysis/index.ts'
import {
  exploredCodes,
  type ProblemPage,
  problemGroups,
  severities,
  shapeCodes,
  spokenCodes,
} from '../../problems/index.ts'
import { labelName } from '../../scoring/index.ts'
import { safeText } from '../../text/index.ts'
import { flow, heading, indented, items } from './flow.ts'
import type { Paper } from './paper.ts'

/** Returns the page of a problem as lines: what it means, why it matters, a wrong and a right example. */
export function problemPageLines({ code, meaning, why, wrong, right }: ProblemPage, paper: Paper) {
  const { theme, say } = paper
  const severity = severities[code]
  const remarks = [
    say('explain.severity', { severity }),
    ...(shapeCodes.has(code) ? [say('explain.shape')] : []),
    ...(spokenCodes.has(code) ? [say('explain.spoken')] : []),
    ...(exploredCodes.has(code) ? [say('explain.explored')] : []),
    ...(severity === 'error' ? [] : [say('explain.silence', { code })]),
  ]
  return [
    ...flow([[theme.title, code]], paper),
    ...flow([meaning], paper),
    ...heading(say('explain.why'), paper),
    ...flow([why], paper),
    ...heading(say('explain.wrong'), paper),
    ...fragment(wrong),
    ...heading(say('explain.right'), paper),
    ...fragment(right),
    '',
    ...remarks.flatMap((remark) => flow([[theme.remark, remark]], paper)),
  ]
}

/** YAML as it is written: it is not wrapped, since it would be read otherwise. */
function fragment(yaml: string): readonly string[] {
  return yaml.split('\n').map((line) => `   ${safeText(line)}`)
}

/** Returns what a label means as lines: what it does, where the guide speaks of it, turns that have it and turns that do not. */
export function labelPageLines(label: LabelData, paper: Paper): readonly string[] {
  const { theme, say } = paper
  const { id, family, severity = '', meaning, why, source, examples, counterExamples } = label
  const name = labelName(id, say)
  return [
    ...flow([[theme.title, id], ...(name === id ? [] : [` (${name})`])], paper),
    ...flow([[theme.remark, say('explain.family', { family, severity })]], paper),
    ...flow([meaning], paper),
    ...heading(say('explain.why'), paper),
    ...flow([why], paper),
    ...heading(say('explain.examples'), paper),
    ...exampleLines(examples, paper),
    ...heading(say('explain.counter-examples'), paper),
    ...exampleLines(counterExamples, paper),
    '',
    ...flow([[theme.remark, say('explain.source', { source })]], paper),
  ]
}

function exampleLines(examples: readonly Example[], paper: Paper): readonly string[] {
  const { say } = paper
  return items(
    examples.map(({ text, after = [] }) => {
      const line = after.at(-1)
      const quote = say('views.quote', { quote: text })
      return line === undefined ? quote : `${quote} ${say('explain.after', { line })}`
    }),
    paper,
  )
}

const families = ['technique', 'safeguard', 'partnership', 'flag'] as const

/** Returns every problem by group and every label by family as lines, each with what it means in a sentence. */
export function explainListLines(paper: Paper): readonly string[] {
  const { theme, say } = paper
  const entry = (id: string, meaning: string) => [
    ...flow([[theme.hit, id]], paper, '  '),
    ...indented('      ', paper, (narrower) => flow([firstSentence(meaning)], narrower)),
  ]
  return [
    ...flow([say('explain.all')], paper),
    ...problemGroups.flatMap(({ title, pages }) => [
      ...heading(title, paper),
      ...pages.flatMap(({ code, meaning }) => entry(code, meaning)),
    ]),
    ...families.flatMap((family) => [
      ...heading(say(`explain.labels.${family}`), paper),
      ...labels.filter((label) => label.family === family).flatMap(({ id, meaning }) => entry(id, meaning)),
    ]),
  ]
}

function firstSentence(text: string): string {
  return /^.*?[.:](?= [A-Z]|$)/s.exec(text)?.[0] ?? text
}
