import { guideModules, type ModuleId } from '../guide/index.ts'
import type { Say } from '../language/index.ts'
import type { Scenario } from '../scenario/index.ts'
import { createLesson, type Lesson } from './lesson.ts'

/** One module of a course: what it is for, what is held, what is talked about. */
export interface PlannedModule {
  readonly id: ModuleId
  readonly title: string
  readonly outcomes: readonly string[]
  /** The ids of the lessons that are held here, the easiest first. */
  readonly lessons: readonly string[]
  /** The ids of lessons held elsewhere that train something of it. */
  readonly also: readonly string[]
  /** The guide's questions after the module, in our words. */
  readonly questions: readonly string[]
}

/** A course over the guide's modules: each scenario held once, and what whoever leads has to know of it. */
export interface Plan {
  /** The easiest first: by level, then by length. */
  readonly lessons: readonly Lesson[]
  readonly modules: readonly PlannedModule[]
}

/** Returns a course over the guide's modules with these scenarios, whatever their order. */
export function createPlan(scenarios: readonly Scenario[], say: Say): Plan {
  const lessons = scenarios.map((scenario) => createLesson(scenario, say)).sort(byDifficulty)
  const idsWhere = (holds: (lesson: Lesson) => boolean) => lessons.filter(holds).map(({ id }) => id)
  return {
    lessons,
    modules: guideModules.map(({ id, title, outcomes, questions }) => ({
      id,
      title,
      outcomes: outcomes.map(({ text }) => text),
      lessons: idsWhere(({ module }) => module === id),
      also: idsWhere(({ also }) => also.includes(id)),
      questions,
    })),
  }
}

function byDifficulty(one: Lesson, other: Lesson): number {
  return one.level - other.level || one.minutes - other.minutes || (one.id < other.id ? -1 : 1)
}
