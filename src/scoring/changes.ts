import type { Say } from '../language/index.ts'

/** How one meter changed over a stretch of the conversation. */
export interface Change {
  readonly meter: string
  readonly before: number
  readonly after: number
}

/** Returns changes of meters in words, joined by commas: "Trust rose from 3 to 5, distress stayed at 4". */
export function changesOf(changes: readonly Change[], say: Say): string {
  const words = changes.map(({ meter, before, after }) => {
    const id =
      after > before
        ? 'scoring.change.rose'
        : after < before
          ? 'scoring.change.fell'
          : 'scoring.change.stayed'
    return say(id, { meter: meter.replaceAll('-', ' '), before, after })
  })
  return capitalized(words.join(', '))
}

/** Returns a text whose first letter is a capital. */
function capitalized(text: string): string {
  const [first = ''] = text
  return first.toLocaleUpperCase('en') + text.slice(first.length)
}
