import type { YamlNode } from '../../text/index.ts'
import { type Reading, report } from '../reading.ts'

/**
 * Reports texts without quotation marks that a `#` cuts off, as in `Net #3 is the worst`: YAML takes the rest for a remark, so that nobody
 * ever hears it. A remark that is meant as one has a space after its `#`.
 */
export function checkCutText(reading: Reading, root: YamlNode, text: string): void {
  for (const { start, end } of plainTexts(root, text)) {
    const cut = /^[ \t]+(#\S[^\n]*)/.exec(text.slice(end, end + mostLookedAt))?.[1]
    if (cut === undefined) continue
    const from = text.indexOf(cut, end)
    report(
      reading,
      'cut-text',
      { start: from, end: from + cut.length },
      { kept: text.slice(start, end), cut },
    )
  }
}

/** So far behind a text one looks for what was cut off. */
const mostLookedAt = 400

/** The spans of texts that stand without quotation marks, and not in a block of their own. */
function plainTexts(node: YamlNode, text: string): readonly YamlNode['span'][] {
  switch (node.type) {
    case 'scalar':
      return typeof node.value === 'string' && !/["'|>]/.test(text[node.span.start] ?? '') ? [node.span] : []
    case 'list':
      return node.items.flatMap((item) => plainTexts(item, text))
    case 'map':
      return node.entries.flatMap(({ value }) => plainTexts(value, text))
  }
}
