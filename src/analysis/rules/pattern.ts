import { wordLists } from '../english/word-lists.ts'
import type { Pattern } from './label-data.ts'

/** A space beside a gap is part of it: the gap brings its own. */
const gap = /(?:(^|\^|[|(:])| )?<(\d+)>(?=([)|$])?) ?/g

/**
 * Returns a pattern over normalised text (lower-case words with single spaces) as a regular expression that matches
 * whole words only. In a pattern `{name}` stands for any entry of a word list and `<n>` for up to n words: between
 * two words, before the first or after the last. Gaps are bounded, so that no sentence takes long. Of a list of
 * patterns any may hold.
 */
export function compilePattern(pattern: Pattern): RegExp {
  const opened = `(?:${openLists(openLists(joinPattern(pattern)))})`.replace(
    gap,
    (_whole, before: string | undefined, most: string, after: string | undefined) => {
      if (before !== undefined) return `${before}(?:\\S+ ){0,${most}}`
      return after === undefined ? `(?: \\S+){0,${most}}? ` : `(?: \\S+){0,${most}}`
    },
  )
  return new RegExp(`(?<![^ ])${opened}(?![^ ])`, 'g')
}

/** Returns a list of patterns as one. */
export function joinPattern(pattern: Pattern): string {
  return typeof pattern === 'string' ? pattern : pattern.join('|')
}

function openLists(pattern: string): string {
  return pattern.replace(/\{([a-z]+)\}/g, (whole, name: string) => {
    const words = Object.hasOwn(wordLists, name) ? wordLists[name as keyof typeof wordLists] : undefined
    if (words === undefined) return whole
    return `(?:${[...words].sort((one, other) => other.length - one.length).join('|')})`
  })
}
