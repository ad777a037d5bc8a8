import type { MessageId } from '../../language/index.ts'
import type { LabelId, Range } from '../analysis.ts'
import type { TurnReading } from '../features/read-turn.ts'
import type { Trait } from '../features/trait.ts'
import { rangeOf, touches, wordAt } from '../reading/sentence.ts'
import type { LabelData, Rule } from './label-data.ts'
import { compilePattern } from './pattern.ts'
import { makeUnits, type Unit } from './unit.ts'

/** A label heard in a turn, however surely. */
export interface Heard {
  readonly id: LabelId
  readonly confidence: number
  readonly evidence: readonly Range[]
  /** Whether it is there; what is not is only possible. */
  readonly present: boolean
  /** The sentence that says why; without it the label's own. */
  readonly because?: MessageId
}

/** Hears labels in a turn that was read. */
export type Ear = (reading: TurnReading) => readonly Heard[]

/** What is heard below this is not worth mentioning, and what is heard from the threshold on is present. */
const threshold = 0.5
const faintest = 0.3
/** From here on a fault is heard whatever else the turn does; below, care beside it makes it only possible. */
const beyondDoubt = 0.8
const doubtful = 0.45

interface Ready {
  readonly rule: Rule
  readonly pattern: RegExp | undefined
  readonly unless: RegExp | undefined
}

/** Returns an ear for labels; the patterns of their rules are compiled once, here. */
export function makeEar(labels: readonly LabelData[]): Ear {
  const ready = labels.map((label) => ({
    label,
    rules: label.rules.map((rule) => ({
      rule,
      pattern: rule.pattern === undefined ? undefined : compilePattern(rule.pattern),
      unless: rule.unless === undefined ? undefined : compilePattern(rule.unless),
    })),
  }))
  return (reading) => {
    const units = makeUnits(reading)
    const heard = ready.flatMap(({ label, rules }) => {
      const found = rules.flatMap((one) => units[one.rule.over].flatMap((unit) => apply(one, unit, label.id)))
      const best = strongest(found)
      return best === undefined ? [] : [{ label, heard: best }]
    })
    return yieldOver(heard, reading)
  }
}

function apply({ rule, pattern, unless }: Ready, unit: Unit, id: LabelId): readonly Heard[] {
  for (const trait of rule.with ?? []) {
    const wanted = !trait.startsWith('!')
    const name = (wanted ? trait : trait.slice(1)) as Trait
    if (unit.traits.has(name) !== wanted) return []
  }
  const { sentence } = unit
  if (sentence.words.length === 0) return []
  const evidence: Range[] = []
  if (pattern === undefined) {
    const range = rangeOf(sentence)
    if (range !== undefined && !reported(unit, 0)) evidence.push(range)
  } else {
    pattern.lastIndex = 0
    for (const match of sentence.plain.matchAll(pattern)) {
      if (match[0].length === 0) continue
      const from = wordAt(sentence, match.index)
      const to = wordAt(sentence, match.index + match[0].length - 1) + 1
      const range = rangeOf(sentence, from, to)
      if (range !== undefined && !reported(unit, from)) evidence.push(range)
    }
  }
  if (evidence.length === 0 || (unless !== undefined && sentence.plain.search(unless) >= 0)) return []
  const heard: Heard = {
    id,
    confidence: rule.confidence,
    evidence,
    present: rule.confidence >= threshold,
  }
  return [rule.because === undefined ? heard : { ...heard, because: rule.because }]
}

/** Words quoted from somebody else are not the trainee's own, unless the whole stretch is quoted. */
function reported(unit: Unit, at: number): boolean {
  const { words } = unit.sentence
  return words[at]?.quoted === true && !words.every((word) => word.quoted || word.text === '|')
}

function strongest(found: readonly Heard[]): Heard | undefined {
  const sorted = found.toSorted((one, other) => other.confidence - one.confidence)
  const [best] = sorted
  if (best === undefined || best.confidence < faintest) return undefined
  const least = best.confidence >= threshold ? threshold : faintest
  const evidence = sorted.filter((one) => one.confidence >= least).flatMap((one) => one.evidence)
  return { ...best, confidence: Math.round(best.confidence * 100) / 100, evidence: mergeRanges(evidence) }
}

/** Joins ranges that overlap, in order of place. */
function mergeRanges(ranges: readonly Range[]): readonly Range[] {
  const merged: [number, number][] = []
  for (const [start, end] of ranges.toSorted((one, other) => one[0] - other[0])) {
    const last = merged.at(-1)
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end)
    else merged.push([start, end])
  }
  return merged
}

/** Takes words away from labels that leave them to a stronger one, and labels that have none left. */
function yieldOver(
  heard: readonly { readonly label: LabelData; readonly heard: Heard }[],
  reading: TurnReading,
): readonly Heard[] {
  const present = new Map(
    heard.filter((one) => one.heard.confidence >= threshold).map((one) => [one.label.id, one.heard]),
  )
  return heard.flatMap(({ label, heard: one }) => {
    if ((label.turnYieldsTo ?? []).some((id) => present.has(id))) return []
    const stronger = (label.yieldsTo ?? []).flatMap((id) => present.get(id)?.evidence ?? [])
    const louder = (label.breathYieldsTo ?? []).flatMap((id) => present.get(id)?.evidence ?? [])
    const sentences = louder.length === 0 ? [] : reading.sentences.map((sentence) => rangeOf(sentence))
    const taken = sentences.filter(
      (range) => range !== undefined && louder.some((other) => touches(other, range)),
    )
    const evidence = one.evidence.filter(
      (range) =>
        !stronger.some((other) => covers(other, range)) &&
        !taken.some((sentence) => sentence !== undefined && touches(sentence, range)),
    )
    if (evidence.length === 0) return []
    const doubted = one.confidence < beyondDoubt && (label.doubtedBeside ?? []).some((id) => present.has(id))
    const confidence = doubted ? Math.min(one.confidence, doubtful) : one.confidence
    return [{ ...one, evidence, confidence, present: confidence >= threshold }]
  })
}

function covers(stronger: Range, range: Range): boolean {
  const common = Math.min(stronger[1], range[1]) - Math.max(stronger[0], range[0])
  return common >= 0.5 * Math.min(range[1] - range[0], stronger[1] - stronger[0])
}
