import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readScenario } from '../../src/scenario/index.ts'

const whole = readFileSync(resolve(import.meta.dirname, '../corpus/good/lin.yaml'), 'utf8')
const lines = whole.split('\n')

function problemsOf(text: string) {
  const { problems } = readScenario(text, 'lin.yaml')
  for (const { span } of problems) {
    expect(span.start).toBeGreaterThanOrEqual(0)
    expect(span.start).toBeLessThanOrEqual(text.length)
  }
  return problems
}

describe('a file being half written', () => {
  it('is never told of more than a handful of mistakes, whichever line was the last', () => {
    const counts = lines.map((_, count) => problemsOf(lines.slice(0, count + 1).join('\n')).length)
    expect(Math.max(...counts)).toBeLessThanOrEqual(5)
  })

  it('is never told that something is unknown that has its place further down', () => {
    const end = lines.indexOf('endings:')
    const before = lines.slice(0, end).join('\n')
    expect(problemsOf(before).map(({ code }) => code)).toEqual(['missing-key'])
  })

  it('does not break the reader, wherever it is cut', () => {
    fc.assert(fc.property(fc.nat(whole.length), (at) => void problemsOf(whole.slice(0, at))))
  })

  it('does not break the reader where a piece is missing from the middle', () => {
    fc.assert(
      fc.property(fc.nat(whole.length), fc.nat(200), (at, length) => {
        problemsOf(whole.slice(0, at) + whole.slice(at + length))
      }),
    )
  })
})
