/** `npm run train`: learns the coder's weights from the labelled turns, the same ones each time, and writes them. */
import { writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join, resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import { type Form, type LabelId, labelIds, severityOf } from '../src/analysis/index.ts'
import {
  bestThreshold,
  fitScale,
  type Judged,
  reliability,
  round,
} from '../src/analysis/learned/calibrate.ts'
import { anyOf, oddsOf, type Table } from '../src/analysis/learned/fit.ts'
import {
  type Look,
  lookAt,
  lookAtWhole,
  numbersLength,
  textsOf,
  type WholeLook,
  wholeLength,
} from '../src/analysis/learned/look.ts'
import { type Head, type Model, writeModel } from '../src/analysis/learned/model.ts'
import { loadListener } from '../src/analysis/listener.ts'
import { openEmbedder } from '../src/analysis/vectors/open-embedder.ts'
import type { Fitted, Job } from './fit-thread.ts'
import { corpusHash, type TrainingTurn, trainingTurns } from './training-turns.ts'

const root = resolve(import.meta.dirname, '..')
const folds = 4
/** A name in fewer sentences teaches nothing. */
const fewest = 3
/** An example of the codebook, or one that was once misheard, counts so much beside a turn. */
const exampleCost = 6
const ids: readonly LabelId[] = Object.values(labelIds).flat()
const forms: readonly Form[] = ['open', 'closed', 'specific', 'choice', 'statement', 'none']
const majors = labelIds.flag.filter((flag) => severityOf(flag) === 'major')
const note = (text: string) => console.error(`${Math.round(performance.now() / 1000)} s  ${text}`)

const { corpus, examples, writers } = trainingTurns()
const turns = [...corpus, ...examples]

note(`${corpus.length} turns of ${writers} writers, ${examples.length} examples`)
const listener = await loadListener()
const embedder = openEmbedder()
const looked: { readonly looks: readonly Look[]; readonly whole: WholeLook }[] = []
/** Turns whose sentences are embedded together: quicker than turn by turn. */
const chunk = 500
for (let from = 0; from < turns.length; from += chunk) {
  const read = turns
    .slice(from, from + chunk)
    .map((turn) => ({ turn, reading: listener.read(turn.text, turn.context) }))
  await embedder.embed(read.flatMap(({ turn, reading }) => textsOf(reading, turn.context)))
  for (const { turn, reading } of read) {
    const looks = await lookAt(reading, listener.hear(reading), turn.context, embedder)
    looked.push({ looks, whole: lookAtWhole(looks, reading) })
  }
  note(`${looked.length} turns looked at`)
}

function tableOf(
  rows: readonly {
    readonly turn: number
    readonly names: readonly string[]
    readonly numbers: Float32Array
  }[],
  width: number,
) {
  const counts = new Map<string, number>()
  for (const { names } of rows) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  const kept = [...counts].filter(([, count]) => count >= fewest).map(([name]) => name)
  const vocabulary = new Map(kept.map((name, at) => [name, at]))
  const found = rows.map(({ names }) => names.flatMap((name) => vocabulary.get(name) ?? []))
  const shared = (bytes: number) => new SharedArrayBuffer(bytes)
  const table: Table = {
    starts: new Int32Array(shared(4 * (rows.length + 1))),
    names: new Int32Array(shared(4 * found.reduce((sum, one) => sum + one.length, 0))),
    numbers: new Float32Array(shared(4 * width * rows.length)),
    turns: new Int32Array(shared(4 * rows.length)),
    vocabulary: kept.length,
    width,
  }
  let place = 0
  rows.forEach(({ turn, numbers }, row) => {
    table.starts[row] = place
    for (const name of found[row] ?? []) table.names[place++] = name
    table.numbers.set(numbers, row * width)
    table.turns[row] = turn
  })
  table.starts[rows.length] = place
  return { table, vocabulary }
}

const sentences = tableOf(
  looked.flatMap(({ looks }, turn) => looks.map(({ names, numbers }) => ({ turn, names, numbers }))),
  numbersLength,
)
const wholes = tableOf(
  looked.map(({ whole }, turn) => ({ turn, ...whole })),
  wholeLength,
)
note(`${sentences.table.turns.length} sentences, ${sentences.vocabulary.size} names`)

/** Something to learn: a label over sentences, or a form over whole turns. */
interface Kind {
  readonly id: string
  readonly over: 'sentences' | 'wholes'
  readonly is: (turn: TrainingTurn) => boolean | undefined
}

const kinds: readonly Kind[] = [
  ...ids.map((id): Kind => ({ id, over: 'sentences', is: (turn) => turn.answer(id) })),
  ...forms.map(
    (form): Kind => ({
      id: form,
      over: 'wholes',
      is: (turn) => (turn.form === undefined ? undefined : turn.form === form),
    }),
  ),
]
/** For each kind and fold (the last holds nothing out), who is learned from. */
const jobs: readonly Job[] = kinds.flatMap(({ over, is }, kind) =>
  Array.from({ length: folds + 1 }, (_, fold) => ({
    kind,
    fold,
    over,
    costs: Float32Array.from(turns, (turn) =>
      is(turn) === undefined || (turn.writer >= 0 && turn.writer % folds === fold)
        ? 0
        : turn.writer < 0
          ? exampleCost
          : 1,
    ),
    present: Uint8Array.from(turns, (turn) => (is(turn) === true ? 1 : 0)),
  })),
)
const fitted = new Map<string, Float64Array>()
await new Promise<void>((done, failed) => {
  let next = 0
  for (let thread = 0; thread < Math.min(4, availableParallelism()); thread += 1) {
    const worker = new Worker(new URL('./fit-thread.ts', import.meta.url), {
      workerData: { sentences: sentences.table, wholes: wholes.table },
    })
    const give = () => {
      const job = jobs[next++]
      if (job === undefined) worker.terminate()
      else worker.postMessage(job)
    }
    worker.on('error', failed)
    worker.on('message', ({ kind, fold, weights }: Fitted) => {
      fitted.set(`${kind} ${fold}`, weights)
      if (fitted.size % 37 === 0) note(`${fitted.size} of ${jobs.length} fitted`)
      give()
      if (fitted.size === jobs.length) done()
    })
    give()
  }
})

/** What a kind weighs for each turn when its writer was held out. */
function unseenOdds(kind: number, table: Table): readonly number[] {
  const odds: number[][] = turns.map(() => [])
  table.turns.forEach((turn, row) => {
    const writer = turns[turn]?.writer ?? -1
    const weights = fitted.get(`${kind} ${writer < 0 ? folds : writer % folds}`)
    if (weights !== undefined) odds[turn]?.push(oddsOf(table, row, weights))
  })
  return odds.map((rows) => anyOf(rows))
}

function headOf(
  { id, is, over }: Kind,
  kind: number,
): { head: Head; chances: readonly { chance: number; present: boolean }[] } {
  const { table } = over === 'sentences' ? sentences : wholes
  const weights = fitted.get(`${kind} ${folds}`) ?? new Float64Array(0)
  const odds = unseenOdds(kind, table)
  const judged: readonly Judged[] = turns.flatMap((turn, at) => {
    const present = is(turn)
    return turn.writer < 0 || present === undefined ? [] : [{ odds: odds[at] ?? 0, present }]
  })
  const scale = fitScale(judged)
  const chances = judged.map(({ odds: one, present }) => ({
    chance: 1 / (1 + Math.exp(-(scale.slope * one + scale.offset))),
    present,
  }))
  const major = over === 'sentences' && majors.some((flag) => flag === id)
  return {
    head: {
      names: Float32Array.from(weights.subarray(0, table.vocabulary)),
      nameScale: 1,
      numbers: Float32Array.from(weights.subarray(table.vocabulary)),
      numberScale: 1,
      ...scale,
      threshold: over === 'wholes' ? 0.5 : bestThreshold(chances, major ? 0.5 : 1),
    },
    chances,
  }
}

const heads = kinds.map(headOf)
const of = <Id extends string>(from: number, to: number) =>
  Object.fromEntries(kinds.slice(from, to).map(({ id }, at) => [id, heads[from + at]?.head])) as Record<
    Id,
    Head
  >
const model: Model = {
  corpus: corpusHash(),
  labels: { vocabulary: sentences.vocabulary, heads: of<LabelId>(0, ids.length) },
  forms: { vocabulary: wholes.vocabulary, heads: of<Form>(ids.length, kinds.length) },
}
const written = JSON.stringify(writeModel(model))
writeFileSync(join(root, 'src/analysis/learned/weights.json'), `${written}\n`)
note(`weights written, ${Math.round(written.length / 1000)} kB`)

/** `--errors FILE`: every turn of which some label was misheard while its writer was held out, for somebody to read. */
if (process.argv.includes('--errors')) {
  const file = process.argv[process.argv.indexOf('--errors') + 1] ?? 'errors.jsonl'
  const misheard = kinds.slice(0, ids.length).flatMap(({ id }, kind) =>
    (heads[kind]?.chances ?? []).flatMap(({ chance, present }, at) => {
      const turn = corpus[at]
      const heard = round(chance) >= (heads[kind]?.head.threshold ?? 1)
      return turn === undefined || heard === present
        ? []
        : [
            {
              label: id,
              kind: present ? 'missed' : 'wrong',
              chance: round(chance),
              text: turn.text,
              after: turn.context.slice(-2),
            },
          ]
    }),
  )
  writeFileSync(file, `${misheard.map((one) => JSON.stringify(one)).join('\n')}\n`)
}

// What cross-validation over writers says of it, before anything is measured on the test turns.
console.log(
  '| label | n | precision | recall | F1 | from | calibration error |\n|---|---|---|---|---|---|---|',
)
const marks: number[] = []
kinds.slice(0, ids.length).forEach(({ id }, kind) => {
  const one = heads[kind]
  if (one === undefined) return
  const heard = one.chances.filter(({ chance }) => round(chance) >= one.head.threshold)
  const hits = heard.filter(({ present }) => present).length
  const all = one.chances.filter(({ present }) => present).length
  const two = (value: number) => value.toFixed(2)
  marks.push((2 * hits) / (heard.length + all))
  console.log(
    `| ${[id, all, two(hits / heard.length), two(hits / all), two((2 * hits) / (heard.length + all)), one.head.threshold, reliability(one.chances).error.toFixed(3)].join(' | ')} |`,
  )
})
console.log(`macro F1 ${(marks.reduce((sum, one) => sum + one, 0) / marks.length).toFixed(3)}`)
const formOdds = kinds.slice(ids.length).map((_, at) => unseenOdds(ids.length + at, wholes.table))
const right = corpus.filter((turn, at) => {
  const best = forms.reduce(
    (most, _, form) => ((formOdds[form]?.[at] ?? 0) > (formOdds[most]?.[at] ?? 0) ? form : most),
    0,
  )
  return forms[best] === turn.form
}).length
console.log(`form ${(right / corpus.length).toFixed(3)}`)
