import type { Ending, Meter, Scenario } from '../scenario/index.ts'
import type { Conversation, SpokenRecord } from './conversation.ts'
import { endingShare, endingWorth, endShare, gainForAll, unchangedWorth } from './weights.ts'

/** How one meter went: its value after each turn, from turn 0. */
export interface MeterCourse {
  readonly meter: Meter
  readonly values: readonly number[]
}

/** Returns the course of every meter; one that a record does not give stays as it was. */
export function courseOf(conversation: Conversation, scenario: Scenario): readonly MeterCourse[] {
  const steps = [conversation.opening, ...conversation.exchanges.map((exchange) => exchange.answers)]
  return scenario.meters.map((meter) => {
    const values: number[] = []
    let value = meter.start
    for (const spoken of steps) {
      value = lastValue(spoken, meter.id) ?? value
      values.push(value)
    }
    return { meter, values }
  })
}

function lastValue(spoken: readonly SpokenRecord[], meter: string): number | null {
  const value = spoken.at(-1)?.meters[meter]
  return value === undefined || !Number.isFinite(value) ? null : value
}

/** Returns how far a meter went towards its good end, −1 to 1: 1 where it went all the way there was from its start. */
export function gainOf({ meter, values }: MeterCourse, value: number): number {
  const start = values[0] ?? meter.start
  const [bad, good] = meter.good === 'low' ? [meter.to, meter.from] : [meter.from, meter.to]
  if (value === start) return 0
  const better = Math.sign(value - start) === Math.sign(good - bad)
  const way = Math.abs((better ? good : bad) - start)
  const gone = way === 0 ? 1 : Math.min(1, Math.abs(value - start) / way)
  return better ? gone : -gone
}

/**
 * Returns how the person fared, 0–1: the course of their meters and, for three tenths, the kind of ending; without one the
 * course alone. The course is the mean over the meters of which one way is good for them, and 0.5 where there is none.
 */
export function fareOf(courses: readonly MeterCourse[], ending: Ending | null): number {
  const directed = courses.filter((course) => course.meter.good !== null)
  const course = directed.length === 0 ? 0.5 : mean(directed.map(courseWorth))
  return ending === null ? course : endingShare * endingWorth[ending.kind] + (1 - endingShare) * course
}

/** Three quarters of a course is where the meter ended, one quarter the mean of all turns. */
function courseWorth(course: MeterCourse): number {
  const after = course.values.length > 1 ? course.values.slice(1) : course.values
  const worths = after.map((value) => worth(gainOf(course, value)))
  return endShare * (worths.at(-1) ?? worth(0)) + (1 - endShare) * mean(worths)
}

/** Unchanged is 0.4; half of the way to the good end earns all, half of the way to the bad one nothing. */
function worth(gain: number): number {
  const part = Math.min(1, Math.abs(gain) / gainForAll)
  return gain < 0 ? unchangedWorth * (1 - part) : unchangedWorth + (1 - unchangedWorth) * part
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}
