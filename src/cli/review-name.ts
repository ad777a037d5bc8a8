import { createHash } from 'node:crypto'

/** A name that is longer, in characters, is cut short: file systems count in bytes, of which one may take four. */
const most = 40

/** Returns the file of a reviewer's review of a transcript, beside it: `a.jsonl` gives `a.lan-anh.review.jsonl`. */
export function reviewPath(transcript: string, reviewer: string): string {
  return `${transcript.replace(/\.jsonl$/, '')}.${reviewName(reviewer)}.review.jsonl`
}

/**
 * Returns a reviewer's name as a part of a file's name that every file system takes: small letters of any script with their marks, digits and
 * hyphens. In capitals or not it is the same person; Lân Anh and Lan Ánh are two. Where more is lost on the way than capitals, spaces and the
 * signs of names, a digest keeps two such names apart.
 */
export function reviewName(reviewer: string): string {
  const bare = reviewer.trim().toLowerCase().normalize('NFC')
  const letters = bare.replace(/\p{DI}|[^\p{L}\p{M}\p{N}]/gu, '-')
  const name = letters.replace(/-+/g, '-').replace(/^-|-$/g, '')
  const characters = [...name]
  const isWhole =
    /^(?:(?!\p{DI})[\p{L}\p{M}\p{N} .,'’-])+$/u.test(bare) && name !== '' && characters.length <= most
  if (isWhole) return name
  const digest = createHash('sha256').update(bare).digest('hex').slice(0, 6)
  return [characters.slice(0, most).join('').replace(/-$/, ''), digest]
    .filter((part) => part !== '')
    .join('-')
}
