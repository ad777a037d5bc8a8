import { join } from 'node:path'
import { createPlan, type Plan } from '../../course/index.ts'
import { safeText } from '../../text/index.ts'
import { courseLines, lessonLines, moduleLines } from '../../views/plain/index.ts'
import type { Run } from '../command.ts'
import { sheetOf } from '../paper.ts'
import { openScenario, shippedFolder, shippedIds } from '../scenario-files.ts'
import { print, remark, UsageMistake, type World } from '../world.ts'

/** Prints a course over the guide's modules, or one module or scenario of it. */
export const run: Run = async (given, world) => {
  const plan = planOf(world)
  const [word] = given.args
  const part = word === undefined ? null : partOf(plan, word, world)
  if (given.options.json === true) print(world, JSON.stringify(part?.value ?? plan, null, 2))
  else for (const line of part?.lines ?? courseLines(plan, sheetOf(world))) print(world, line)
  return 0
}

/** The plan of all shipped scenarios; those that cannot be read are told. */
function planOf(world: World): Plan {
  const opened = shippedIds(world).map((id) => ({
    id,
    scenario: openScenario(join(shippedFolder(world), `${id}.yaml`), world).scenario,
  }))
  const lost = opened.filter(({ scenario }) => scenario === null).map(({ id }) => id)
  if (lost.length > 0)
    remark(world, world.say('course.unreadable', { count: lost.length, ids: lost.join(', ') }))
  return createPlan(
    opened.flatMap(({ scenario }) => scenario ?? []),
    world.say,
  )
}

/** A module ("5", "M5", "1a") or a scenario of a plan, as a value and as lines. */
function partOf(plan: Plan, word: string, world: World): { value: unknown; lines: readonly string[] } {
  const paper = sheetOf(world)
  const lesson = plan.lessons.find(({ id }) => id === word)
  if (lesson !== undefined)
    return { value: lesson, lines: [...lessonLines(lesson, paper), '', world.say('course.care')] }
  const number = word.replace(/^m(?:odule)?\s*/i, '').toUpperCase()
  const module = plan.modules.find(({ id }) => id === number)
  if (module !== undefined) return { value: module, lines: moduleLines(module, plan.lessons, paper) }
  throw new UsageMistake(
    world.say('course.unknown', {
      word: safeText(word),
      modules: plan.modules.map(({ id }) => id).join(', '),
      scenarios: plan.lessons.map(({ id }) => id).join(', '),
    }),
  )
}
