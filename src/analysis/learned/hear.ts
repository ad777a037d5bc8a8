import type { Form, LabelId, Range } from '../analysis.ts'
import { labels } from '../english/labels/index.ts'
import type { TurnReading } from '../features/read-turn.ts'
import { labelIds } from '../label-ids.ts'
import { rangeOf, type Sentence, touches } from '../reading/sentence.ts'
import type { Heard } from '../rules/hear-labels.ts'
import { compilePattern } from '../rules/pattern.ts'
import { round } from './calibrate.ts'
import { anyOf, sigmoid } from './fit.ts'
import { framed, type Look, runSizes, type WholeLook } from './look.ts'
import { type Head, type Model, probabilityOf, weigh } from './model.ts'

const all: readonly LabelId[] = Object.values(labelIds).flat()
const excuses = patternsOf('excused')
const certainties = patternsOf('certain')
/** How sure words are that are always a label. */
const certain = 0.9
/** A label this much less likely than its threshold asks is still worth a question. */
const faintest = 0.6
/** No turn that was learned from has many more sentences than this. */
const most = 10
/** A turn that is less surely a statement may ask something. */
const unsure = 0.85
/** No flag is raised on less, though F1 might gain: a wrong one discourages. */
const leastForFlags = 0.3
/** A sentence that weighs this much less than the weightiest one is no evidence of its own. */
const beside = 0.5

/** Hears the labels of a turn sentence by sentence; what rules heard gives the place and the reason where they heard it too. */
export function hearLearned(
  model: Model,
  looks: readonly Look[],
  byRule: readonly Heard[],
): readonly Heard[] {
  const { vocabulary, heads } = model.labels
  const asked = askedIn(looks)
  return all.flatMap((id): readonly Heard[] => {
    if (looks.length === 0) return []
    const plainly = saidPlainly(looks, certainties.get(id))
    if (plainly.length > 0) return [{ id, confidence: certain, evidence: plainly, present: true }]
    const head = heads[id]
    const odds = looks.map(({ names, numbers }) => weigh(head, vocabulary, names, numbers))
    const confidence = round(probabilityOf(head, anyOf(weightiest(odds))))
    const threshold = isFlag(id) ? Math.max(head.threshold, leastForFlags) : head.threshold
    if (confidence < faintest * threshold || confidence === 0) return []
    const top = Math.max(...odds)
    const bearing = looks.filter(
      (_, at) => (odds[at] ?? 0) === top || sigmoid(odds[at] ?? 0) >= beside * sigmoid(top),
    )
    const rule = byRule.find((heard) => heard.id === id)
    const evidence = bearing.flatMap((look) => {
      if (isExcused(look, excuses.get(id))) return []
      const range = rangeOf(look.sentence)
      const ruled = rule?.evidence.filter((one) => range !== undefined && touches(one, range)) ?? []
      const words = ruled.length > 0 ? ruled : strongestWords(look, head, vocabulary)
      return words.filter((one) => !reports(look.sentence, one))
    })
    if (evidence.length === 0) return []
    // What stands before and after the questions is not asked.
    const shown = id === 'multiple' && asked.length > 0 ? [hullOf(asked)] : evidence
    // A claim against what was told is no saying back but a guess put into their mouth (codebook, line 4).
    const contradicting = bearing.every(contradicts)
    if (id === 'restate' && contradicting) return []
    const enough = id === 'leading' && contradicting ? leastForFlags : threshold
    const found: Heard = { id, confidence, evidence: shown, present: confidence >= enough }
    return [rule?.because === undefined ? found : { ...found, because: rule.because }]
  })
}

function patternsOf(which: 'excused' | 'certain'): ReadonlyMap<LabelId, RegExp> {
  return new Map(
    labels.flatMap(({ id, [which]: pattern }) =>
      pattern === undefined ? [] : [[id, compilePattern(pattern)] as const],
    ),
  )
}

/** Where words are said that are always a label: in sentences that ask nothing, and are nobody else's. */
function saidPlainly(looks: readonly Look[], words: RegExp | undefined): readonly Range[] {
  if (words === undefined) return []
  return looks.flatMap(({ sentence, clauses }) => {
    const range = rangeOf(sentence)
    const asks = clauses.some(({ question }) => question !== undefined)
    if (range === undefined || asks || sentence.plain.search(words) < 0) return []
    return reports(sentence, range) ? [] : [range]
  })
}

