/** How sure the nearest topic is, as log odds: a weight for how near it is, one for how much nearer than the next, and a constant. */
export type Sureness = readonly [near: number, ahead: number, constant: number]

/** With too few examples to learn from: sure of what is very near. */
const untaught: Sureness = [12, 8, -4]
const enough = 40
/** How much it counts beside a try that its topic might not have been one of the scenario's at all: one turn in five is about something else. */
const strange = 0.25

/** Returns how sure it is that the nearest topic is the right one, 0–1, from how near it and the next one are. */
export function sureOf([near, ahead, constant]: Sureness, first: number, second: number): number {
  return 1 / (1 + Math.exp(-(near * first + ahead * (first - second) + constant)))
}

/** How near each topic was to something that was not known, and which topic it was of. */
export interface Try {
  readonly near: readonly number[]
  readonly topic: number
}

/**
 * Learns how sure to be from tries: how near each topic was, and which one was right (logistic regression, by Newton's method). Each try is also
 * taken as if its own topic were not there, and then none is right: people ask about much that no scenario knows.
 */
export function fitSureness(tries: readonly Try[]): Sureness {
  if (tries.length < enough) return untaught
  const rows = tries.flatMap(({ near, topic }) => {
    const [first = 0, second = 0] = near.toSorted((one, other) => other - one)
    const [other = 0, next = 0] = near.toSpliced(topic, 1).toSorted((one, another) => another - one)
    return [
      { sides: [first, first - second, 1], right: near[topic] === first ? 1 : 0, counts: 1 },
      { sides: [other, other - next, 1], right: 0, counts: strange },
    ]
  })
  let weights: [number, number, number] = [1, 1, 0]
  for (let step = 0; step < 30; step += 1) {
    const pull = [0, 0, 0]
    // A little of its own weight holds each where the examples say nothing.
    const bend = [0.01, 0, 0, 0, 0.01, 0, 0, 0, 0.01]
    for (const { sides, right, counts } of rows) {
      const odds = sides.reduce((sum, side, at) => sum + side * (weights[at] ?? 0), 0)
      const chance = 1 / (1 + Math.exp(-odds))
      sides.forEach((side, row) => {
        pull[row] = (pull[row] ?? 0) + counts * (right - chance) * side
        sides.forEach((other, column) => {
          bend[3 * row + column] =
            (bend[3 * row + column] ?? 0) + counts * chance * (1 - chance) * side * other
        })
      })
    }
    const move = solveThree(bend, pull)
    weights = [weights[0] + (move[0] ?? 0), weights[1] + (move[1] ?? 0), weights[2] + (move[2] ?? 0)]
    if (move.every((one) => Math.abs(one) < 1e-7)) break
  }
  return weights.every(Number.isFinite) ? weights : untaught
}

/** Solves three equations in three unknowns by Cramer's rule. */
function solveThree(matrix: readonly number[], right: readonly number[]): readonly number[] {
  const all = determinant(matrix)
  return [0, 1, 2].map(
    (column) =>
      determinant(matrix.map((value, at) => (at % 3 === column ? (right[Math.floor(at / 3)] ?? 0) : value))) /
      all,
  )
}

function determinant([
  a = 0,
  b = 0,
  c = 0,
  d = 0,
  e = 0,
  f = 0,
  g = 0,
  h = 0,
  i = 0,
]: readonly number[]): number {
  return a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g)
}
