import { describe, expect, test } from 'vitest'
import { code, labelsOf } from './code.ts'
import { lines, tables } from './codebook.ts'

/** Types a turn as somebody in a hurry does: no capitals, no apostrophes, hardly any marks, short forms. */
function hurried(text: string): string {
  return text
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[.!?]+$/, '')
    .replace(/[,;]/g, '')
    .replace(/\byou\b/g, 'u')
    .replace(/\byour\b/g, 'ur')
    .replace(/\bplease\b/g, 'pls')
    .replace(/\band\b/g, 'n')
}

/** Where a mark decides what is meant, and without it one cannot know. */
const undecided = new Set(["You didn't think it odd?", 'Which road, which house?'])

describe('the codebook’s examples, typed in a hurry', () => {
  const cases = [...tables, ...lines].filter(
    (one) => !undecided.has(one.text) && !/so far: .*beat/.test(one.text),
  )
  test.for(cases.map((one) => [hurried(one.text), one] as const))('%s', async ([text, one]) => {
    const analysis = await code(text, one.after)
    const present = labelsOf(analysis)
    expect((one.has ?? []).filter((id) => !present.includes(id))).toEqual([])
    expect((one.not ?? []).filter((id) => present.includes(id))).toEqual([])
    if (one.form !== undefined) expect(analysis.form).toBe(one.form)
  })
})

test.for([
  ['That must have been frightning', 'empathize'],
  ['how was the jounrey for u', 'elicit'],
  ['my supervsor reads it, ur emploer does not', 'privacy'],
  ['you should have aksed for a contrct', 'blaming'],
] as const)('a slip of the fingers does no harm: %s', async ([text, id]) => {
  expect(labelsOf(await code(text))).toContain(id)
})

test.for([
  ['can or not tell me what happen', 'open'],
  ['u got pay or not', 'closed'],
  ['they take your phone is it', 'closed'],
  ['you work there until when', 'specific'],
  ['why cannot go out lah', 'specific'],
  ['you must tell me when you tired ah', 'statement'],
  ['the boss he hold your card isn’t it', 'closed'],
  ['how you come here ah', 'open'],
] as const)('ways of speaking: %s', async ([text, form]) => {
  expect((await code(text)).form).toBe(form)
})
