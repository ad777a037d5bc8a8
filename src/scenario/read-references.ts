import { paragraphRanges, readReference } from '../guide/index.ts'
import type { YamlEntry, YamlNode } from '../text/index.ts'
import { type Reading, report } from './reading.ts'
import { referencePattern } from './shape/patterns.ts'
import { isEmptyList, listOf, textOf } from './values.ts'

/** Reads paragraphs of the guide, "M6 §1.14" or "M3 §2.20–2.36", and checks that the guide has them. */
export function readReferences(reading: Reading, entry: YamlEntry | undefined): readonly string[] {
  if (entry === undefined) return []
  if (isEmptyList(entry.value)) report(reading, 'empty-text', entry.value.span, { key: 'trains' })
  return listOf(entry.value).flatMap((item) => {
    const text = textOf(reading, item, 'trains')
    if (text !== null) check(reading, item, text)
    return text ?? []
  })
}

function check(reading: Reading, { span }: YamlNode, found: string): void {
  if (!referencePattern.test(found)) report(reading, 'wrong-reference', span, { found })
  const reference = readReference(found)
  if (reference === null || reference.paragraphs.length > 0) return
  const { module } = reference
  report(reading, 'unknown-paragraph', span, { found, module, ranges: paragraphRanges(module) || 'none' })
}
