import { apostropheOnly, contractions, followers } from '../english/contractions.ts'
import { makeSentence, type Sentence, type Word } from './sentence.ts'
import type { Spelling } from './spelling.ts'

const pieces =
  /[\p{L}\p{M}\p{N}]+(?:['’‘`´-][\p{L}\p{M}\p{N}]+)*|\.{2,}|…+|[.!?;。！？\n\r()[\]*,:"“”«»„—–/]|--?|['’‘]/gu
/** Codes that steer a terminal. */
const escapes = /\u001b\[[0-9;?]*[ -/]*[@-~]/g
/** No word is longer; what is, is read only so far. */
const longestWord = 40
const wordLike = /^[\p{L}\p{M}\p{N}]/u
const openers = '(['
const closers = ')]'
const longest = 48

interface Draft {
  readonly sentences: Sentence[]
  readonly spelling: Spelling
  words: Word[]
  pause: boolean
  quoted: boolean
  bracket: boolean
  starred: boolean
}

/**
 * Returns the sentences of a text, normalised: contractions opened, abbreviations and common slips spelt out, every
 * word with its place in the original. Sentences end at . ! ? ; … and at line breaks, and at 48 words, so that no
 * pattern ever meets an endless one. What stands in brackets or asterisks becomes a sentence of its own.
 */
export function readSentences(text: string, spelling: Spelling = (word) => word): readonly Sentence[] {
  const draft: Draft = {
    sentences: [],
    spelling,
    words: [],
    pause: false,
    quoted: false,
    bracket: false,
    starred: false,
  }
  const found = [...text.replace(escapes, (code) => ' '.repeat(code.length)).matchAll(pieces)]
  const stars = found.filter((piece) => piece[0] === '*').length
  let star = 0
  found.forEach((piece, index) => {
    const raw = piece[0]
    if (wordLike.test(raw)) {
      addWords(draft, raw, piece.index, found[index + 1]?.[0] ?? '')
      if (draft.words.length >= longest) close(draft, '')
    } else if (raw === '*') {
      star += 1
      // A last asterisk without its partner opens nothing.
      if (draft.starred || star < stars) {
        close(draft, '')
        draft.starred = !draft.starred
      }
    } else if (openers.includes(raw) || closers.includes(raw)) {
      if (openers.includes(raw) ? text.indexOf(raw === '(' ? ')' : ']', piece.index) > 0 : draft.bracket) {
        close(draft, '')
        draft.bracket = openers.includes(raw)
      }
    } else addMark(draft, raw)
  })
  close(draft, '')
  return draft.sentences
}

function addMark(draft: Draft, raw: string): void {
  if (/^[.…]{2,}$|^…$/.test(raw)) close(draft, '…')
  else if (/[?？]/.test(raw)) close(draft, draft.quoted && draft.words[0]?.quoted === false ? '.' : '?')
  else if (/[.;!。！\n\r]/.test(raw)) close(draft, raw === '!' ? '!' : '.')
  else {
    draft.pause = true
    if (/["“”«»„]/.test(raw))
      draft.quoted = raw === '“' || raw === '«' || raw === '„' || (raw === '"' && !draft.quoted)
  }
}

function close(draft: Draft, mark: string): void {
  const last = draft.sentences.at(-1)
  if (draft.words.length > 0) {
    draft.sentences.push(makeSentence(inverted(draft.words), mark, draft.bracket || draft.starred))
    draft.words = []
  } else if (mark === '?' && last !== undefined && last.mark !== '?') {
    // "the cousin…?" and "what!?" are asked.
    draft.sentences[draft.sentences.length - 1] = { ...last, mark: last.mark === '…' ? '…?' : '?' }
  }
  draft.pause = false
}

function addWords(draft: Draft, raw: string, start: number, next: string): void {
  const pause = draft.pause
  draft.pause = false
  const capital = /^\p{Lu}/u.test(raw)
  for (const [index, text] of meant(raw.slice(0, longestWord), next).entries()) {
    draft.words.push({
      text: draft.spelling(text),
      start,
      end: start + raw.length,
      pause: pause && index === 0,
      quoted: draft.quoted,
      capital,
    })
  }
}

/** Returns the words with "didn't you" in the order of "did you not", so that one pattern finds both. */
function inverted(words: readonly Word[]): readonly Word[] {
  const result = [...words]
  for (let at = 1; at + 1 < result.length; at += 1) {
    const [aux, not, next] = [result[at - 1], result[at], result[at + 1]]
    if (aux === undefined || not?.text !== 'not' || next === undefined || aux.start !== not.start) continue
    const stated =
      /^(?:i|you|he|she|they|we|it)$/.test(result[at - 2]?.text ?? '') && !next.pause && aux.pause === false
    if (
      /^(?:you|he|she|they|we|it|i|there|anyone|anybody)$/.test(next.text) &&
      !next.pause &&
      (!stated || aux.pause || at + 2 >= result.length)
    ) {
      result[at] = next
      result[at + 1] = not
    }
  }
  return result
}

/** Returns the words that a typed word stands for. */
function meant(raw: string, next: string): readonly string[] {
  const lower = raw.toLowerCase().replace(/[’‘`´]/g, "'")
  const follower = own(followers, lower)
  if (follower?.before.includes(next.toLowerCase().replace(/[’‘`´]/g, "'"))) return follower.meant.split(' ')
  const withApostrophe = own(apostropheOnly, lower)
  if (withApostrophe !== undefined) return withApostrophe.split(' ')
  const whole = own(contractions, lower) ?? own(contractions, lower.replaceAll("'", ''))
  if (whole !== undefined) return whole === '' ? [] : whole.split(' ')
  const bare = lower.replace(/'(s|d|ll|re|ve)$/, '')
  const parts = bare.split('-').filter((part) => part !== '')
  return parts.length > 0 ? parts : [lower]
}

function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}
