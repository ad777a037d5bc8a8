/**
 * `npm run bench:coder`: how good and how quick the coder is. With `--write` the figures go where they are told: `measured.ts`, docs/coder.md
 * and the README. With `--rules`, the coder that goes by rules alone, for comparison. With `--set train`, the turns it learned from.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createLearnedCoder, createRuleCoder, type LabelId, labelIds } from '../src/analysis/index.ts'
import { createSay } from '../src/language/index.ts'
import { f1, figuresOf, precision, recall, wrongInTenOf } from '../src/testing/index.ts'
import {
  confusionTable,
  hearAll,
  labelTable,
  reliabilityTable,
  targetTable,
  topicTable,
  turnsOf,
} from './coder-accuracy.ts'
import { speedTable } from './coder-speed.ts'

const root = resolve(import.meta.dirname, '..')
const set = process.argv.includes('--set') ? (process.argv[process.argv.indexOf('--set') + 1] ?? '') : 'test'
const say = createSay('en')
const turns = turnsOf(set)
const coder = process.argv.includes('--rules') ? createRuleCoder(say) : createLearnedCoder(say)
const heard = await hearAll(coder, turns)
const isWhole = set === 'test' && !process.argv.includes('--rules')

const tables = [
  `\`${coder.name}\` on the ${turns.length} ${set} turns.`,
  labelTable(heard),
  targetTable(heard),
  ...(isWhole
    ? [
        '**How sure, and how often right** (of all labels named, the possible ones included):',
        reliabilityTable(heard),
        '**Where the errors are:**',
        confusionTable(heard),
        '**Topics:**',
        await topicTable(),
        '**Speed and memory** (shared machine of two cores):',
        await speedTable(turns),
      ]
    : []),
].join('\n\n')
console.log(tables)

if (process.argv.includes('--write') && isWhole) {
  const figures = figuresOf(heard.map(({ coded }) => coded))
  const path = join(root, 'src/analysis/measured.ts')
  const rates = JSON.stringify(wrongInTenOf(figures), null, 2)
    .replaceAll(/"([a-z]+)":/g, '$1:')
    .replaceAll('"', "'")
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace(/= \{[\s\S]*\n\}/, () => `= ${rates.replace(/(\d)\n\}/, '$1,\n}')}`),
  )
  renew('docs/coder.md', 'figures', tables)
  const all: readonly LabelId[] = Object.values(labelIds).flat()
  const weakest = all
    .toSorted((one, other) => f1(figures.labels[one]) - f1(figures.labels[other]))
    .slice(0, 5)
    .map((label) => `\`${label}\``)
    .join(', ')
  const percent = (value: number) => `${Math.round(100 * value)} %`
  renew(
    'README.md',
    'accuracy',
    [
      `On ${figures.turns} labelled turns that it did not learn from, ${percent(precision(figures.anyMajor))} of the turns in which it raised a major flag had one, it heard ${percent(recall(figures.anyMajor))} of those there were, and it told the form of`,
      `${percent(figures.form)}; it is weakest on ${weakest}. Look at each label in [docs/coder.md](docs/coder.md), check with \`hearken accuracy\` (or on turns of your own with \`--data FILE\`), and ask a person.`,
    ].join('\n'),
  )
}

/** Puts text between two marks of a file. */
function renew(file: string, mark: string, text: string): void {
  const path = join(root, file)
  const marked = new RegExp(`<!-- ${mark} -->[\\s\\S]*<!-- /${mark} -->`)
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace(marked, () => `<!-- ${mark} -->\n${text}\n<!-- /${mark} -->`),
  )
}
process.exit(0)
