import type { Theme } from '../plain/index.ts'
import type { Piece, Row, Tone } from './row.ts'

/** The looks that are no colours and stay without colour: they are switched on and off again. */
const looks = {
  bold: ['1', '22'],
  italic: ['3', '23'],
  underline: ['4', '24'],
  inverse: ['7', '27'],
} as const

/** Returns a row as a terminal takes it: colour by meaning from the theme, and looks that need no colour. */
export function paint(row: Row, theme: Theme): string {
  return row.map((piece) => paintPiece(piece, theme)).join('')
}

function paintPiece({ text, tone, underlined }: Piece, theme: Theme): string {
  if (text === '') return ''
  const toned = paintTone(text, tone, theme)
  return underlined === true ? look(toned, 'underline') : toned
}

function paintTone(text: string, tone: Tone, theme: Theme): string {
  switch (tone) {
    case 'plain':
    case 'painted':
      return text
    case 'quiet':
      return theme.remark(text)
    case 'heading':
      return theme.title(text)
    case 'persona':
      return look(theme.persona(text), 'bold')
    case 'third':
      return look(theme.third(text), 'bold')
    case 'trainee':
      return look(theme.trainee(text), 'bold')
    case 'cue':
      return look(theme.cue(text), 'italic')
    case 'hit':
      return theme.hit(text)
    case 'flag':
      return look(theme.flag(text), 'bold')
    case 'notice':
      return theme.flag(text)
    case 'hint':
      return theme.hit(text)
    case 'key':
      return look(text, 'bold')
    case 'chosen':
      return look(text, 'inverse')
  }
}

function look(text: string, name: keyof typeof looks): string {
  const [on, off] = looks[name]
  return `\u001b[${on}m${text}\u001b[${off}m`
}
