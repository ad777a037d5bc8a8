import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { labelIds } from '../../src/analysis/index.ts'
import { allStates } from '../../src/scenario/index.ts'
import { acceptFound, inlineTestKeys } from '../../src/testing/index.ts'
import { type YamlValue, yamlText } from '../../src/text/index.ts'
import { scenarioAt } from '../arbitrary/scenarios.ts'
import { runFile } from './test-files.ts'

const scenario = scenarioAt('test/corpus/good/lin.yaml')

const file = `# What Lin tells, and what she keeps.
scenario: lin
conversations:
  - name: a morning   # the good one
    turns:
      - say: What do you see at the bus station? (buses)
        then:
          # An open question is not always answered.
          has: [elicit,   rights]   # two
          has-not: [elicit]
          told: [cousin]
          state: talking
          meters: {trust: 5 to 6}
          reply: "no: such words"
      - do: leave
        then: {told: [vans], not-told: [vans], reply: 'Nothing of this'}
      - say: And now?
    ends: {ending: closed, score: at least 99}
`

const accepted = `# What Lin tells, and what she keeps.
scenario: lin
conversations:
  - name: a morning   # the good one
    turns:
      - say: What do you see at the bus station? (buses)
        then:
          # An open question is not always answered.
          has: [elicit]   # two
          state: wary
          meters: {trust: 4 to 6}
          reply: Always the same van.
      - do: leave
        then: {told: [vans]}
      - say: And now?
    ends: {ending: gone, score: at least SCORE}
`

describe('accepting what is found', () => {
  it('rewrites what was not met and leaves every other letter; turns after the end are left', async () => {
    const runs = await runFile(scenario, file)
    const { text, left } = acceptFound(file, runs)
    expect(text.replace(/at least \d+\}$/m, 'at least SCORE}')).toBe(accepted)
    expect(left.map(({ what, turn }) => [what, turn])).toEqual([['over', 3]])
    const again = await runFile(scenario, text)
    expect(again.flatMap(({ differences }) => differences)).toEqual(left)
  })

  it('of a file where all is as expected changes nothing', async () => {
    const sound = accepted.replace(/^.*And now.*\n/m, '').replace(', score: at least SCORE', '')
    const runs = await runFile(scenario, sound)
    expect(acceptFound(sound, runs)).toEqual({ text: sound, accepted: [], left: [] })
  })

  it('gives a file in which all is as found, whatever was expected', async () => {
    const some = <Value>(values: readonly Value[]) => fc.subarray([...values], { minLength: 1, maxLength: 2 })
    const label = Object.values(labelIds).flat()
    const facts = scenario.facts.map(({ id }) => id)
    const states = allStates(scenario).filter(({ start }) => start === null)
    const bounds = fc.constantFrom('at least 6', 'at most 0', '2 to 3', 1)
    const then = fc.record(
      {
        state: fc.constantFrom(...states.map(({ id }) => id)),
        has: some(label),
        'has-not': some(label),
        told: some(facts),
        'not-told': some(facts),
        meters: fc.record({ trust: bounds }),
        reply: fc.constantFrom('nothing of the kind', 'tea'),
      },
      { requiredKeys: [] },
    )
    const words = fc.constantFrom(
      'What do you see? (buses)',
      'You must hate it here.',
      'I will come back on Friday.',
    )
    const turn = fc.record({ say: words, then }, { requiredKeys: ['say'] })
    const ends = fc.record({ ending: fc.constantFrom('gone', 'later'), score: bounds }, { requiredKeys: [] })
    const conversation = fc.record(
      { name: fc.constant('any'), turns: fc.array(turn, { minLength: 1, maxLength: 3 }), ends },
      { requiredKeys: ['name', 'turns'] },
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(conversation, { minLength: 1, maxLength: 2 }),
        fc.boolean(),
        async (conversations, inline) => {
          const value: YamlValue = { scenario: 'lin', conversations: conversations as unknown as YamlValue[] }
          const keys = inline ? [...inlineTestKeys, 'then', 'ends'] : []
          const text = yamlText(value, { inlineKeys: keys })
          const { text: next, left } = acceptFound(text, await runFile(scenario, text))
          expect(left).toEqual([])
          expect((await runFile(scenario, next)).flatMap(({ differences }) => differences)).toEqual([])
        },
      ),
      { numRuns: 25 },
    )
  })
})
