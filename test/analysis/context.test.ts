import { describe, expect, test } from 'vitest'
import type { LabelId } from '../../src/analysis/index.ts'
import { code, coder, labelsOf } from './code.ts'

const wages = ['Madam keeps my wages. I sleep in the kitchen with my cousin.']

describe('what is said back must have been said', () => {
  const rows: readonly (readonly [string, readonly string[], LabelId, LabelId])[] = [
    ['So madam keeps your wages.', wages, 'restate', 'leading'],
    ['so madam keep ur wages', wages, 'restate', 'leading'],
    ['So madam keeps your phone.', wages, 'leading', 'restate'],
    ['You sleep in the kitchen with your sister.', wages, 'leading', 'restate'],
    ['So you paid four hundred.', ['I paid two hundred to the broker.'], 'leading', 'restate'],
    ['So they did not pay you.', ['They paid me every Friday.'], 'leading', 'restate'],
    ['You are afraid.', ['*her hands tremble* It is late.'], 'empathize', 'leading'],
    ['You are angry at your mother.', ['The soup is good today.'], 'leading', 'empathize'],
  ]
  test.for(rows)('%s', async ([text, after, present, absent]) => {
    const labels = labelsOf(await code(text, after))
    expect(labels).toContain(present)
    expect(labels).not.toContain(absent)
  })

  test('what the person says yes to has been told', async () => {
    const context = [
      { speaker: 'trainee', text: 'Did the broker keep your papers?' },
      { speaker: 'persona', text: 'Yes.' },
    ] as const
    const labels = labelsOf(await coder.code('So the broker kept your papers.', context, []))
    expect(labels).toContain('restate')
  })

  test('the trainee’s own claim is not something told', async () => {
    const context = [{ speaker: 'trainee', text: 'The broker beat you.' }] as const
    expect(labelsOf(await coder.code('So the broker beat you.', context, []))).toContain('leading')
  })
})

test('asking again after a refusal is pressure', async () => {
  const context = [
    { speaker: 'trainee', text: 'Who drove the van to the farm?' },
    { speaker: 'persona', text: 'I do not want to talk about that.' },
  ] as const
  expect(labelsOf(await coder.code('Who drove the van?', context, []))).toContain('threatening')
})

test('quoting somebody else’s question is not asking it', async () => {
  const labels = labelsOf(await code('People ask “why did you not leave?”, and it is not so simple.'))
  expect(labels).not.toContain('blaming')
})

test('evidence and reasons name the words in the turn as it was typed', async () => {
  const text = 'ok. y u didnt just leave'
  const analysis = await code(text)
  const flag = analysis.flags.find((one) => one.id === 'blaming')
  const [start, end] = flag?.evidence[0] ?? [0, 0]
  expect(text.slice(start, end)).toBe('y u didnt just leave')
  expect(flag?.because).toContain('y u didnt just leave')
  expect(flag?.because).toContain('M6 §1.11')
  expect(flag?.severity).toBe('major')
})

test('another way to ask takes up what was told and adds nothing', async () => {
  const leading = (await code('So madam beat you with the kitchen knife, right?', wages)).flags.find(
    (one) => one.id === 'leading',
  )
  expect(leading?.instead).not.toMatch(/beat|knife/)
  const closed = (await code('Did you sign a contract?', wages)).flags.find((one) => one.id === 'closed')
  expect(closed?.instead).toContain('the contract')
})
