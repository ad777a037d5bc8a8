import type { Analysis, Utterance } from '../../analysis/index.ts'
import { type Play, step } from '../../machine/index.ts'
import { emptyAnalysis } from '../../session/index.ts'
import { apart } from './apart.ts'
import type { Sentence } from './clause.ts'
import { sentencesFor } from './sentences-for.ts'
import type { Stock } from './stock.ts'
import { isOver, type Meant, sayIn, standing, stopIn, type Talk } from './talk.ts'

/** What a conversation is gone on with. */
export interface Means {
  readonly play: Play
  readonly stock: Stock
  readonly code: (text: string, context: readonly Utterance[]) => Promise<Analysis>
  /** How many sentences are tried for one turn. */
  readonly tries: number
}

/** Words that were tried and misheard are tried again only where all others probably lead so much further away. */
const again = 4
/** Of so many sentences it is worked out where they would probably lead. */
const mostWeighed = 150

/**
 * Returns a conversation with one more turn in words, in as many ways as are asked for, the one most as it was meant first. Sentences are
 * tried in the order of where they would probably lead, by how their clauses are heard alone; where one way is asked for, no longer than
 * until one leads there.
 */
export async function goOn(
  { play, stock, code, tries }: Means,
  talk: Talk,
  meant: Meant,
  ways: number,
): Promise<readonly Talk[]> {
  if (isOver(play, talk)) return [talk]
  const { turn, leadsTo } = meant
  const isBare = turn.labels.length === 0 && turn.topics.length === 0
  if (turn.type === 'silence' || (turn.type === 'leave' && isBare))
    return [sayIn(play, talk, meant, null, emptyAnalysis)]
  const here = standing(talk)
  const sentences = await sentencesFor(turn, talk.context, stock)
  const weighed = sentences
    .slice(0, mostWeighed)
    .map((sentence) => ({
      sentence,
      away: apart(leadsTo, step(play, here, { type: turn.type, analysis: sentence.probably })),
    }))
    .toSorted((one, other) => one.away - other.away)
  const [best] = weighed
  if (best === undefined) return [stopIn(talk, meant)]
  const talks: Talk[] = []
  const used = new Map<string, number>()
  for (let left = weighed; left.length > 0 && talks.length < tries; ) {
    const { sentence } = leastUsed(left, used)
    left = left.filter((each) => each.sentence !== sentence)
    for (const { text } of sentence.clauses) used.set(text, (used.get(text) ?? 0) + 1)
    const next = sayIn(play, talk, meant, sentence, await code(sentence.text, talk.context))
    talks.push(next)
    if (ways === 1 && next.away - talk.away <= best.away) break
  }
  return talks.toSorted((one, other) => one.away - other.away).slice(0, ways)
}

interface Weighed {
  readonly sentence: Sentence
  readonly away: number
}

/** The sentence that probably leads nearest to what is meant, with words that were not tried before. */
function leastUsed(weighed: readonly Weighed[], used: ReadonlyMap<string, number>): Weighed {
  const costOf = ({ sentence, away }: Weighed) =>
    away + again * sentence.clauses.reduce((sum, { text }) => sum + (used.get(text) ?? 0), 0)
  return weighed.reduce((best, each) => (costOf(each) < costOf(best) ? each : best))
}
