import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDocument, stringify } from 'yaml'
import { createSay } from '../../src/language/index.ts'
import { type ProblemCode, shapeCodes } from '../../src/problems/index.ts'
import { readScenario, scenarioSchema } from '../../src/scenario/index.ts'
import { changes, placesIn } from '../arbitrary/changed-yaml.ts'

const corpus = resolve(import.meta.dirname, '../corpus')
const schema = scenarioSchema(createSay('en'))
const ajv = new Ajv({ allErrors: true, strict: true, strictTypes: false, strictRequired: false })
const accepts = ajv.compile(schema)

const filesOf = (folder: string) => readdirSync(join(corpus, folder)).filter((file) => file.endsWith('.yaml'))
const textOf = (folder: string, file: string) => readFileSync(join(corpus, folder, file), 'utf8')
const codesOf = (text: string, file: string) => readScenario(text, file).problems.map(({ code }) => code)
const ofShape = (codes: readonly ProblemCode[]) => codes.filter((code) => shapeCodes.has(code))

/** The value that a file holds; undefined where it is no YAML that stands for one, which no schema sees. */
function heldBy(text: string, codes: readonly ProblemCode[]): unknown {
  const none = codes.some(
    (code) => code.startsWith('yaml') || ['several-documents', 'empty-file'].includes(code),
  )
  return none ? undefined : parseDocument(text, { uniqueKeys: false }).toJS()
}

describe('the schema of scenario files', () => {
  it('is sound, and describes every part and key', () => {
    expect(ajv.validateSchema(schema)).toBe(true)
    const bare = Object.entries(
      schema.definitions as Record<string, { properties?: Record<string, unknown> }>,
    )
      .flatMap(([part, { properties = {} }]) =>
        Object.entries(properties as Record<string, { description?: string }>).map(
          ([key, { description = '' }]) => ({ place: `${part}.${key}`, description }),
        ),
      )
      .filter(({ description }) => !/^\S.*[.…:]$/s.test(description))
    expect(bare).toEqual([])
  })

  it.each(filesOf('good').map((file) => ['good', file] as const))('accepts %s/%s', (folder, file) => {
    const text = textOf(folder, file)
    expect(accepts(heldBy(text, [])), JSON.stringify(accepts.errors)).toBe(true)
  })

  it.each(filesOf('bad'))('and the reader agree on the shape of bad/%s', (file) => {
    const text = textOf('bad', file)
    const codes = codesOf(text, file)
    const value = heldBy(text, codes)
    if (value === undefined) return
    const refused = !accepts(value)
    expect(refused, `${codes.join(', ')}: ${JSON.stringify(accepts.errors)}`).toBe(ofShape(codes).length > 0)
  })

  it('and the reader agree on the shape of a sound file with any one thing changed', () => {
    const sound = filesOf('good').map((file) => heldBy(textOf('good', file), []))
    fc.assert(
      fc.property(fc.constantFrom(...sound), fc.nat(), fc.constantFrom(...changes), (value, at, change) => {
        const changed = structuredClone(value)
        const places = placesIn(changed)
        const place = places[at % places.length]
        if (place === undefined) return
        change(place.holder, place.key)
        const codes = codesOf(stringify(changed), 'lin.yaml')
        // What an unknown meter is to be is not asked: two mistakes at once.
        if (codes.includes('unknown-meter')) return
        const refused = !accepts(changed)
        const why = `${codes.join(', ')} against ${ajv.errorsText(accepts.errors)} at ${place.path}`
        expect(refused, why).toBe(ofShape(codes).length > 0)
      }),
      { numRuns: 400 },
    )
  })
})
