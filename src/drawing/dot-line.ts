import type { Origin } from './graph.ts'
import type { Point } from './points.ts'

/** How wide text in a box is at most, in characters. */
const width = 30

/** A line of a box's label. */
export interface LabelLine {
  readonly text: string
  readonly look: 'bold' | 'small' | 'small-bold'
}

/** Attributes of a node or an arrow by name; their values are quoted already. */
export type Attributes = Readonly<Record<string, string>>

/** Returns a statement of DOT: a node or an arrow with its attributes. */
export function dotLine(subject: string, attributes: Attributes): string {
  const list = Object.entries(attributes).map(([name, value]) => `${name}=${value}`)
  return `${subject} [${list.join(', ')}]`
}

/** Returns the quoted name of a state or an ending. */
export function nameOf(id: string): string {
  return quoted(id)
}

/** Returns the quoted name of a point that is no state, or of the one beside `target`. No id holds a space, so none is another's. */
export function namePoint(point: Point, target = ''): string {
  return quoted(`${point.type === 'anywhere' ? 'any state' : `every ${point.id}`} ${target}`.trim())
}

/** Returns the quoted name of where an arrow begins. */
export function nameOfOrigin(origin: Origin): string {
  return origin.type === 'state' ? nameOf(origin.id) : namePoint(origin)
}

/** Returns text as a string of DOT. Newlines break the line in a label; nothing in the text is an escape or an entity. */
export function quoted(text: string): string {
  const plain = text.replaceAll('&', '&amp;').replaceAll('\\', '\\\\').replaceAll('"', '\\"')
  return `"${plain.replaceAll('\n', '\\n')}"`
}

/** Returns lines as a label of DOT with bold and small text; what is too wide is broken between words. */
export function markup(lines: readonly LabelLine[]): string {
  return `<${lines.flatMap(({ text, look }) => broken(text).map((part) => styled(part, look))).join('<BR/>')}>`
}

function styled(text: string, look: LabelLine['look']): string {
  const safe = text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
  const heavy = look === 'small' ? safe : `<B>${safe}</B>`
  return look === 'bold' ? heavy : `<FONT POINT-SIZE="10">${heavy}</FONT>`
}

function broken(text: string): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
