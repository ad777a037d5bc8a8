import { randomInt } from 'node:crypto'
import { pickerOf } from '../../analysis/index.ts'
import { beginConversation, withOfficer } from '../begin-conversation.ts'
import { warmUp } from '../coder.ts'
import type { Playable } from '../scenario-files.ts'
import { whyNotWritable } from '../transcript-files.ts'
import { conversationPage } from './conversation-page.ts'
import type { Page, Stage } from './stage.ts'
import { waitingPage } from './waiting-page.ts'

/** What one should know before a conversation begins; also that it could not be saved. */
export function briefingPage(stage: Stage, opened: Playable): Page {
  const { world, settings, watched } = stage
  const reason = watched === null ? whyNotWritable(settings.folder) : null
  const how = settings.group == null ? null : world.say('group.how')
  const said = watched === null ? how : world.say('watch.begun')
  const notice = reason === null ? said : world.say('cli.cannot-save', { folder: settings.folder, reason })
  const { officer = 'unsaid' } = withOfficer({ ...settings, seed: 0 }, world)
  const picker = pickerOf(stage.coder.name)
  // By the time the briefing is read, the coder is ready.
  if (picker === null) warmUp(stage.coder, opened.scenario.topics)
  return {
    screen: () => ({
      type: 'briefing',
      scenario: opened.scenario,
      mode: settings.mode,
      picker,
      officer,
      notice,
    }),
    act(intent) {
      if (intent.type === 'continue') {
        const seed = settings.seed ?? randomInt(1, 1_000_000)
        const folder = watched === null ? settings.folder : null
        const begun = beginConversation(opened, { ...settings, seed, folder }, stage.coder, world)
        stage.open(conversationPage(stage, begun))
      } else if (intent.type === 'home') stage.back()
      else if (intent.type === 'quit') stage.leave()
    },
    reload(reading) {
      const next = (read: Playable) => briefingPage(stage, read)
      stage.open(
        reading.type === 'playable' ? next(reading.opened) : waitingPage(stage, reading.report, next),
      )
    },
  }
}
