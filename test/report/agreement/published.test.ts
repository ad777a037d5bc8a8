import { describe, expect, it } from 'vitest'
import {
  alphaBand,
  amongPeople,
  coincidencesOf,
  kappaBand,
  krippendorffAlpha,
} from '../../../src/report/index.ts'
import { cohenKappa } from '../../../src/testing/index.ts'

/** Returns how many raters gave each unit each value; "." is a rating that is missing. */
function unitsOf(ratings: readonly string[]): readonly (readonly number[])[] {
  const rows = ratings.map((row) => row.split(' '))
  const values = [...new Set(rows.flat().filter((value) => value !== '.'))].sort()
  const units =
    rows[0]?.map((_, at) => values.map((value) => rows.filter((row) => row[at] === value).length)) ?? []
  return units
}

function alphaOf(...ratings: readonly string[]): number {
  const units = unitsOf(ratings)
  return krippendorffAlpha(coincidencesOf(units, units[0]?.length ?? 0)) ?? Number.NaN
}

describe('κ is what was published', () => {
  it('for three diagnoses of 200 patients (Cohen 1960, “A coefficient of agreement for nominal scales”)', () => {
    const counts = [
      [88, 14, 18],
      [10, 40, 10],
      [2, 6, 12],
    ]
    expect(cohenKappa(counts)).toBeCloseTo(0.492, 3)
  })

  it.each([
    ['where both answers are about as frequent', 40, 9, 6, 45, 0.7],
    ['where one is rare, with as many agreements', 80, 10, 5, 5, 0.32],
  ])(
    'for yes and no, %s (Feinstein and Cicchetti 1990, “High agreement but low kappa”)',
    (_, a, b, c, d, kappa) => {
      const found = cohenKappa([
        [a, b],
        [c, d],
      ])
      expect(found).toBeCloseTo(kappa, 2)
    },
  )
})

describe('Krippendorff’s α is what was published', () => {
  it('for two observers and yes or no (Krippendorff 2011, “Computing Krippendorff’s Alpha-Reliability”, A)', () => {
    expect(alphaOf('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0')).toBeCloseTo(0.095, 3)
  })

  it('for two observers and five values (the same, B)', () => {
    expect(alphaOf('a a b b d c c c e d d a', 'b a b b b c c c e d d d')).toBeCloseTo(0.692, 3)
  })

  it('for four observers, with ratings missing (the same, C)', () => {
    const found = alphaOf(
      '1 2 3 3 2 1 4 1 2 . . .',
      '1 2 3 3 2 2 4 1 2 5 . 3',
      '. 3 3 3 2 3 4 2 2 5 1 .',
      '1 2 3 3 2 4 4 1 2 5 1 .',
    )
    expect(found).toBeCloseTo(0.743, 3)
  })

  it('for three observers, most ratings missing (the worked example of Wikipedia, “Krippendorff’s alpha”)', () => {
    const found = alphaOf(
      '. . . . . 3 4 1 2 1 1 3 3 . 3',
      '1 . 2 1 3 3 4 3 . . . . . . .',
      '. . 2 1 3 4 4 . 2 1 1 3 3 . 4',
    )
    expect(found).toBeCloseTo(0.691, 3)
  })
})

describe('the bands in use', () => {
  it('of κ are those of Landis and Koch (1977)', () => {
    const bands = [-0.01, 0, 0.2, 0.21, 0.4, 0.41, 0.6, 0.61, 0.8, 0.81, 1].map(kappaBand)
    expect(bands).toEqual([
      'poor',
      'slight',
      'slight',
      'fair',
      'fair',
      'moderate',
      'moderate',
      'substantial',
      'substantial',
      'almost-perfect',
      'almost-perfect',
    ])
    // What is shown as .20 is not called what .21 is.
    expect(kappaBand(0.204)).toBe('slight')
    expect(kappaBand(-0.004)).toBe('slight')
  })

  it('of α are those of Krippendorff (2004)', () => {
    expect([0.8, 0.7999, 0.799, 0.667, 0.6664, 0, -1].map(alphaBand)).toEqual([
      'reliable',
      'reliable',
      'tentative',
      'tentative',
      'unreliable',
      'unreliable',
      'unreliable',
    ])
  })

  it('and what trained people reach', () => {
    expect([0.3, 0.31, 0.64, 0.65].map(amongPeople)).toEqual(['below', 'within', 'within', 'above'])
  })
})
