import { isCollection, isMap, isNode, isPair, isScalar, isSeq, parseDocument } from 'yaml'
import type { Span } from './span.ts'
import { inlineYaml, type YamlValue, yamlText } from './yaml-text.ts'

/** The way to a value: keys of maps and numbers of items (from 0). */
export type YamlPath = readonly (string | number)[]

/**
 * Returns a text with the value at a path replaced; everything else, comments and spaces included, stays as it is. Where there is no such
 * value the text is returned unchanged. The value is written in one line.
 */
export function replaceYaml(text: string, path: YamlPath, value: string | number | boolean): string {
  const node = nodeAt(text, path)
  const span = node === undefined ? undefined : spanOf(node, text)
  return span === undefined ? text : splice(text, span, inlineYaml(value))
}

/**
 * Returns a text without the value at a path (and its key); a list or map that would be left with nothing goes with it. Comments on lines of
 * their own stay.
 */
export function removeYaml(text: string, path: YamlPath): string {
  const [around, last] = [path.slice(0, -1), path.at(-1)]
  const parent = nodeAt(text, around)
  if (last === undefined || !isCollection(parent)) return text
  if (parent.items.length === 1) return removeYaml(text, around)
  const spans = parent.items.map((item) => spanOf(item, text))
  const at = isMap(parent) ? parent.items.findIndex((pair) => keyOf(pair) === last) : Number(last)
  const [before, span, next] = [spans[at - 1], spans[at], spans[at + 1]]
  if (span === undefined) return text
  const toNext = next === undefined ? null : { start: span.start, end: next.start }
  // The comma goes with what it follows, for the last one with what it precedes.
  if (parent.flow === true)
    return splice(text, toNext ?? { start: before?.end ?? span.start, end: span.end }, '')
  const start = startOfLine(text, span.start)
  const isFirstOfItem = isMap(parent) && text.slice(start, span.start).includes('-')
  // The first key of an item shares its line with the dash, which stays for the next key.
  if (isFirstOfItem && toNext !== null) return splice(text, toNext, '')
  return splice(text, { start, end: startOfNextLine(text, span.end) }, '')
}

/** Returns a text without a word in the list at a path; the word alone counts as a list of it. */
export function removeWord(text: string, path: YamlPath, word: string): string {
  const node = nodeAt(text, path)
  if (isScalar(node)) return node.value === word ? removeYaml(text, path) : text
  if (!isSeq(node)) return text
  const at = node.items.findIndex((item) => isScalar(item) && item.value === word)
  return at === -1 ? text : removeYaml(text, [...path, at])
}

/**
 * Returns a text with an item added at the end of the list at a path, in lines of its own, indented as the items before it are. A list
 * without items is written anew. Null where there is no such list, or one with items between brackets.
 */
export function appendYaml(
  text: string,
  path: YamlPath,
  value: YamlValue,
  inlineKeys: readonly string[] = [],
): string | null {
  const list = nodeAt(text, path)
  const newline = text.includes('\r\n') ? '\r\n' : '\n'
  const item = yamlText([value], { inlineKeys })
  if (!isSeq(list)) return null
  const spans = list.items.map((item) => spanOf(item, text))
  const [first, last] = [spans[0], spans.at(-1)]
  const whole = spanOf(list, text)
  if (whole === undefined || first === undefined || last === undefined)
    return whole === undefined
      ? null
      : splice(text, whole, newline + indented(item, indentIn(text, whole.start), newline))
  if (list.flow === true) return null
  const dash = text.lastIndexOf('-', first.start - 1)
  const indent = text.slice(startOfLine(text, dash), dash)
  const at = startOfNextLine(text, last.end)
  const open = text.slice(0, at).endsWith('\n') ? '' : newline
  const gap = isApart(text, last.start) ? newline : ''
  return splice(text, { start: at, end: at }, open + gap + indented(item, indent, newline) + newline)
}

function nodeAt(text: string, path: YamlPath): unknown {
  const document = parseDocument(text, { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' })
  return path.length === 0 ? document.contents : document.getIn(path, true)
}

function keyOf(pair: { readonly key: unknown }): unknown {
  return isScalar(pair.key) ? pair.key.value : pair.key
}

/** Where a value stands, of a pair from its key to the end of its value, without the space after it. */
function spanOf(item: unknown, text: string): Span | undefined {
  if (isPair(item)) {
    const key = spanOf(item.key, text)
    return key === undefined ? undefined : { start: key.start, end: spanOf(item.value, text)?.end ?? key.end }
  }
  if (!isNode(item) || item.range == null) return undefined
  const [start, end] = item.range
  return { start, end: start + text.slice(start, end).replace(/[ \t\r\n]+$/, '').length }
}

function splice(text: string, { start, end }: Span, written: string): string {
  return text.slice(0, start) + written + text.slice(end)
}

function startOfLine(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1
}

function startOfNextLine(text: string, end: number): number {
  const at = text.indexOf('\n', end)
  return at === -1 ? text.length : at + 1
}

/** Tells whether there is an empty line before the line at `at`. */
function isApart(text: string, at: number): boolean {
  const start = startOfLine(text, at)
  return start > 0 && text.slice(startOfLine(text, start - 1), start).trim() === ''
}

/** The indent of what stands in the value of the key in the line at `at`. */
function indentIn(text: string, at: number): string {
  const [before = ''] = /^[\s-]*/.exec(text.slice(startOfLine(text, at), at)) ?? []
  return `${' '.repeat(before.length)}  `
}

function indented(text: string, indent: string, newline: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? line : indent + line))
    .join(newline)
}
