import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import {
  type Analysis,
  createRuleCoder,
  type Form,
  labelIds,
  severityOf,
  type Utterance,
} from '../src/analysis/index.ts'
import { createSay } from '../src/language/index.ts'

/** One labelled turn of the corpus. */
interface LabelledTurn {
  readonly id: string
  readonly conversation: string
  readonly register: 'good' | 'second' | 'hasty'
  readonly text: string
  readonly context: readonly Utterance[]
  readonly form: Form
  readonly labels: readonly string[]
}

interface Counts {
  readonly hit: number
  readonly missed: number
  readonly wrong: number
}

// The errors of the test turns are never printed: who has read them tunes on them.
const named = process.argv.indexOf('--set')
const set = named >= 0 && process.argv[named + 1] === 'train' ? 'train' : 'test'
const folder = resolve(import.meta.dirname, '../src/analysis/corpus', set)
const turns = readdirSync(folder)
  .filter((file) => file.endsWith('.jsonl'))
  .flatMap((file) => readFileSync(join(folder, file), 'utf8').trim().split('\n'))
  .map((line) => JSON.parse(line) as LabelledTurn)

const idsOf = ({ techniques, safeguards, partnership, flags }: Analysis): readonly string[] =>
  [...techniques, ...safeguards, ...partnership, ...flags].map((label) => label.id)

const coder = createRuleCoder(createSay('en'))
const coded: { readonly turn: LabelledTurn; readonly form: Form; readonly labels: readonly string[] }[] = []
for (const turn of turns) {
  const analysis = await coder.code(turn.text, turn.context, [])
  coded.push({ turn, form: analysis.form, labels: idsOf(analysis) })
}

function count(label: string, among = coded): Counts {
  const counts = { hit: 0, missed: 0, wrong: 0 }
  for (const { turn, labels } of among) {
    const [is, found] = [turn.labels.includes(label), labels.includes(label)]
    if (is && found) counts.hit++
    else if (is) counts.missed++
    else if (found) counts.wrong++
  }
  return counts
}

const ratio = (part: number, whole: number) => (whole === 0 ? 0 : part / whole)
const precision = ({ hit, wrong }: Counts) => ratio(hit, hit + wrong)
const recall = ({ hit, missed }: Counts) => ratio(hit, hit + missed)
const f1 = ({ hit, missed, wrong }: Counts) => ratio(2 * hit, 2 * hit + missed + wrong)
const two = (value: number) => value.toFixed(2)
const mean = (values: readonly number[]) =>
  ratio(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  )

function kappa({ hit, missed, wrong }: Counts, all: number): number {
  const agreed = (all - missed - wrong) / all
  const [is, found] = [(hit + missed) / all, (hit + wrong) / all]
  const chance = is * found + (1 - is) * (1 - found)
  return ratio(agreed - chance, 1 - chance)
}

console.log(`${turns.length} ${set} turns\n\nlabel           n     precision  recall  F1    kappa`)
for (const family of ['technique', 'safeguard', 'partnership', 'flag'] as const) {
  for (const label of labelIds[family]) {
    const counts = count(label)
    const columns = [precision(counts), recall(counts), f1(counts), kappa(counts, turns.length)].map(two)
    console.log(
      `${label.padEnd(15)} ${String(counts.hit + counts.missed).padEnd(5)} ${columns.join('       ')}`,
    )
  }
}

const major: readonly string[] = labelIds.flag.filter((flag) => severityOf(flag) === 'major')
const minor = labelIds.flag.filter((flag) => severityOf(flag) === 'minor')
const anyMajor = { hit: 0, missed: 0, wrong: 0 }
for (const { turn, labels } of coded) {
  const [is, found] = [
    turn.labels.some((label) => major.includes(label)),
    labels.some((label) => major.includes(label)),
  ]
  if (is && found) anyMajor.hit++
  else if (is) anyMajor.missed++
  else if (found) anyMajor.wrong++
}
const macro = (labels: readonly string[], among = coded) =>
  two(mean(labels.map((label) => f1(count(label, among)))))
const all = (['technique', 'safeguard', 'partnership', 'flag'] as const).flatMap((family) => labelIds[family])

console.log(`\ntechniques, macro F1      ${macro(labelIds.technique)}`)
console.log(`safeguards, macro F1      ${macro(labelIds.safeguard)}`)
console.log(`partnership, macro F1     ${macro(labelIds.partnership)}`)
console.log(`minor flags, macro F1     ${macro(minor)}`)
console.log(
  `any major flag            precision ${two(precision(anyMajor))}, recall ${two(recall(anyMajor))}`,
)
console.log(
  `form, accuracy            ${two(mean(coded.map(({ turn, form }) => Number(turn.form === form))))}`,
)
for (const register of ['good', 'second', 'hasty'] as const) {
  const among = coded.filter(({ turn }) => turn.register === register)
  console.log(`all labels, macro F1, ${register.padEnd(7)} ${macro(all, among)}  (${among.length} turns)`)
}

if (set === 'train' && process.argv.includes('--errors')) {
  const wanted = process.argv.at(-1)
  for (const { turn, labels } of coded) {
    const missed = turn.labels.filter((label) => !labels.includes(label))
    const wrong = labels.filter((label) => !turn.labels.includes(label))
    if (wanted !== '--errors' && ![...missed, ...wrong].includes(wanted ?? '')) continue
    if (missed.length + wrong.length > 0)
      console.log(`\n${turn.id} ${turn.text}\n  missed: ${missed.join(' ')}  wrong: ${wrong.join(' ')}`)
  }
}
