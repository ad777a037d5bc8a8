import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { createDebrief } from '../../../src/scoring/index.ts'
import {
  analysisLines,
  briefingLines,
  debriefLines,
  feedbackLines,
  type Paper,
  spokenLines,
  transcriptLines,
  turnLines,
} from '../../../src/views/plain/index.ts'
import { markedTurnLines } from '../../../src/views/plain/marked-turn.ts'
import { anyRecords, recordsOf, step, steps } from '../../scoring/arbitrary-records.ts'
import { small } from '../../scoring/small-scenario.ts'
import { paperOf, withoutColour } from './paper.ts'

const runs = { numRuns: 150 }
const controls = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/
const widths = fc.integer({ min: 24, max: 200 })
const nasty = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      '\u001b[31m',
      '\u001b]0;x\u0007',
      '\u202e',
      '\r',
      '\n',
      '\t',
      ' ',
      '*',
      '{',
      '}',
      "'",
      '👩‍👩‍👧',
      'ស្ត្រី',
      '한국',
      'é',
    ),
    fc.string({ unit: 'grapheme', maxLength: 3 }),
  ),
  maxLength: 60,
})

function expectSafe(lines: readonly string[], width: number): void {
  for (const line of lines) {
    expect(line).not.toMatch(controls)
    expect(stringWidth(line)).toBeLessThanOrEqual(width)
  }
}

describe('all lines', () => {
  it('hold no control character and are no wider than the paper, whatever was said', () => {
    fc.assert(
      fc.property(steps, anyRecords, nasty, widths, (all, any, text, width) => {
        const paper = paperOf(width)
        const records = recordsOf(
          all.map((each) => ({ ...each, said: { ...each.said, text: each.said.text + text } })),
        )
        expectSafe(transcriptLines(records, small, paper), width)
        expectSafe(transcriptLines(any, null, paper), width)
        expectSafe(debriefLines(createDebrief(records, small, paper.say), paper), width)
        for (const { said } of all) {
          expectSafe(feedbackLines(said.analysis, text, paper), width)
          expectSafe(analysisLines(said.analysis, text, true, paper), width)
        }
      }),
      runs,
    )
  })

  it('hold no control character from a scenario', () => {
    fc.assert(
      fc.property(nasty, widths, (text, width) => {
        const strange = { ...small, title: text, contentNote: text, setting: text, objectives: [text] }
        const lines = briefingLines(
          { ...strange, persona: { ...small.persona, name: text } },
          'practice',
          paperOf(width),
        )
        expectSafe(lines, width)
      }),
      runs,
    )
  })

  it('say the same with colour and without', () => {
    fc.assert(
      fc.property(steps, widths, (all, width) => {
        const both = ([0, 3] as const).map((level) => {
          const paper = paperOf(width, level)
          const records = recordsOf(all)
          const shown = [
            ...transcriptLines(records, small, paper),
            ...debriefLines(createDebrief(records, small, paper.say), paper),
          ]
          // Where a line breaks may differ at odd white space; what is said may not.
          return withoutColour(shown.join(' ')).replace(/\s+/g, ' ')
        })
        expect(both[1]).toBe(both[0])
      }),
      runs,
    )
  })
})

describe('a marked turn', () => {
  it('holds all graphemes of the turn whole and in order, but for spaces where it wraps', () => {
    fc.assert(
      fc.property(step, nasty, widths, ({ said }, text, width) => {
        const lines = markedTurnLines(
          { ...said.analysis, flags: [], techniques: [], safeguards: [], partnership: [] },
          text,
          paperOf(width),
        )
        const shown = lines.join('').replace(/\s/g, '')
        expectSafe(lines, width)
        const graphemes = [...new Intl.Segmenter('en').segment(text)].map(({ segment }) => segment)
        for (const grapheme of graphemes.filter((each) => /^[\p{L}\p{M}]+$/u.test(each)))
          expect(shown).toContain(grapheme)
      }),
      runs,
    )
  })
})

describe('who speaks', () => {
  const spoken = { turn: 1, at: 0, line: 'a.1', rule: null, state: 'kitchen', meters: {}, facts: [] }
  const paper: Paper = paperOf(40)

  it('stands before the words', () => {
    expect(spokenLines({ type: 'persona', text: '*nods* Yes.', ...spoken }, small, paper)).toEqual([
      'Mai: *nods* Yes.',
    ])
    expect(spokenLines({ type: 'third', who: 'madam', text: 'Mai!', ...spoken }, small, paper)).toEqual([
      'Madam Kim: Mai!',
    ])
  })

  it('is said in general where the scenario is not there', () => {
    expect(spokenLines({ type: 'persona', text: 'Yes.', ...spoken }, null, paper)).toEqual(['Person: Yes.'])
    expect(spokenLines({ type: 'third', who: 'madam', text: 'Mai!', ...spoken }, null, paper)).toEqual([
      'madam: Mai!',
    ])
  })

  it('wraps long words of the trainee under each other, and says what was done', () => {
    const analysis = {
      form: 'statement',
      techniques: [],
      safeguards: [],
      partnership: [],
      flags: [],
    } as const
    const record = { type: 'trainee', turn: 1, at: 0, analysis } as const
    expect(turnLines({ ...record, text: 'Good afternoon. I am from the community unit.' }, paper)).toEqual([
      'You: Good afternoon. I am from the',
      '  community unit.',
    ])
    expect(turnLines({ ...record, text: '', act: 'wait' }, paper)).toEqual(['You: (waits)'])
    expect(turnLines({ ...record, text: 'Bye.', act: 'leave' }, paper)).toEqual(['You: Bye. (leaves)'])
  })
})
