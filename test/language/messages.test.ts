import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createSay, type MessageId, tables } from '../../src/language/index.ts'

const src = resolve(import.meta.dirname, '../../src')
const code = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file))

describe('the message table', () => {
  it.each(Object.entries(tables))('every message of %s is well-formed and not empty', (language, table) => {
    const say = createSay(language)
    for (const [id, message] of Object.entries(table)) {
      expect(message.trim(), id).not.toBe('')
      const names = [...message.matchAll(/\{(\w+)[,}]/g)].map((match) => [match[1] ?? '', 1])
      expect(() => say(id as MessageId, Object.fromEntries(names)), id).not.toThrow()
    }
  })

  it('is where every sentence a person reads stands', () => {
    // Data about labels, problems and the guide, and what scripted trainees say, are folders of their own; the rest of the code holds no sentences.
    const own = code.filter(
      (file) =>
        !/^(language|analysis[/\\]english|guide[/\\]english|problems[/\\]english|testing[/\\]trainees)[/\\]/.test(
          file,
        ),
    )
    const strays = own.flatMap((file) => {
      const text = readFileSync(join(src, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<![:'"`])\/\/.*$/gm, '')
      const literals = [...text.matchAll(/'([^'\n]{12,})'|"([^"\n]{12,})"|`([^`]{12,})`/g)]
      return literals
        .map((match) => match[1] ?? match[2] ?? match[3] ?? '')
        .filter((literal) => /^[A-Z][a-z]+(?: [a-z’']+){2,}|(?:[a-z]+ ){4,}[a-z]+[.!?]/.test(literal))
        .map((literal) => `${file}: ${literal}`)
    })
    expect(strays).toEqual([])
  })

  it('holds no message that nothing says', () => {
    const all = code
      .filter((file) => !file.startsWith('language'))
      .map((file) => readFileSync(join(src, file), 'utf8'))
      .join('\n')
    const templates = [...all.matchAll(/[`']([a-z-]+(?:\.[a-z-]+)*[.-])\$\{/g)].map((match) => match[1] ?? '')
    const unused = Object.keys(tables.en ?? {}).filter(
      (id) => !all.includes(`'${id}'`) && !templates.some((start) => id.startsWith(start)),
    )
    expect(unused).toEqual([])
  })
})
