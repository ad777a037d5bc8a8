import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { labelIds } from '../../../src/analysis/index.ts'
import type { NextPractice } from '../../../src/home/index.ts'
import { type ConversationFigures, progressOf } from '../../../src/report/index.ts'
import { nextLines, progressLines, type ShownProgress } from '../../../src/views/plain/index.ts'
import { fileOf, headerOf } from '../../report/held.ts'
import { conversation } from '../../scoring/records.ts'
import { paperOf } from './paper.ts'

const good = [...labelIds.technique, ...labelIds.safeguard, ...labelIds.partnership]
const nasty = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('\u001b[2J', '\u202eabc', 'สมชาย'.repeat(20), '<script>'),
)

/** Anybody's progress, and any proposal. */
const shown: fc.Arbitrary<ShownProgress> = fc
  .record({
    name: nasty,
    scores: fc.array(fc.option(fc.nat(100)), { maxLength: 40 }),
    due: fc.array(
      fc.record({ label: fc.constantFrom(...good), met: fc.nat(9), late: fc.nat(9), missed: fc.nat(9) }),
    ),
    turns: fc.nat(40),
    title: nasty,
    topics: fc.array(nasty, { maxLength: 3 }),
    label: fc.constantFrom(...good),
    isKnown: fc.boolean(),
    type: fc.constantFrom('begin' as const, 'other' as const, 'label' as const, 'need' as const, null),
  })
  .map(({ name, scores, due, turns, title, topics, label, isKnown, type }) => {
    const own = scores.map((score, index): ConversationFigures => {
      const header = headerOf({ started: new Date(Date.UTC(2026, 0, index + 1)).toISOString() })
      const { figures } = fileOf(`talk-${index}`, header, conversation({}, []))
      const dues = due.filter((each, at) => due.findIndex((other) => other.label === each.label) === at)
      return { ...figures, turns, due: dues, score: score === null ? null : { total: score, parts: [] } }
    })
    const scenario = { id: 'hoa', title, isKnown }
    const next: NextPractice | null =
      type === null
        ? null
        : type === 'label'
          ? { type, label, due: 3, met: 1, scenario: { ...scenario, topics } }
          : type === 'need'
            ? { type, need: 'bed', takes: title, missed: 2, scenario }
            : { type, scenario }
    return { name, progress: progressOf(own), next, limits: ['It errs.'] }
  })

describe('progress as lines', () => {
  it('fits the paper, is safe to show, and always says what it cannot tell', () => {
    fc.assert(
      fc.property(shown, fc.constantFrom(60, 80, 120), (value, width) => {
        const lines = progressLines(value, paperOf(width))
        for (const line of lines) {
          expect(stringWidth(line)).toBeLessThanOrEqual(width)
          expect(line).not.toMatch(/[\u0000-\u001f\u202e]/)
        }
        expect(lines.at(-1)).toBe('- It errs.')
      }),
    )
  })

  it('says what to practise, how, and with whom', () => {
    const scenario = {
      id: 'hoa',
      title: 'Friday’s money',
      isKnown: false,
      topics: ['Her phone', 'Her family'],
    }
    const next = { type: 'label', label: 'empathize', due: 3, met: 0, scenario } as const
    expect(nextLines(next, paperOf(200))).toEqual([
      '',
      'What to practise next',
      'Hearing a feeling and naming it, before you ask on. It was due 3 times lately, and did not come in time yet.',
      'For example: “That sounds frightening. It makes sense that you are worried.”',
      'Friday’s money (not played yet) gives occasion for it: it comes up around “Her phone”, “Her family”.',
      '  hearken play hoa',
    ])
    expect(nextLines(null, paperOf(80))).toEqual([])
  })
})
