/**
 * In: scenarios, and the guide's modules. Out: a course over them, with what whoever leads has to know.
 * Must not know: transcripts' figures, clocks, files, screens.
 */

export { dueInWords } from './due-in-words.ts'
export { createLesson, type Lesson } from './lesson.ts'
export { createPlan, type Plan, type PlannedModule } from './plan.ts'
