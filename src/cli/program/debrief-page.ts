import { pickerOf } from '../../analysis/index.ts'
import { talkAbout, votesIn } from '../../course/index.ts'
import { createDebrief } from '../../scoring/index.ts'
import type { Session } from '../../session/index.ts'
import type { Screen } from '../../views/ink/index.ts'
import type { Conversation } from '../converse.ts'
import type { Page, Stage } from './stage.ts'

/**
 * What worked, what closed the person down, and what one might have said. `close` closes the conversation. While the scenario is being written
 * the debrief follows it, and so does the conversation behind it.
 */
export function debriefPage(
  stage: Stage,
  conversation: Conversation,
  close: () => string,
  behind: Page,
): Page {
  const { keeper } = conversation
  const saved = keeper.trouble === null ? keeper.path : null
  const unsaved = stage.watched === null ? {} : { unsaved: stage.world.say('watch.not-kept') }
  const made = new WeakMap<Session, Screen>()
  const screenOf = (session: Session): Screen => {
    const { records, scenario } = session
    const debrief = createDebrief(records, scenario, stage.world.say)
    const { header } = conversation
    const group =
      header.group === undefined
        ? {}
        : {
            group: {
              votes: votesIn(records, scenario),
              questions: talkAbout(scenario, stage.world.say),
              picked: pickerOf(header.coder) !== null,
            },
          }
    return { type: 'debrief', scenario, records, debrief, saved, ...unsaved, ...group }
  }
  return {
    screen() {
      const session = conversation.session()
      const screen = made.get(session) ?? screenOf(session)
      made.set(session, screen)
      return screen
    },
    act(intent) {
      if (intent.type === 'quit') stage.leave()
      else if (intent.type !== 'home' && intent.type !== 'continue') return
      // Whoever is still writing wants to go on from here.
      else if (stage.watched === null) stage.back(close())
      else stage.open(behind)
    },
    reload: (reading) => behind.reload?.(reading),
    close,
  }
}
