import type { Say } from '../../language/index.ts'
import type { Analysis, Topic, Utterance } from '../analysis.ts'
import { assemble } from '../assemble.ts'
import { askedFor } from '../features/asked-for.ts'
import { formOf, isForeign } from '../features/form.ts'
import { readAsked } from '../features/turn-asked.ts'
import type { LearnedOptions } from '../learned-coder.ts'
import { loadListener } from '../listener.ts'
import { openTopicFinder, type TopicFinder } from '../topics/by-vectors.ts'
import { withTopics } from '../topics/understood.ts'
import { openEmbedder } from '../vectors/open-embedder.ts'
import { hearDone, hearLearned, tellForm } from './hear.ts'
import { lookAt, lookAtWhole } from './look.ts'
import { readModel } from './model.ts'

/** Loads all that the learned coder needs, and returns it. */
export async function loadTurnCoder(say: Say, options: LearnedOptions) {
  // The encoder loads in its process while this one reads the language model.
  const embedder = options.embedder ?? openEmbedder(options.encoders)
  const [{ tagger, concepts, read, hear }, { default: written }] = await Promise.all([
    loadListener(),
    import('./weights.json', { with: { type: 'json' } }),
  ])
  const model = readModel(written)
  const askingOf = (text: string) => askedFor(read(text, [])) ?? null
  const finders = new WeakMap<readonly Topic[], Promise<TopicFinder>>()
  const finderOf = (topics: readonly Topic[]) => {
    const known = finders.get(topics)
    if (known !== undefined) return known
    const finder = openTopicFinder(topics, { embedder, tagger, concepts, askingOf }, options.topicStore)
    finders.set(topics, finder)
    return finder
  }
  return async (turn: string, context: readonly Utterance[], topics: readonly Topic[]): Promise<Analysis> => {
    const reading = read(turn, context)
    const byRule = hear(reading)
    const looks = isForeign(reading) ? [] : await lookAt(reading, byRule, context, embedder)
    const said = hearLearned(model, looks, byRule)
    const done = hearDone(reading, byRule).filter(
      ({ id }) => !said.some((one) => one.id === id && one.present),
    )
    const heard = [...said.filter(({ id }) => !done.some((one) => one.id === id)), ...done]
    const form =
      looks.length === 0 ? formOf(reading) : tellForm(model, lookAtWhole(looks, reading), formOf(reading))
    const analysis = assemble(reading, form, heard, say, tagger)
    if (topics.length === 0) return analysis
    const finder = await finderOf(topics)
    const asking = new Set(
      reading.clauses.flatMap(({ clause, question }) => (question === undefined ? [] : [clause.sentence])),
    )
    const asked = readAsked(analysis, reading, context, tagger)
    const near = await finder(reading.sentences, {
      asksIn: (sentence) => asking.has(sentence),
      asking: asked.asks ?? null,
      names: asked.about !== undefined,
    })
    return withTopics(analysis, reading, near, asked)
  }
}
