import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { createLearnedCoder } from '../../src/analysis/index.ts'
import { createSay } from '../../src/language/index.ts'
import { fillSkeleton, readScenario, type Scenario } from '../../src/scenario/index.ts'
import { readConversations, runConversation } from '../../src/testing/index.ts'
import { builtTopics } from '../arbitrary/built-topics.ts'
import { headerFor } from '../arbitrary/scenarios.ts'
import { hearken, newFolder } from './outside.ts'

const say = createSay('en')
const root = join(import.meta.dirname, '../..')
const skeletonText = (file: string) => readFileSync(join(root, 'scenarios/skeleton', file), 'utf8')
const skeleton = { scenario: skeletonText('dara.yaml'), tests: skeletonText('dara.test.yaml') }

function scenarioIn(folder: string, id: string): Scenario {
  const { scenario, problems } = readScenario(readFileSync(join(folder, `${id}.yaml`), 'utf8'), `${id}.yaml`)
  expect(problems).toEqual([])
  if (scenario === null) throw new Error('no scenario')
  return scenario
}

describe('hearken new', () => {
  it('writes a scenario that checks clean, and a test that passes', async () => {
    const folder = newFolder()
    const { exit, out } = await hearken(['new', 'sokha', '--yes'], '', { folder })
    expect(exit).toBe(0)
    expect(out).toBe('Written: sokha.yaml, sokha.test.yaml, scenario.schema.json, test.schema.json\n')
    expect((await hearken(['check', 'sokha.yaml', '--strict'], '', { folder })).exit).toBe(0)
    const scenario = scenarioIn(folder, 'sokha')
    expect(scenario.persona.name).toBe('Sokha')
    expect(scenario.endings.length).toBeGreaterThanOrEqual(2)
    expect(scenario.facts.some((fact) => fact.theirsToKeep)).toBe(true)
    expect(scenario.topics.length).toBeGreaterThanOrEqual(5)
  })

  it.each(['response', 'prevention'] as const)('plays as its own test says: %s', async (kind) => {
    const folder = newFolder()
    await hearken(['new', 'sokha', '--yes', '--kind', kind], '', { folder })
    const scenario = scenarioIn(folder, 'sokha')
    const text = readFileSync(join(folder, 'sokha.test.yaml'), 'utf8')
    const { conversations, problems } = readConversations(text, 'sokha.test.yaml', scenario)
    expect(problems).toEqual([])
    expect(conversations.length).toBe(3)
    const coder = createLearnedCoder(say, { topicStore: builtTopics })
    for (const conversation of conversations) {
      const { differences } = await runConversation(scenario, conversation, coder, headerFor(scenario))
      expect(differences, conversation.name).toEqual([])
    }
    expect(new Set(conversations.map(({ ending }) => ending))).toEqual(
      new Set(scenario.endings.map((ending) => ending.id)),
    )
  })

  it('takes answers as lines, and what is not answered as it is otherwise', async () => {
    const folder = newFolder()
    const lines = ['Mrs. Nga', '61', 'prevention', '2', 'Two buckets: one leaks', '', 'Shade # and quiet', '']
    const { exit, err } = await hearken(['new', 'nga'], lines.join('\n'), { folder })
    expect(exit).toBe(0)
    expect(err).toContain('What does Mrs. Nga want, this week?')
    const { title, level, kind, trains, persona } = scenarioIn(folder, 'nga')
    expect({ title, level, kind, trains }).toEqual({
      title: 'Two buckets: one leaks',
      level: 2,
      kind: 'prevention',
      trains: ['M6 §1.14'],
    })
    expect(persona).toMatchObject({ name: 'Mrs. Nga', age: 61, wants: 'Shade # and quiet' })
    expect(readFileSync(join(folder, 'nga.test.yaml'), 'utf8')).toContain('hearken test nga.yaml')
  })

  it('asks only what no flag says', async () => {
    const { err } = await hearken(['new', 'vin', '--name', 'Vin', '--age', '19', '--kind', 'response'])
    expect(err).not.toContain('How old')
    expect(err).toContain('What does Vin fear?')
  })

  it('touches nothing that is there, and leaves nothing half done', async () => {
    const folder = newFolder()
    writeFileSync(join(folder, 'vin.test.yaml'), 'mine')
    const { exit, err } = await hearken(['new', 'vin', '--yes'], '', { folder })
    expect(exit).toBe(2)
    expect(err).toContain('vin.test.yaml is there already and was not touched')
    expect(readdirSync(folder)).toEqual(['vin.test.yaml'])
  })

  it.each([
    ['Bà Tám', '`ba-tam`'],
    ['Vin.yaml', '`vin`'],
    ['9', '`mali`'],
    ['country', 'own sheet'],
    ['hoa', 'means that one'],
  ])('tells what is wrong with the id %s', async (id, told) => {
    const folder = newFolder()
    const { exit, err } = await hearken(['new', id, '--yes'], '', { folder })
    expect(exit).toBe(2)
    expect(err).toContain(told)
    expect(readdirSync(folder)).toEqual([])
  })

  it.each([
    [['--age', '900'], /--age: `900` is no whole number from 0 to 120/],
    [['--name', 'A: b'], /cannot stand in a sentence/],
    [['--wants', 'x'.repeat(401)], /401 characters/],
    [['--kind', 'other'], /response, prevention/],
  ])('tells what is wrong with %j', async (flags, told) => {
    const { exit, err } = await hearken(['new', 'vin', '--yes', ...flags])
    expect(exit).toBe(2)
    expect(err).toMatch(told)
  })

  it('ends at a wrong answer where nobody can be asked again', async () => {
    const folder = newFolder()
    const { exit, err } = await hearken(['new', 'vin'], 'Vin\nold\n', { folder })
    expect(exit).toBe(2)
    expect(err).toContain('`old` is no whole number')
    expect(readdirSync(folder)).toEqual([])
  })

  it('writes files that the schemas in their heads accept', async () => {
    const folder = newFolder()
    await hearken(['new', 'vin', '--yes'], '', { folder })
    for (const [file, schema] of [
      ['vin.yaml', 'scenario.schema.json'],
      ['vin.test.yaml', 'test.schema.json'],
    ] as const) {
      const text = readFileSync(join(folder, file), 'utf8')
      expect(text).toMatch(new RegExp(`^# yaml-language-server: \\$schema=${schema}\n`))
      const ajv = new Ajv({ strict: false })
      const accepts = ajv.compile(JSON.parse(readFileSync(join(folder, schema), 'utf8')) as object)
      expect(accepts(parse(text)), JSON.stringify(accepts.errors)).toBe(true)
    }
  })
})

describe('the skeleton', () => {
  it('takes any answer without breaking', () => {
    const sentence = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() !== '')
    const visible = sentence.map((text) => text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, ' ').trim() || 'x')
    fc.assert(
      fc.property(visible, visible, visible, visible, (title, setting, wants, fears) => {
        const person = { id: 'vin', title, setting, wants, fears, name: 'Vin', age: 19 } as const
        const filled = fillSkeleton(skeleton, { ...person, kind: 'response', level: 3 })
        const { scenario, problems } = readScenario(filled.scenario, 'vin.yaml')
        expect(problems).toEqual([])
        const { title: read, setting: place, persona } = scenario ?? { persona: null }
        expect([read, place, persona?.wants, persona?.fears]).toEqual([title, setting, wants, fears])
      }),
      { numRuns: 100 },
    )
  })
})
