import type { Sheet } from '../../record/index.ts'
import type { Screen } from '../../views/ink/index.ts'
import { createSheetForm, emptySheet, isBlank } from '../../views/plain/index.ts'
import { laterSentence } from '../case-sheet/later-sentence.ts'
import type { Conversation } from '../converse.ts'
import { debriefPage } from './debrief-page.ts'
import type { Page, Stage } from './stage.ts'

/**
 * The case sheet of a conversation that has ended, before its debrief, which tells what was heard. Done or left for later, the debrief follows.
 * `close` closes the conversation.
 */
export function sheetPage(stage: Stage, conversation: Conversation, close: () => string, behind: Page): Page {
  const { world } = stage
  const { scenario, records } = conversation.session()
  const form = createSheetForm(records, scenario, world.say)
  const sheet: Sheet = emptySheet(scenario.kind)
  const screen: Screen = { type: 'case-sheet', scenario, records, form, sheet }
  const closeLater = () => `${close()}\n${laterSentence(conversation, world)}`
  const debrief = (closing: () => string) => stage.open(debriefPage(stage, conversation, closing, behind))
  let isDone = false
  return {
    screen: () => screen,
    act(intent) {
      if (intent.type === 'quit') stage.leave()
      else if (intent.type !== 'case-sheet' && intent.type !== 'later') return
      // On a blank sheet nobody concluded anything yet.
      else if (intent.type === 'later' || isBlank(intent.sheet)) debrief(closeLater)
      else if (!isDone) {
        isDone = true
        void conversation.move(intent).finally(() => debrief(close))
      }
    },
    close: closeLater,
  }
}
