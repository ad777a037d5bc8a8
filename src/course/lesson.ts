import { guideModules, type ModuleId, readReference } from '../guide/index.ts'
import type { Say } from '../language/index.ts'
import type { Scenario } from '../scenario/index.ts'
import { dueInWords } from './due-in-words.ts'

/** A scenario as whoever leads a group needs it: the facilitator's note, and what to talk about. */
export interface Lesson {
  readonly id: string
  readonly title: string
  readonly persona: string
  readonly kind: Scenario['kind']
  readonly level: number
  readonly minutes: number
  /** How long the short variant is; null where there is none. */
  readonly short: number | null
  /** The module under which it is held: the one of which it trains most paragraphs. */
  readonly module: ModuleId
  /** The other modules that it trains, in the guide's order. */
  readonly also: readonly ModuleId[]
  readonly trains: readonly string[]
  readonly contentNote: string
  /** What there is to practise. */
  readonly objectives: readonly string[]
  /** What to listen for, and by when, as sentences. */
  readonly lookFor: readonly string[]
  /** Other ways to hold it, as sentences. */
  readonly variants: readonly string[]
  readonly discussion: readonly string[]
}

/** Returns a scenario as a lesson. */
export function createLesson(scenario: Scenario, say: Say): Lesson {
  const { id, title, persona, kind, level, minutes, short, trains } = scenario
  const modules = modulesOf(trains)
  const [module = '1A'] = modules
  return {
    id,
    title,
    persona: persona.name,
    kind,
    level,
    minutes,
    short: short?.minutes ?? null,
    module,
    also: guideModules.flatMap((each) => (each.id !== module && modules.includes(each.id) ? [each.id] : [])),
    trains,
    contentNote: scenario.contentNote,
    objectives: scenario.objectives,
    lookFor: dueInWords(scenario, say),
    variants: variantsOf(scenario, say),
    discussion: scenario.discussion,
  }
}

/** The modules of what a scenario trains, that with most paragraphs first; among those with as many the one that is named first. */
function modulesOf(trains: readonly string[]): readonly ModuleId[] {
  const counts = new Map<ModuleId, number>()
  for (const reference of trains.map(readReference)) {
    if (reference === null) continue
    counts.set(reference.module, (counts.get(reference.module) ?? 0) + reference.paragraphs.length)
  }
  return [...counts].sort(([, one], [, other]) => other - one).map(([id]) => id)
}

function variantsOf({ id, short, persona: { name } }: Scenario, say: Say): readonly string[] {
  return [
    ...(short === null ? [] : [say('course.variant.short', { id, minutes: short.minutes })]),
    say('course.variant.group', { id, name }),
    say('course.variant.peer', { id }),
    say('course.variant.print', { id, name }),
  ]
}
