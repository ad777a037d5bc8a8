import { safeText } from '../../text/index.ts'
import type { Asking } from '../ask.ts'
import type { World } from '../world.ts'

/** Asks whether something is meant; where there is no answer it is not. */
export async function saysYes(question: string, asking: Asking, { say }: World): Promise<boolean> {
  const [yes, no] = [say('hand-in.yes'), say('hand-in.no')]
  const answer = await asking.ask({
    ask: question,
    otherwise: no,
    check: (word) =>
      meant(word, yes) || meant(word, no) ? null : say('hand-in.yes-or-no', { answer: safeText(word) }),
  })
  return meant(answer, yes)
}

/** A word is also said by its first letter. */
function meant(answer: string, word: string): boolean {
  return answer.toLowerCase() === word || answer.toLowerCase() === word.slice(0, 1)
}
