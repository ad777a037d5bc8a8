import { type LabelData, labels } from '../../analysis/index.ts'
import {
  exploredCodes,
  type ProblemPage,
  problemGroups,
  severities,
  shapeCodes,
  spokenCodes,
} from '../../problems/index.ts'
import { nearest, safeText } from '../../text/index.ts'
import { explainListLines, labelPageLines, problemPageLines } from '../../views/plain/index.ts'
import type { Run } from '../command.ts'
import { paperOf } from '../paper.ts'
import { print, UsageMistake, type World } from '../world.ts'

/** Says what a problem or a label means; without a word, lists them all. */
export const run: Run = async (given, world) => {
  const [word] = given.args
  const asJson = given.options.json === true
  const show = (data: object, lines: () => readonly string[]) => {
    if (asJson) print(world, JSON.stringify(data, null, 2))
    else for (const line of lines()) print(world, line)
    return 0 as const
  }
  if (word === undefined) {
    const data = { problems: pages.map(problemData), labels: labels.map(labelData) }
    return show(data, () => explainListLines(paperOf(world)))
  }
  const asked = word.toLowerCase().replaceAll('_', '-')
  const page = pages.find(({ code }) => code === asked)
  if (page !== undefined) return show(problemData(page), () => problemPageLines(page, paperOf(world)))
  const label = labels.find(({ id }) => id === asked)
  if (label !== undefined) return show(labelData(label), () => labelPageLines(label, paperOf(world)))
  throw new UsageMistake(unknown(word, world))
}

const pages = problemGroups.flatMap((group) => group.pages)

function unknown(word: string, { say }: World): string {
  const near = nearest(word, [...pages.map(({ code }) => code), ...labels.map(({ id }) => id)])
  return near === null
    ? say('explain.unknown', { word: safeText(word) })
    : say('explain.unknown-near', { word: safeText(word), near })
}

function problemData({ code, meaning, why, wrong, right, shown = 'part' }: ProblemPage): object {
  const group = problemGroups.find((each) => each.pages.some((page) => page.code === code))?.id
  return {
    type: 'problem',
    code,
    severity: severities[code],
    group,
    shape: shapeCodes.has(code),
    spoken: spokenCodes.has(code),
    explored: exploredCodes.has(code),
    meaning,
    why,
    wrong,
    right,
    shown,
  }
}

function labelData({ id, family, severity, meaning, why, source, examples, counterExamples }: LabelData) {
  return {
    type: 'label',
    id,
    family,
    severity: severity ?? null,
    meaning,
    why,
    source,
    examples,
    counterExamples,
  }
}
