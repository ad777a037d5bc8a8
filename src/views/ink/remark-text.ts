import type { Say } from '../../language/index.ts'
import { safeText } from '../../text/index.ts'
import { truncate } from './grapheme.ts'
import type { Remark } from './ui.ts'

/** Returns what the screen answers to something typed. */
export function remarkText(remark: Remark, say: Say): string {
  switch (remark.type) {
    case 'unknown-command': {
      const word = truncate(safeText(remark.word), 30)
      return remark.nearest === null
        ? say('screen.remark.unknown-command', { word })
        : say('screen.remark.unknown-command-near', { word, nearest: remark.nearest })
    }
    case 'not-in-assessment':
      return say('screen.remark.not-in-assessment', { name: remark.name })
    case 'nothing-to-say-again':
      return say('screen.remark.nothing-to-say-again')
    case 'still-listening':
      return say('screen.remark.still-listening')
    case 'mend-first':
      return say('watch.mend-first')
    case 'full':
      return say('screen.remark.full')
  }
}
