import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isMap, isSeq, parseDocument } from 'yaml'
import { createSay } from '../../src/language/index.ts'
import { reportProblems } from '../../src/problems/index.ts'
import { readScenario } from '../../src/scenario/index.ts'

const lin = readFileSync(resolve(import.meta.dirname, '../corpus/good/lin.yaml'), 'utf8')

const problemsOf = (text: string) => readScenario(text, 'lin.yaml').problems
const codesOf = (text: string) => problemsOf(text).map(({ code }) => code)
const messagesOf = (text: string) =>
  reportProblems(problemsOf(text), 'lin.yaml', text, createSay('en')).map(({ message }) => message)

/** Every key and name of the file that can lose its third letter, with the line it stands on. */
const keys = [...lin.matchAll(/(?<=^ *|[{,] *|- )([a-z][a-z-]{2,})(?=:( |$))/gm)].map((match) => ({
  word: match[1] ?? '',
  at: match.index,
  line: lin.slice(0, match.index).split('\n').length,
}))

/** Every key and every item of the file, as the way to it. */
function pathsIn(node: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (isSeq(node)) return node.items.flatMap((item, at) => [[...path, at], ...pathsIn(item, [...path, at])])
  if (!isMap(node)) return []
  return node.items.flatMap(({ key, value }) => {
    const own = [...path, String(key)]
    return [own, ...pathsIn(value, own)]
  })
}

describe('one mistake', () => {
  it.each(keys)('$word on line $line, misspelt, is told once', ({ word, at }) => {
    const misspelt = word.length < 4 ? `${word.slice(0, 2)}x` : word.slice(0, 2) + word.slice(3)
    const text = lin.slice(0, at) + misspelt + lin.slice(at + word.length)
    // The ids of replies are free: nothing names them.
    const isReply = new RegExp(`^ *${word}:$|says: \\{${word}:`, 'm').test(lin) && codesOf(text).length === 0
    expect(codesOf(text), codesOf(text).join(', ')).toHaveLength(isReply ? 0 : 1)
  })

  it('is told once where anything is missing, unless two things hang on it', () => {
    const many = pathsIn(parseDocument(lin).contents).flatMap((path) => {
      const document = parseDocument(lin)
      document.deleteIn(path)
      const codes = codesOf(String(document))
      return codes.length > 1 ? [`${path.join('.')}: ${codes.join(', ')}`] : []
    })
    expect(many).toEqual([
      'states.morning: unknown-state, unknown-state',
      'states.morning.states: wrong-start, unknown-state',
      'states.morning.states.talking.rules: fact-never-told, unused-third',
      'states.morning.states.talking.rules.0: fact-never-told, unused-third',
    ])
  })

  it('names the other lines that show it', () => {
    expect(messagesOf(lin.replace('  gone:\n', '  goone:\n'))).toEqual([
      'There is no state or ending `gone`. Did you mean `goone`? Line 92 has it too.',
    ])
    const rule = '  - when: {flag: threatening}\n'
    const [message, ...others] = messagesOf(lin.replace(rule, '  -\n'))
    expect(others).toEqual([])
    expect(message).toMatch(/holds whenever this one does.* 4 more lines have it too: \d+, \d+, \d+, \d+\.$/)
  })
})
