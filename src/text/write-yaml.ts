import { stringify } from 'yaml'
import type { YamlNode } from './yaml-tree.ts'

/** Returns a text as YAML writes it after a key, on one line: plain where that is safe, else between quotes. */
function yamlScalar(value: string | number): string {
  const written = stringify(value, { lineWidth: 0, blockQuote: false }).trimEnd()
  return written.includes('\n') ? JSON.stringify(value) : written
}

/** Returns the node that a path of keys leads to; null where there is none. */
export function nodeAt(root: YamlNode | null, path: readonly string[]): YamlNode | null {
  return path.reduce<YamlNode | null>(
    (node, key) =>
      node?.type === 'map' ? (node.entries.find((entry) => entry.key === key)?.value ?? null) : null,
    root,
  )
}

/** Returns a YAML text with other values at some paths; all else, remarks too, stays. What is not there is left out. */
export function withValues(
  text: string,
  root: YamlNode | null,
  values: readonly { readonly path: readonly string[]; readonly value: string | number }[],
): string {
  return values
    .flatMap(({ path, value }) => {
      const span = nodeAt(root, path)?.span
      return span === undefined ? [] : [{ span, value }]
    })
    .sort((one, other) => other.span.start - one.span.start)
    .reduce(
      (so, { span, value }) => `${so.slice(0, span.start)}${yamlScalar(value)}${so.slice(span.end)}`,
      text,
    )
}
