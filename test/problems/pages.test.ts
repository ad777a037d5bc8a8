import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createSay } from '../../src/language/index.ts'
import { explore } from '../../src/machine/index.ts'
import {
  exploredCodes,
  formatReport,
  problemGroups,
  reportProblems,
  severities,
} from '../../src/problems/index.ts'
import { type HeardExample, readScenario } from '../../src/scenario/index.ts'
import { layInto } from './lay-into.ts'

const say = createSay('en')
const teaStall = readFileSync(join(import.meta.dirname, 'tea-stall.yaml'), 'utf8')
const pages = problemGroups.flatMap((group) => group.pages)

/** For the one problem that a coder finds: what one would take examples of the two topics for. */
const heard: readonly HeardExample[] = [
  { topic: 'buses', at: 1, heard: 'tea' },
  { topic: 'tea', at: 0, heard: 'buses' },
]

/** Reads an example; one of a problem that only walking the machine finds is walked. */
function read(code: string, text: string, whatWasHeard: readonly HeardExample[]) {
  const heardHere = code === 'confused-topics' ? whatWasHeard : null
  const { scenario } = readScenario(text, 'lin.yaml', heardHere)
  const explored = exploredCodes.has(code) && scenario !== null ? explore(scenario) : null
  return readScenario(text, 'lin.yaml', heardHere, explored)
}

describe('a page on each problem', () => {
  it('is there for every code, once', () => {
    expect(pages.map(({ code }) => code).toSorted()).toEqual(Object.keys(severities).toSorted())
  })

  it.each(pages.filter(({ shown }) => shown !== 'outside' && shown !== 'table'))(
    '$code: the wrong example gives it and nothing else',
    ({ code, wrong, shown }) => {
      const text = shown === 'file' ? wrong : layInto(teaStall, wrong, shown === 'instead')
      const { problems } = read(code, text, heard)
      const report = formatReport(reportProblems(problems, 'lin.yaml', text, say), say)
      expect(
        problems.map((problem) => problem.code),
        report,
      ).toEqual([code])
    },
  )

  it.each(pages.filter(({ shown = 'part' }) => ['part', 'instead'].includes(shown)))(
    '$code: the right example gives nothing',
    ({ code, right, shown }) => {
      const text = layInto(teaStall, right, shown === 'instead')
      const { problems, scenario } = read(code, text, [])
      expect(formatReport(reportProblems(problems, 'lin.yaml', text, say), say)).toBe('')
      expect(scenario?.id).toBe('lin')
    },
  )

  it('begins from a scenario without a problem', () => {
    expect(readScenario(teaStall, 'lin.yaml').problems).toEqual([])
  })
})
