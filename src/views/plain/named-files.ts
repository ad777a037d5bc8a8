import type { Say } from '../../language/index.ts'

/** So many files are named. */
const most = 20

/** Returns files as they are named in a sentence: the first of them, and how many more there are. */
export function namedFiles(files: readonly string[], say: Say): string {
  const named = files.slice(0, most).join(', ')
  const more = files.length - most
  return more > 0 ? say('views.more-files', { files: named, more }) : named
}
