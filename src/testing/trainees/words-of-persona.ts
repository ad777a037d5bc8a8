/** What can be said back of a person's words: as they were, and turned round. */
export interface Quotable {
  /** "I have been up since seven" */
  readonly said: string
  /** "you have been up since seven" */
  readonly turned: string
}

const fewest = 3
const mostWords = 14

/** First words that stay capital inside a sentence, or whose sentence is better left alone. */
const turns: readonly (readonly [RegExp, string])[] = [
  [/\bI'm\b/g, "you're"],
  [/\bI am\b/g, 'you are'],
  [/\bI was\b/g, 'you were'],
  [/\bI've\b/g, "you've"],
  [/\bI'd\b/g, "you'd"],
  [/\bI'll\b/g, "you'll"],
  [/\bI\b/g, 'you'],
  [/\bmyself\b/gi, 'yourself'],
  [/\bmy\b/gi, 'your'],
  [/\bmine\b/gi, 'yours'],
  [/\bme\b/gi, 'you'],
]

/**
 * Returns what of a person's words can be said back: whole sentences of a few words that tell something, ask nothing and are not about
 * the listener. What stands between asterisks is shown and not said.
 */
export function quotable(text: string): readonly Quotable[] {
  const spoken = text.replace(/\*[^*]*\*/g, '. ').replaceAll('’', "'")
  return (spoken.match(/[^.!?…]+[.!?…]*/g) ?? []).flatMap((sentence) => {
    const said = sentence
      .replace(/["“”«»]/g, '')
      .replace(/[.…!\s]+$/, '')
      .trim()
    const words = said.split(/\s+/).length
    const isAsked = sentence.includes('?')
    const isToListener =
      /\b(?:you|your|yours|officer|us)\b/i.test(said) || /^(?:no|yes|don't|ask|look|take)\b/i.test(said)
    if (isAsked || isToListener || words < fewest || words > mostWords) return []
    return [
      {
        said: uncapped(said),
        turned: uncapped(turns.reduce((so, [from, to]) => so.replace(from, to), said)),
      },
    ]
  })
}

/** Returns a sentence as it stands inside another, its first word written small; "I" and names of several words stay. */
export function uncapped(text: string): string {
  return /^(?:I\b|[A-Z]\S*\s+[A-Z])/.test(text) ? text : text.slice(0, 1).toLowerCase() + text.slice(1)
}
