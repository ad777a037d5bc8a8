import type { Utterance } from '../analysis.ts'
import type { Tagger } from '../reading/lemmas.ts'
import type { MoodReader } from './mood.ts'
import type { Before } from './read-turn.ts'
import { gatherTold, type LineContent, readLine } from './told.ts'
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
  const lines = new Map<string, LineContent>()
  const read = (text: string): LineContent => {
    const known = lines.get(text)
    if (known !== undefined) return known
    const content = readLine(text, tagger, concepts)
    const oldest = lines.keys().next()
    if (lines.size >= kept && oldest.done !== true) lines.delete(oldest.value)
    lines.set(text, content)
    return content
  }
  return (context) => {
    const others: LineContent[] = []
    let lastAsked: readonly string[] = []
    context.forEach((utterance, index) => {
      const content = read(utterance.text)
      if (utterance.speaker !== 'trainee') others.push(content)
      else {
        lastAsked = content.flatMap((clause) => clause.concepts)
        // What the trainee put as a question and the person said yes to has been told.
        const reply = context[index + 1]
        const yes =
          reply !== undefined && reply.speaker !== 'trainee' && agreed.test(read(reply.text)[0]?.plain ?? '')
        if (yes) others.push(content)
      }
    })
    const told = gatherTold(others)
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
