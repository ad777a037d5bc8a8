import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Flag, labelIds } from '../../src/analysis/index.ts'
import { createSay, type MessageId, tables } from '../../src/language/index.ts'
import { type LabelledTurn, readLabelledTurns } from '../../src/testing/index.ts'
import { code, coder } from './code.ts'
import { played } from './played.ts'
import { varied } from './varied.ts'

const say = createSay('en')
/** What an officer would say of it. */
const spoken = (text: string) => /“(.+)”/.exec(text)?.[1] ?? text

/** Every wording, of both tenses, as it may come out. */
const wordings = Object.keys(tables.en ?? {})
  .filter((id) => id.startsWith('analysis.instead.') && id !== 'analysis.instead.multiple.one')
  .flatMap((id) =>
    ['past', 'now'].map((tense) =>
      say(id as MessageId, {
        topic: id.includes('.quote.') ? 'the boat leaves on Friday' : 'the boat',
        tense,
      }),
    ),
  )

async function majorIn(text: string, after: readonly string[] = []): Promise<readonly string[]> {
  const { flags } = await code(spoken(text), after)
  return flags.filter((flag) => flag.severity === 'major').map((flag) => `${flag.id}: ${text}`)
}

async function insteadOf(text: string, after?: readonly string[]): Promise<readonly string[]> {
  return (await code(text, after)).flags.map(({ instead }) => instead)
}

describe('no other way to say it carries a major flag itself', () => {
  test.for([...new Set(wordings)])('%s', async (wording) => {
    expect(await majorIn(wording)).toEqual([])
    expect(await majorIn(wording, ['The boat leaves on Friday. I do not know more.'])).toEqual([])
  })

  test.for([...played, ...varied].map((one) => [one.text, one] as const))(
    'proposed for: %s',
    async ([, one]) => {
      for (const instead of await insteadOf(one.text, one.after))
        expect(await majorIn(instead, one.after)).toEqual([])
    },
  )
})

describe('what is proposed for the flagged turns of the test set', async () => {
  const asking: readonly Flag[] = ['fact-seeking', 'closed', 'multiple', 'leading', 'blaming', 'intrusive']
  const folder = resolve(import.meta.dirname, '../../src/analysis/corpus/test')
  const turns = readdirSync(folder)
    .flatMap((file) => readLabelledTurns(readFileSync(join(folder, file), 'utf8')))
    .filter(({ labels }) => labels.some((label) => labelIds.flag.some((flag) => flag === label)))
  const proposed: { readonly turn: LabelledTurn; readonly flag: Flag; readonly instead: string }[] = []
  for (const turn of turns)
    for (const { id, instead } of (await coder.code(turn.text, turn.context, [])).flags)
      proposed.push({ turn, flag: id, instead })

  test('is heard by the coder as what it is offered as', { timeout: 180_000 }, async () => {
    const wrong: string[] = []
    for (const { turn, flag, instead } of proposed) {
      const { form, techniques, flags } = await coder.code(spoken(instead), turn.context, [])
      const invites = techniques.some(({ id }) => ['elicit', 'encourage', 'clarify'].includes(id))
      const isRight = asking.includes(flag)
        ? form === 'open' && invites && flags.every(({ severity }) => severity === 'minor')
        : flags.length === 0
      if (!isRight) wrong.push(`${turn.id}, ${flag}: ${instead}`)
    }
    expect(proposed.length).toBeGreaterThan(300)
    // Every one is, with the weights of today; with others one in a hundred may be close to a line.
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(proposed.length / 100)
  })

  test('takes up this conversation, but for one in twelve at most, and is seldom the same twice', () => {
    const general = new Set(
      labelIds.flag.flatMap((flag) =>
        (['', '.past', '.now'] as const).map((tense) => say(`analysis.instead.${flag}${tense}`)),
      ),
    )
    const stock = proposed.filter(({ instead }) => general.has(instead))
    expect(stock.length / proposed.length).toBeLessThan(1 / 12)
    const distinct = new Set(proposed.map(({ instead }) => instead)).size
    expect(distinct / proposed.length).toBeGreaterThan(0.8)
  })

  test('is short enough to say: at most twenty words', () => {
    const long = proposed.map(({ instead }) => spoken(instead)).filter((text) => text.split(' ').length > 20)
    expect(long).toEqual([])
  })
})

