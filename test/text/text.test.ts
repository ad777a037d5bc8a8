import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readScenario } from '../../src/scenario/index.ts'
import { createPlaces, nearest, parseYaml, safeText } from '../../src/text/index.ts'

const anyText = fc.string({ unit: 'binary', maxLength: 300 })

describe('text of strangers', () => {
  it('is shown without control characters, overrides or lone surrogates, at its length', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const safe = safeText(text)
        expect(safe).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
        expect(safe.isWellFormed()).toBe(true)
        expect(safe.length).toBe(text.length)
      }),
    )
    expect(safeText('a\u001b[31m')).toBe('a␛[31m')
  })

  it('can be read as YAML or as a scenario whatever it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(anyText, fc.string({ unit: fc.constantFrom(...'a: -[]{}&*!|>\'"#%@,?\n \t0') })),
        (text) => {
          expect(() => parseYaml(text)).not.toThrow()
          const { scenario, problems } = readScenario(text, 'x.yaml')
          expect(scenario === null).toBe(problems.length > 0)
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe('places', () => {
  it('find every offset again', () => {
    fc.assert(
      fc.property(anyText, fc.nat(300), (text, at) => {
        const offset = Math.min(at, text.length)
        const { line, column } = createPlaces(text).place(offset)
        const lines = text.split('\n')
        const before = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0)
        expect(before + column - 1).toBe(offset)
      }),
    )
  })
})

describe('the nearest word', () => {
  it.each([
    ['opning-up', ['opening', 'opening-up', 'closed'], 'opening-up'],
    ['--sede', ['--mode', '--seed'], '--seed'],
    ['zzzzzz', ['hoa', 'port-shop'], null],
  ])('to %s', (word, candidates, expected) => {
    expect(nearest(word, candidates)).toBe(expected)
  })
})
