import { type ModuleId, moduleIds } from './module.ts'
import { paragraphsOf } from './paragraphs.ts'

const pattern = /^M(?<module>\d[AB]?) §(?<from>[\d.]+)(?:[–-](?<to>[\d.]+))?$/

/** What a reference to the guide names: a module, and the numbers of its paragraphs in the guide's order. */
export interface Reference {
  readonly module: ModuleId
  /** Empty where the guide has no such paragraph, or a range runs backwards. */
  readonly paragraphs: readonly string[]
}

/**
 * Reads a reference as scenarios write it: "M6 §1.14" is one paragraph, "M6 §1" all of a section, "M3 §2.20–2.36" all from one to another.
 * Returns null where the text is no reference at all.
 */
export function readReference(text: string): Reference | null {
  const { module: name, from, to } = pattern.exec(text)?.groups ?? {}
  const module = moduleIds.find((id) => id === name)
  if (module === undefined || from === undefined) return null
  const all = paragraphsOf(module)
  const start = all.findIndex((number) => isPartOf(number, from))
  const end = all.findLastIndex((number) => isPartOf(number, to ?? from))
  return { module, paragraphs: start < 0 || end < 0 ? [] : all.slice(start, end + 1) }
}

/** Tells whether a paragraph is the one named, or of the section named: "1.14" is part of "1". */
function isPartOf(paragraph: string, named: string): boolean {
  return paragraph === named || paragraph.startsWith(`${named}.`)
}

/** Returns the paragraphs of a reference with their module, "M6 §1.14", so that those of several can be compared. */
export function namedParagraphs(text: string): readonly string[] {
  const { module, paragraphs } = readReference(text) ?? { module: '', paragraphs: [] }
  return paragraphs.map((number) => `M${module} §${number}`)
}