describe('what the person told is taken up as theirs', () => {
  test.for([
    ['Who has it?', 'My passport is with the boss.', /your passport/],
    ['Why did you never call home?', 'My mother thinks I am in an office.', /your mother/],
    ['Who pays you?', 'They put the fee in a book.', /the fee|the payment/],
    ['What is his phone number?', 'I have a phone.', /about him/],
    ['Calm down, that is not so bad.', 'Two of them dug. They made us sing.', /‘They made us sing’/],
    ['Did you sign a contract?', 'We came in May.', /the contract/],
  ] as const)('%s', async ([text, line, expected]) => {
    const proposed = await insteadOf(text, [line])
    expect(proposed.length).toBeGreaterThan(0)
    for (const instead of proposed) expect(instead).toMatch(expected)
  })

  test('but the officer’s own things, names, harm and what was refused are not', async () => {
    const lines = [
      'Your boss is Pak Hasan.',
      'Hassan.',
      'He beat my sister.',
      'I do not want to talk about it.',
    ]
    for (const line of lines)
      for (const instead of await insteadOf('Why did you never complain?', [line]))
        expect(instead).not.toMatch(/boss|hassan|pak|beat|sister|want/i)
  })

  test('a label, a name and an intimate detail are not said again', async () => {
    const turns = [
      'You illegals all lie.',
      'Siti from the salon told us about you.',
      'Did the customers undress you?',
    ]
    for (const turn of turns)
      for (const instead of await insteadOf(turn, ['The boat left in May.']))
        expect(instead).not.toMatch(/illegal|siti|salon|customer|undress/i)
  })
})

describe('a noun is taken up only where it makes sense', () => {
  test.for([
    ['did u wait the half hour or not', 'The half of them went home. The clock is broken.'],
    ['Is this the book, auntie?', 'I write it in the book.'],
    ['Enough about your knees, answer me.', 'My knees hurt.'],
    ['Why did you not leave?', 'The clock on the wall is broken.'],
    ['What is his phone number?', 'I have a phone.'],
    ['Never mind the table, madam.', 'The table is new.'],
    ['Did you sleep that week?', 'It was a long week.'],
  ] as const)('%s', async ([text, line]) => {
    for (const instead of await insteadOf(text, [line]))
      expect(instead.replace(/‘.*’/, '')).not.toMatch(/half|clock|book|auntie|knees|phone|table|madam|week/)
  })
})

test('the same turn in the same conversation gets the same wording, another one varies', async () => {
  const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
  const once = () =>
    Promise.all(days.map(async (day) => (await insteadOf(`Did you see the boat on ${day}?`, [])).join(' ')))
  const said = await once()
  expect(await once()).toEqual(said)
  expect(new Set(said).size).toBeGreaterThan(1)
})

test('a general wording goes by the tense of what was said', async () => {
  const proposed = await Promise.all(
    ['Who did that?', 'Who is that?', 'Who else?'].map(async (text) => (await insteadOf(text, []))[0]),
  )
  expect(new Set(proposed).size).toBe(3)
})

test('the person is quoted word for word', async () => {
  const told = ["She's bought the skirt. The blue one."]
  expect(await insteadOf('And when did you get it?', told)).toEqual([
    expect.stringContaining("‘She's bought the skirt’"),
  ])
})

test('what somebody else said is not taken up as the person’s', async () => {
  const context = [
    { speaker: 'persona', text: 'She has bought the skirt.' },
    { speaker: 'third', text: 'The nurse sent me.' },
  ] as const
  const { flags } = await coder.code('And who was that?', context, [])
  expect(flags.length).toBeGreaterThan(0)
  for (const { instead } of flags) expect(instead).not.toMatch(/nurse|sent/)
})

test('what was just named comes before what was told long ago', async () => {
  const told = ['They took me to the hospital.', 'I asked after the black hen.']
  const named = await insteadOf('The black hen. When was that, and who answered?', told)
  expect(named.length).toBeGreaterThan(0)
  for (const instead of named) expect(instead).toContain('the hen')
})

test('several questions are shown from the first to the last, without what is done or told beside them', async () => {
  const text = '(takes the low chair) That was long. Who paid you, and where did the money go? I am here.'
  const multiple = (await code(text)).flags.find(({ id }) => id === 'multiple')
  expect(multiple?.evidence.map(([from, to]) => text.slice(from, to))).toEqual([
    'Who paid you, and where did the money go',
  ])
})
