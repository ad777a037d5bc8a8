import type { LabelId, Utterance } from '../analysis.ts'
import { formOf } from '../features/form.ts'
import type { ReadClause, TurnReading } from '../features/read-turn.ts'
import type { Trait } from '../features/trait.ts'
import { labelIds } from '../label-ids.ts'
import { readSentences } from '../reading/read-sentences.ts'
import { rangeOf, type Sentence, touches } from '../reading/sentence.ts'
import type { Heard } from '../rules/hear-labels.ts'
import { dimensions, type Embedder, likeness, meanOf, type Vector } from '../vectors/embedder.ts'

/** What the learned coder looks at in one sentence of a turn. */
export interface Look {
  readonly sentence: Sentence
  /** The clauses of the sentence. */
  readonly clauses: readonly ReadClause[]
  /** What is there or not, by name: runs of one to three words, traits, how its claims stand to what was told. */
  readonly names: readonly string[]
  /** What is measured; see `numbersOf` for the order. */
  readonly numbers: Float32Array
}

const all: readonly LabelId[] = Object.values(labelIds).flat()
/** So that a vector's parts weigh about as much as one word does. */
const scale = { vector: 4, before: 2, rule: 2, elsewhere: 1 }
const relations = 5
/** How many numbers a look has. */
export const numbersLength = 2 * dimensions + 2 * all.length + relations

/**
 * Looks at each sentence that is said in a turn (what is done, in brackets or asterisks, is left to the rules): its words, its vector beside those of what was said last, its traits, and what the rules hear in it.
 */
export async function lookAt(
  reading: TurnReading,
  heard: readonly Heard[],
  context: readonly Utterance[],
  embedder: Embedder,
): Promise<readonly Look[]> {
  const vectors = await embedder.embed(textsOf(reading, context))
  const spoken = saidIn(reading)
  const own = vectors.slice(0, spoken.length)
  const lines = vectors.slice(spoken.length)
  const before = meanOf(lines)
  const opening = context.every(({ speaker }) => speaker === 'trainee')
  return spoken.map((sentence, index) => {
    const place = reading.sentences.indexOf(sentence)
    const clauses = reading.clauses.filter(({ clause }) => clause.sentence === place)
    const vector = own[index] ?? new Float32Array(dimensions)
    const near = Math.max(0, ...lines.map((line) => likeness(vector, line)))
    const claims = clauses.filter(({ traits }) => traits.has('claim')).map(({ support }) => support.share)
    return {
      sentence,
      clauses,
      names: [
        ...new Set([
          ...runsOf(sentence),
          ...traitsOf(clauses),
          ...placeOf(sentence, index, spoken.length, opening),
          ...nearnessOf(near, claims),
        ]),
      ],
      numbers: numbersOf(sentence, vector, before, heard, near, claims),
    }
  })
}

/** The sentences of a turn that are said, not done. */
function saidIn({ sentences }: TurnReading): readonly Sentence[] {
  return sentences.filter(({ action }) => !action)
}

/** The texts whose vectors a look needs: the sentences said in the turn, then those of what somebody else said last. */
export function textsOf(reading: TurnReading, context: readonly Utterance[]): readonly string[] {
  const last = context.findLast(({ speaker }) => speaker !== 'trainee')
  return [...saidIn(reading), ...(last === undefined ? [] : readSentences(last.text))].map(asText)
}

/** The text that stands for a sentence where it is embedded: as it was meant, with its question mark. */
function asText(sentence: Sentence): string {
  return sentence.mark.includes('?') ? `${sentence.plain}?` : sentence.plain
}

/** How many words in a row are looked at together. */
export const runSizes = [1, 2, 3] as const

/** The words of a sentence between what opens and what closes it: what runs are taken from. */
export function framed({ words, mark }: Sentence): readonly string[] {
  return ['<', ...words.map((word) => word.text), mark.includes('?') ? '?' : '.']
}

function runsOf(sentence: Sentence): readonly string[] {
  const words = framed(sentence)
  return runSizes.flatMap((size) =>
    words.slice(0, words.length - size + 1).map((_, at) => words.slice(at, at + size).join(' ')),
  )
}

