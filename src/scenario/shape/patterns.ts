/** An id; the one inherited property of objects that looks like an id is none (meters and the like are kept in objects). */
export const idPattern = /^(?!constructor$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/

/** A range: "at least 4", "at most 6", "2 to 4" or "5". */
export const boundsPattern =
  /^(?:at least (?<least>-?\d+)|at most (?<most>-?\d+)|(?<from>-?\d+) to (?<to>-?\d+)|(?<exact>-?\d+))$/

/** Paragraphs of the guide, "M6 §1.14" or "M3 §2.20–2.36". */
export const referencePattern = /^M(?:1[AB]|[2-8]) §\d{1,2}(?:\.\d{1,2})?(?:[–-]\d{1,2}(?:\.\d{1,2})?)?$/

/** When something is due: "by the end", "by turn 3" or "after debt". */
export const duePattern = /^(?:(?<end>by the end)|by turn (?<turn>\d{1,3})|after (?<fact>\S+))$/
