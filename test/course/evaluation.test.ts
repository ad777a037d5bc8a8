import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Answers,
  answersFrom,
  decodeEvaluations,
  type Evaluation,
  encodeEvaluation,
  evaluationFigures,
  evaluationForm,
  type FormQuestion,
  withAnswer,
} from '../../src/course/index.ts'

const question = (id: string): FormQuestion => {
  const found = evaluationForm.find((each) => each.id === id)
  if (found === undefined) throw new Error(id)
  return found
}
const filled = (answers: Answers, course = 'Class 3', day = '2026-01-31'): Evaluation => ({
  type: 'evaluation',
  format: 'hearken/evaluation',
  version: 1,
  course,
  day,
  hearken: '0.1.0',
  answers,
})

describe('an answer', () => {
  it.each([
    ['8', { mark: 8, words: '' }],
    [' 10 – we talked', { mark: 10, words: 'we talked' }],
    ['7, since\nit was short', { mark: 7, words: 'since it was short' }],
    ['1: 3 days were too few', { mark: 1, words: '3 days were too few' }],
  ])('“%s” is a mark', (text, experience) => {
    expect(withAnswer({}, question('experience'), text)).toEqual({ experience })
  })

  it.each(['0', '11', '7.5', '100', 'eight', '-3'])('“%s” is none', (text) => {
    expect(withAnswer({}, question('experience'), text)).toBeNull()
  })

  it('of several things has three at most, and empty ones are none', () => {
    expect(withAnswer({}, question('useful'), ' a ;; b;')).toEqual({ useful: ['a', 'b'] })
    expect(withAnswer({}, question('useful'), 'a;b;c;d')).toBeNull()
  })

  it('that is empty changes nothing', () => {
    expect(withAnswer({ questions: 'why' }, question('questions'), '  ')).toEqual({ questions: 'why' })
    expect(withAnswer({}, question('useful'), ' ; ;')).toEqual({})
  })
})

describe('a form in a file', () => {
  const text = fc.string({ maxLength: 40 }).map((each) => each.trim())
  const answers = fc
    .record({
      experience: fc.integer({ min: 1, max: 10 }),
      useful: fc.array(text, { maxLength: 3 }),
      questions: text,
    })
    .map((json) => answersFrom(json))

  it('is read as it was written', () => {
    fc.assert(
      fc.property(answers, (found) => {
        if (found === null) throw new Error('no answers')
        const form = filled(found)
        expect(decodeEvaluations(encodeEvaluation(form))).toEqual({ evaluations: [form], damaged: [] })
      }),
    )
  })

  it('is taken from JSON by number, by text, by list; what is no answer is none', () => {
    expect(answersFrom({ experience: '9 good', useful: ['a; b'], colour: 'blue' })).toEqual({
      experience: { mark: 9, words: 'good' },
      useful: ['a, b'],
    })
    for (const wrong of [null, [], 3, { experience: 12 }, { useful: [1] }, { questions: {} }])
      expect(answersFrom(wrong)).toBeNull()
  })

  it('that is damaged is named by its line, and the others are kept', () => {
    const whole = encodeEvaluation(filled({ questions: 'why' }))
    const { evaluations, damaged } = decodeEvaluations(`${whole}{"type":"evaluation"}\n${whole}`)
    expect(evaluations).toHaveLength(2)
    expect(damaged.map(({ line }) => line)).toEqual([2])
  })

  it('is never read from anything else, and nothing throws', () => {
    fc.assert(fc.property(fc.string(), (any) => void decodeEvaluations(any)))
  })
})

describe('figures of forms', () => {
  const forms = [
    filled({ experience: { mark: 9, words: 'z' }, useful: ['b', 'a'] }, 'Class 3', '2026-02-02'),
    filled({ experience: { mark: 4, words: '' } }),
    filled({ experience: { mark: 6, words: 'a' }, questions: 'why' }),
    filled({}, 'Another'),
  ]

  it('are of each course, with the days, whatever the order', () => {
    const figures = evaluationFigures(forms)
    expect(figures.map(({ course, forms: count, from, to }) => [course, count, from, to])).toEqual([
      ['Another', 1, '2026-01-31', '2026-01-31'],
      ['Class 3', 3, '2026-01-31', '2026-02-02'],
    ])
    expect(evaluationFigures(forms.toReversed())).toEqual(figures)
  })

  it('give the middle and the counts of marks, and words by the alphabet, so that nobody is known by their place', () => {
    const [, { questions = [] } = {}] = evaluationFigures(forms)
    expect(questions.map(({ id }) => id)).toEqual(evaluationForm.map(({ id }) => id))
    expect(questions[0]).toEqual({
      id: 'experience',
      kind: 'mark',
      answered: 3,
      middle: 6,
      counts: [0, 0, 0, 1, 0, 1, 0, 0, 1, 0],
      words: ['a', 'z'],
    })
    expect(questions[1]).toMatchObject({ answered: 0, middle: null })
    expect(questions[2]).toMatchObject({ answered: 1, words: ['a', 'b'] })
  })

  it('have a middle between two marks', () => {
    const two = [3, 8].map((mark) => filled({ experience: { mark, words: '' } }))
    expect(evaluationFigures(two)[0]?.questions[0]).toMatchObject({ middle: 5.5 })
  })
})
