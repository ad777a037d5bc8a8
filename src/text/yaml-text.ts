import { Document, isCollection, isScalar, visit } from 'yaml'

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

/** Returns a value as YAML in one line, which can stand between brackets too. */
export function inlineYaml(value: YamlValue): string {
  const document = new Document([value])
  visit(document, {
    Collection(_, node) {
      node.flow = true
    },
  })
  return document.toString(asPeopleWrite).replace(/\n$/, '').slice(1, -1)
}
