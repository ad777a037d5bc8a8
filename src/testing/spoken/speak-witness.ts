import type { Analysis, Coder, Utterance } from '../../analysis/index.ts'
import {
  begin,
  createPlay,
  leadsTo,
  replay,
  type Situation,
  type Thing,
  type Witness,
} from '../../machine/index.ts'
import type { Scenario } from '../../scenario/index.ts'
import { goOn, type Means } from './go-on.ts'
import { createStock } from './stock.ts'
import { type Meant, newTalk, type SpokenTurn, type Talk } from './talk.ts'

/** A witness in words. */
export interface SpokenWitness {
  /** Whether it leads where it is to lead, coded by the coder. */
  readonly arrives: boolean
  readonly turns: readonly SpokenTurn[]
  /** The opening first, then what came of each turn that was said. */
  readonly situations: readonly Situation[]
}

/** Says witnesses of one scenario in words. Beginnings that they share are said once. */
export interface WitnessSpeaker {
  speak(witness: Witness, thing: Thing): Promise<SpokenWitness>
}

/** How many sentences are tried for one turn, where nothing else is asked for. */
const usualTries = 6
/** So many ways of going on are kept where the first one did not arrive. */
const mostWays = 4

/** Returns what says the witnesses of a scenario and has a coder hear them. The same witness is always said in the same words. */
export function createWitnessSpeaker(
  scenario: Scenario,
  coder: Pick<Coder, 'code'>,
  tries = usualTries,
): WitnessSpeaker {
  const play = createPlay(scenario)
  const code = remembering((text, context) => coder.code(text, context, scenario.topics))
  const means: Means = { play, stock: createStock(scenario, code), code, tries }
  const straight = new Map<string, Promise<Talk>>()

  /** The first turns of a witness, each said as well as can be. */
  function speakStraight(witness: Witness, meant: readonly Meant[]): Promise<Talk> {
    const { short, officer, seed } = witness
    const key = JSON.stringify([short, officer, seed, meant.map(({ turn }) => turn)])
    const known = straight.get(key)
    if (known !== undefined) return known
    const speak = async () => {
      const last = meant.at(-1)
      if (last === undefined) return newTalk(begin(play, { seed, short, officer }))
      const talk = await speakStraight(witness, meant.slice(0, -1))
      const [next = talk] = await goOn(means, talk, last, 1)
      return next
    }
    const talk = speak()
    straight.set(key, talk)
    return talk
  }

  /** The whole witness in several ways at once, the worst of which are let go after each turn. */
  async function speakInWays(
    { short, officer, seed }: Witness,
    meant: readonly Meant[],
  ): Promise<readonly Talk[]> {
    let ways: readonly Talk[] = [newTalk(begin(play, { seed, short, officer }))]
    for (const [at, each] of meant.entries()) {
      const further: Talk[] = []
      for (const way of ways) further.push(...(await goOn(means, way, each, mostWays)))
      const sorted = further.toSorted((one, other) => one.away - other.away)
      ways = at === meant.length - 1 ? sorted : sorted.slice(0, mostWays)
    }
    return ways
  }

  return {
    async speak(witness, thing) {
      const arrives = (talk: Talk) => leadsTo(play, talk.situations, thing)
      const meant = meantIn(witness, replay(play, witness, witness.seed))
      const talk = await speakStraight(witness, meant)
      if (arrives(talk)) return spokenAs(talk, true)
      const way = (await speakInWays(witness, meant)).find(arrives)
      return way === undefined ? spokenAs(talk, false) : spokenAs(way, true)
    },
  }
}

function meantIn({ turns }: Witness, [, ...situations]: readonly Situation[]): readonly Meant[] {
  return situations.flatMap((leadsTo, at) => {
    const turn = turns[at]
    return turn === undefined ? [] : [{ turn, leadsTo }]
  })
}

function spokenAs({ turns, situations }: Talk, arrives: boolean): SpokenWitness {
  return { arrives, turns, situations }
}

type Code = (text: string, context: readonly Utterance[]) => Promise<Analysis>

/** Codes each turn once. */
function remembering(code: Code): Code {
  const coded = new Map<string, Promise<Analysis>>()
  return (text, context) => {
    const key = JSON.stringify([text, context])
    const analysis = coded.get(key) ?? code(text, context)
    coded.set(key, analysis)
    return analysis
  }
}
