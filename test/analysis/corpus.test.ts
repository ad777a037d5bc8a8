import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isLabelId } from '../../src/analysis/index.ts'

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

function turnsOf(set: string): readonly LabelledTurn[] {
  const folder = join(corpus, set)
  return readdirSync(folder).flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as LabelledTurn),
  )
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

  it('repeat no wording: no four words in more than three turns of a hundred, no turn twice', () => {
    const seen = new Map<string, number>()
    for (const { text } of turns) {
      const words = plain(text).split(' ')
      const sequences = new Set(words.slice(3).map((_, at) => words.slice(at, at + 4).join(' ')))
      for (const sequence of sequences) seen.set(sequence, (seen.get(sequence) ?? 0) + 1)
    }
    const common = [...seen].filter(([, count]) => count > Math.max(3, turns.length * 0.03))
    expect(common).toEqual([])
    const long = turns.map(({ text }) => plain(text)).filter((text) => text.length > 30)
    expect(new Set(long).size).toBe(long.length)
  })
})

describe('training and test turns', () => {
  it('share no turn', () => {
    const training = new Set(turnsOf('train').map(({ text }) => plain(text)))
    const shared = turnsOf('test').filter(({ text }) => plain(text).length > 30 && training.has(plain(text)))
    expect(shared.map(({ id }) => id)).toEqual([])
  })
})

describe('the second coding of the test turns', () => {
  it('has every turn once, with known labels', () => {
    const second = turnsOf('second')
    expect(second.map(({ id }) => id)).toEqual(turnsOf('test').map(({ id }) => id))
    expect(second.every(({ labels, form }) => labels.every(isLabelId) && forms.includes(form))).toBe(true)
  })
})
