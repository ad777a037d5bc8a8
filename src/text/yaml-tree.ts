import { isAlias, isMap, isScalar, isSeq, type Node, parseAllDocuments, type YAMLError } from 'yaml'
import type { Span } from './span.ts'

/** A YAML value that knows its place. Keys of a map are texts, in the order of the file, repeated ones included. */
export type YamlNode =
  | {
      readonly type: 'scalar'
      readonly value: string | number | boolean | null
      readonly source: string
      readonly span: Span
    }
  | { readonly type: 'list'; readonly items: readonly YamlNode[]; readonly span: Span }
  | { readonly type: 'map'; readonly entries: readonly YamlEntry[]; readonly span: Span }

/** One key of a map with its value. */
export interface YamlEntry {
  readonly key: string
  readonly keySpan: Span
  readonly value: YamlNode
}

/** What is wrong with the YAML itself; `detail` is the parser's words, without a place. */
export interface YamlProblem {
  readonly type: 'syntax' | 'deep' | 'alias' | 'key' | 'documents' | 'empty'
  readonly detail: string
  readonly span: Span
}

/** A parsed file: `root` is null where there is nothing to read. */
export interface YamlTree {
  readonly root: YamlNode | null
  readonly problems: readonly YamlProblem[]
  /** Comments, for silenced checks: their text after `#` and where it stands. */
  readonly comments: readonly { readonly text: string; readonly span: Span }[]
}

/** Something nested a hundred times: the parser would run out of stack, and no person writes so. */
const tooDeep = /(?:[[{]\s*){100}|(?:[-?:] ){100}|^ {400}/m

/** Reads YAML with the place of every node. Never throws; aliases are refused rather than followed. */
export function parseYaml(text: string): YamlTree {
  const deep = tooDeep.exec(text)
  if (deep !== null) {
    const span = { start: deep.index, end: deep.index + 1 }
    return { root: null, problems: [{ type: 'deep', detail: '', span }], comments: [] }
  }
  const documents = parseAllDocuments(text, {
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  })
  const first = 'empty' in documents ? undefined : documents[0]
  const whole = { start: 0, end: Math.min(text.length, 1) }
  if (first === undefined || first.contents === null) {
    const errors = syntaxProblems(first?.errors ?? [], text)
    return {
      root: null,
      problems: errors.length > 0 ? errors : [{ type: 'empty', detail: '', span: whole }],
      comments: [],
    }
  }
  const problems: YamlProblem[] = syntaxProblems(first.errors, text)
  const second = 'empty' in documents ? undefined : documents[1]
  if (second !== undefined) {
    const [start] = second.range
    problems.push({ type: 'documents', detail: '', span: { start, end: Math.min(start + 3, text.length) } })
  }
  const root = convert(first.contents, problems)
  return { root, problems, comments: findComments(text) }
}

/** The mistakes of the YAML itself, the first of each line: those after it mostly follow from it. */
function syntaxProblems(errors: readonly YAMLError[], text: string): YamlProblem[] {
  const lines = new Set<number>()
  return errors.map(syntaxProblem).filter(({ span }) => {
    const line = text.lastIndexOf('\n', span.start - 1)
    const first = !lines.has(line)
    lines.add(line)
    return first
  })
}

function syntaxProblem(error: YAMLError): YamlProblem {
  const [start, end] = error.pos
  return { type: 'syntax', detail: error.message, span: { start, end: Math.max(end, start + 1) } }
}

function spanOf(node: Node | null | undefined): Span {
  const [start, end] = node?.range ?? [0, 0, 0]
  return { start, end }
}

function convert(node: Node | null, problems: YamlProblem[]): YamlNode {
  const span = spanOf(node)
  if (isAlias(node)) {
    problems.push({ type: 'alias', detail: node.source, span })
    return { type: 'scalar', value: null, source: '', span }
  }
  if (isScalar(node))
    return { type: 'scalar', value: plainValue(node.value), source: node.source ?? String(node.value), span }
  if (isSeq(node))
    return { type: 'list', items: node.items.map((item) => convert(item as Node | null, problems)), span }
  if (isMap(node)) {
    const entries: YamlEntry[] = []
    for (const pair of node.items) {
      const keyNode = pair.key as Node | null
      if (!isScalar(keyNode)) {
        problems.push({ type: 'key', detail: '', span: spanOf(keyNode) })
        continue
      }
      const keySpan = spanOf(keyNode)
      const value = pair.value as Node | null
      const converted: YamlNode =
        value === null ? { type: 'scalar', value: null, source: '', span: keySpan } : convert(value, problems)
      entries.push({ key: keyNode.source ?? String(keyNode.value), keySpan, value: converted })
    }
    return { type: 'map', entries, span }
  }
  return { type: 'scalar', value: null, source: '', span }
}

function plainValue(value: unknown): string | number | boolean | null {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value
  return String(value)
}

function findComments(text: string): YamlTree['comments'] {
  const comments: { text: string; span: Span }[] = []
  for (const match of text.matchAll(/(?<=^|\s)#([^\n]*)/g)) {
    comments.push({
      text: (match[1] ?? '').trim(),
      span: { start: match.index, end: match.index + match[0].length },
    })
  }
  return comments
}
