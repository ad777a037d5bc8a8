import type { Situation } from '../../machine/index.ts'

/** How far apart two things put two situations. */
const weighs = { rule: 1000, state: 1000, fact: 300, lines: 100, meter: 10, heard: 1 } as const

/** Returns how far apart two situations are after the same turn; 0 where nothing that a scenario can ask about differs. */
export function apart(one: Situation, other: Situation): number {
  const { memory: mine } = one
  const { memory: theirs } = other
  const meters = Object.entries(mine.meters).reduce(
    (sum, [id, value]) => sum + Math.abs(value - (theirs.meters[id] ?? value)),
    0,
  )
  const linesOf = ({ memory }: Situation) => memory.answer.spoken.map(({ line }) => line).join(' ')
  return (
    (mine.answer.rule === theirs.answer.rule ? 0 : weighs.rule) +
    (one.state === other.state ? 0 : weighs.state) +
    weighs.fact * differing(mine.told, theirs.told) +
    (linesOf(one) === linesOf(other) ? 0 : weighs.lines) +
    weighs.meter * meters +
    weighs.heard * differing(mine.heard, theirs.heard)
  )
}

/** From here on two situations are not the same story any more. */
export const otherStory = weighs.fact

function differing(some: readonly string[], others: readonly string[]): number {
  return (
    some.filter((each) => !others.includes(each)).length +
    others.filter((each) => !some.includes(each)).length
  )
}
