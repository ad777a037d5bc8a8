import { setTimeout as pause } from 'node:timers/promises'
import { type Coder, pickerOf } from '../../analysis/index.ts'
import { allStates, type Scenario } from '../../scenario/index.ts'
import { contextOf, type Retold, retell, type Session, saidTurns } from '../../session/index.ts'
import { safeText } from '../../text/index.ts'
import type { Conversation } from '../converse.ts'
import type { Playable } from '../scenario-files.ts'
import type { World } from '../world.ts'
import { newsOf } from './news.ts'
import type { Reading } from './watch-scenario.ts'

/** A conversation that follows its scenario while that is being written. */
export interface Following {
  /** What stands in place of the conversation: the problems of its scenario; null where it can be talked. */
  problems(): string | null
  /** What the last save made of the conversation; null where there was none since the last turn. */
  news(): string | null
  /** Takes what the file holds now. Settles when the conversation stands accordingly. */
  take(reading: Reading): Promise<void>
}

/** How long a conversation is shown as it was coded before, in milliseconds, until it is coded again: mostly that is done at once. */
const codingPause = 100

/**
 * Lets a conversation follow its scenario: at each reading its turns are said again in the scenario as it is now, with the same seed. They
 * are coded again by `coder`, which should remember what it coded (`rememberCoding`), since what comes before a turn and what topics there are
 * may have changed; what a person coded stays. Turns that cannot follow any more wait for the next save, until something else is
 * said. `changed` is called whenever there is something else to be shown.
 */
export function followScenario(
  conversation: Conversation,
  coder: Coder,
  world: World,
  changed: () => void,
): Following {
  let problems: string | null = null
  /** The last news, and the session that they are about. */
  let news: { readonly text: string; readonly of: Session } | null = null
  /** Turns that wait, as long as the conversation stands as it was left. */
  let waiting: Pick<Retold, 'session' | 'waiting'> | null = null
  let readings = 0

  const show = (retold: Retold, text: string, put: (session: Session) => void) => {
    put(retold.session)
    waiting = retold
    news = { text, of: retold.session }
    changed()
  }

  /** Says the turns again; null where another reading came meanwhile. */
  const again = async (
    before: Session,
    opened: Playable,
    put: (session: Session) => void,
    warnings: number,
  ) => {
    const reading = readings
    const turns = [...saidTurns(before.records), ...(waiting?.session === before ? waiting.waiting : [])]
    const header = { ...conversation.header, scenario: headerOf(opened, conversation) }
    const { scenario } = opened
    const told = (retold: Retold) => {
      const more =
        warnings === 0 ? [] : [world.say('watch.warnings', { warnings, file: safeText(opened.path) })]
      return [newsOf(before, retold, world.say), ...more].join(' ')
    }
    const coding = retell(scenario, header, turns, async ({ text, analysis }, session) => {
      const isOver = reading !== readings || pickerOf(header.coder) !== null
      if (isOver) return analysis
      // Where coding fails, what was heard before holds; the next turn will say so.
      return coder.code(text, contextOf(session.records), scenario.topics).catch(() => analysis)
    })
    const inTime = await Promise.race([coding, pause(codingPause, null, { ref: false })])
    if (inTime === null && reading === readings) {
      const asHeard = await retell(scenario, header, turns, async ({ analysis }) => analysis)
      show(asHeard, `${told(asHeard)} ${world.say('watch.coding')}`, put)
    }
    const retold = await coding
    // A later save says all of it again; where this one only showed the turns as heard before, they are all still there.
    if (reading === readings) show(retold, told(retold), put)
  }

  return {
    problems: () => problems,
    news: () => (news !== null && news.of === conversation.session() ? news.text : null),
    async take(reading) {
      readings++
      problems = reading.type === 'problems' ? reading.report : goneState(reading.opened.scenario)
      changed()
      if (reading.type === 'problems' || problems !== null) return
      const { opened, warnings } = reading
      const latest = readings
      await conversation.become(async (session, put) => {
        if (latest === readings) await again(session, opened, put, warnings)
      })
    },
  }

  function goneState(scenario: Scenario): string | null {
    const state = conversation.header.from?.state
    if (state === undefined || allStates(scenario).some(({ id }) => id === state)) return null
    return world.say('watch.state-gone', { state: safeText(state) })
  }
}

function headerOf({ scenario, file, sha256 }: Playable, { header }: Conversation) {
  return { ...header.scenario, title: scenario.title, file, sha256 }
}
