import { describe, expect, test } from 'vitest'
import { labelIds } from '../../src/analysis/index.ts'
import { createSay } from '../../src/language/index.ts'
import { code } from './code.ts'
import { played } from './played.ts'
import { varied } from './varied.ts'

const say = createSay('en')
const kinds = ['', '.past', '.now'] as const
const taking = ['fact-seeking', 'closed', 'multiple', 'leading', 'dismissive'] as const
const quoted = (text: string) => /“(.+)”/.exec(text)?.[1] ?? text

async function majorIn(text: string, after: readonly string[] = []): Promise<readonly string[]> {
  const { flags } = await code(quoted(text), after)
  return flags.filter((flag) => flag.severity === 'major').map((flag) => `${flag.id}: ${text}`)
}

describe('no other way to say it carries a major flag itself', () => {
  const wordings = [
    ...labelIds.flag.flatMap((flag) => kinds.map((kind) => say(`analysis.instead.${flag}${kind}`))),
    ...taking.map((flag) => say(`analysis.instead.${flag}.about`, { topic: 'the boat' })),
  ]
  test.for(wordings)('%s', async (wording) => {
    expect(await majorIn(wording)).toEqual([])
    expect(await majorIn(wording, ['The boat leaves on Friday. I do not know more.'])).toEqual([])
  })

  test.for([...played, ...varied].map((one) => [one.text, one] as const))(
    'proposed for: %s',
    async ([, one]) => {
      for (const { instead } of (await code(one.text, one.after)).flags)
        expect(await majorIn(instead, one.after)).toEqual([])
    },
  )
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
    for (const { instead } of (await code(text, [line])).flags)
      expect(instead).not.toMatch(/half|clock|book|auntie|knees|phone|table|madam|week/)
  })

  test('the person’s last line gives none by chance', async () => {
    const { flags } = await code('Why did you never complain?', ['The soup was hot and the market was full.'])
    expect(flags.length).toBeGreaterThan(0)
    for (const { instead } of flags) expect(instead).not.toMatch(/soup|market/)
  })

  test('what stands in the question is taken up', async () => {
    const { flags } = await code('Did you sign a contract?')
    expect(flags.map(({ instead }) => instead).join(' ')).toContain('the contract')
  })
})

test('the wording goes by the tense of what was said', async () => {
  const wordings = await Promise.all(
    ['Who paid you?', 'Who pays you here?', 'Who else?'].map(
      async (text) => (await code(text)).flags[0]?.instead,
    ),
  )
  expect(new Set(wordings).size).toBe(3)
})
