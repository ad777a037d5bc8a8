import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findTestTurn } from '../../src/cli/middle/find-test-turn.ts'
import { createSay } from '../../src/language/index.ts'
import { decode, type HeaderRecord } from '../../src/record/index.ts'
import { scenarioAt } from '../arbitrary/scenarios.ts'
import { hearken, newFolder } from './outside.ts'

const lin = 'test/corpus/good/lin.yaml'

const tests = `scenario: lin
conversations:
  - name: a glass of tea
    seed: 4
    turns:
      - say: Good morning, Lin. I am Sergeant Lan.
      - say: What do you see at the bus station?
        then:
          told: [vans]
      - do: wait
      - do: leave
        say: Thank you for the tea.
      - say: One more thing.
  - name: a glass of water
    short: true
    turns:
      - say: Tell me about the vans.
`

/** A folder with the tea stall and its test conversations, which were changed by `change`. */
function stall(change: (text: string) => string = (text) => text): string {
  const folder = newFolder()
  copyFileSync(resolve(import.meta.dirname, '../..', lin), join(folder, 'lin.yaml'))
  writeFileSync(join(folder, 'lin.test.yaml'), change(tests))
  return folder
}

async function play(args: readonly string[], folder = stall(), input = '/quit\n') {
  const transcripts = newFolder()
  const outcome = await hearken(
    ['play', 'lin.yaml', '--plain', '--transcripts', transcripts, ...args],
    input,
    {
      folder,
    },
  )
  const [name] = readdirSync(transcripts).filter((each) => each.endsWith('.jsonl'))
  const file = name === undefined ? null : join(transcripts, name)
  const { records } = decode(file === null ? '' : readFileSync(file, 'utf8'))
  return { ...outcome, file, folder, records, header: records[0] as HeaderRecord | undefined }
}

/** The trainee's turns of what was saved. */
const turnsOf = ({ records }: Awaited<ReturnType<typeof play>>) =>
  records.flatMap((record) => (record.type === 'trainee' ? [record.text] : []))

describe('play --from', () => {
  it('begins in that state with these meters, and says in the header that it did', async () => {
    const begun = await play(['--from', 'talking', '--meters', 'trust=5'])
    expect(begun.exit).toBe(0)
    expect(begun.err).toMatch(/begins in the state talking, for writing/)
    expect(begun.out).toMatch(/sits down herself|So\./)
    expect(begun.out).not.toMatch(/You pass the tea stall/)
    expect(begun.header?.from).toEqual({ state: 'talking', meters: { trust: 5 } })
    expect(begun.records[1]).toMatchObject({
      type: 'persona',
      turn: 0,
      state: 'talking',
      meters: { trust: 5 },
    })
  })

  it('can be verified, and gone on with by naming the file, but is no practice', async () => {
    const begun = await play(['--from', 'talking'], stall(), 'Hello, Lin.\n/quit\n')
    const { file, folder } = begun
    expect(begun.err).toContain(`--resume ${file}`)
    const verified = await hearken(['verify', file ?? '', '--scenario', join(folder, 'lin.yaml')])
    expect(verified).toMatchObject({ exit: 0, out: expect.stringMatching(/1 turn, all as recorded/) })
    const environment = { HEARKEN_TRANSCRIPTS: resolve(file ?? '', '..'), HEARKEN_CONFIG: newFolder() }
    const latest = await hearken(['play', 'lin.yaml', '--plain', '--resume'], '', { folder, environment })
    expect(latest).toMatchObject({ exit: 2, err: expect.stringMatching(/no open conversation of `lin`/) })
    const named = await hearken(['play', 'lin.yaml', '--plain', '--resume', file ?? ''], '/leave\n', {
      folder,
    })
    expect(named.exit).toBe(0)
    const replayed = await hearken(['replay', file ?? '', '--plain'])
    expect(replayed.out).toMatch(/in the state\s+talking/)
  })

  it.each([
    [['--from', 'talkin'], /no state `talkin`.*Did you mean `talking`/],
    [['--from', 'zzzzzzzzzzzz'], /There are: morning, wary, talking/],
    [['--from', 'later'], /`later` is an ending/],
    [['--from', 'talking', '--meters', 'trst=1'], /no meter `trst`.*Did you mean `trust`/],
    [['--from', 'talking', '--meters', 'trust=7'], /`trust` goes from 0 to 6, and here is 7/],
    [['--from', 'talking', '--meters', 'trust=a lot'], /such as trust=2, and here is `trust=a lot`/],
    [['--meters', 'trust=1'], /with `--from STATE`/],
    [['--from', 'talking', '--after', '7'], /cannot be used together/],
    [['--from', 'talking', '--resume'], /transcript fixes what `--from`/],
  ])('%j is answered with a sentence, and nothing is saved', async (args, sentence) => {
    const { exit, err, file } = await play(args)
    expect(err).toMatch(sentence)
    expect({ exit, file }).toEqual({ exit: 2, file: null })
  })
})

