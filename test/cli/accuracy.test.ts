import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { hearken, newFolder } from './outside.ts'

const corpus = resolve(import.meta.dirname, '../../src/analysis/corpus/train')
const [first = ''] = readdirSync(corpus).sort()
const some = readFileSync(join(corpus, first), 'utf8').trim().split('\n').slice(0, 60)

function fileWith(lines: readonly string[]): string {
  const path = join(newFolder(), 'turns.jsonl')
  writeFileSync(path, `${lines.join('\n')}\n`)
  return path
}

describe('accuracy', () => {
  it('measures on turns of one’s own: each label with its interval, families, major flags and form', async () => {
    const { exit, out } = await hearken(['accuracy', '--data', fileWith(some)])
    expect(exit).toBe(0)
    expect(out).toMatch(/measured on 60 labelled turns of \d+ conversations/)
    expect(out).toMatch(/^elicit \(open question\) +\d+( +[01]\.\d\d){4} +-?[01]\.\d\d to [01]\.\d\d$/m)
    expect(out).toMatch(/techniques, macro F1/)
    expect(out).toMatch(/any major flag, precision \/ recall/)
    expect(out).toMatch(/form, accuracy +[01]\.\d\d/)
    expect(out).toMatch(/samples of whole conversations/)
  })

  it('gives the same figures with any number of jobs', async () => {
    const file = fileWith(some)
    const of = async (jobs: string) =>
      (await hearken(['accuracy', '--data', file, '--json', '--jobs', jobs])).out
    const one = await of('1')
    expect(await of('3')).toBe(one)
    expect(JSON.parse(one)).toMatchObject({
      turns: 60,
      labels: { elicit: { n: expect.any(Number), kappaInterval: [expect.any(Number), expect.any(Number)] } },
      bootstrap: { of: 'conversations', samples: 1000, seed: 1 },
    })
  })

  it('finds the test set that ships', async () => {
    const { shippedLabelledData } = await import('../../src/cli/labelled-data.ts')
    const home = resolve(import.meta.dirname, '../..')
    const world = { home, compiled: null } as unknown as Parameters<typeof shippedLabelledData>[0]
    const source = shippedLabelledData(world)
    expect(source.turns.length).toBeGreaterThan(500)
    expect(source.remarks).toEqual([])
    const built = shippedLabelledData({ ...world, compiled: join(home, 'dist/scenarios') })
    expect(built.turns).toEqual(source.turns)
  })

  it('tells each line that is no labelled turn, with what was expected, and measures the others', async () => {
    const turn = JSON.parse(some[0] ?? '') as Record<string, unknown>
    const wrong = [
      'nope',
      '[]',
      { ...turn, conversation: undefined },
      { ...turn, register: 'rough' },
      { ...turn, context: [{ speaker: 'dog', text: 'x' }] },
      { ...turn, form: 'why' },
      { ...turn, labels: 'elicit' },
      { ...turn, labels: ['listening'] },
      { ...turn, text: 'x'.repeat(20_001) },
    ].map((each) => (typeof each === 'string' ? each : JSON.stringify(each)))
    const { exit, err, out } = await hearken(['accuracy', '--data', fileWith([...some, ...wrong])])
    expect(exit).toBe(1)
    expect(out).toMatch(/measured on 60 labelled turns/)
    const told = err.trim().split('\n')
    expect(told.map((line) => /line (\d+)/.exec(line)?.[1])).toEqual(
      Array.from(wrong.keys(), (index) => String(index + 61)),
    )
    for (const [at, words] of [
      /not well-formed JSON/,
      /is no object. Expected are the keys id, conversation/,
      /its `conversation` is missing. Expected: a text that turns/,
      /its `register` is not right. Expected: good, second or hasty/,
      /its `context` is not right. Expected: a list/,
      /its `form` is not right. Expected: open, closed/,
      /its `labels` is not right. Expected: a list of labels/,
      /`listening` is no label/,
      /at most 20,000 characters/,
    ].entries())
      expect(told[at]).toMatch(words)
  })

  it.each<[string, readonly string[], RegExp]>([
    ['a file that is not there', ['--data', 'no.jsonl'], /no\.jsonl cannot be read: there is no such file/],
    ['an empty one', ['--data', fileWith([''])], /There is no labelled turn/],
    [
      'one of nothing but mistakes',
      ['--data', fileWith(['x', 'y'])],
      /line 1 is left out[\s\S]*no labelled turn/,
    ],
  ])('%s is told, and ends with 2', async (_, args, words) => {
    const { exit, err, out } = await hearken(['accuracy', ...args])
    expect(err).toMatch(words)
    expect(out).toBe('')
    expect(exit).toBe(2)
  })

  it('counts wrong lines beyond the first twenty', async () => {
    const { err } = await hearken([
      'accuracy',
      '--data',
      fileWith([...some, ...Array.from({ length: 30 }, () => '{')]),
    ])
    expect(err.trim().split('\n').length).toBe(21)
    expect(err).toMatch(/10 more lines are left out/)
  })
})
