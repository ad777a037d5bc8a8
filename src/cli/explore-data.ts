import type { ExploredThing, ExploredTurn, Witness } from '../machine/index.ts'
import { type PlayedWitness, type ToldExploration, turnExample } from '../views/plain/index.ts'
import type { World } from './world.ts'

/** Returns what exploring found out as `explore --json` writes it. */
export function explorationData(told: ToldExploration): object {
  const { scenario, exploration, isCut, limit, milliseconds, problems } = told
  const { things, situations, transitions, depth, everyTurn, exhaustive } = exploration
  return {
    scenario: scenario.id,
    exhaustive,
    limit,
    cut: isCut,
    situations,
    transitions,
    milliseconds,
    depth,
    everyTurn,
    noOtherTraps: exploration.noOtherTraps && !isCut,
    problems,
    things: things.map((thing) => thingData(thing, told)),
    traps: exploration.traps.map(({ state, witness }) => ({ state, witness: witnessData(witness) })),
    loops: exploration.loops,
    quickest: exploration.quickest.map(({ kind, ending, witness }) => ({
      kind,
      ending,
      witness: witnessData(witness),
    })),
  }
}

function thingData(thing: ExploredThing, told: ToldExploration): object {
  const { kind, id, verdict } = thing
  return {
    kind,
    id,
    place: told.placeOf(thing),
    verdict: verdict.type,
    ...(verdict.type === 'reached'
      ? { witness: witnessData(verdict.witness) }
      : { hindrance: verdict.hindrance }),
  }
}

function witnessData({ short, officer, seed, shortest, turns }: Witness) {
  return { short, ...(officer === 'unsaid' ? {} : { officer }), seed, shortest, turns }
}

/** Returns a thing with the conversation that leads to it, as `explore --to --json` writes it. */
export function playedData(
  thing: ExploredThing,
  played: PlayedWitness | null,
  told: ToldExploration,
  { say }: World,
): object {
  const { scenario, exploration, isCut } = told
  const words = (turn: ExploredTurn | undefined) =>
    turn === undefined ? null : turnExample(turn, scenario, say)
  return {
    scenario: scenario.id,
    exhaustive: exploration.exhaustive,
    cut: isCut,
    ...thingData(thing, told),
    course:
      played?.situations.map(({ state, memory }, number) => ({
        turn: words(played.witness.turns[number - 1]),
        state,
        meters: memory.meters,
        told: memory.told,
        rule: memory.answer.rule,
        spoken: memory.answer.spoken.map(({ by, line, text }) => ({ by, line, text })),
      })) ?? null,
  }
}
