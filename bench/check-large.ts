import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { readScenario } from '../src/scenario/index.ts'
import { largeScenario } from './large-scenario.ts'
import { type Figure, quantile, timeProcess } from './measure.ts'

const root = resolve(import.meta.dirname, '..')

/** In a process of its own, as `check` is: what `parseDocument` alone takes there, without starting Node and reading the file. */
const parsing = `
import { readFileSync } from 'node:fs'
import { parseDocument } from 'yaml'
const text = readFileSync(process.argv[1], 'utf8')
const began = performance.now()
parseDocument(text)
console.log(performance.now() - began)`

/**
 * Measures `check` of a scenario of 500 states and 2,500 rules, the whole process, against \`parseDocument\` of the same file: at most one
 * and a half times that, and 300 ms. Both are taken in turns, so that a busy machine slows both.
 */
export function measureLargeCheck(rounds = 5): Figure {
  const text = largeScenario({ states: 500, rulesOfEach: 5 })
  const { problems } = readScenario(text, 'large.yaml')
  if (problems.length > 0) throw new Error(`the large scenario has ${problems[0]?.code ?? 'a problem'}`)
  const path = join(mkdtempSync(join(tmpdir(), 'hearken-bench-')), 'large.yaml')
  writeFileSync(path, text)
  const parsed: number[] = []
  const checked: number[] = []
  for (let round = 0; round < rounds; round++) {
    const args = ['--input-type=module', '-e', parsing, path]
    parsed.push(Number(execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' })))
    checked.push(timeProcess([join(root, 'dist/main.js'), 'check', path], 1))
  }
  const parse = quantile(parsed, 0.5)
  return {
    what: `\`check\` of 500 states, 2,500 rules; \`parseDocument\` alone ${parse.toFixed(0)} ms`,
    found: quantile(checked, 0.5),
    toReach: Math.round(1.5 * parse + 300),
    unit: 'ms',
  }
}
