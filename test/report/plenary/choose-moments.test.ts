import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Candidate } from '../../../src/report/plenary/candidate.ts'
import { chooseMoments } from '../../../src/report/plenary/choose-moments.ts'

const kinds = ['opened', 'met', 'closed'] as const

function candidate(whose: string, turn: number, kind: (typeof kinds)[number], strength = 0.5): Candidate {
  const line = { who: 'persona', name: 'Hoa', text: `line ${turn}` } as const
  return {
    key: JSON.stringify([whose, 'talk', turn]),
    whose,
    about: [`line-${turn % 5}`],
    labels: [(['elicit', 'restate', 'rights', 'safety', 'empathize'] as const)[turn % 5] ?? 'elicit'],
    turn,
    strength,
    moment: { kind, before: [line], said: line, after: [line], why: 'why', another: 'another' },
  }
}

const anyCandidates = fc
  .array(
    fc.record({
      whose: fc.constantFrom(...'ABCDEFGH'),
      turn: fc.nat(30),
      kind: fc.constantFrom(...kinds),
      strength: fc.constantFrom(0.2, 0.5, 0.9),
    }),
    { maxLength: 60 },
  )
  .map((all) => {
    const each = all.map(({ whose, turn, kind, strength }) => candidate(whose, turn, kind, strength))
    return [...new Map(each.map((one) => [one.key, one])).values()]
  })
const choices = fc.record({
  strike: fc.subarray([1, 2, 3, 4, 5, 6]),
  swap: fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 8 }),
  seed: fc.nat(5),
})
const none = { strike: [], swap: [], seed: 1 }

describe('the turns of a plenary', () => {
  it('do not depend on the order in which they were found', () => {
    fc.assert(
      fc.property(anyCandidates, choices, fc.array(fc.nat()), (all, chosen, places) => {
        const shuffled = all
          .map((one, index) => ({ one, place: places[index % Math.max(1, places.length)] ?? 0 }))
          .sort((one, other) => one.place - other.place)
          .map(({ one }) => one)
        expect(chooseMoments(shuffled, chosen)).toEqual(chooseMoments(all, chosen))
      }),
    )
  })

  it('are six where there are, of which at most two closed somebody, each once, in the order of the story', () => {
    fc.assert(
      fc.property(anyCandidates, fc.nat(5), (all, seed) => {
        const { places, others } = chooseMoments(all, { ...none, seed })
        const good = all.filter(({ moment }) => moment.kind !== 'closed').length
        const closed = all.length - good
        expect(places.length).toBe(Math.min(6, good + Math.min(2, closed)))
        expect(
          places.filter(({ candidate: { moment } }) => moment.kind === 'closed').length,
        ).toBeLessThanOrEqual(2)
        expect(new Set(places.map(({ candidate: { key } }) => key)).size).toBe(places.length)
        expect(places.map(({ candidate: { turn } }) => turn)).toEqual(
          places.map(({ candidate: { turn } }) => turn).sort((one, other) => one - other),
        )
        expect(others).toBe(all.length - places.length)
      }),
    )
  })

  it('are of six people where six did well', () => {
    fc.assert(
      fc.property(anyCandidates, fc.nat(5), (all, seed) => {
        const well = [...'ABCDEF'].map((whose) => candidate(whose, 40, 'opened', 0.1))
        const { places } = chooseMoments([...all, ...well], { ...none, seed })
        expect(new Set(places.map(({ candidate: { whose } }) => whose)).size).toBe(6)
      }),
    )
  })

  it('keep their numbers where others are struck out, and give way to others where they are swapped', () => {
    fc.assert(
      fc.property(anyCandidates, choices, (all, chosen) => {
        const before = chooseMoments(all, { ...none, seed: chosen.seed })
        const struck = chooseMoments(all, { ...chosen, swap: [] })
        expect(struck.places).toEqual(before.places.filter(({ number }) => !chosen.strike.includes(number)))
        const number = chosen.swap[0] ?? 1
        const swapped = chooseMoments(all, { ...none, seed: chosen.seed, swap: [number] })
        for (const place of before.places) {
          const now = swapped.places.find((each) => each.number === place.number)
          const leftGood = all.length > before.places.length
          if (place.number !== number || !leftGood) continue
          const canSwap = all.some(
            ({ key, moment }) =>
              !before.places.some(({ candidate }) => candidate.key === key) &&
              (moment.kind !== 'closed' || place.candidate.moment.kind === 'closed'),
          )
          expect(now?.candidate.key === place.candidate.key).toBe(!canSwap)
        }
        for (const place of before.places.filter((each) => each.number !== number))
          expect(swapped.places).toContainEqual(place)
      }),
    )
  })

  it('swapped on and on never show one a second time', () => {
    const all = [...'ABCDEFGHIJKL'].map((whose, index) => candidate(whose, index, 'opened'))
    const seen = [0, 1, 2, 3, 4, 5].map((times) => {
      const swap = Array.from({ length: times }, () => 3)
      return chooseMoments(all, { ...none, swap }).places.find(({ number }) => number === 3)?.candidate.key
    })
    expect(new Set(seen).size).toBe(6)
  })
})
