import { type Say, selector } from '../language/index.ts'
import type { Mode } from '../record/index.ts'
import type { Hint } from '../session/index.ts'
import { safeText } from '../text/index.ts'
import type { Conversation } from './converse.ts'
import type { World } from './world.ts'

/** Returns a hint as a sentence; in assessment that there are none. */
export function hintSentence(hint: Hint, mode: Mode, say: Say): string {
  if (mode === 'assessment') return say('cli.hint.none-in-assessment')
  if (hint === null) return say('cli.hint.none')
  if (hint.type === 'written') return safeText(hint.text)
  return say('cli.hint.due', { label: selector(hint.label), quote: safeText(hint.quote) })
}

/** Returns where a conversation was saved, and how to go on with it. */
export function savedSentence({ keeper, scenario, session }: Conversation, { say }: World): string {
  if (keeper.path === null) return say('cli.not-saved')
  const file = safeText(keeper.path)
  return session().status === 'ended'
    ? say('cli.saved', { file })
    : say('cli.saved-open', { file, scenario: scenario.id })
}

/** Returns what the person should know after a move: a mistake of ours, or that saving failed; null where all is well. */
export function troubleSentence({ keeper, mistake }: Conversation, { say }: World): string | null {
  const ours = mistake()
  if (ours !== null) return say('cli.our-mistake', { message: safeText(ours) })
  return keeper.path === null || keeper.trouble === null
    ? null
    : say('cli.save-trouble', { reason: keeper.trouble })
}
