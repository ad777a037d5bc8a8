import { forms, isLabelId, labelIds, type Picks } from '../analysis/index.ts'
import type { Say } from '../language/index.ts'
import { nearest, safeText } from '../text/index.ts'
import type { CardTopic } from '../views/plain/index.ts'

/** Picks that were read, or a sentence about the first thing that cannot be read. */
export type ReadPicks =
  | { readonly type: 'picks'; readonly picks: Picks }
  | { readonly type: 'mistake'; readonly why: string }

type Kind = 'label' | 'form' | 'topic'

/**
 * Reads a line of labels, forms and topics with spaces or commas between them. A word is a label where there is one, else
 * a form, else a topic; `form:` or `topic:` before it says which. Of several forms the last counts.
 */
export function readPicksLine(line: string, topics: readonly CardTopic[], say: Say): ReadPicks {
  const words = line
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((word) => word !== '')
  return readWords(words.map(kindOf(topics)), topics, say)
}

/** Reads the labels, the form and the topics that an object of `play --json` gives; what it leaves out is not picked. */
export function readPicksObject(
  { labels = [], form, topics: about = [] }: GivenPicks,
  topics: readonly CardTopic[],
  say: Say,
): ReadPicks {
  if (!isListOfTexts(labels) || !isListOfTexts(about) || (form !== undefined && typeof form !== 'string')) {
    return { type: 'mistake', why: say('cli.picks.wrong-shape') }
  }
  const words = [
    ...labels.map((word) => ({ kind: 'label', word }) as const),
    ...(form === undefined ? [] : [{ kind: 'form', word: form } as const]),
    ...about.map((word) => ({ kind: 'topic', word }) as const),
  ]
  return readWords(words, topics, say)
}

/** What an object of `play --json` may hold beside the turn; from outside, so of any shape. */
export interface GivenPicks {
  readonly labels?: unknown
  readonly form?: unknown
  readonly topics?: unknown
}

interface Word {
  /** Null where the word is of no kind. */
  readonly kind: Kind | null
  readonly word: string
}

function kindOf(topics: readonly CardTopic[]): (word: string) => Word {
  return (given) => {
    const [, kind, word] = /^(form|topic):(.*)$/.exec(given) ?? []
    if (word !== undefined) return { kind: kind === 'form' ? 'form' : 'topic', word }
    const kinds: readonly Kind[] = ['label', 'form', 'topic']
    return { kind: kinds.find((each) => wordsOf(each, topics).includes(given)) ?? null, word: given }
  }
}

function wordsOf(kind: Kind, topics: readonly CardTopic[]): readonly string[] {
  if (kind === 'topic') return topics.map(({ id }) => id)
  return kind === 'form' ? forms : Object.values(labelIds).flat()
}

function readWords(words: readonly Word[], topics: readonly CardTopic[], say: Say): ReadPicks {
  const unknown = words.find(({ kind, word }) => kind === null || !wordsOf(kind, topics).includes(word))
  if (unknown !== undefined) return { type: 'mistake', why: unknownSentence(unknown, topics, say) }
  const of = (kind: Kind) => [...new Set(words.filter((each) => each.kind === kind).map(({ word }) => word))]
  const form = forms.find((each) => each === of('form').at(-1)) ?? null
  return { type: 'picks', picks: { labels: of('label').filter(isLabelId), form, topics: of('topic') } }
}

function unknownSentence({ kind, word }: Word, topics: readonly CardTopic[], say: Say): string {
  const kinds: readonly Kind[] = kind === null ? ['label', 'form', 'topic'] : [kind]
  const near = nearest(
    word,
    kinds.flatMap((each) => wordsOf(each, topics)),
  )
  const values = { word: safeText(word), kind: kind ?? 'any' }
  return near === null ? say('cli.picks.unknown', values) : say('cli.picks.unknown-near', { ...values, near })
}

function isListOfTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string')
}
