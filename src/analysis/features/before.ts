import type { Utterance } from '../analysis.ts'
import type { Tagger } from '../reading/lemmas.ts'
import type { MoodReader } from './mood.ts'
import type { Before } from './read-turn.ts'
import { gatherTold, type LineContent, readLine, type ToldLine } from './told.ts'
import type { Trait } from './trait.ts'

const kept = 1200
const agreed = /^(?:yes|yeah|ya|right|correct|true|that is right|that is true|exactly)\b/

/**
 * Returns the reader of what came before a turn. It keeps what it read of each line, so that a long conversation is
 * read once; the oldest lines are forgotten first, and reading one again gives the same.
 */
export function readBefore(
  tagger: Tagger,
  concepts: ReadonlyMap<string, string>,
  moods: MoodReader,
): (context: readonly Utterance[]) => Before {
  const known = new Map<string, LineContent>()
  const read = (text: string): LineContent => {
    const before = known.get(text)
    if (before !== undefined) return before
    const content = readLine(text, tagger, concepts)
    const oldest = known.keys().next()
    if (known.size >= kept && oldest.done !== true) known.delete(oldest.value)
    known.set(text, content)
    return content
  }
  return (context) => {
    const lines: ToldLine[] = []
    let lastAsked: readonly string[] = []
    context.forEach((utterance, index) => {
      const content = read(utterance.text)
      const line = { by: utterance.speaker, content }
      if (utterance.speaker !== 'trainee') lines.push(line)
      else {
        lastAsked = content.flatMap((clause) => clause.concepts)
        // What the trainee put as a question and the person said yes to has been told.
        const reply = context[index + 1]
        const yes =
          reply !== undefined && reply.speaker !== 'trainee' && agreed.test(read(reply.text)[0]?.plain ?? '')
        if (yes) lines.push(line)
      }
    })
    const told = gatherTold(lines)
    const heard = context.filter((utterance) => utterance.speaker !== 'trainee').slice(-2)
    const last = heard.at(-1)
    const lastLines = heard.map((utterance) =>
      read(utterance.text)
        .map((clause) => clause.plain)
        .join(' '),
    )
    const traits: Trait[] = [...moods.traits(lastLines, told)]
    if (last?.text.includes('?') === true) traits.push('person-asked')
    return {
      told,
      traits,
      lastAsked,
      lastTold: last === undefined ? [] : read(last.text).flatMap((clause) => clause.concepts),
    }
  }
}
