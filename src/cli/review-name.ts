import { createHash } from 'node:crypto'

const most = 40

/** Returns the file of a reviewer's review of a transcript, beside it: `a.jsonl` gives `a.lan-anh.review.jsonl`. */
export function reviewPath(transcript: string, reviewer: string): string {
  return `${transcript.replace(/\.jsonl$/, '')}.${reviewName(reviewer)}.review.jsonl`
}

/**
 * Returns a reviewer's name as a part of a file's name that every file system takes: small letters from a to z, digits and hyphens.
 * Where more than marks and capitals is lost on the way, a digest keeps two such names apart.
 */
export function reviewName(reviewer: string): string {
  const bare = reviewer.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd').trim()
  const name = bare.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '')
  const isWhole = /^[a-z0-9 .,'-]+$/.test(bare) && name !== '' && name.length <= most
  if (isWhole) return name
  const digest = createHash('sha256').update(reviewer.normalize('NFC')).digest('hex').slice(0, 6)
  return [name.slice(0, most).replace(/-+$/, ''), digest].filter((part) => part !== '').join('-')
}