describe('play --after', () => {
  const greeting = 'Good morning, Lin. I am Sergeant Lan.'
  const question = 'What do you see at the bus station?'

  it.each([
    ['a glass of tea:7', [greeting, question]],
    ['a glass of tea:9', [greeting, question]],
    ['A glass of t:7', [greeting, question]],
    ['7', [greeting, question]],
    ['a glass:6', [greeting]],
    ['lin.test.yaml:8:11', [greeting, question]],
    ['a glass of tea:10', [greeting, question, '']],
    ['a glass of water', ['Tell me about the vans.']],
  ])('%j means the turns of the test up to that one', (asked, texts) => {
    const folder = stall()
    const opened = { path: join(folder, 'lin.yaml'), file: 'lin.yaml', sha256: '', scenario: scenarioAt(lin) }
    const { conversation, turns } = findTestTurn(asked, opened, { folder, say: createSay('en') })
    expect(conversation.turns.slice(0, turns).map(({ text }) => text)).toEqual(texts)
  })

  it('plays them with the seed and the variant of the test, and hands over', async () => {
    const begun = await play(['--after', 'a glass of tea:9'])
    expect(begun.exit).toBe(0)
    expect(begun.err).toMatch(/begins after the first 2 turns of the test conversation “a glass of tea”/)
    expect(turnsOf(begun)).toEqual([greeting, question])
    expect(begun.header).toMatchObject({ seed: 4, after: { conversation: 'a glass of tea', turns: 2 } })
    expect(begun.out).toContain(greeting)
    const verified = await hearken(['verify', begun.file ?? '', '--scenario', join(begun.folder, 'lin.yaml')])
    expect(verified).toMatchObject({ exit: 0, out: expect.stringMatching(/all as recorded/) })
  })

  it('goes on with what is said then', async () => {
    const begun = await play(['--after', '6'], stall(), `${question}\n/quit\n`)
    expect(turnsOf(begun)).toEqual([greeting, question])
    expect(begun.records).toContainEqual(expect.objectContaining({ type: 'persona', facts: ['vans'] }))
  })

  it.each([
    [['5'], /No turn stands on line 5 of lin.test.yaml or before it in its conversation.*line 6/],
    [['1'], /No turn stands on line 1/],
    [
      ['a glass of tea:16'],
      /Line 16 is not in the test conversation `a glass of tea`, which stands on lines 3 to 13/,
    ],
    [
      ['a glass'],
      /Several test conversations in lin.test.yaml begin with `a glass`: “a glass of tea”, “a glass of water”/,
    ],
    [['a glass of tee:7'], /Did you mean `a glass of tea`/],
    [['elsewhere.test.yaml:7'], /elsewhere.test.yaml cannot be read: there is no such file/],
    [['a glass of tea'], /line 11 of lin.test.yaml already leads to the ending `gone`.*line 10/],
    [['7', '--seed', '2'], /`--seed` and `--after`.*the test says/],
    [['7', '--coder', 'self'], /`--coder self` and `--after`/],
  ])('%j is answered with a sentence, and nothing is saved', async ([asked = '', ...rest], sentence) => {
    const { exit, err, file } = await play(['--after', asked, ...rest])
    expect(err).toMatch(sentence)
    expect({ exit, file }).toEqual({ exit: 2, file: null })
  })

  it('shows what is wrong with the conversation that is asked for, not with another', async () => {
    const broken = stall((text) => text.replace('told: [vans]', 'told: [vams]'))
    const own = await play(['--after', '7'], broken)
    expect(own).toMatchObject({ exit: 2, file: null })
    expect(own.err).toMatch(/lin.test.yaml:9:.*unknown-fact[\s\S]*Did you mean `vans`/)
    const other = await play(['--after', 'a glass of water'], broken)
    expect(other).toMatchObject({ exit: 0, header: { variant: 'short', seed: 1 } })
    const unreadable = await play(
      ['--after', '7'],
      stall((text) => text.replace('name: a', 'name: "a')),
    )
    expect(unreadable.err).toMatch(/lin.test.yaml:\d+.*yaml-syntax/)
  })
})
