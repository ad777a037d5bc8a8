import type { ExploredThing, Thing } from '../machine/index.ts'
import { causes, enoughHeard, heardAs, type SpokenTurn, spokenFigures } from '../testing/index.ts'
import {
  flow,
  spokenFiguresLines,
  type ToldExploration,
  turnWords,
  witnessLines,
} from '../views/plain/index.ts'
import type { Given } from './command.ts'
import { paperOf } from './paper.ts'
import { type SpokenThing, speakWitnesses } from './speak-witnesses.ts'
import { type ExitCode, print, type World } from './world.ts'

/**
 * Says the conversations that exploring found in words, and shows how many lead where they are to and what was not heard as meant. Exit
 * code 1 where these are fewer than are asked for, with `--strict` where any does not.
 */
export async function exploreSpoken(
  told: ToldExploration,
  jobs: number,
  given: Given,
  world: World,
): Promise<ExitCode> {
  const { scenario, exploration, isCut } = told
  const spoken = await speakWitnesses(scenario, exploration.things, jobs, world)
  const figures = spokenFigures(spoken)
  if (given.options.json === true) print(world, JSON.stringify(dataOf(spoken, told), null, 2))
  else {
    const lines = spokenFiguresLines({ scenario, figures, isCut }, given.options.all === true, paperOf(world))
    for (const line of lines) print(world, line)
  }
  const { witnesses, arrive } = figures
  const asked = given.options.strict === true ? witnesses : enoughHeard * witnesses
  return witnesses === 0 || arrive < asked ? 1 : 0
}

/** Shows the conversations to some things in words, with what came of them. Exit code 1 where none of them leads there. */
export async function showSpokenWay(
  things: readonly ExploredThing[],
  told: ToldExploration,
  jobs: number,
  given: Given,
  world: World,
): Promise<ExitCode> {
  const spoken = await speakWitnesses(told.scenario, things, jobs, world)
  if (given.options.json === true) print(world, JSON.stringify(dataOf(spoken, told), null, 2))
  else
    for (const [index, thing] of things.entries()) {
      const found = spoken.find((each) => each.thing === thing)
      if (index > 0) print(world, '')
      for (const line of wayLines(thing, found, told, world)) print(world, line)
    }
  return spoken.some(({ spoken: { arrives } }) => arrives) ? 0 : 1
}

function wayLines(
  thing: ExploredThing,
  found: SpokenThing | undefined,
  { scenario, isCut, placeOf }: ToldExploration,
  world: World,
): readonly string[] {
  const paper = paperOf(world)
  if (found === undefined || thing.verdict.type !== 'reached')
    return witnessLines(thing, placeOf(thing), isCut, null, paper)
  const { arrives, turns, situations } = found.spoken
  const words = turns.map((turn) => wordsOf(turn, world))
  const played = { scenario, witness: thing.verdict.witness, situations, words }
  const verdict = world.say(arrives ? 'spoken.arrives' : 'spoken.astray')
  return [
    ...witnessLines(thing, placeOf(thing), isCut, played, paper),
    ...flow([[arrives ? paper.theme.hit : paper.theme.flag, verdict]], paper),
  ]
}

/** What is said in a turn, with what it was meant to be and what was heard. */
function wordsOf({ text, meant, heard }: SpokenTurn, { say }: World): string {
  const meaning = turnWords(meant, say)
  if (text === '') return heard === null ? say('spoken.unsaid', { turn: meaning }) : meaning
  const heardTurn = heard === null ? '' : turnWords(heardAs(heard, meant.type), say)
  return say('spoken.turn', { text, meant: meaning, heard: heardTurn })
}

/** What `explore --spoken --json` writes. */
function dataOf(spoken: readonly SpokenThing[], { scenario, isCut, placeOf }: ToldExploration): object {
  const { witnesses, arrive, misheard } = spokenFigures(spoken)
  const named = (thing: Thing) => ({ kind: thing.kind, id: thing.id, place: placeOf(thing) })
  return {
    scenario: scenario.id,
    cut: isCut,
    witnesses,
    arrive,
    share: witnesses === 0 ? null : arrive / witnesses,
    causes: Object.fromEntries(
      causes.map((cause) => [
        cause,
        misheard.reduce((sum, each) => sum + (each.cause === cause ? each.things.length : 0), 0),
      ]),
    ),
    misheard: misheard.map(({ cause, turn, things }) => ({
      cause,
      ...turnData(turn),
      things: things.map(named),
    })),
    spoken: spoken.map(({ thing, spoken: { arrives, turns } }) => ({
      ...named(thing),
      arrives,
      turns: turns.map(turnData),
    })),
  }
}

function turnData({ meant, text, example, heard, rule, answered, asMeant }: SpokenTurn) {
  return {
    text,
    example,
    meant,
    heard: heard === null ? null : heardAs(heard, meant.type),
    rule,
    answered,
    asMeant,
  }
}
