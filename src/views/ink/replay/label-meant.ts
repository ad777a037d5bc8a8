/** Endings in which a name and the word that somebody types for it may differ: "blame" is meant as "blaming". */
const endings = /(?:ing|ion|ed|es|e|s)$/

/** A beginning that is shorter would mean too much. */
const shortest = 3

/** Tells whether a text that is searched for means a label, given by its names: it stands in one, or is the beginning of one but for its ending. */
export function isLabelMeant(text: string, names: readonly string[]): boolean {
  const sought = folded(text)
  if (sought === '') return false
  const stem = sought.replace(endings, '')
  return names
    .map(folded)
    .some((name) => name.includes(sought) || (stem.length >= shortest && name.startsWith(stem)))
}

/** A name as it may be typed: in capitals or not, with hyphens or spaces. */
function folded(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll('-', ' ').trim()
}
