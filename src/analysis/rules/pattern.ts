import { wordLists } from '../english/word-lists.ts'

const gap = /(^|\^|[|(:])?<(\d+)>(?=([)|$])?)/g

/**
 * Returns a pattern over normalised text (lower-case words with single spaces) as a regular expression that matches
 * whole words only. In a pattern `{name}` stands for any entry of a word list and `<n>` for up to n words: between
 * two words, before the first or after the last. Gaps are bounded, so that no sentence takes long.
 */
export function compilePattern(pattern: string): RegExp {
  const opened = `(?:${openLists(openLists(pattern))})`.replace(
    gap,
    (_whole, before: string | undefined, most: string, after: string | undefined) => {
      if (before !== undefined) return `${before}(?:\\S+ ){0,${most}}`
      return after === undefined ? `(?: \\S+){0,${most}}? ` : `(?: \\S+){0,${most}}`
    },
  )
  return new RegExp(`(?<![^ ])${opened}(?![^ ])`, 'g')
}

function openLists(pattern: string): string {
  return pattern.replace(/\{([a-z]+)\}/g, (whole, name: string) => {
    const words = Object.hasOwn(wordLists, name) ? wordLists[name as keyof typeof wordLists] : undefined
    if (words === undefined) return whole
    return `(?:${[...words].sort((one, other) => other.length - one.length).join('|')})`
  })
}