/** Where something is asked. */
function askedIn(looks: readonly Look[]): readonly Range[] {
  return looks.flatMap(({ clauses }) =>
    clauses.flatMap(({ clause, question }) => {
      const range = question === undefined ? undefined : rangeOf(clause)
      return range === undefined ? [] : [range]
    }),
  )
}

/** The stretch from the first of some ranges to the last. */
function hullOf(ranges: readonly Range[]): Range {
  return [Math.min(...ranges.map(([from]) => from)), Math.max(...ranges.map(([, to]) => to))]
}

/** Whether all that a sentence asks is excused. */
function isExcused({ sentence, clauses }: Look, excuse: RegExp | undefined): boolean {
  if (excuse === undefined) return false
  const asked = clauses.filter(({ question }) => question !== undefined).map(({ clause }) => clause.plain)
  return (asked.length === 0 ? [sentence.plain] : asked).every((plain) => plain.search(excuse) >= 0)
}

/** Whether words are mostly somebody else's, quoted in a sentence that is the trainee's own: four of them and half of all. */
function reports({ words }: Sentence, range: Range): boolean {
  const within = words.filter((word) => word.start < range[1] && word.end > range[0])
  const quoted = within.filter((word) => word.quoted).length
  return quoted >= 4 && quoted >= within.length / 2 && words.some((word) => !word.quoted)
}

/** Whether all that a sentence claims goes against what was told: another number, a denial. */
function contradicts({ clauses }: Look): boolean {
  const claims = clauses.filter(({ traits }) => traits.has('claim'))
  return claims.length > 0 && claims.every(({ traits }) => traits.has('conflict') || traits.has('denial'))
}

/** The odds that count: hundreds of sentences that hardly carry a label do not add up to it. */
function weightiest(odds: readonly number[]): readonly number[] {
  return odds.length <= most ? odds : odds.toSorted((one, other) => other - one).slice(0, most)
}

/** What rules hear in what is done rather than said: so little of it was learned from that they are surer. */
export function hearDone(reading: TurnReading, byRule: readonly Heard[]): readonly Heard[] {
  const done = reading.sentences.filter(({ action }) => action).map((sentence) => rangeOf(sentence))
  return byRule.flatMap((heard) => {
    const evidence = heard.evidence.filter((one) =>
      done.some((range) => range !== undefined && touches(one, range)),
    )
    return evidence.length === 0 ? [] : [{ ...heard, evidence }]
  })
}

/** Tells the form of a turn: the likeliest one; where it is not sure whether anything is asked, the one that the rules found. */
export function tellForm(model: Model, whole: WholeLook, byRule: Form): Form {
  const { vocabulary, heads } = model.forms
  const forms = Object.entries<Head>(heads).map(([form, head]) => ({
    form: form as Form,
    chance: round(probabilityOf(head, weigh(head, vocabulary, whole.names, whole.numbers))),
  }))
  const [likeliest] = forms.toSorted((one, other) => other.chance - one.chance)
  if (likeliest === undefined) return byRule
  return likeliest.form === 'statement' && likeliest.chance < unsure ? byRule : likeliest.form
}

/** The clause whose words speak most for the label: where it is heard. */
function strongestWords(
  { sentence, clauses }: Look,
  head: Head,
  vocabulary: ReadonlyMap<string, number>,
): readonly Range[] {
  const weights = wordWeights(sentence, head, vocabulary)
  const places = clauses.flatMap(({ clause }) => {
    const range = rangeOf(clause)
    if (range === undefined) return []
    const sum = sentence.words.reduce(
      (so, word, at) => so + (word.start < range[1] && word.end > range[0] ? (weights[at] ?? 0) : 0),
      0,
    )
    return [{ range, sum }]
  })
  const best = places.toSorted((one, other) => other.sum - one.sum)[0]?.range ?? rangeOf(sentence)
  return best === undefined ? [] : [best]
}

/** How much each word of a sentence speaks for a label: its share in the runs of words it stands in. */
function wordWeights(
  sentence: Sentence,
  head: Head,
  vocabulary: ReadonlyMap<string, number>,
): readonly number[] {
  const texts = framed(sentence)
  const weights = sentence.words.map(() => 0)
  for (const size of runSizes)
    for (let from = 0; from + size <= texts.length; from += 1) {
      const weight = head.names[vocabulary.get(texts.slice(from, from + size).join(' ')) ?? -1] ?? 0
      for (let at = from; at < from + size; at += 1)
        if (at >= 1 && at <= weights.length) weights[at - 1] = (weights[at - 1] ?? 0) + weight / size
    }
  return weights
}

function isFlag(id: LabelId): boolean {
  return labelIds.flag.some((flag) => flag === id)
}
