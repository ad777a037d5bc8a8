import { guideModules } from '../guide/index.ts'
import type { Say } from '../language/index.ts'
import type { Scenario } from '../scenario/index.ts'
import { createLesson } from './lesson.ts'

/** Returns what a group may talk about after a scenario: its own questions, then the guide's of the module under which it is held. */
export function talkAbout(scenario: Scenario, say: Say): readonly string[] {
  const { module, discussion } = createLesson(scenario, say)
  const questions = guideModules.find(({ id }) => id === module)?.questions ?? []
  return [...discussion, ...questions.map((question) => say('group.guide-question', { question, module }))]
}
