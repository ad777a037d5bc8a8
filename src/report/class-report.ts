import type { ClassFigures } from './class-figures.ts'

/** How many files are not in a report, by why: nobody's practice, the same conversation again, or not to be read. */
export interface LeftOutCounts {
  /** Demonstrations. */
  readonly demo: number
  /** What a writer began in the middle of a scenario. */
  readonly try: number
  /** Files that hold a conversation that another file holds as well. */
  readonly copy: number
  readonly unreadable: number
}

/** A report on a class: its figures, and what has to stand beside them whatever the format. */
export interface ClassReport {
  readonly figures: ClassFigures
  /** What Hearken cannot see and where it is wrong, as sentences. */
  readonly limits: readonly string[]
  readonly leftOut: LeftOutCounts
  /** The version of Hearken that made it. */
  readonly hearken: string
}
