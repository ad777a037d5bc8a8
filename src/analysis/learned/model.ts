import type { Form, LabelId } from '../analysis.ts'

/** What was learned about one label or form. */
export interface Head {
  /** The weight of each name of the vocabulary, times `nameScale`. */
  readonly names: Int8Array | Float32Array
  readonly nameScale: number
  /** The weight of each number of a look, times `numberScale`. */
  readonly numbers: Int16Array | Float32Array
  readonly numberScale: number
  /** From log odds to log odds that mean what they say (Platt 1999): `slope * odds + offset`. */
  readonly slope: number
  readonly offset: number
  /** From this probability on it is present. */
  readonly threshold: number
}

/** Heads over one vocabulary. */
export interface Reader<Id extends string> {
  readonly vocabulary: ReadonlyMap<string, number>
  readonly heads: Readonly<Record<Id, Head>>
}

/** All that was learned. */
export interface Model {
  /** SHA-256 of the labelled turns that it was learned from. */
  readonly corpus: string
  readonly labels: Reader<LabelId>
  readonly forms: Reader<Form>
}

/** A model as it is written: names one a line, weights as base64 of whole numbers, each times its scale. */
export interface WrittenModel {
  readonly corpus: string
  readonly labels: WrittenReader
  readonly forms: WrittenReader
}

interface WrittenReader {
  readonly names: string
  readonly heads: Readonly<Record<string, WrittenHead>>
}

interface WrittenHead {
  /** Bytes. */
  readonly names: string
  readonly nameScale: number
  /** Whole numbers of two bytes. */
  readonly numbers: string
  readonly numberScale: number
  readonly slope: number
  readonly offset: number
  readonly threshold: number
}

/** Reads a written model. */
export function readModel(written: WrittenModel): Model {
  return {
    corpus: written.corpus,
    labels: readReader<LabelId>(written.labels),
    forms: readReader<Form>(written.forms),
  }
}

function readReader<Id extends string>({ names, heads }: WrittenReader): Reader<Id> {
  const entries = Object.entries(heads).map(([id, head]) => [id, readHead(head)] as const)
  return {
    vocabulary: new Map(names.split('\n').map((name, at) => [name, at])),
    heads: Object.fromEntries(entries) as Record<Id, Head>,
  }
}

/** Weights stay the whole numbers they were written as: that is quick to read and small to keep. */
function readHead({ names, numbers, ...head }: WrittenHead): Head {
  // Copies: bytes from base64 may stand anywhere in a larger store, where numbers of two bytes must not.
  return {
    ...head,
    names: new Int8Array(new Uint8Array(Buffer.from(names, 'base64')).buffer),
    numbers: new Int16Array(new Uint8Array(Buffer.from(numbers, 'base64')).buffer),
  }
}

/** Writes a model; weights that are nothing to every head are left out, with their names. */
export function writeModel(model: Model): WrittenModel {
  return { corpus: model.corpus, labels: writeReader(model.labels), forms: writeReader(model.forms) }
}

/** A name whose weights are all smaller than this changes nothing that anybody would see. */
const least = 0.02

function writeReader<Id extends string>({ vocabulary, heads }: Reader<Id>): WrittenReader {
  const all = Object.entries<Head>(heads)
  const kept = [...vocabulary].filter(([, at]) =>
    all.some(([, head]) => Math.abs(head.names[at] ?? 0) >= least),
  )
  return {
    names: kept.map(([name]) => name).join('\n'),
    heads: Object.fromEntries(
      all.map(([id, head]) => [
        id,
        writeHead(
          head,
          kept.map(([, at]) => at),
        ),
      ]),
    ),
  }
}

function writeHead(head: Head, kept: readonly number[]): WrittenHead {
  const names = kept.map((at) => head.names[at] ?? 0)
  const nameScale = largest(names) / 127
  const numberScale = largest([...head.numbers]) / 32_767
  const pairs = Buffer.alloc(2 * head.numbers.length)
  head.numbers.forEach((value, at) => {
    pairs.writeInt16LE(Math.round(value / numberScale), 2 * at)
  })
  return {
    names: Buffer.from(Int8Array.from(names, (value) => Math.round(value / nameScale)).buffer).toString(
      'base64',
    ),
    nameScale,
    numbers: pairs.toString('base64'),
    numberScale,
    slope: head.slope,
    offset: head.offset,
    threshold: head.threshold,
  }
}

function largest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-6)
}

/** Returns the log odds that a head gives what it looks at. */
export function weigh(
  head: Head,
  vocabulary: ReadonlyMap<string, number>,
  names: readonly string[],
  numbers: Float32Array,
): number {
  let byName = 0
  for (const name of names) {
    const at = vocabulary.get(name)
    if (at !== undefined) byName += head.names[at] ?? 0
  }
  let byNumber = 0
  for (let at = 0; at < numbers.length; at += 1) byNumber += (numbers[at] ?? 0) * (head.numbers[at] ?? 0)
  return byName * head.nameScale + byNumber * head.numberScale
}

/** Returns the probability that log odds stand for, 0–1. */
export function probabilityOf({ slope, offset }: Head, odds: number): number {
  return 1 / (1 + Math.exp(-(slope * odds + offset)))
}
