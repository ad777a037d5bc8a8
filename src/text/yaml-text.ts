import { Document, isCollection, isScalar, Scalar, visit } from 'yaml'

/** What can be written as YAML. */
export type YamlValue =
  | string
  | number
  | boolean
  | null
  | readonly YamlValue[]
  | { readonly [key: string]: YamlValue }

/** How a value is written. */
export interface YamlWriting {
  /** The keys whose lists and maps are written between brackets, in one line. */
  readonly inlineKeys?: readonly string[]
}

const asPeopleWrite = { lineWidth: 0, flowCollectionPadding: false, blockQuote: false } as const
const inOneLine = { ...asPeopleWrite, doubleQuotedMinMultiLineLength: Number.POSITIVE_INFINITY } as const

/** Returns a value as YAML: no line is folded, and there is no newline at the end. */
export function yamlText(value: YamlValue, { inlineKeys = [] }: YamlWriting = {}): string {
  const document = new Document(value)
  visit(document, {
    Pair(_, { key, value: of }) {
      if (isScalar(key) && inlineKeys.includes(String(key.value)) && isCollection(of)) of.flow = true
    },
  })
  return document.toString(asPeopleWrite).replace(/\n$/, '')
}

/** Returns a value as YAML in one line, which can stand between brackets too; a newline in a string is written `\n`. */
export function inlineYaml(value: YamlValue): string {
  const document = new Document([value])
  visit(document, {
    Collection(_, node) {
      node.flow = true
    },
    Scalar(_, node) {
      if (typeof node.value === 'string' && node.value.includes('\n')) node.type = Scalar.QUOTE_DOUBLE
    },
  })
  return document.toString(inOneLine).replace(/\n$/, '').slice(1, -1)
}
