import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import type { Plenary } from '../../../src/report/index.ts'
import { plenaryLines } from '../../../src/views/plain/index.ts'
import { paperOf } from './paper.ts'

const plenary: Plenary = {
  scenario: { id: 'mai', title: 'Mai, in the kitchen', name: 'Mai' },
  conversations: 12,
  trainees: 7,
  moments: [
    {
      number: 1,
      kind: 'opened',
      before: [{ who: 'persona', name: 'Mai', text: '*looks at the door* He comes on Friday.' }],
      said: { who: 'trainee', name: 'An officer', text: 'That sounds frightening.\u001b[2J' },
      after: [{ who: 'third', name: 'Neighbour', text: 'Mai? Are you there?' }],
      why: 'Heard here: empathize. Trust rose from 3 to 5. This did Mai good.',
      another: 'It makes sense that you are worried.',
    },
    {
      number: 3,
      kind: 'closed',
      before: [{ who: 'persona', name: 'Mai', text: 'I have nothing to say.' }],
      said: { who: 'trainee', name: 'An officer', text: 'Why did you lie?' },
      after: [{ who: 'persona', name: 'Mai', text: '*folds her arms*' }],
      why: 'Trust fell from 3 to 1. This closed Mai.',
      another: '“What would you like me to know?”',
    },
  ],
  others: 4,
  questions: ['What was it that opened her?'],
  limits: ['It errs.'],
}

describe('a plenary as lines', () => {
  it('shows each turn with what came before and after, why, and another wording; then the questions', () => {
    expect(plenaryLines(plenary, paperOf(100))).toEqual([
      'For the plenary: Mai, in the kitchen',
      '2 turns from 12 conversations by 7 people. Nobody is named; let nobody be asked whose it was.',
      '',
      '1. Mai opens up',
      '   Mai: *looks at the door* He comes on Friday.',
      '   An officer: That sounds frightening.␛[2J',
      '   Neighbour: Mai? Are you there?',
      '',
      '   Heard here: empathize. Trust rose from 3 to 5. This did Mai good.',
      '   Another way to do the same, from elsewhere: “It makes sense that you are worried.”',
      '',
      '3. A turning point: Mai closes',
      '   Mai: I have nothing to say.',
      '   An officer: Why did you lie?',
      '   Mai: *folds her arms*',
      '',
      '   Trust fell from 3 to 1. This closed Mai.',
      '   Another way to ask: “What would you like me to know?”',
      '',
      'To talk about',
      '- What was it that opened her?',
      '',
      'What this does not say',
      '- It errs.',
    ])
  })

  it('fits narrow paper', () => {
    for (const line of plenaryLines(plenary, paperOf(40))) expect(stringWidth(line)).toBeLessThanOrEqual(40)
  })
})
