import type { Change } from './changes.ts'
import type { Exchange } from './conversation.ts'
import { gainOf } from './course.ts'
import type { Judgement } from './judgement.ts'

/** What one turn did to the person's meters of which one way is good for them. */
export interface Move {
  readonly exchange: Exchange
  /** Its place among the turns that count, from 0. */
  readonly index: number
  /** The value of each such meter before the turn and after it. */
  readonly steps: readonly Change[]
  /** How far the meters went towards their good ends together; below 0 where they went the other way. */
  readonly gain: number
}

/** Returns what each turn did to the person, in the order of the turns. */
export function movesOf({ conversation, courses }: Judgement): readonly Move[] {
  const directed = courses.filter((course) => course.meter.good !== null)
  return conversation.exchanges.map((exchange, index) => {
    const gains = directed.map(
      (course) => gainOf(course, course.values[index + 1] ?? 0) - gainOf(course, course.values[index] ?? 0),
    )
    const steps = directed.map(({ meter: { id, start }, values }) => ({
      meter: id,
      before: values[index] ?? start,
      after: values[index + 1] ?? start,
    }))
    return { exchange, index, steps, gain: gains.reduce((sum, gain) => sum + gain, 0) }
  })
}
