import type { Picker } from '../analysis/index.ts'
import { cardLines, type Paper } from '../views/plain/index.ts'
import { readCardLine } from './card-line.ts'
import type { Conversation, Move, Saying } from './converse.ts'
import { pickedCoder } from './picked-coder.ts'
import { print, remark, type World } from './world.ts'

/** Asks in lines what a turn was. */
export interface LineCard {
  /** The turn of which nobody has said yet what it was; null where there is none. */
  waiting(): Saying | null
  ask(said: Saying): void
  /** Takes a line of the answer. Returns the move it makes, and null where there is none yet, or the turn was taken back. */
  take(line: string): Move | null
}

/** Returns a card on which nothing is asked yet. */
export function createLineCard(
  picker: Picker,
  { scenario: { topics } }: Conversation,
  paper: Paper,
  world: World,
): LineCard {
  const { say } = world
  let waiting: Saying | null = null
  const show = (lines: readonly string[]) => {
    for (const line of lines) print(world, line)
  }
  const done = (move: Move | null): Move | null => {
    waiting = null
    return move
  }
  return {
    waiting: () => waiting,
    ask(said) {
      waiting = said
      show([say(`views.card.ask.${picker}`)])
    },
    take(line) {
      if (waiting === null) return null
      const asked = readCardLine(line, topics, say)
      switch (asked.type) {
        case 'picks':
          return done({ ...waiting, coder: pickedCoder(picker, world, asked.picks) })
        case 'back':
          show([say('cli.card.back')])
          return done(null)
        case 'help':
          show([...cardLines(topics, paper), '', say('cli.card.forms-and-topics')])
          return null
        case 'mistake':
          remark(world, asked.why)
          return null
        case 'quit':
          return { type: 'stop', reason: 'quit' }
      }
    },
  }
}
