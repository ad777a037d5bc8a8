import { describe, expect, it } from 'vitest'
import { createSay } from '../../../src/language/index.ts'
import { createSheets, printPage } from '../../../src/views/html/index.ts'
import { opensAndCloses } from '../../../src/views/html/print/opens-and-closes.ts'
import { scenarioAt, shippedIds } from '../../arbitrary/scenarios.ts'
import { pageText } from './page-text.ts'

const say = createSay('en')

describe('the sheets of a scenario', () => {
  it('of the tea stall are as they were', async () => {
    const sheets = createSheets(scenarioAt('test/corpus/good/lin.yaml'), false, say)
    await expect(pageText(printPage(sheets, say))).toMatchFileSnapshot('golden/lin-print.txt')
  })

  it.each(shippedIds)(
    'of %s: what is the person’s to keep is told to whoever plays them, and to nobody else',
    (id) => {
      const scenario = scenarioAt(`scenarios/${id}.yaml`)
      const { person, ...others } = createSheets(scenario, false, say)
      const kept = scenario.facts.filter(({ theirsToKeep }) => theirsToKeep).map(({ tells }) => tells)
      expect(kept.length).toBeGreaterThan(0)
      expect(person.keeps).toEqual(kept)
      const shown = JSON.stringify([others.officer, others.observer, others.facilitator, person.tells])
      for (const fact of kept) expect(shown).not.toContain(JSON.stringify(fact).slice(1, -1))
    },
  )

  it('of the short variant begin as it does', () => {
    const scenario = scenarioAt('scenarios/hoa.yaml')
    const [whole, short] = [createSheets(scenario, false, say), createSheets(scenario, true, say)]
    expect([whole.minutes, short.minutes]).toEqual([20, 12])
    expect(short.officer.brief).toBe(scenario.short?.brief)
    expect(short.person.meters.map(({ start }) => start)).toEqual([4, 6])
    expect(short.person.openings).not.toEqual(whole.person.openings)
  })

  it('show the observer every label, with nothing to copy beside what closes people', () => {
    const { observer } = createSheets(scenarioAt('scenarios/hoa.yaml'), false, say)
    expect(observer.families.map(({ ticks }) => ticks.length)).toEqual([7, 8, 5, 11])
    const flags = observer.families.find(({ family }) => family === 'flag')?.ticks ?? []
    expect(flags.every(({ example, weight }) => example === null && weight !== null)).toBe(true)
    expect(observer.due).toContain('introduce: by turn 3')
  })
})

describe('what opens and what closes', () => {
  const meters = [
    { id: 'trust', from: 0, to: 10, start: 2, good: 'high' as const },
    { id: 'fear', from: 0, to: 10, start: 2, good: 'low' as const },
    { id: 'hour', from: 0, to: 10, start: 2, good: null },
  ]

  it('is the sum of what the reactions do, by which way of a meter is good', () => {
    const felt = opensAndCloses({
      meters,
      reactions: [
        { when: { type: 'safeguard', ids: ['rights', 'privacy'] }, meters: { trust: 1 } },
        { when: { type: 'safeguard', ids: ['privacy'] }, meters: { fear: 1 } },
        { when: { type: 'flag', ids: ['blaming'] }, meters: { fear: 2, hour: 5 } },
        { when: { type: 'not', of: { type: 'flag', ids: ['leading'] } }, meters: { trust: -1 } },
      ],
    })
    expect(felt).toEqual({ opens: ['rights'], closes: ['blaming'], closesAtTimes: [] })
  })

  it('tells what closes only while a meter stands badly from what closes at any time', () => {
    const low = { type: 'meter' as const, id: 'trust', bounds: { least: null, most: 3 } }
    const elicit = { type: 'technique' as const, ids: ['elicit' as const] }
    const felt = opensAndCloses({
      meters,
      reactions: [{ when: { type: 'all', of: [elicit, low] }, meters: { fear: 1 } }],
    })
    expect(felt).toEqual({ opens: [], closes: [], closesAtTimes: ['elicit'] })
  })
})
