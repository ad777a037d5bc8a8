import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isLabelId, labelIds } from '../../src/analysis/index.ts'
import { loadLanguageModel } from '../../src/analysis/reading/lemmas.ts'

const corpus = resolve(import.meta.dirname, '../../src/analysis/corpus')

interface LabelledTurn {
  readonly id: string
  readonly conversation: string
  readonly register: string
  readonly text: string
  readonly context: readonly { readonly speaker: string; readonly text: string }[]
  readonly form: string
  readonly labels: readonly string[]
}

const forms = ['open', 'closed', 'specific', 'choice', 'statement', 'none']

const linesOf = (file: string): readonly LabelledTurn[] =>
  readFileSync(join(corpus, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as LabelledTurn)

function turnsOf(set: string): readonly LabelledTurn[] {
  return readdirSync(join(corpus, set))
    .toSorted()
    .flatMap((file) => linesOf(join(set, file)))
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

describe.each(['test', 'train'])('the %s turns', (set) => {
  const turns = turnsOf(set)

  it('are whole: known labels and forms, a register, a context of speakers, ids of their own', () => {
    const wrong = turns.filter(
      ({ id, conversation, register, text, context, form, labels }) =>
        !(
          id.startsWith(`${conversation}-`) &&
          ['good', 'second', 'hasty'].includes(register) &&
          text.trim() !== '' &&
          context.every(
            ({ speaker, text: said }) => ['persona', 'trainee', 'third'].includes(speaker) && said !== '',
          ) &&
          context.at(-1)?.speaker !== 'trainee' &&
          forms.includes(form) &&
          labels.every(isLabelId) &&
          new Set(labels).size === labels.length
        ),
    )
    expect(wrong.map(({ id }) => id)).toEqual([])
    expect(new Set(turns.map(({ id }) => id)).size).toBe(turns.length)
  })

  it('keep to what the codebook rules out: a summary or a reframe is not also a restatement', () => {
    const wrong = turns.filter(({ labels }) => labels.includes('restate') && labels.includes('summarize'))
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  it('are in thirds: good English, a second language, haste', () => {
    for (const register of ['good', 'second', 'hasty']) {
      const share = turns.filter((turn) => turn.register === register).length / turns.length
      expect(share, register).toBeGreaterThan(0.25)
      expect(share, register).toBeLessThan(0.42)
    }
  })

  it('say nothing again and again: four words in a row are in at most 3 % of turns, with a noun or a name in 0.5 %', async () => {
    const { tagger } = await loadLanguageModel()
    const seen = new Map<string, number>()
    for (const { text } of turns) {
      const words =
        text
          .toLowerCase()
          .replaceAll('’', "'")
          .match(/[\p{L}\p{N}']+/gu) ?? []
      const sequences = new Set(words.slice(3).map((_, at) => words.slice(at, at + 4).join(' ')))
      for (const sequence of sequences) seen.set(sequence, (seen.get(sequence) ?? 0) + 1)
    }
    const named = (sequence: string) =>
      tagger(sequence.split(' ')).some(({ pos }) => pos === 'NOUN' || pos === 'PROPN')
    const common = [...seen].filter(
      ([sequence, count]) => count > turns.length * 0.005 && (count > turns.length * 0.03 || named(sequence)),
    )
    expect(common).toEqual([])
    const long = turns.map(({ text }) => plain(text)).filter((text) => text.length > 30)
    // Two writers may hit on the same plain question.
    expect(long.filter((text, at) => long.indexOf(text) !== at).length).toBeLessThanOrEqual(2)
  })

  it('show each label often enough', () => {
    const least = set === 'test' ? 30 : 150
    const counts = Object.values(labelIds)
      .flat()
      .map((id) => ({ id, turns: turns.filter(({ labels }) => labels.includes(id)).length }))
    expect(counts.filter((one) => one.turns < least)).toEqual([])
  })

  it('are as many as the coder needs', () => {
    expect(turns.length).toBeGreaterThanOrEqual(set === 'test' ? 900 : 5000)
  })
})

/** How alike two texts are: the share of their word pairs that both have (Dice). */
function alike(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let both = 0
  for (const pair of one) if (other.has(pair)) both += 1
  return (2 * both) / Math.max(1, one.size + other.size)
}

const pairsOf = (text: string): ReadonlySet<string> => {
  const words = plain(text).split(' ')
  return new Set(words.slice(1).map((word, at) => `${words[at] ?? ''} ${word}`))
}

describe('training and test turns', () => {
  it('share no turn, nor nearly', () => {
    const training = turnsOf('train').map(({ id, text }) => ({ id, pairs: pairsOf(text) }))
    const byPair = new Map<string, typeof training>()
    for (const turn of training)
      for (const pair of turn.pairs) byPair.set(pair, [...(byPair.get(pair) ?? []), turn])
    const near = turnsOf('test').flatMap(({ id, text }) => {
      const pairs = pairsOf(text)
      if (pairs.size < 5) return []
      const candidates = new Set([...pairs].flatMap((pair) => byPair.get(pair) ?? []))
      return [...candidates]
        .filter((other) => alike(pairs, other.pairs) >= 0.8)
        .map((other) => `${id} ${other.id}`)
    })
    expect(near).toEqual([])
  })
})

describe('the second coding', () => {
  const first = new Map([...turnsOf('test'), ...turnsOf('train')].map((turn) => [turn.id, turn]))
  const second = turnsOf('second')

  it('has every test turn and a tenth of the first training turns once, with known labels', () => {
    const ids = second.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(turnsOf('test').filter(({ id }) => !ids.includes(id))).toEqual([])
    expect(linesOf('second/train-tenth.jsonl').length).toBeGreaterThanOrEqual(240)
    expect(second.every(({ labels, form }) => labels.every(isLabelId) && forms.includes(form))).toBe(true)
  })

  it('is settled where it differed from the first, with a reason, and the turns are coded as settled', () => {
    const settled = readFileSync(join(corpus, 'settled.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Settled)
    const wrong = settled.filter(({ id, point, settled: so, why }) => {
      const turn = first.get(id)
      const is = point === 'form' ? turn?.form : turn?.labels.includes(point)
      return is !== so || why.trim() === ''
    })
    expect(wrong).toEqual([])
    const points = new Set(settled.map(({ id, point }) => `${id} ${point}`))
    const open = second.flatMap(({ id, labels, form }) => {
      const turn = first.get(id)
      const differing = Object.values(labelIds)
        .flat()
        .filter((label) => labels.includes(label) !== turn?.labels.includes(label))
      return [...differing, ...(form === turn?.form ? [] : ['form'])].map((point) => `${id} ${point}`)
    })
    expect(open.filter((point) => !points.has(point))).toEqual([])
  })
})

/** A point on which two coders differed, and what it was settled to be. */
interface Settled {
  readonly id: string
  readonly point: string
  readonly first: boolean | string
  readonly second: boolean | string
  readonly settled: boolean | string
  readonly why: string
}
