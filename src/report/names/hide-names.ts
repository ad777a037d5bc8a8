/** A stretch of a text that is hidden, half-open in UTF-16 offsets, and what stands in its place. */
export interface HiddenStretch {
  readonly start: number
  readonly end: number
  readonly shown: string
}

/** Returns a text in which no name of a trainee, or of anybody who is not in the scenario, is left. */
export type HideNames = (text: string) => string

/** Hides names, and says where they stood. */
export interface HideNamesInPlace extends HideNames {
  /** Returns what is hidden in a text, in order; no two overlap. */
  readonly find: (text: string) => readonly HiddenStretch[]
}

const word = /[\p{L}\p{M}]+(?:['’](?!s\b)[\p{L}\p{M}]+)*/gu

/** What stands before the speaker's own name. */
const introductions =
  /(?:\b(?:my (?:full )?name(?:['’]s| is)|name(?:['’]s| is)|call me|i am|i['’]m|im|this is|it['’]s|here is)\s+)(?:(?:called|only|just)\s+)?/giu

/** What stands before somebody's name. */
const titles =
  /(?<![\p{L}\p{M}])(?:officer|constable|corporal|sergeant|sgt|inspector|lieutenant|lt|captain|major|detective|mr|mrs|ms|miss|dr|khun|pak|ibu|bapak|kak|abang|daw)\.?\s+/giu

/** Names that are nobody's. */
const nobodys =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|english|thai|khmer|lao|burmese|malay|indonesian|filipino|vietnamese|chinese|asean|thailand|cambodia|laos|myanmar|malaysia|indonesia|philippines|vietnam|singapore|brunei|i|i['’](?:m|ll|ve|d)|glad|delighted|pleased|grateful|ok|okay|god|police|ngo|id|sms|sim|line|facebook|tiktok|whatsapp)$/iu

/** Scripts that are written without spaces between words: there a name is hidden wherever its letters stand. */
const unspaced = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Han}]/u

/** How many words after an introduction or a title may be a name. */
const longestName = 3

/**
 * Returns what hides names in what trainees typed: those of `names` (everybody in the class), what somebody calls themself, what
 * follows a title, and capitalized words within a sentence that the scenario does not know (`known`: its own texts); also long
 * numbers and addresses. `shown` stands in their place. It hides rather too much than too little.
 */
export function createHideNames(
  names: Iterable<string>,
  known: Iterable<string>,
  shown: { readonly name: string; readonly number: string },
): HideNamesInPlace {
  const ordinary = new Set<string>()
  for (const text of known) for (const [each] of text.matchAll(word)) ordinary.add(each.toLowerCase())
  const whole = new Set<string>()
  const within: string[] = []
  for (const name of names)
    for (const [each] of name.matchAll(word)) {
      if (unspaced.test(each)) within.push(each)
      else if (each.length > 1) whole.add(each.toLowerCase())
    }
  const isOrdinary = (each: string) => ordinary.has(each.toLowerCase()) || nobodys.test(each)
  const isTrainee = (each: string) => whole.has(each.toLowerCase())

  const find = (text: string): readonly HiddenStretch[] => {
    const spans: HiddenStretch[] = []
    const hide = (start: number, end: number) => spans.push({ start, end, shown: shown.name })
    for (const pattern of [introductions, titles])
      for (const match of text.matchAll(pattern)) {
        const start = match.index + match[0].length
        const isTitle = pattern === titles
        for (const [from, to] of nameAfter(text, start, isOrdinary, isTrainee, isTitle)) hide(from, to)
      }
    const words = [...text.matchAll(word)]
    const capitals = words.filter(([each]) => isCapitalized(each)).length
    words.forEach((match) => {
      const [each] = match
      const own = isTrainee(each) && !isOrdinary(each)
      const stranger =
        isCapitalized(each) &&
        capitals * 2 <= words.length &&
        !isOrdinary(each) &&
        !beginsSentence(text, match.index)
      if (own || stranger) hide(match.index, match.index + each.length)
    })
    for (const each of within)
      for (let at = text.indexOf(each); at !== -1; at = text.indexOf(each, at + each.length))
        hide(at, at + each.length)
    return united(text, [...spans, ...addressesIn(text, shown.number)])
  }
  return Object.assign((text: string) => withHidden(text, find(text)), { find })
}

/** Returns a text with what is hidden replaced. */
export function withHidden(text: string, hidden: readonly HiddenStretch[]): string {
  let last = 0
  const parts = hidden.map(({ start, end, shown }) => {
    const part = text.slice(last, start) + shown
    last = end
    return part
  })
  return parts.join('') + text.slice(last)
}

function isCapitalized(each: string): boolean {
  return /^\p{Lu}/u.test(each)
}

function beginsSentence(text: string, at: number): boolean {
  return /(?:^|[.!?…:;"“”(*\n]\s*)$/u.test(text.slice(0, at))
}

/** The words from `start` on that may be a name: at most three, up to the first that is no name. */
function nameAfter(
  text: string,
  start: number,
  isOrdinary: (each: string) => boolean,
  isTrainee: (each: string) => boolean,
  isTitle: boolean,
): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = []
  let at = start
  while (found.length < longestName) {
    const match = /^[\s,-]*([\p{L}\p{M}]+(?:['’](?!s\b)[\p{L}\p{M}]+)*)/u.exec(text.slice(at))
    const each = match?.[1]
    if (match === null || each === undefined) break
    // A title may stand before what is no name ("officer in charge"), but then that is written small or an ordinary word.
    const isName = isOrdinary(each)
      ? isTrainee(each) && isCapitalized(each)
      : isTrainee(each) || !isTitle || isCapitalized(each) || found.length === 0
    if (!isName) break
    const end = at + match[0].length
    found.push([end - each.length, end])
    at = end
  }
  return found
}

/** Stretches in order, those that overlap as one (what begins first and is longest says what is shown); two names in a row are one. */
function united(text: string, stretches: readonly HiddenStretch[]): readonly HiddenStretch[] {
  const sorted = [...stretches].sort((one, other) => one.start - other.start || other.end - one.end)
  const done: HiddenStretch[] = []
  for (const each of sorted) {
    const last = done.at(-1)
    const overlaps = last !== undefined && each.start < last.end
    const follows = last?.shown === each.shown && /^[\s-]*$/u.test(text.slice(last.end, each.start))
    if (last !== undefined && (overlaps || follows))
      done[done.length - 1] = { ...last, end: Math.max(last.end, each.end) }
    else done.push(each)
  }
  return done
}

/** Numbers of five digits and more, and addresses of the net, can be somebody's. */
function addressesIn(text: string, shown: string): readonly HiddenStretch[] {
  return [/\S+@\S+|\bhttps?:\/\/\S+|\bwww\.\S+/giu, /\+?\p{Nd}(?:[\s().-]?\p{Nd}){4,}/gu].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
      shown,
    })),
  )
}
