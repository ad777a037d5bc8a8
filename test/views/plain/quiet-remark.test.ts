import { expect, test } from 'vitest'
import type { Analysis, Label } from '../../../src/analysis/index.ts'
import { createSay } from '../../../src/language/index.ts'
import { quietRemark } from '../../../src/views/plain/index.ts'

const say = createSay('en')
const nothing: Analysis = { form: 'none', techniques: [], safeguards: [], partnership: [], flags: [] }
const faint = (id: Label['id'], confidence: number): Label => ({
  id,
  confidence,
  evidence: [[0, 3]],
  because: 'it may be',
})

test('another language is told as what it is, and how to practise in it', () => {
  const remark = quietRemark(
    { ...nothing, understood: false },
    'saya tidak mengerti apa yang kamu katakan',
    say,
  )
  expect(remark).toContain('only English is coded')
  expect(remark).toContain('--coder self')
})

test('English that was not understood is no other language', () => {
  expect(quietRemark({ ...nothing, understood: false }, 'the moon is a green banana', say)).toBeNull()
})

test('the likeliest major flag below its threshold becomes a question, and a technique does not', () => {
  const possible = [faint('restate', 0.3), faint('leading', 0.31), faint('blaming', 0.35)]
  const remark = quietRemark({ ...nothing, understood: true, possible }, 'so you knew', say)
  expect(remark).toBe('Could this be heard as: blaming? It costs nothing; judge for yourself.')
  expect(quietRemark({ ...nothing, possible: possible.slice(0, 1) }, 'so you knew', say)).toBeNull()
})
