import { type Say, selector } from '../language/index.ts'
import { isPractice, type Mode } from '../record/index.ts'
import type { Hint } from '../session/index.ts'
import { safeText } from '../text/index.ts'
import type { Conversation, Move } from './converse.ts'
import { keepNone } from './keep-transcript.ts'
import { longestTurn } from './longest-turn.ts'
import { shippedIds } from './scenario-files.ts'
import type { World } from './world.ts'

/** Returns a hint as a sentence; in assessment that there are none. */
export function hintSentence(hint: Hint, mode: Mode, say: Say): string {
  if (mode === 'assessment') return say('cli.hint.none-in-assessment')
  if (hint === null) return say('cli.hint.none')
  if (hint.type === 'written') return safeText(hint.text)
  return say('cli.hint.due', { label: selector(hint.label), quote: safeText(hint.quote) })
}

/** Returns why a move cannot be made now: its words are too many, or the conversation is over; null where it can. */
export function moveMistake(move: Move, { session, header }: Conversation, { say }: World): string | null {
  const takesTurn = move.type === 'say' || move.type === 'wait' || move.type === 'leave'
  if (takesTurn && session().status === 'ended') return say('cli.play.over', { mode: header.mode })
  return 'text' in move && move.text.length > longestTurn
    ? say('cli.turn-too-long', { most: longestTurn })
    : null
}

/** Returns where a conversation was saved, and how to go on with it. */
export function savedSentence(conversation: Conversation, world: World): string {
  const { keeper, header, scenario, session } = conversation
  const { say } = world
  if (keeper === keepNone) return say('watch.not-kept')
  if (keeper.path === null) return say('cli.not-saved')
  const trouble = endTroubleSentence(conversation, world)
  if (trouble !== null) return trouble
  const file = safeText(keeper.path)
  if (session().status === 'ended') return say('cli.saved', { file })
  // One that began in the middle is not among those that are gone on with by themselves.
  // A scenario that does not come with Hearken is named by its file.
  const word = shippedIds(world).includes(scenario.id) ? scenario.id : safeText(header.scenario.file)
  return say(isPractice(header) ? 'cli.saved-open' : 'cli.saved-middle', { file, scenario: word })
}

/** Returns what the person should know after a move: a mistake of ours, or that saving failed; null where all is well. */
export function troubleSentence({ keeper, mistake }: Conversation, { say }: World): string | null {
  const ours = mistake()
  if (ours !== null) return say('cli.our-mistake', { message: safeText(ours) })
  return keeper.path === null || keeper.trouble === null
    ? null
    : say('cli.save-trouble', { reason: keeper.trouble })
}

/** Returns that the last lines of a conversation that is over are not in its file; null where they are. */
export function endTroubleSentence({ keeper }: Conversation, { say }: World): string | null {
  return keeper.path === null || keeper.trouble === null
    ? null
    : say('cli.saved-in-part', { file: safeText(keeper.path), reason: keeper.trouble })
}
