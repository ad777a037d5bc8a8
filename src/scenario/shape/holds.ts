import type { LabelFamily } from './labels-of.ts'

/** The least and the most that a number may be. */
export type Range = readonly [least: number, most: number]

/** What a key holds. The readers read it and the JSON Schema describes it, both from here. */
export type Holds =
  | { readonly type: 'text' | 'id' | 'true' | 'bounds' | 'references' | 'lines' | 'reply' }
  | { readonly type: 'meter-bounds' | 'meter-changes' | 'dues' }
  /** A list of texts, of which there must be at least so many; one text alone counts as a list. */
  | { readonly type: 'texts'; readonly least: number }
  | { readonly type: 'number'; readonly range: Range }
  | { readonly type: 'choice'; readonly words: readonly string[] }
  /** One word or a list of at least one of them. */
  | { readonly type: 'choices'; readonly words: readonly string[] }
  /** Ids that the same file defines: one, or a list of at least one. */
  | { readonly type: 'names' }
  | { readonly type: 'labels'; readonly family: LabelFamily; readonly least: 0 | 1 }
  /** A map of known keys; a list of such maps; such maps by id. */
  | { readonly type: 'part'; readonly part: string }
  | { readonly type: 'list'; readonly part: string; readonly least: 0 | 1 }
  | { readonly type: 'by-id'; readonly part: string }

/** One key of a part. */
export interface Key {
  readonly required: boolean
  readonly holds: Holds
}

/** A part of a file: a map of known keys. */
export interface Part {
  readonly keys: Readonly<Record<string, Key>>
  /** At least one of these keys must be there. */
  readonly oneOf?: readonly string[]
  /** Where a key is there, one of these must be there too. */
  readonly needs?: Readonly<Record<string, readonly string[]>>
  /** The part whose descriptions it shares, where it is not its own. */
  readonly like?: string
}

/** The parts of one kind of file by name. */
export type Parts = Readonly<Record<string, Part>>

/** A key that must be there. */
export const must = (holds: Holds): Key => ({ required: true, holds })
/** A key that may be left out. */
export const may = (holds: Holds): Key => ({ required: false, holds })

/** What keys hold most often. */
export const text: Holds = { type: 'text' }
/** Ids that the same file defines. */
export const names: Holds = { type: 'names' }
/** A range as people write it, "at least 4". */
export const bounds: Holds = { type: 'bounds' }

/** Returns the keys of a part as `readFields` takes them: true where one must be there. */
export function shapeOf(part: Part): Readonly<Record<string, boolean>> {
  return Object.fromEntries(Object.entries(part.keys).map(([key, { required }]) => [key, required]))
}
