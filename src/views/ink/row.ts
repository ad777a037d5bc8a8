/** What a piece of text means; only the painter decides how a meaning looks. `painted` text carries its look already. */
export type Tone =
  | 'plain'
  | 'quiet'
  | 'heading'
  | 'persona'
  | 'trainee'
  | 'third'
  | 'cue'
  | 'hit'
  | 'flag'
  | 'notice'
  | 'hint'
  | 'key'
  | 'chosen'
  | 'painted'

/** A run of text with one meaning. */
export interface Piece {
  readonly text: string
  readonly tone: Tone
  /** Evidence of a technique, safeguard or partnership, which is underlined whatever the tone. */
  readonly underlined?: true
}

/** One row of the screen, from its left edge. */
export type Row = readonly Piece[]

/** The size of the terminal in columns and rows. */
export interface Size {
  readonly columns: number
  readonly rows: number
}

/** A whole screen: as many rows as the terminal has, and where its cursor stands (null: hidden). */
export interface Frame {
  readonly rows: readonly Row[]
  readonly cursor: { readonly x: number; readonly y: number } | null
}

/** Returns a piece of text. */
export function piece(text: string, tone: Tone = 'plain'): Piece {
  return { text, tone }
}

/** Returns a row of one piece. */
export function row(text: string, tone: Tone = 'plain'): Row {
  return [piece(text, tone)]
}

/** Returns the words of a row without their look. */
export function rowText(pieces: Row): string {
  return pieces.map(({ text }) => text).join('')
}
