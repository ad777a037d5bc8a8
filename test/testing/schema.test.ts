import { Ajv } from 'ajv'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { createSay } from '../../src/language/index.ts'
import { shapeCodes } from '../../src/problems/index.ts'
import { readConversations, testSchema } from '../../src/testing/index.ts'
import { changes, placesIn } from '../arbitrary/changed-yaml.ts'
import { scenarioAt } from '../arbitrary/scenarios.ts'

const lin = scenarioAt('test/corpus/good/lin.yaml')
const accepts = new Ajv({ strict: true, strictTypes: false, strictRequired: false }).compile(
  testSchema(createSay('en')),
)
const sound = `scenario: lin
conversations:
  - name: she tells of the vans
    seed: 2
    short: true
    turns:
      - say: Tell me about the vans.
        then:
          state: talking
          has: [elicit]
          has-not: [blaming, leading]
          told: [vans]
          not-told: cousin
          meters: {trust: at least 2}
          reply: Thursday
      - do: wait
      - do: leave
        say: I will come again.
    ends: {ending: later, score: 10 to 100}
`

it('the schema of test files and their reader agree on the shape of a file with any one thing changed', () => {
  const problemsOf = (text: string) => readConversations(text, 'lin.test.yaml', lin).problems
  expect(problemsOf(sound)).toEqual([])
  expect(accepts(parse(sound)), JSON.stringify(accepts.errors)).toBe(true)
  fc.assert(
    fc.property(fc.nat(), fc.constantFrom(...changes), (at, change) => {
      const changed = parse(sound) as unknown
      const places = placesIn(changed)
      const place = places[at % places.length]
      if (place === undefined) return
      change(place.holder, place.key)
      const problems = problemsOf(stringify(changed))
      // Which scenario it is for is no matter of shape; what an unknown meter is to be is not asked.
      if (problems.some(({ code, values }) => code === 'unknown-meter' || values.key === 'scenario')) return
      const ofShape = problems.filter(({ code }) => shapeCodes.has(code))
      const refused = !accepts(changed)
      const codes = problems.map(({ code }) => code).join(', ')
      expect(refused, `${codes} against ${JSON.stringify(accepts.errors)} at ${place.path}`).toBe(
        ofShape.length > 0,
      )
    }),
    { numRuns: 600 },
  )
})
