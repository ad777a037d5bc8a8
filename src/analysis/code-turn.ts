import type { Say } from '../language/index.ts'
import type { Analysis, Topic, Utterance } from './analysis.ts'
import { assemble } from './assemble.ts'
import { formOf } from './features/form.ts'
import { readAsked } from './features/turn-asked.ts'
import { loadListener } from './listener.ts'
import { makeTopicFinder, type TopicFinder } from './topics/by-words.ts'
import { withTopics } from './topics/understood.ts'

/** Codes one turn at once; what `createRuleCoder` loads. */
export type TurnCoder = (turn: string, context: readonly Utterance[], topics: readonly Topic[]) => Analysis

/** Loads the language model, compiles the rules, and returns the coder of turns over them. */
export async function loadTurnCoder(say: Say): Promise<TurnCoder> {
  const { tagger, concepts, read, hear } = await loadListener()
  const finders = new WeakMap<readonly Topic[], TopicFinder>()
  return (turn, context, topics) => {
    const reading = read(turn, context)
    const analysis = assemble(reading, formOf(reading), hear(reading), say, tagger)
    if (topics.length === 0) return analysis
    const finder = finders.get(topics) ?? makeTopicFinder(topics, tagger, concepts)
    finders.set(topics, finder)
    const asked = readAsked(analysis, reading, context, tagger)
    return withTopics(analysis, reading, finder(reading.sentences), asked)
  }
}
