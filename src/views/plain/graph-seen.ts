import type { Piece } from './flow.ts'
import { flagMark } from './label-words.ts'
import type { Paper } from './paper.ts'

/** Returns how often something was seen, for after it: "12×", or with a mark "! never seen"; nothing where no conversations are laid over. */
export function seenPieces(seen: number | null, { say, theme }: Paper): readonly Piece[] {
  if (seen === null) return []
  const text = say('graph.seen', { times: seen })
  return [seen === 0 ? [theme.flag, `  ${flagMark} ${text}`] : [theme.hit, `  ${text}`]]
}
