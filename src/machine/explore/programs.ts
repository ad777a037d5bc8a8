import type { Condition } from '../../scenario/index.ts'
import type { Play } from '../play.ts'
import { everyTurn, mentionedIn, neededTurns } from './candidate-turns.ts'
import { noResidues, type Program, programMaker } from './program.ts'
import { wholeTracking } from './tracking.ts'

/** The turns that are tried in each place of a scenario. */
export interface Programs {
  /** By the number of the place; none in an ending. Of turns that nothing in a state can tell apart there is one. */
  readonly at: readonly (readonly Program[])[]
  /** Whether these are all turns that a trainee could make, as far as the scenario can tell. */
  readonly every: boolean
}

/** Conditions that turns must be able to meet besides those of the scenario, by the state in which they are looked at. */
export type MoreConditions = (state: string) => readonly Condition[]

/** Derives from the conditions of a scenario the turns that tell them apart. */
export function programsOf(play: Play, more: MoreConditions = () => []): Programs {
  const { layout, paths, scenario } = play
  const mentioned = mentionedIn(scenario)
  const every = everyTurn(mentioned)
  const { names } = layout
  const heard = wholeTracking(play).masks.slice(names.from, names.from + names.words)
  const residues = noResidues(play)
  const at = layout.places.ids.map((id): readonly Program[] => {
    const [state] = paths.get(id) ?? []
    if (state === undefined || state.start !== null) return []
    const maker = programMaker(play, id, residues, heard)
    const needed = () => neededTurns([...maker.conditions, ...maker.reactions, ...more(id)], mentioned)
    return distinct((every ?? needed()).map(maker.make))
  })
  return { at, every: every !== null }
}

function distinct(programs: readonly Program[]): readonly Program[] {
  const first = new Map<string, Program>()
  for (const program of programs) if (!first.has(program.signature)) first.set(program.signature, program)
  return [...first.values()]
}
