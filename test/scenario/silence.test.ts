import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readScenario } from '../../src/scenario/index.ts'

const lin = readFileSync(resolve(import.meta.dirname, '../corpus/good/lin.yaml'), 'utf8')

function codesOf(...changes: readonly (readonly [from: string, to: string])[]): readonly string[] {
  const text = changes.reduce((all, [from, to]) => {
    if (!all.includes(from)) throw new Error(`the scenario has no ${from}`)
    return all.replace(from, () => to)
  }, lin)
  return readScenario(text, 'lin.yaml').problems.map(({ code }) => code)
}

const unused = ['meters:\n', 'meters:\n  patience: {from: 0, to: 5, start: 5}\n'] as const
const remark = (text: string) =>
  ['  patience: {from: 0, to: 5, start: 5}', `  ${text}\n  patience: {from: 0, to: 5, start: 5}`] as const
const beside = (text: string) =>
  ['  patience: {from: 0, to: 5, start: 5}', `  patience: {from: 0, to: 5, start: 5} ${text}`] as const

/** A line in the state `talking` that stands in `wary` too, two lines below the state's key. */
const repeated = [
  "            - '*sits down herself*'\n",
  '            - Sit, sit. It is only tea.\n',
] as const

describe('a remark that silences', () => {
  it('holds above the part or at the end of its line', () => {
    expect(codesOf(unused)).toEqual(['unused-meter'])
    expect(codesOf(unused, remark('# hearken-ignore unused-meter: for later'))).toEqual([])
    expect(codesOf(unused, beside('# hearken-ignore unused-meter: for later'))).toEqual([])
  })

  it('may have other remarks and empty lines below it', () => {
    const lines = '# hearken-ignore unused-meter: for later\n\n  # She counts.\n  #'
    expect(codesOf(unused, remark(lines))).toEqual([])
  })

  it('holds for all of the state below it, and not beyond', () => {
    expect(codesOf(repeated)).toEqual(['repeated-line'])
    const state = [
      '      talking:\n',
      '      # hearken-ignore repeated-line: on purpose\n      talking:\n',
    ] as const
    expect(codesOf(repeated, state)).toEqual([])
    const other = [
      '      wary:\n',
      '      # hearken-ignore repeated-line: on purpose\n      wary:\n',
    ] as const
    expect(codesOf(repeated, other)).toEqual(['repeated-line', 'unused-silencer'])
    const key = [
      '        says:\n          talking-in:\n',
      '        says: # hearken-ignore repeated-line: on purpose\n          talking-in:\n',
    ] as const
    expect(codesOf(repeated, key)).toEqual(['repeated-line', 'unused-silencer'])
  })

  it('may name several codes, of which each must be of use', () => {
    const both = [unused, repeated] as const
    const whole = ['id: lin\n', 'id: lin\n'] as const
    expect(codesOf(...both, whole)).toEqual(['unused-meter', 'repeated-line'])
    expect(codesOf(unused, remark('# hearken-ignore unused-meter, repeated-line: why'))).toEqual([
      'unused-silencer',
    ])
    expect(codesOf(unused, remark('# hearken-ignore unused-meter unchanged-meter: why'))).toEqual([
      'unused-silencer',
    ])
    expect(codesOf(unused, remark('# hearken-ignore unused-meter,unused-meter: why'))).toEqual([])
  })

  it('needs a reason, and is told only that', () => {
    expect(codesOf(unused, remark('# hearken-ignore unused-meter'))).toEqual(['silencer-without-reason'])
    expect(codesOf(unused, remark('# hearken-ignore unused-meter:   '))).toEqual(['silencer-without-reason'])
    expect(codesOf(unused, remark('# hearken-ignore unused-meter, as I said (twice)'))).toEqual([
      'silencer-without-reason',
    ])
    expect(codesOf(unused, remark('# hearken-ignore'))).toEqual(['unused-meter', 'silencer-without-reason'])
    expect(codesOf(['meters:\n', '# hearken-ignore unused-meter\nmeters:\n'])).toEqual([
      'silencer-without-reason',
    ])
  })

  it('with a misspelt code is told only that', () => {
    expect(codesOf(unused, remark('# hearken-ignore unused-metre: why'))).toEqual(['unknown-silencer'])
    expect(codesOf(unused, remark('# hearken-ignore something-else-wholly: why'))).toEqual([
      'unused-meter',
      'unknown-silencer',
    ])
  })

  it('cannot silence an error, and says so', () => {
    const target = [
      '            go-to: talking\n',
      '            go-to: talkng # hearken-ignore unknown-target: later\n',
    ] as const
    expect(codesOf(target)).toEqual(['unknown-target', 'silencer-of-error'])
  })

  it('is not called unused where errors kept the checks from being made', () => {
    const target = ['            go-to: talking\n', '            go-to: talkng\n'] as const
    expect(codesOf(unused, remark('# hearken-ignore unused-meter: for later'), target)).toEqual([
      'unknown-target',
    ])
  })

  it('is only a remark: the same words in a text silence nothing', () => {
    const says = [
      '            - So.\n',
      "            - 'So. hearken-ignore unused-meter: she said'\n",
    ] as const
    expect(codesOf(unused, says)).toEqual(['unused-meter'])
  })
})
