import type { Say } from '../language/index.ts'
import type { Analysis, Flag, FlagLabel, Label, LabelId, Topic, Utterance } from './analysis.ts'
import { harmWords } from './english/harm.ts'
import { labels } from './english/labels/index.ts'
import { makeConcepts } from './english/synonyms.ts'
import { wordLists } from './english/word-lists.ts'
import { readBefore } from './features/before.ts'
import { formOf, isBare, isForeign } from './features/form.ts'
import { makeMoodReader } from './features/mood.ts'
import { readTurn, type TurnReading } from './features/read-turn.ts'
import { suggestInstead } from './instead.ts'
import { familyOf, severityOf } from './label-ids.ts'
import { loadLanguageModel } from './reading/lemmas.ts'
import { makeSpelling } from './reading/spelling.ts'
import { type Heard, makeEar, threshold } from './rules/hear-labels.ts'
import { joinPattern } from './rules/pattern.ts'
import { makeTopicFinder, type TopicFinder } from './topics.ts'

const courtesy =
  /^(?:okay |all right |well )*(?:thank|sorry|good (?:night|morning|evening|afternoon)|bye|goodbye|see you|welcome|excuse)/

/** Codes one turn at once; what `createRuleCoder` loads. */
export type TurnCoder = (turn: string, context: readonly Utterance[], topics: readonly Topic[]) => Analysis

/** Loads the language model, compiles the rules, and returns the coder of turns over them. */
export async function loadTurnCoder(say: Say): Promise<TurnCoder> {
  const { tagger, exists } = await loadLanguageModel()
  const concepts = makeConcepts()
  const moods = makeMoodReader()
  const ear = makeEar(labels)
  const spelling = makeSpelling(wordsThatMatter(concepts), exists)
  const before = readBefore(tagger, concepts, moods)
  const finders = new WeakMap<readonly Topic[], TopicFinder>()
  return (turn, context, topics) => {
    const reading = readTurn(turn, before(context), tagger, concepts, spelling)
    const foreign = isForeign(reading)
    const heard = foreign ? [] : ear(reading)
    const analysis = assemble(reading, heard, say, tagger)
    if (topics.length === 0) return analysis
    const finder = finders.get(topics) ?? makeTopicFinder(topics, tagger, concepts)
    finders.set(topics, finder)
    // A bare "ok" is no answer to "are you ok?"; said just as in an example it is.
    const near = finder(reading.sentences)
    const found = isBare(reading) ? near.filter(({ confidence }) => confidence === 1) : near
    const silent = reading.sentences.length === 0
    const present = heard.some((one) => one.confidence >= threshold)
    return {
      ...analysis,
      topics: found,
      understood:
        found.length > 0 ||
        present ||
        silent ||
        (!foreign &&
          (isBare(reading) || reading.sentences.some((sentence) => courtesy.test(sentence.plain)))),
    }
  }
}

/** The words that rules and synonyms name: what a slip of the fingers may have been meant for. */
function wordsThatMatter(concepts: ReadonlyMap<string, string>): ReadonlySet<string> {
  const patterns = labels
    .flatMap((label) => label.rules.map((rule) => joinPattern(rule.pattern ?? '')))
    .join(' ')
  const listed = Object.values(wordLists).flat().join(' ')
  const named = `${patterns} ${listed}`.match(/[a-z]{5,}/g) ?? []
  const words = new Set([...named, ...concepts.keys(), ...harmWords])
  return words
}

function assemble(
  reading: TurnReading,
  heard: readonly Heard[],
  say: Say,
  tagger: Parameters<typeof suggestInstead>[3],
): Analysis {
  const present = heard.filter((one) => one.confidence >= threshold)
  const faint = heard.filter((one) => one.confidence < threshold)
  const of = <Id extends LabelId>(family: string) =>
    present.filter((one) => familyOf(one.id) === family).map((one) => word(one, reading, say) as Label<Id>)
  const flags = of<Flag>('flag').map(
    (flag): FlagLabel => ({
      ...flag,
      severity: severityOf(flag.id),
      instead: suggestInstead(flag, reading, say, tagger),
    }),
  )
  const analysis: Analysis = {
    form: formOf(reading),
    techniques: of('technique'),
    safeguards: of('safeguard'),
    partnership: of('partnership'),
    flags,
  }
  return faint.length === 0
    ? analysis
    : { ...analysis, possible: faint.map((one) => word(one, reading, say)) }
}

const longestQuote = 70

function word({ id, confidence, evidence, rule }: Heard, reading: TurnReading, say: Say): Label {
  const [first] = evidence
  const quote =
    first === undefined ? '' : reading.text.slice(first[0], first[1]).replace(/[\s\p{Cc}]+/gu, ' ')
  const words = quote.length > longestQuote ? `${[...quote].slice(0, longestQuote).join('')}…` : quote
  return { id, confidence, evidence, because: say(rule.because ?? `analysis.because.${id}`, { words }) }
}
