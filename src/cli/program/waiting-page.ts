import { safeText } from '../../text/index.ts'
import type { Begun } from '../begin-conversation.ts'
import type { Playable } from '../scenario-files.ts'
import { UsageMistake } from '../world.ts'
import { conversationPage } from './conversation-page.ts'
import type { Page, Stage } from './stage.ts'

/** What stands where a watched scenario cannot be played yet: its problems, until they are mended. `next` is what comes then. */
export function waitingPage(stage: Stage, report: string, next: (opened: Playable) => Page): Page {
  const title = stage.world.say('watch.waiting-title')
  return {
    screen: () => ({ type: 'waiting', title, text: report }),
    act(intent) {
      if (intent.type === 'quit') stage.leave()
    },
    reload(reading) {
      stage.open(
        reading.type === 'playable' ? next(reading.opened) : waitingPage(stage, reading.report, next),
      )
    },
  }
}

/**
 * What stands while a conversation is begun in the middle of a watched scenario, which may take as long as its turns are coded. Where it cannot
 * begin there yet, the reason stands there until a save mends it.
 */
export function beginningPage(
  stage: Stage,
  opened: Playable,
  begin: (opened: Playable) => Promise<Begun>,
): Page {
  const again = (next: Playable) => beginningPage(stage, next, begin)
  const title = stage.world.say('watch.beginning')
  let isLeft = false
  const page: Page = {
    screen: () => ({ type: 'waiting', title, text: '' }),
    act(intent) {
      if (intent.type === 'quit') stage.leave()
    },
    reload(reading) {
      isLeft = true
      stage.open(
        reading.type === 'playable' ? again(reading.opened) : waitingPage(stage, reading.report, again),
      )
    },
    close() {
      isLeft = true
      return null
    },
  }
  const open = (next: () => Page) => {
    if (!isLeft) stage.open(next())
  }
  begin(opened).then(
    (begun) => open(() => conversationPage(stage, begun)),
    (error) => {
      const ours = () => stage.world.say('cli.our-mistake', { message: safeText(String(error)) })
      const why = error instanceof UsageMistake ? error.message : ours()
      open(() => waitingPage(stage, why, again))
    },
  )
  return page
}
