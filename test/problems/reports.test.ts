import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createSay } from '../../src/language/index.ts'
import {
  formatGithubReport,
  formatGroupedReport,
  formatReport,
  type ReportedProblem,
  reportProblems,
} from '../../src/problems/index.ts'
import { readScenario } from '../../src/scenario/index.ts'

const say = createSay('en')
const lin = readFileSync(resolve(import.meta.dirname, '../corpus/good/lin.yaml'), 'utf8')

function problem(code: string, line: number, more: Partial<ReportedProblem> = {}): ReportedProblem {
  return {
    file: 'lin.yaml',
    line,
    column: 3,
    severity: 'warning',
    code,
    message: `What ${code} says.`,
    suggestion: null,
    frame: `   ${line} | a line`,
    ...more,
  }
}

const many = (code: string, count: number, more: Partial<ReportedProblem> = {}) =>
  Array.from({ length: count }, (_, at) => problem(code, 10 + at, more))

describe('a report for people', () => {
  it('shows a few of a code whole, as they are', () => {
    const few = [...many('unused-topic', 4), problem('unused-meter', 3)]
    expect(formatGroupedReport(few, say)).toBe(formatReport(few, say))
  })

  it('shows the first three of many, and on which lines the others are', () => {
    const text = formatGroupedReport(many('unused-topic', 40), say)
    expect(text.match(/unused-topic$/gm)).toHaveLength(3)
    expect(text).toContain(
      '… and 37 more like it, on lines 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24 and 25 others.',
    )
    expect(text).not.toContain('--all')
  })

  it('groups each file by itself', () => {
    const text = formatGroupedReport(
      [...many('unused-topic', 5), ...many('unused-topic', 5, { file: 'mali.yaml' })],
      say,
    )
    expect(text.match(/2 more like it/g)).toHaveLength(2)
  })

  it('ends with what is not shown, by code, and how to see it', () => {
    const codes = Array.from({ length: 12 }, (_, at) => `code-${'abcdefghijkl'[at]}`)
    const text = formatGroupedReport(
      codes.flatMap((code) => many(code, 4)),
      say,
    )
    expect(text.split('\n\n')).toHaveLength(31)
    expect(text.split('\n\n').at(-1)).toBe(
      '18 more problems are not shown: code-h (2), code-i (4), code-j (4), code-k (4), code-l (4). `--all` shows every one.',
    )
  })

  it('stays readable for a scenario with 200 problems, and loses none', () => {
    const topics = Array.from(
      { length: 200 },
      (_, at) => `  t${at}:\n    about: it\n    examples: [a ${at}, b ${at}, c ${at}, d ${at}, e ${at}]\n`,
    )
    const text = lin.replace('topics:\n', `topics:\n${topics.join('')}`)
    const { problems } = readScenario(text, 'lin.yaml')
    expect(problems).toHaveLength(200)
    const reported = reportProblems(problems, 'lin.yaml', text, say)
    expect(formatGroupedReport(reported, say).split('\n').length).toBeLessThan(30)
    expect(formatGroupedReport(reported, say)).toContain('197 more like it')
    expect(formatReport(reported, say).match(/ {2}unused-topic$/gm)).toHaveLength(200)
    expect(formatGithubReport(reported).split('\n')).toHaveLength(200)
  })
})

describe('a report for GitHub', () => {
  it('escapes what would end a property or a line', () => {
    const message = '50% of it\r\n::error::more'
    expect(formatGithubReport([problem('unused-topic', 7, { file: 'a,b:c\\lin.yaml', message })])).toBe(
      '::warning file=a%2Cb%3Ac/lin.yaml,line=7,col=3,title=unused-topic::50%25 of it%0D%0A::error::more',
    )
  })

  it('puts errors first, and the first of each code before the others, since only ten of each are shown', () => {
    const reported = [
      ...many('repeated-line', 12),
      problem('unused-topic', 50),
      problem('unknown-key', 60, { severity: 'error' }),
      problem('unknown-key', 61, { severity: 'error' }),
      problem('missing-key', 62, { severity: 'error' }),
    ]
    const lines = formatGithubReport(reported).split('\n')
    expect(lines).toHaveLength(reported.length)
    expect(lines.slice(0, 5).map((line) => /::(\w+) .*line=(\d+)/.exec(line)?.slice(1).join(' '))).toEqual([
      'error 60',
      'error 62',
      'error 61',
      'warning 10',
      'warning 50',
    ])
  })
})
