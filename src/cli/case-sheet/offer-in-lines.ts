import { flow, type Paper } from '../../views/plain/index.ts'
import type { Conversation } from '../converse.ts'
import { print, remark, type World } from '../world.ts'
import { laterSentence } from './later-sentence.ts'
import { createLineSheet, type LineSheet } from './line-sheet.ts'
import { offersSheet } from './offers-sheet.ts'

/** The case sheet of a conversation in lines: offered after the ending, filled in, or left for later. */
export interface SheetInLines {
  /** Offers the sheet where there is one to fill in and it was not offered yet. */
  offer(): void
  /** Takes a line that is for the sheet rather than for the talk; false where it is not. */
  take(line: string): Promise<boolean>
  /** Tells whether nothing more is to be asked about it. */
  isSettled(): boolean
  /** Says, at the end of the lines, that a sheet that was begun is left for later. */
  close(): void
}

/** Returns the sheet of a conversation that goes on, or has ended already. */
export function offerInLines(conversation: Conversation, paper: Paper, world: World): SheetInLines {
  const { say } = world
  const onTerminal = world.stdin.isTTY === true
  let filling: LineSheet | null = null
  let isOffered = false
  let isDeclined = false
  const isOpen = () => offersSheet(conversation.session())
  const leave = () => {
    isDeclined = true
    filling = null
    remark(world, laterSentence(conversation, world))
  }
  const fill = async (sheet: LineSheet, line: string): Promise<void> => {
    const taken = sheet.take(line)
    if (taken.type === 'later') return leave()
    if (taken.type === 'more') return
    filling = null
    await conversation.move({ type: 'case-sheet', sheet: taken.sheet })
    print(world, `\n${say('case-sheet.filled-in')}`)
  }
  return {
    offer() {
      if (isOffered || !isOpen()) return
      isOffered = true
      const sentence = say(onTerminal ? 'case-sheet.offer' : 'case-sheet.offer-lines')
      for (const line of ['', ...flow([sentence], paper)]) print(world, line)
    },
    async take(line) {
      if (filling !== null) await fill(filling, line)
      else if (!isOpen()) return false
      else if (line.trim().toLowerCase() === '/sheet') {
        filling = createLineSheet(conversation, paper, world)
        filling.show()
      } else if (onTerminal && line.trim() === '') leave()
      else return false
      return true
    },
    isSettled: () => isDeclined || !isOpen(),
    close() {
      if (filling !== null) leave()
    },
  }
}
