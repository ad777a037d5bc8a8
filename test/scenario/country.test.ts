import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSay } from '../../src/language/index.ts'
import { countryNotes, isCountry, layCountry, readCountry, type Scenario } from '../../src/scenario/index.ts'
import { createPlaces } from '../../src/text/index.ts'
import { briefingLines } from '../../src/views/plain/index.ts'
import { scenarioAt, shippedIds } from '../arbitrary/scenarios.ts'
import { paperOf } from '../views/plain/paper.ts'

const say = createSay('en')
const shipped = readFileSync(resolve(import.meta.dirname, '../../scenarios/country.yaml'), 'utf8')

const sheet = `country: Nowhere
invented: true
currency: nons
services:
  labour-office: {name: the Wages Counter, offers: claims for wages, number: 0-17}
  shelter: {name: the Lamp House, offers: a bed}
reporting-duties: [Danger to a child is told at once.]
age-rules: [Under eighteen is a child.]
caution-rules: [Nobody need answer.]
titles: [The older is greeted first.]
`

/** The tea stall, whose labour office is one wherever one is, under a sheet. */
function laid(text: string): Scenario {
  const lin = scenarioAt('test/corpus/good/lin.yaml')
  const services = lin.services.map((service) => ({ ...service, is: 'labour-office' as const }))
  const { country } = readCountry(text, 'country.yaml')
  if (country === null) throw new Error('the sheet has errors')
  return layCountry({ ...lin, services }, country)
}

function problemsOf(text: string): readonly string[] {
  const places = createPlaces(text)
  return readCountry(text, 'country.yaml').problems.map(({ code, span }) => {
    const { line, column } = places.place(span.start)
    return `${code} ${line}:${column}`
  })
}

describe('the local sheet', () => {
  it('stands beside what the story says: the services that the scenario names, and the rules', () => {
    expect(countryNotes(laid(sheet), say)).toEqual([
      'the labour office: the Wages Counter, in Nowhere (invented): claims for wages; 0-17 (invented)',
      'To be reported: Danger to a child is told at once.',
      'Age: Under eighteen is a child.',
      'Caution: Nobody need answer.',
      'Address: The older is greeted first.',
      'Money is counted in nons.',
    ])
    expect(countryNotes(scenarioAt('test/corpus/good/lin.yaml'), say)).toEqual([])
  })

  it('never shows a number without its country, nor without saying that there is no such country', () => {
    const names = fc.stringMatching(/^[A-Z][a-z]{2,9}$/)
    const numbers = fc.stringMatching(/^[1-9][0-9]{2,6}$/)
    const held = fc.property(names, numbers, fc.boolean(), (name, number, invented) => {
      const text = sheet.replace('0-17', number).replace('Nowhere', name)
      const scenario = laid(invented ? text : text.replace('invented: true\n', ''))
      const briefing = briefingLines(scenario, 'practice', paperOf(4000)).filter((line) =>
        line.includes(number),
      )
      expect(briefing).toHaveLength(1)
      for (const line of [
        ...briefing,
        ...countryNotes(scenario, say).filter((each) => each.includes(number)),
      ])
        expect(line).toContain(`${number} (${invented ? 'invented' : name})`)
    })
    fc.assert(held, { numRuns: 50 })
  })

  it('has each of its mistakes told at its place', () => {
    expect(problemsOf(sheet)).toEqual([])
    expect(
      problemsOf(`country: Nowhere
invented: yes please
services:
  sheltr: {name: a, offers: b}
  clinic: {name: c}
  hotline: {name: '', offers: d, number: [1]}
age-rules: []
moto: x
`),
    ).toEqual([
      'unknown-key 8:1',
      'wrong-shape 2:11',
      'unknown-key 4:3',
      'missing-key 5:3',
      'empty-text 6:19',
      'wrong-shape 6:42',
      'empty-text 7:12',
    ])
    expect(problemsOf('services: {}\n')).toEqual(['missing-key 1:1'])
    expect(problemsOf('country: [\n')[0]).toMatch(/^yaml-syntax/)
    fc.assert(fc.property(fc.string(), (text) => void readCountry(text, 'country.yaml')))
  })

  it('that ships is of a country that there is not, and names every service that a shipped scenario asks for', () => {
    const { country, problems } = readCountry(shipped, 'country.yaml')
    expect(problems).toEqual([])
    expect(country?.invented).toBe(true)
    expect(isCountry(shipped)).toBe(true)
    const named = new Set(country?.services.map(({ role }) => role))
    for (const id of shippedIds) {
      const { services } = scenarioAt(`scenarios/${id}.yaml`)
      for (const { is } of services) if (is !== null) expect(named, id).toContain(is)
      expect(
        isCountry(readFileSync(resolve(import.meta.dirname, `../../scenarios/${id}.yaml`), 'utf8')),
      ).toBe(false)
    }
  })
})
