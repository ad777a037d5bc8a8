import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { hearken, newFolder } from './outside.ts'

const good = readFileSync(join(import.meta.dirname, '../corpus/good/lin.yaml'), 'utf8')

/** Topics that nobody takes for one another, but for two: what each lacks of its own stands nearly word for word under the other. */
const examples = {
  tea: ['How much is a cup of tea?', 'Is the tea sweet?', 'One tea please', 'What tea is this?', 'more tea'],
  rain: [
    'Will it rain today?',
    'so much rain this year',
    'Is it still raining?',
    'the rain is heavy',
    'I got wet in the rain',
  ],
  school: [
    'Do your children go to school?',
    'Which school is near?',
    'the school is closed',
    'school fees are high',
    'who teaches at the school',
  ],
  temple: [
    'Do you go to the temple?',
    'the monks at the temple',
    'When is the temple fair?',
    'we pray at the temple',
    'Is the temple old?',
  ],
  passport: [
    'Do you carry a passport?',
    'Did you apply for a passport?',
    'When does your passport expire?',
    'Who has taken your phone away?',
    'Where is your phone now?',
  ],
  phone: [
    'Who took your phone away?',
    'Where is your phone?',
    'Can you ring home on your phone?',
    'What is the number of your phone?',
    'Is your phone charged?',
  ],
}

const topics = Object.entries(examples).map(
  ([id, texts]) =>
    `  ${id}:\n    about: ${id}\n    examples: ${JSON.stringify(texts)}\n    answers:\n      - says: {${id}-told: [About ${id}., Yes. The ${id}.]}\n`,
)

function fileWith(text: string): string {
  const path = join(newFolder(), 'lin.yaml')
  writeFileSync(path, text)
  return path
}

/** Checks with a cache that nobody else uses, so that every list of topics is worked out. */
const check = (...args: readonly string[]) =>
  hearken(['check', ...args], '', { environment: { HEARKEN_CACHE: newFolder() } })

describe('check --spoken', () => {
  it('tells topics that the coder cannot tell apart, with examples and places; without it nothing is coded', async () => {
    const path = fileWith(good.replace('topics:\n', `topics:\n${topics.join('')}`))
    const plain = await check(path)
    expect(plain.out).toBe('')
    const spoken = await check(path, '--spoken', '--json')
    expect(spoken.exit).toBe(0)
    const problems = JSON.parse(spoken.out) as { code: string; line: number; message: string }[]
    const places = readFileSync(path, 'utf8').split('\n')
    expect(problems.map(({ code }) => code)).toEqual(['confused-topics'])
    expect(places[(problems[0]?.line ?? 0) - 1]).toBe('  passport:')
    expect(problems[0]?.message).toMatch(
      /`passport` and `phone` \(line \d+\)[\s\S]*“Where is your phone now\?” \(\d+\)/,
    )
    expect((await check(path, '--spoken', '--strict')).exit).toBe(1)
  })

  it('shows the errors of a scenario that has any, and asks no coder', async () => {
    const { exit, out } = await check(fileWith(good.replace('opening: ', 'openin: ')), '--spoken')
    expect(exit).toBe(1)
    expect(out).toMatch(/unknown-key/)
    expect(out).not.toMatch(/confused-topics/)
  })
})
