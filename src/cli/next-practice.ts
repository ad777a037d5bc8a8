import {
  type NextPractice,
  nextPractice,
  type PastConversation,
  type Practised,
  practisedLately,
} from '../home/index.ts'
import { conversationFigures, trainingOf } from '../report/index.ts'
import type { Scenario } from '../scenario/index.ts'
import { shippedIds, shippedPlayable } from './scenario-files.ts'
import { openTranscript } from './transcript-files.ts'
import { UsageMistake, type World } from './world.ts'

/** Returns what one person best practises next, among the shipped scenarios; their conversations are in the order in which they were held. */
export function nextPracticeFor(
  own: readonly Practised[],
  world: World,
  open: OpenScenario = openingOnce(world),
): NextPractice | null {
  const trainings = shippedIds(world).flatMap((id) => {
    const scenario = open(id)
    return scenario === null ? [] : [trainingOf(scenario)]
  })
  return nextPractice(own, trainings)
}

/** Returns the same for conversations that a list shows, the latest first. Those whose scenario does not come with Hearken teach nothing here. */
export function nextPracticeAfter(past: readonly PastConversation[], world: World): NextPractice | null {
  const open = openingOnce(world)
  const own = past.slice(0, practisedLately).flatMap(({ file, scenario: id }): readonly Practised[] => {
    const scenario = open(id)
    const opened = scenario === null ? null : openTranscript(file, world)
    if (opened === null || 'mistake' in opened) return []
    const { header, records } = opened
    const trainee = { id: '', called: '', group: null }
    return [conversationFigures({ id: '', trainee, header, records, reviewers: 0, scenario, changed: false })]
  })
  return nextPracticeFor(own.reverse(), world, open)
}

/** Opens a shipped scenario by its id; null where there is none, or it has errors now: `check` says why. */
type OpenScenario = (id: string) => Scenario | null

function openingOnce(world: World): OpenScenario {
  const opened = new Map<string, Scenario | null>()
  return (id) => {
    const known = opened.get(id)
    if (known !== undefined) return known
    const scenario = openSound(id, world)
    opened.set(id, scenario)
    return scenario
  }
}

function openSound(id: string, world: World): Scenario | null {
  try {
    return shippedPlayable(id, world)?.scenario ?? null
  } catch (error) {
    if (error instanceof UsageMistake) return null
    throw error
  }
}
