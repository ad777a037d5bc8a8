import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Analysis, Topic, Utterance } from '../../src/analysis/index.ts'
import { labelIds } from '../../src/analysis/index.ts'
import { code, coder, labelsOf } from './code.ts'

const topics: readonly Topic[] = [{ id: 'wages', examples: ['How much do they pay you?', 'your salary'] }]
const pieces = [
  'why',
  'you',
  'not',
  'go',
  '?',
  '…',
  '*',
  '(',
  ')',
  '"',
  '“',
  "didn't",
  'must have been',
  'so',
  'they',
  'kept',
  'your passport',
  ',',
  'if',
  'talk',
  '\n',
  '\u001b[31m',
  '😀',
  '\u0000',
  'ສະບາຍດີ',
  '12',
]

function check(text: string, analysis: Analysis): void {
  const all = [...analysis.techniques, ...analysis.safeguards, ...analysis.partnership, ...analysis.flags]
  for (const label of [...all, ...(analysis.possible ?? [])]) {
    expect(label.confidence).toBe(Math.round(label.confidence * 100) / 100)
    expect(label.evidence.length).toBeGreaterThan(0)
    expect(label.because.length).toBeGreaterThan(10)
    for (const [start, end] of label.evidence) {
      expect(start).toBeGreaterThanOrEqual(0)
      expect(end).toBeGreaterThan(start)
      expect(end).toBeLessThanOrEqual(text.length)
    }
  }
  for (const flag of analysis.flags) expect(flag.instead.length).toBeGreaterThan(10)
}

const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((some) => some.join(' ')),
)
const contexts = fc.array(
  fc.record({ speaker: fc.constantFrom<Utterance['speaker']>('persona', 'trainee', 'third'), text: texts }),
  { maxLength: 5 },
)

test('no text makes coding throw, and all evidence lies within the turn', async () => {
  await fc.assert(
    fc.asyncProperty(texts, contexts, async (text, context) => {
      const analysis = await coder.code(text, context, topics)
      check(text, analysis)
      expect(await coder.code(text, context, topics)).toEqual(analysis)
    }),
    { numRuns: 400 },
  )
})

describe('odd turns', () => {
  test.for([
    '',
    ' ',
    '😀',
    '*',
    '(',
    '***',
    '((((',
    '"',
    '\u001b[2J',
    '\u0000\u0007',
    '?',
    '???',
    '...',
    "'''",
    '*looks away',
    'a*b*c*',
  ])('%j is coded', async (text) => check(text, await code(text)))

  test('a turn without words has no form', async () => {
    for (const text of ['', '😀', '…', '\u0000']) expect((await code(text)).form).toBe('none')
  })

  test('a turn in another language has no form and no labels', async () => {
    for (const text of [
      'kenapa kamu tidak pergi ke polisi',
      'tại sao bạn không nói với cảnh sát',
      'ทำไมคุณไม่ไป',
    ]) {
      const analysis = await code(text)
      expect(analysis.form).toBe('none')
      expect(labelsOf(analysis)).toEqual([])
    }
  })
})

describe('long turns', () => {
  const long = [
    'They kept you there. '.repeat(950),
    'you '.repeat(4990),
    'why you not go to police and '.repeat(680),
    'must have been must be so very really '.repeat(500),
    'if you do not talk then '.repeat(800),
    "don't'".repeat(3300),
    'a'.repeat(19960),
    '("a '.repeat(4900),
  ]
  test.for(long)('%# is coded to its end', { timeout: 20_000 }, async (text) => {
    const whole = `${text}. You should have known.`
    const analysis = await code(whole)
    check(whole, analysis)
    const blame = analysis.flags.find((flag) => flag.id === 'blaming')
    if (!text.includes('"')) expect(blame?.evidence.at(-1)?.[1]).toBeGreaterThan(whole.length - 3)
  })

  test('a long conversation is no trouble', async () => {
    const context = Array.from(
      { length: 500 },
      (_, index): Utterance => ({
        speaker: index % 2 === 0 ? 'persona' : 'trainee',
        text: `On day ${index} they moved us to another boat.`,
      }),
    )
    expect(labelsOf(await coder.code('So they moved you to another boat.', context, []))).toContain('restate')
  })
})

test('every label id belongs to one family', () => {
  const ids = Object.values(labelIds).flat()
  expect(new Set(ids).size).toBe(31)
})

test('hundreds of sentences that hardly carry a label do not add up to it', async () => {
  const text = Array.from({ length: 300 }, (_, day) => `Where were you on day ${day}?`).join(' ')
  const found = labelsOf(await code(text))
  expect(found).toContain('fact-seeking')
  expect(found.filter((id) => ['intrusive', 'threatening', 'disclosing', 'labelling'].includes(id))).toEqual(
    [],
  )
})
