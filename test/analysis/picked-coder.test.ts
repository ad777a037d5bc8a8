import { describe, expect, it } from 'vitest'
import {
  createPickedCoder,
  formOf,
  labelIds,
  nothingPicked,
  type Picks,
  pickerOf,
  severityOf,
} from '../../src/analysis/index.ts'
import { createSay } from '../../src/language/index.ts'

const say = createSay('en')
const topics = [
  { id: 'wages', examples: [] },
  { id: 'phone', examples: [] },
]
const turn = 'ทำไมไม่หนีไปล่ะ'

function code(picks: Partial<Picks>, text = turn) {
  return createPickedCoder('self', say, async () => ({ ...nothingPicked, ...picks })).code(text, [], topics)
}

describe('a turn that a person coded', () => {
  it('holds what was picked, sure and on the whole turn, in the order of the codebook', async () => {
    const analysis = await code({ labels: ['rights', 'empathize', 'elicit', 'blaming', 'rights'] })
    const label = { confidence: 1, evidence: [[0, turn.length]], because: 'You said so.' }
    expect(analysis).toEqual({
      form: 'open',
      techniques: [
        { id: 'elicit', ...label },
        { id: 'empathize', ...label },
      ],
      safeguards: [{ id: 'rights', ...label }],
      partnership: [],
      flags: [
        { id: 'blaming', ...label, severity: 'major', instead: '“How did things come to be like this?”' },
      ],
      topics: [],
      understood: true,
    })
  })

  it('may hold every label of the codebook, each flag with its severity and another way to ask', async () => {
    const { techniques, safeguards, partnership, flags } = await code({
      labels: Object.values(labelIds).flat(),
    })
    expect([techniques, safeguards, partnership, flags].map((found) => found.map(({ id }) => id))).toEqual(
      Object.values(labelIds),
    )
    for (const flag of flags) {
      expect(flag.severity).toBe(severityOf(flag.id))
      expect(flag.instead).not.toMatch(/^$|[{}]/)
    }
  })

  it('touches the topics in the order in which they were picked, and none that the scenario has not', async () => {
    const analysis = await code({ topics: ['phone', 'elsewhere', 'wages', 'phone'] })
    expect(analysis.topics).toEqual([
      { id: 'phone', confidence: 1 },
      { id: 'wages', confidence: 1 },
    ])
  })

  it.each<[Partial<Picks>, boolean]>([
    [{}, false],
    [{ topics: ['elsewhere'] }, false],
    [{ labels: ['respect'] }, true],
    [{ topics: ['wages'] }, true],
    [{ form: 'statement' }, true],
  ])('%j is understood: %s', async (picks, understood) => {
    expect((await code(picks)).understood).toBe(understood)
  })

  it.each(['', '  \n'])('without words (%j) is silence, and nobody is asked', async (text) => {
    const coder = createPickedCoder('peer', say, () => Promise.reject(new Error('asked')))
    expect(await coder.code(text, [], topics)).toEqual({
      form: 'none',
      techniques: [],
      safeguards: [],
      partnership: [],
      flags: [],
      topics: [],
      understood: true,
    })
  })

  it('is asked about with its words and the topics', async () => {
    const asked: unknown[] = []
    const coder = createPickedCoder('peer', say, async (...given) => {
      asked.push(given)
      return { ...nothingPicked, labels: ['refer'] }
    })
    const { safeguards } = await coder.code(turn, [], topics)
    expect(asked).toEqual([[turn, topics]])
    expect(safeguards[0]?.because).toBe('Your neighbour heard it.')
  })
})

it('the form follows from the labels where none was picked, the open one first', () => {
  const form = (picks: Partial<Picks>) => formOf({ ...nothingPicked, ...picks })
  expect(form({})).toBe('statement')
  expect(form({ labels: ['closed'] })).toBe('closed')
  expect(form({ labels: ['closed', 'fact-seeking'] })).toBe('specific')
  expect(form({ labels: ['fact-seeking', 'elicit'] })).toBe('open')
  expect(form({ labels: ['elicit'], form: 'choice' })).toBe('choice')
})

it('the name of a coder tells who picked', () => {
  for (const picker of ['self', 'peer'] as const) {
    expect(pickerOf(createPickedCoder(picker, say, async () => nothingPicked).name)).toBe(picker)
  }
  for (const name of ['rules 1', 'learned 3', 'self', 'selfish 1', '']) expect(pickerOf(name)).toBeNull()
})
