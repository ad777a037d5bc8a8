import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import {
  type Analysis,
  type Coder,
  createLearnedCoder,
  type LabelId,
  labelIds,
} from '../src/analysis/index.ts'
import { reliability } from '../src/analysis/learned/calibrate.ts'
import { createSay } from '../src/language/index.ts'
import {
  type CodedTurn,
  codedTurn,
  f1,
  figuresOf,
  kappa,
  type LabelledTurn,
  macroF1,
  measuredFamilies,
  precision,
  readLabelledTurns,
  recall,
} from '../src/testing/index.ts'
import { measureTopics } from '../test/analysis/topic-cases.ts'

const root = resolve(import.meta.dirname, '..')
const all: readonly LabelId[] = Object.values(labelIds).flat()
const registers = ['good', 'second', 'hasty'] as const
const two = (value: number | null) => (value === null ? '–' : value.toFixed(2))

/** A labelled turn with what the coder made of it. */
export interface Heard {
  readonly coded: CodedTurn
  readonly analysis: Analysis
}

/** Reads a set of labelled turns. */
export function turnsOf(set: string): readonly LabelledTurn[] {
  const folder = join(root, 'src/analysis/corpus', set)
  return readdirSync(folder)
    .toSorted()
    .flatMap((file) => readLabelledTurns(readFileSync(join(folder, file), 'utf8')))
}

/** Codes labelled turns, each in its context. */
export async function hearAll(coder: Coder, turns: readonly LabelledTurn[]): Promise<readonly Heard[]> {
  const heard: Heard[] = []
  for (const turn of turns) {
    const analysis = await coder.code(turn.text, turn.context, [])
    heard.push({ coded: codedTurn(turn, analysis), analysis })
  }
  return heard
}

/** One line a label: n, precision, recall, F1 and kappa. */
export function labelTable(heard: readonly Heard[]): string {
  const figures = figuresOf(heard.map(({ coded }) => coded))
  const rows = all.map((label) => {
    const tally = figures.labels[label]
    const columns = [precision(tally), recall(tally), f1(tally), kappa(tally, figures.turns)].map(two)
    return `| \`${label}\` | ${tally.hit + tally.missed} | ${columns.join(' | ')} |`
  })
  return ['| label | n | precision | recall | F1 | κ |', '|---|---|---|---|---|---|', ...rows].join('\n')
}

/** The figures that were to be reached, and what they are. */
export function targetTable(heard: readonly Heard[]): string {
  const coded = heard.map((one) => one.coded)
  const figures = figuresOf(coded)
  const within = (register: (typeof registers)[number]) =>
    coded.filter(({ turn }) => turn.register === register)
  const macro = (register: (typeof registers)[number]) => macroF1(figuresOf(within(register)), all) ?? 0
  const falseMajors = (register: (typeof registers)[number]) => {
    const turns = within(register)
    return figuresOf(turns).anyMajor.wrong / Math.max(1, turns.length)
  }
  const weakest = labelIds.technique.reduce((least, id) =>
    f1(figures.labels[id]) < f1(figures.labels[least]) ? id : least,
  )
  const rows = [
    ['techniques, macro F1', '.88', two(macroF1(figures, measuredFamilies.technique))],
    ['weakest technique, F1', '.75', `${two(f1(figures.labels[weakest]))} (\`${weakest}\`)`],
    [
      'any major flag, precision / recall',
      '.94 / .82',
      `${two(precision(figures.anyMajor))} / ${two(recall(figures.anyMajor))}`,
    ],
    ['minor flags, macro F1', '.85', two(macroF1(figures, measuredFamilies.minor))],
    ['safeguards, macro F1', '.88', two(macroF1(figures, measuredFamilies.safeguard))],
    ['partnership, macro F1', '.88', two(macroF1(figures, measuredFamilies.partnership))],
    ['form, accuracy', '.92', two(figures.form)],
    ['all labels, macro F1, good English', '', two(macro('good'))],
    ['lost in a second language, macro F1', 'at most .05', two(macro('good') - macro('second'))],
    ['lost in haste, macro F1', 'at most .06', two(macro('good') - macro('hasty'))],
    [
      'turns with a false major flag, second language against good',
      'at most .02 more',
      `${falseMajors('second').toFixed(3)} / ${falseMajors('good').toFixed(3)}`,
    ],
    ['expected calibration error of what is said', 'at most .08', two(reliability(saidOf(heard)).error)],
  ]
  return [
    '| what | to reach | measured |',
    '|---|---|---|',
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n')
}

/** How sure the coder was of each label that it named, possible ones included, and whether it was there. */
function saidOf(heard: readonly Heard[]) {
  return heard.flatMap(({ coded, analysis }) =>
    [
      ...analysis.techniques,
      ...analysis.safeguards,
      ...analysis.partnership,
      ...analysis.flags,
      ...(analysis.possible ?? []),
    ].map(({ id, confidence }) => ({ chance: confidence, present: coded.turn.labels.includes(id) })),
  )
}

/** The reliability curve: how sure it was, and how often it was right. */
export function reliabilityTable(heard: readonly Heard[]): string {
  const rows = reliability(saidOf(heard))
    .bins.filter(({ turns }) => turns > 0)
    .map(({ turns, sure, right }) => `| ${two(sure)} | ${two(right)} | ${turns} |`)
  return ['| sure | right | labels |', '|---|---|---|', ...rows].join('\n')
}

/** What each missed label was taken for: the labels that were heard wrongly in the same turns, the commonest three. */
export function confusionTable(heard: readonly Heard[]): string {
  const rows = all.map((label) => {
    const missed = heard.filter(
      ({ coded }) => coded.turn.labels.includes(label) && !coded.labels.includes(label),
    )
    const instead = new Map<string, number>()
    for (const { coded } of missed) {
      const wrong = coded.labels.filter((id) => !coded.turn.labels.some((is) => is === id))
      for (const id of wrong.length === 0 ? ['nothing'] : wrong) instead.set(id, (instead.get(id) ?? 0) + 1)
    }
    const commonest = [...instead]
      .toSorted((one, other) => other[1] - one[1])
      .slice(0, 3)
      .map(([id, count]) => `${id} ${count}`)
    return `| \`${label}\` | ${missed.length} | ${commonest.join(', ')} |`
  })
  return ['| label | missed | heard there instead |', '|---|---|---|', ...rows].join('\n')
}

/** How often the nearest topic is right, over the labelled cases of each shipped scenario. */
export async function topicTable(): Promise<string> {
  const figures = await measureTopics(createLearnedCoder(createSay('en')))
  return [
    '| scenario | topics | cases | right (to reach: .90) | confidently wrong (at most .03) |',
    '|---|---|---|---|---|',
    ...figures.map(
      ({ scenario, topics, cases, right, confidentlyWrong }) =>
        `| ${scenario} | ${topics} | ${cases} | ${two(right)} | ${two(confidentlyWrong)} |`,
    ),
  ].join('\n')
}
