import { describe, expect, test } from 'vitest'
import type { Flag, FlagLabel, Severity } from '../../../src/analysis/index.ts'
import { createSay } from '../../../src/language/index.ts'
import { feedbackRows } from '../../../src/views/ink/feedback-rows.ts'
import { rowText } from '../../../src/views/ink/row.ts'
import { trainee } from './fixture/records.ts'

function flag(id: Flag, severity: Severity, because: string): FlagLabel {
  return { id, severity, confidence: 1, evidence: [[0, 3]], because, instead: `“Other than ${id}?”` }
}

const plain = trainee(1, 'Why this and that?')
const record = {
  ...plain,
  analysis: {
    ...plain.analysis,
    flags: [
      flag('closed', 'minor', 'It closes.'),
      flag('blaming', 'major', 'It may be heard as blame.'),
      flag('multiple', 'minor', '“Why” is several.'),
    ],
  },
}

function feedback(room: number, canSayAgain = true): readonly string[] {
  return feedbackRows(record, canSayAgain, 70, room, createSay('en')).map(rowText)
}

describe('feedback', () => {
  test('says what, why and another way, the gravest first, and offers to say it again', () => {
    expect(feedback(20)).toEqual([
      '  │ ! blaming “Why” – It may be heard as blame.',
      '  │   Another way: “Other than blaming?”',
      '  │ ! closed question “Why” – It closes.',
      '  │   Another way: “Other than closed?”',
      '  │ ! several questions at once – “Why” is several.',
      '  │   Another way: “Other than multiple?”',
      '  │ You can say it again another way: /again',
    ])
    expect(feedback(20, false).join()).not.toContain('/again')
  })

  test('where there is little room, minor flags are only named', () => {
    expect(feedback(4)).toEqual([
      '  │ ! blaming “Why” – It may be heard as blame.',
      '  │   Another way: “Other than blaming?”',
      '  │ ! also: closed question · several questions at once',
      '  │ You can say it again another way: /again',
    ])
  })

  test('says so where there is nothing to say', () => {
    const rows = feedbackRows(trainee(1, 'Hm.'), true, 70, 9, createSay('en'))
    expect(rows.map(rowText)).toEqual(['  │ Nothing to remark on this turn.'])
  })
})