function traitsOf(clauses: readonly ReadClause[]): readonly string[] {
  const traits = new Set<Trait>(clauses.flatMap((one) => [...one.traits]))
  return [...traits].map((trait) => `trait:${trait}`)
}

function placeOf(sentence: Sentence, index: number, sentences: number, opening: boolean): readonly string[] {
  const words = sentence.words.length
  const quoted = sentence.words.filter((word) => word.quoted).length
  const found: readonly (readonly [string, boolean])[] = [
    ['two-words', words <= 2],
    ['four-words', words <= 4],
    ['over-twelve-words', words > 12],
    ['over-twenty-words', words > 20],
    ['alone', sentences === 1],
    ['one-of-many', sentences > 2],
    ['first', index === 0],
    ['last', index === sentences - 1],
    ['opening', opening],
    ['quoted', quoted > 0.3 * words],
  ]
  return found.filter(([, holds]) => holds).map(([name]) => `place:${name}`)
}

function nearnessOf(near: number, claims: readonly number[]): readonly string[] {
  const found = [0.5, 0.65].filter((least) => near > least).map((least) => `near:${least}`)
  for (const bound of [0, 0.25, 0.5, 0.75, 0.999]) {
    if (claims.some((share) => share >= bound)) found.push(`told-over:${bound}`)
    if (claims.some((share) => share <= bound)) found.push(`told-under:${bound}`)
  }
  return found
}

/**
 * The numbers of a look: the sentence's vector, the mean vector of what was said last, what the rules hear in the sentence and what in
 * the turn (confidence 0–1, by label), how near the sentence is to what was said last, the most and the least that a claim in it was
 * told (-1 without claim), whether it asks, and 1.
 */
function numbersOf(
  sentence: Sentence,
  vector: Vector,
  before: Vector,
  heard: readonly Heard[],
  near: number,
  claims: readonly number[],
): Float32Array {
  const numbers = new Float32Array(numbersLength)
  const range = rangeOf(sentence)
  let at = 0
  for (const part of vector) numbers[at++] = part * scale.vector
  for (const part of before) numbers[at++] = part * scale.before
  for (const id of all) {
    const one = heard.find((label) => label.id === id)
    const here = range !== undefined && one?.evidence.some((evidence) => touches(evidence, range)) === true
    numbers[at] = here ? (one?.confidence ?? 0) * scale.rule : 0
    numbers[at + all.length] = (one?.confidence ?? 0) * scale.elsewhere
    at += 1
  }
  at += all.length
  numbers[at++] = near
  numbers[at++] = claims.length === 0 ? -1 : Math.max(...claims)
  numbers[at++] = claims.length === 0 ? -1 : Math.min(...claims)
  numbers[at++] = sentence.mark.includes('?') ? 1 : 0
  numbers[at++] = 1
  return numbers
}

/** What the learned coder looks at in a turn as a whole, to tell its form. */
export interface WholeLook {
  readonly names: readonly string[]
  readonly numbers: Float32Array
}

/** How many numbers a look at a whole turn has. */
export const wholeLength = 2 * dimensions + all.length + 1

/** Looks at a turn as a whole, its last sentence apart: most often it asks. */
export function lookAtWhole(looks: readonly Look[], reading: TurnReading): WholeLook {
  const numbers = new Float32Array(wholeLength)
  const last = looks.at(-1)
  for (const look of looks) {
    for (let at = 0; at < dimensions; at += 1)
      numbers[at] = (numbers[at] ?? 0) + (look.numbers[at] ?? 0) / looks.length
    for (let at = 0; at < all.length; at += 1)
      numbers[2 * dimensions + at] = look.numbers[2 * dimensions + all.length + at] ?? 0
  }
  for (let at = 0; at < dimensions; at += 1) numbers[dimensions + at] = last?.numbers[at] ?? 0
  numbers[wholeLength - 1] = 1
  const words = reading.sentences.reduce((sum, sentence) => sum + sentence.words.length, 0)
  return {
    names: [
      ...new Set([
        ...looks.flatMap((look) => look.names),
        ...(last?.names ?? []).map((name) => `end ${name}`),
        `form:${formOf(reading)}`,
        `sentences:${Math.min(4, looks.length)}`,
        `words:${Math.min(6, words)}`,
      ]),
    ],
    numbers,
  }
}
