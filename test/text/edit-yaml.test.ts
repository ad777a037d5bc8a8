import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import {
  appendYaml,
  inlineYaml,
  removeYaml,
  replaceYaml,
  type YamlValue,
  yamlText,
} from '../../src/text/index.ts'

const file = `# What Hoa says when she is heard.
scenario: hoa
conversations:
  - name: first   # the good one
    turns:
      - say: "Hello: you"
        then:
          # she must not be blamed
          has: [introduce,  respect, rights]   # three
          state: guarded
          told:
            - debt
            - village   # and this
      - then: {state: 'open', reply: Yes}
        say: >
          a long
          line
      - do: wait

  - name: second
    turns: []
`

const turn = ['conversations', 0, 'turns', 0, 'then']

/** The lines that two texts do not share. */
const changed = (text: string) => {
  const lines = file.split('\n')
  const others = text.split('\n')
  return {
    gone: lines.filter((line) => !others.includes(line)),
    come: others.filter((line) => !lines.includes(line)),
  }
}

describe('editing YAML', () => {
  it('replaces a value and leaves every other letter as it is', () => {
    expect(changed(replaceYaml(file, [...turn, 'state'], 'weighing'))).toEqual({
      gone: ['          state: guarded'],
      come: ['          state: weighing'],
    })
    expect(
      changed(replaceYaml(file, ['conversations', 0, 'turns', 1, 'then', 'reply'], 'Yes, *nods*: no')).come,
    ).toEqual(['      - then: {state: \'open\', reply: "Yes, *nods*: no"}'])
  })

  it('takes an item out of a list, with its comma or its line', () => {
    const without = (item: number, key: string) => changed(removeYaml(file, [...turn, key, item])).come
    expect(without(0, 'has')).toEqual(['          has: [respect, rights]   # three'])
    expect(without(1, 'has')).toEqual(['          has: [introduce,  rights]   # three'])
    expect(without(2, 'has')).toEqual(['          has: [introduce,  respect]   # three'])
    expect(changed(removeYaml(file, [...turn, 'told', 0]))).toEqual({
      gone: ['            - debt'],
      come: [],
    })
    expect(changed(removeYaml(file, [...turn, 'told', 1])).gone).toEqual([
      '            - village   # and this',
    ])
  })

  it('takes a key away with its value, and a map or list with the last of it', () => {
    expect(changed(removeYaml(file, [...turn, 'told'])).gone).toEqual([
      '          told:',
      '            - debt',
      '            - village   # and this',
    ])
    const one = removeYaml(file, ['conversations', 0, 'turns', 1, 'then'])
    expect(changed(one)).toEqual({
      gone: ["      - then: {state: 'open', reply: Yes}", '        say: >'],
      come: ['      - say: >'],
    })
    const bare = removeYaml(removeYaml(file, [...turn, 'told', 1]), [...turn, 'told', 0])
    expect(parse(bare).conversations[0].turns[0].then).toEqual({
      has: ['introduce', 'respect', 'rights'],
      state: 'guarded',
    })
  })

  it('leaves a text without such a value as it is', () => {
    expect(replaceYaml(file, ['nothing'], 1)).toBe(file)
    expect(removeYaml(file, ['conversations', 7])).toBe(file)
    expect(removeYaml(file, ['scenario', 'nothing'])).toBe(file)
    expect(appendYaml(file, ['scenario'], 1)).toBeNull()
  })

  it('adds an item as the others are written, with the empty line that stands between them', () => {
    const added = appendYaml(
      file,
      ['conversations'],
      { name: 'third', turns: [{ do: 'wait', ends: { has: ['a', 'b'] } }] },
      ['has'],
    )
    expect(added).toBe(`${file}
  - name: third
    turns:
      - do: wait
        ends:
          has: [a, b]
`)
    expect(appendYaml(file, ['conversations', 0, 'turns'], { say: 'x' })).toContain(
      '      - do: wait\n      - say: x\n\n  - name',
    )
    expect(
      parse(appendYaml(file, ['conversations', 1, 'turns'], { say: 'x' }) ?? '').conversations[1].turns,
    ).toEqual([{ say: 'x' }])
    expect(appendYaml('a:\n- 1', ['a'], 2)).toBe('a:\n- 1\n- 2\n')
    expect(appendYaml('a:\r\n  - 1\r\n', ['a'], { b: 1, c: 2 })).toBe(
      'a:\r\n  - 1\r\n  - b: 1\r\n    c: 2\r\n',
    )
  })
})

const values = fc.letrec<{ value: YamlValue; leaf: YamlValue }>((tie) => ({
  leaf: fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.integer(), fc.boolean(), fc.constant(null)),
  value: fc.oneof(
    { maxDepth: 3 },
    tie('leaf'),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('say', 'has', 'x y', 'null', '1'), tie('value'), { maxKeys: 3 }),
  ),
})).value

describe('writing YAML', () => {
  it('keeps a newline in a value, long or short, within one line', () => {
    const values = ['a\nb', ' \n ', `${'word '.repeat(12)}\n again`]
    expect(values.map(inlineYaml)[0]).toBe('"a\\nb"')
    expect(values.map(inlineYaml).map((text) => parse(text))).toEqual(values)
    expect(values.map(inlineYaml).join('')).not.toMatch(/\n/)
  })

  it('reads back as what was written, in lines and in one line', () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(parse(yamlText(value, { inlineKeys: ['has'] }))).toEqual(value)
        const inline = inlineYaml(value)
        expect(parse(`[${inline}]`)).toEqual([value])
        expect(inline).not.toMatch(/\n/)
      }),
      { numRuns: 80 },
    )
  })

  it('replaced, removed or added reads back so, whatever stands there', () => {
    const maps = fc.dictionary(fc.constantFrom('a', 'b', 'c'), values, { minKeys: 2, maxKeys: 3 })
    fc.assert(
      fc.property(
        fc.array(maps, { minLength: 2, maxLength: 4 }),
        fc.nat(3),
        fc.string(),
        fc.boolean(),
        (list, chosen, word, inline) => {
          const at = chosen % list.length
          const text = inline
            ? `list: [${list.map((each) => inlineYaml(each)).join(', ')}]\n`
            : yamlText({ list })
          const key = Object.keys(list[at] ?? {})[0] ?? ''
          const { [key]: _, ...rest } = list[at] ?? {}
          const replaced = list.map((each, index) => (index === at ? { ...each, [key]: word } : each))
          expect(parse(replaceYaml(text, ['list', at, key], word))).toEqual({ list: replaced })
          expect(parse(removeYaml(text, ['list', at]))).toEqual({
            list: list.filter((_, index) => index !== at),
          })
          expect(parse(removeYaml(text, ['list', at, key]))).toEqual({
            list: list.map((each, index) => (index === at ? rest : each)),
          })
          if (!inline)
            expect(parse(appendYaml(text, ['list'], { a: word }) ?? '')).toEqual({
              list: [...list, { a: word }],
            })
        },
      ),
      { numRuns: 80 },
    )
  })
})
