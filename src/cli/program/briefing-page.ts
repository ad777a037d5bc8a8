import { randomInt } from 'node:crypto'
import { pickerOf } from '../../analysis/index.ts'
import { beginConversation } from '../begin-conversation.ts'
import { warmUp } from '../coder.ts'
import type { Playable } from '../scenario-files.ts'
import { whyNotWritable } from '../transcript-files.ts'
import { conversationPage } from './conversation-page.ts'
import type { Page, Stage } from './stage.ts'

/** What one should know before a conversation begins; also that it could not be saved. */
export function briefingPage(stage: Stage, opened: Playable): Page {
  const { world, settings } = stage
  const reason = whyNotWritable(settings.folder)
  const notice = reason === null ? null : world.say('cli.cannot-save', { folder: settings.folder, reason })
  const picker = pickerOf(stage.coder.name)
  // By the time the briefing is read, the coder is ready.
  if (picker === null) warmUp(stage.coder, opened.scenario.topics)
  return {
    screen: () => ({ type: 'briefing', scenario: opened.scenario, mode: settings.mode, picker, notice }),
    act(intent) {
      if (intent.type === 'continue') {
        const seed = settings.seed ?? randomInt(1, 1_000_000)
        stage.open(
          conversationPage(stage, beginConversation(opened, { ...settings, seed }, stage.coder, world)),
        )
      } else if (intent.type === 'home') stage.back()
      else if (intent.type === 'quit') stage.leave()
    },
  }
}
