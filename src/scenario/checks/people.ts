import type { Span, YamlNode } from '../../text/index.ts'
import { type Reading, report } from '../reading.ts'
import { type PeopleWords, peopleWords } from './people-words.ts'

/** Reports words that make a type of a person, by the lists of `people-words.ts`. `text` is the file's. */
export function checkPeople(reading: Reading, root: YamlNode, text: string): void {
  const parts = partsOf(root, [], text)
  for (const { code, where, pattern } of compiled) {
    for (const { span, isTold } of parts) {
      if (where === 'told' && !isTold) continue
      for (const found of text.slice(span.start, span.end).matchAll(pattern)) {
        const start = span.start + found.index
        const words = found[0].replace(/\s+/g, ' ')
        report(reading, code, { start, end: start + found[0].length }, { words })
      }
    }
  }
}

const compiled = peopleWords.map(({ code, where, patterns }) => ({
  code,
  where,
  pattern: wordsPattern(patterns),
}))

/** One expression for all: whole words, and any space for a space, since a text may go over lines. */
function wordsPattern(patterns: PeopleWords['patterns']): RegExp {
  const all = patterns.map((pattern) => pattern.replaceAll(' ?', '\\s*').replaceAll(' ', '\\s+'))
  // A word in quotation marks is spoken of, or quoted.
  return new RegExp(`(?<!["“‘])\\b(?:${all.join('|')})\\b(?!["”’](?!s))`, 'gi')
}

/** A piece of text that a trainee reads; `isTold` where the writer tells it and nobody says it. */
interface Part {
  readonly span: Span
  readonly isTold: boolean
}

/** Keys whose text is told: by the writer, to the trainee or to whoever prepares a class. */
const toldKeys: ReadonlySet<string> = new Set([
  'title',
  'content-note',
  'role',
  'brief',
  'setting',
  'background',
  'manner',
  'wants',
  'fears',
  'objectives',
  'discussion',
  'tells',
  'unlocked-by',
  'hint',
  'name',
  'offers',
  'debrief',
  'solution',
  'owed',
])

/** Keys whose text somebody says, with what they show between asterisks. */
const saidKeys: ReadonlySet<string> = new Set([
  'says',
  'fallback',
  'not-understood',
  'asked-again',
  'thanks-for-rephrasing',
])

/** The texts below a node; what stands under other keys (conditions, ids, what a trainee might type) is no part of it. */
function partsOf(node: YamlNode, keys: readonly string[], text: string): readonly Part[] {
  switch (node.type) {
    case 'list':
      return node.items.flatMap((item) => partsOf(item, keys, text))
    case 'map':
      return node.entries.flatMap(({ key, value }) => partsOf(value, [...keys, key], text))
    case 'scalar': {
      if (typeof node.value !== 'string' || keys.includes('examples') || keys.includes('when')) return []
      if (keys.some((key) => saidKeys.has(key)))
        return keys.some((each) => each === 'calls-for' || each === 'asks')
          ? []
          : cuesAndWords(node.span, text)
      const key = keys.at(-1) ?? ''
      // What a rule tells is the id of a fact.
      const isId = key === 'tells' && keys[0] !== 'facts'
      return toldKeys.has(key) && !isId ? [{ span: node.span, isTold: true }] : []
    }
  }
}

function cuesAndWords(span: Span, text: string): readonly Part[] {
  const parts: Part[] = []
  let at = span.start
  for (const cue of text.slice(span.start, span.end).matchAll(/\*[^*]+\*/g)) {
    const start = span.start + cue.index
    parts.push({ span: { start: at, end: start }, isTold: false })
    at = start + cue[0].length
    parts.push({ span: { start, end: at }, isTold: true })
  }
  return [...parts, { span: { start: at, end: span.end }, isTold: false }]
}
