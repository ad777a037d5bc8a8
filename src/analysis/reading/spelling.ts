/** Returns the word that was meant by one that was typed. */
export type Spelling = (word: string) => string

const shortest = 5
const remembered = 4000

/**
 * Returns a speller that knows which words exist and which matter: a word that does not exist, of five letters or
 * more, becomes the word that matters with the same first letter from which it differs by one slip (a letter missing,
 * added, changed, or two that changed places). All other words stay as they are.
 */
export function makeSpelling(matters: Iterable<string>, exists: (word: string) => boolean): Spelling {
  const words = new Set(matters)
  const byRemains = new Map<string, string>()
  for (const word of [...words].filter((one) => one.length >= shortest && exists(one)).sort()) {
    for (const rest of remains(word)) if (!byRemains.has(rest)) byRemains.set(rest, word)
  }
  const known = new Map<string, string>()
  const find = (word: string): string => {
    if (exists(word)) return word
    const near = remains(word).map((rest) => byRemains.get(rest))
    return near.find((one) => one !== undefined && one[0] === word[0] && oneSlip(word, one)) ?? word
  }
  return (word) => {
    if (word.length < shortest || word.length > 20 || words.has(word) || !/^[a-z]+$/.test(word)) return word
    const before = known.get(word)
    if (before !== undefined) return before
    const found = find(word)
    if (known.size >= remembered) known.clear()
    known.set(word, found)
    return found
  }
}

/** A word itself and all that remains of it when one letter is left out. */
function remains(word: string): readonly string[] {
  return [word, ...Array.from(word, (_letter, at) => word.slice(0, at) + word.slice(at + 1))]
}

function oneSlip(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false
  let at = 0
  while (at < one.length && one[at] === other[at]) at += 1
  const ends = (from: number, to: number) => one.slice(from) === other.slice(to)
  const swapped = one[at] === other[at + 1] && one[at + 1] === other[at] && ends(at + 2, at + 2)
  return ends(at + 1, at) || ends(at, at + 1) || ends(at + 1, at + 1) || swapped
}
