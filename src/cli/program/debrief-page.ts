import { createDebrief } from '../../scoring/index.ts'
import type { Conversation } from '../converse.ts'
import type { Page, Stage } from './stage.ts'

/** What worked, what closed the person down, and what one might have said. `close` closes the conversation. */
export function debriefPage(stage: Stage, conversation: Conversation, close: () => string): Page {
  const { records } = conversation.session()
  const { scenario, keeper } = conversation
  const debrief = createDebrief(records, scenario, stage.world.say)
  const saved = keeper.trouble === null ? keeper.path : null
  return {
    screen: () => ({ type: 'debrief', scenario, records, debrief, saved }),
    act(intent) {
      if (intent.type === 'quit') stage.leave()
      else if (intent.type === 'home' || intent.type === 'continue') stage.back(close())
    },
    close,
  }
}
