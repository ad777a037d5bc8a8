import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createRuleCoder, type LabelId, labelIds, severityOf } from '../src/analysis/index.ts'
import { createSay } from '../src/language/index.ts'
import {
  type CodedTurn,
  codeTurns,
  f1,
  figuresOf,
  kappa,
  precision,
  readLabelledTurns,
  recall,
  wrongInTenOf,
} from '../src/testing/index.ts'

const root = resolve(import.meta.dirname, '..')
const option = (name: string) =>
  process.argv.includes(name) ? (process.argv[process.argv.indexOf(name) + 1] ?? '') : null
const set = option('--set') ?? 'test'
const folder = join(root, 'src/analysis/corpus', set)
const turns = readdirSync(folder).flatMap((file) =>
  readLabelledTurns(readFileSync(join(folder, file), 'utf8')),
)
const coded = await codeTurns(createRuleCoder(createSay('en')), turns)
const figures = figuresOf(coded)

const percent = (value: number) => `${Math.round(100 * value)} %`
const two = (value: number) => value.toFixed(2)
const macro = (labels: readonly LabelId[], of = figures) =>
  two(labels.reduce((sum, label) => sum + f1(of.labels[label]), 0) / labels.length)
const all: readonly LabelId[] = Object.values(labelIds).flat()

const rows = all.map((label) => {
  const tally = figures.labels[label]
  const columns = [precision(tally), recall(tally), f1(tally), kappa(tally, figures.turns)].map(two)
  return `| \`${label}\` | ${tally.hit + tally.missed} | ${columns.join(' | ')} |`
})
const registers = (['good', 'second', 'hasty'] as const).map((register) => {
  const among = coded.filter(({ turn }) => turn.register === register)
  return `| all labels, macro F1, ${register} | ${macro(all, figuresOf(among))} |`
})
const table = [
  `Measured on the ${figures.turns} ${set} turns (${figures.turns === 0 ? '' : '`npm run bench:coder`'}).`,
  '',
  '| label | n | precision | recall | F1 | κ |',
  '|---|---|---|---|---|---|',
  ...rows,
  '',
  '| together | |',
  '|---|---|',
  `| techniques, macro F1 | ${macro(labelIds.technique)} |`,
  `| safeguards, macro F1 | ${macro(labelIds.safeguard)} |`,
  `| partnership, macro F1 | ${macro(labelIds.partnership)} |`,
  `| minor flags, macro F1 | ${macro(labelIds.flag.filter((flag) => severityOf(flag) === 'minor'))} |`,
  `| any major flag, precision / recall | ${two(precision(figures.anyMajor))} / ${two(recall(figures.anyMajor))} |`,
  `| form, accuracy | ${two(figures.form)} |`,
  ...registers,
].join('\n')
console.log(table)

/** Puts text between two marks of a file. */
function renew(file: string, mark: string, text: string): void {
  const path = join(root, file)
  const marked = new RegExp(`<!-- ${mark} -->[\\s\\S]*<!-- /${mark} -->`)
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace(marked, () => `<!-- ${mark} -->\n${text}\n<!-- /${mark} -->`),
  )
}

if (process.argv.includes('--write') && set === 'test') {
  const path = join(root, 'src/analysis/measured.ts')
  const rates = JSON.stringify(wrongInTenOf(figures), null, 2)
    .replaceAll(/"([a-z]+)":/g, '$1:')
    .replaceAll('"', "'")
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace(/= \{[\s\S]*\n\}/, () => `= ${rates.replace(/(\d)\n\}/, '$1,\n}')}`),
  )
  renew('docs/coder.md', 'figures', table)
  const heard = [...all].filter((label) => figures.labels[label].hit + figures.labels[label].missed >= 15)
  const weakest = heard.sort((one, other) => f1(figures.labels[one]) - f1(figures.labels[other])).slice(0, 5)
  renew(
    'README.md',
    'accuracy',
    [
      `It goes by rules. On ${figures.turns} labelled turns that nobody read while writing its rules (only their totals were looked at), ${percent(precision(figures.anyMajor))} of the turns in which it raised a major flag`,
      `had one, it heard ${percent(recall(figures.anyMajor))} of those there were, and it told the form of ${percent(figures.form)}; it is weakest on`,
      `${weakest.map((label) => `\`${label}\``).join(', ')}. Look at each label in [docs/coder.md](docs/coder.md), check with \`npm run bench:coder\`, and ask a person.`,
    ].join('\n'),
  )
}

const errors = option('--errors')
// The test turns stay unread, so that they go on measuring.
if (errors !== null && set === 'train') {
  const differs = ({ turn, labels }: CodedTurn) =>
    turn.labels.some((label) => label === errors) !== labels.includes(errors)
  for (const each of coded.filter(differs)) {
    const kind = each.labels.includes(errors) ? 'wrong' : 'missed'
    console.log(
      `\n${each.turn.id} ${kind}: ${each.turn.text}\n  coded ${each.turn.labels.join(' ')}; heard ${each.labels.join(' ')}`,
    )
  }
}
