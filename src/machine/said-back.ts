import { askedSlot, type Line } from '../scenario/index.ts'

/** What is said there where the turn named nothing. */
const unnamed = 'that'

/** Whether a line says back what was asked about. */
export function saysBack({ text }: Pick<Line, 'text'>): boolean {
  return text.includes(askedSlot)
}

/** Returns a text with what was asked about in its place, with a capital where it begins a sentence. */
export function sayBack(text: string, about: string | null): string {
  const [first = '', ...rest] = text.split(askedSlot)
  return rest.reduce((said, part) => `${said}${opened(said, about ?? unnamed)}${part}`, first)
}

/** A phrase as it stands after some words: gestures in asterisks do not count. */
function opened(before: string, phrase: string): string {
  const words = before.replace(/\*[^*]*\*/gu, '').trimEnd()
  return words === '' || /[.?!…]$/u.test(words)
    ? `${phrase.slice(0, 1).toUpperCase()}${phrase.slice(1)}`
    : phrase
}
