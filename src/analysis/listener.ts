import type { Utterance } from './analysis.ts'
import { harmWords } from './english/harm.ts'
import { labels } from './english/labels/index.ts'
import { makeConcepts } from './english/synonyms.ts'
import { wordLists } from './english/word-lists.ts'
import { readBefore } from './features/before.ts'
import { isForeign } from './features/form.ts'
import { makeMoodReader } from './features/mood.ts'
import { readTurn, type TurnReading } from './features/read-turn.ts'
import { loadLanguageModel, type Tagger } from './reading/lemmas.ts'
import { makeSpelling } from './reading/spelling.ts'
import { type Heard, makeEar } from './rules/hear-labels.ts'
import { joinPattern } from './rules/pattern.ts'

/** Reads turns and hears by rules: what every coder of English begins with. */
export interface Listener {
  readonly tagger: Tagger
  /** For words that mean the same, the one word that stands for them. */
  readonly concepts: ReadonlyMap<string, string>
  read(turn: string, context: readonly Utterance[]): TurnReading
  /** What the rules hear in a turn; nothing in another language. */
  hear(reading: TurnReading): readonly Heard[]
}

/** Loads the language model and compiles the rules: about a third of a second. */
export async function loadListener(): Promise<Listener> {
  const { tagger, exists } = await loadLanguageModel()
  const concepts = makeConcepts()
  const ear = makeEar(labels)
  const spelling = makeSpelling(wordsThatMatter(concepts), exists)
  const before = readBefore(tagger, concepts, makeMoodReader())
  return {
    tagger,
    concepts,
    read: (turn, context) => readTurn(turn, before(context), tagger, concepts, spelling),
    hear: (reading) => (isForeign(reading) ? [] : ear(reading)),
  }
}

/** The words that rules and synonyms name: what a slip of the fingers may have been meant for. */
function wordsThatMatter(concepts: ReadonlyMap<string, string>): ReadonlySet<string> {
  const patterns = labels
    .flatMap((label) => label.rules.map((rule) => joinPattern(rule.pattern ?? '')))
    .join(' ')
  const listed = Object.values(wordLists).flat().join(' ')
  const named = `${patterns} ${listed}`.match(/[a-z]{5,}/g) ?? []
  return new Set([...named, ...concepts.keys(), ...harmWords])
}
