import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fitSureness, sureOf, type Try } from '../../src/analysis/topics/sureness.ts'
import { random } from '../../src/machine/index.ts'

const topics = 6

/** Draws 300 tries. `near` says how near the topics are, given numbers from 0 to 1: the own one is to come first. */
function drawTries(seed: number, near: (draw: () => number) => readonly number[]): readonly Try[] {
  let state = seed
  const draw = () => {
    const [value, next] = random(state)
    state = next
    return value
  }
  return Array.from({ length: 300 }, () => {
    const topic = Math.floor(draw() * topics)
    const [own = 0, ...others] = near(draw)
    return { topic, near: others.toSpliced(topic, 0, own) }
  })
}

const others = (draw: () => number, least: number, most: number) =>
  Array.from({ length: topics - 1 }, () => least + (most - least) * draw())
const seeds = fc.nat(100_000)

it('is surer of what is farther ahead, where some sentences are near to everything', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const sureness = fitSureness(
        drawTries(seed, (draw) => {
          const all = 0.3 * draw()
          return [all + 0.3 * draw(), ...others(draw, all, all + 0.2)]
        }),
      )
      expect(sureOf(sureness, 0.4, 0.15)).toBeGreaterThan(sureOf(sureness, 0.4, 0.39))
    }),
  )
})

it('is not sure of what is no nearer than topics are that nobody asked about, however well the tries went', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const tries = drawTries(seed, (draw) => [0.35 + 0.25 * draw(), ...others(draw, 0.2, 0.3)])
      // Every try was right; as if its topic were not there, none would have been.
      expect(tries.every(({ near, topic }) => near[topic] === Math.max(...near))).toBe(true)
      const sureness = fitSureness(tries)
      expect(sureOf(sureness, 0.55, 0.29)).toBeGreaterThan(0.9)
      expect(sureOf(sureness, 0.29, 0.27)).toBeLessThan(0.5)
    }),
  )
})

it('with too few tries is sure of what is very near', () => {
  expect(sureOf(fitSureness([]), 0.9, 0.1)).toBeGreaterThan(0.9)
  expect(sureOf(fitSureness([]), 0.1, 0.1)).toBeLessThan(0.1)
})
