import type { Say } from '../../language/index.ts'
import { type Parting, partingOf, type Retold, type Session } from '../../session/index.ts'
import { safeText } from '../../text/index.ts'

/** How much of what was said is quoted, in characters. */
const longestQuote = 60

/** Returns what a save made of the conversation, as a sentence: from which turn it goes otherwise, and what cannot follow or follows again. */
export function newsOf(before: Session, retold: Retold, say: Say): string {
  const { session, waiting, ending } = retold
  const parting = partingOf(before, session)
  const came = session.before.length - before.before.length
  const sentences = [
    ...(parting === null ? [] : [partingSentence(parting, say)]),
    ...(ending === null ? [] : [overSentence(session, waiting.length - 1, ending, say)]),
    ...(came > 0 ? [say('watch.back', { turns: came })] : []),
  ]
  return sentences.length === 0 ? say('watch.same') : sentences.join(' ')
}

function partingSentence({ turn, what, before, now, meter }: Parting, say: Say): string {
  const words = (text: string) => (text === '' ? say('watch.nothing') : shortened(safeText(text)))
  const values = { before: words(before), now: words(now), meter: safeText(meter ?? '') }
  return say('watch.turned', { turn, what: say(`watch.what.${what}`, values) })
}

function overSentence(session: Session, waiting: number, ending: string, say: Say): string {
  return say('watch.over', { turn: session.before.length + 1, ending: safeText(ending), waiting })
}

function shortened(text: string): string {
  const characters = [...text]
  return characters.length <= longestQuote ? text : `${characters.slice(0, longestQuote).join('')}…`
}
