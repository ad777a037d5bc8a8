import { pickerOf } from '../../analysis/index.ts'
import type { Intent, Screen } from '../../views/ink/index.ts'
import type { Begun } from '../begin-conversation.ts'
import { offersSheet } from '../case-sheet/offers-sheet.ts'
import type { Move } from '../converse.ts'
import { lastExchange } from '../group/last-exchange.ts'
import { votePage } from '../group/vote-page.ts'
import { isVotedOn } from '../group/voted-on.ts'
import { pickedCoder } from '../picked-coder.ts'
import { resumeConversation } from '../resume-conversation.ts'
import type { Playable } from '../scenario-files.ts'
import { hintSentence, moveMistake, savedSentence, troubleSentence } from '../sentences.ts'
import { followScenario } from '../watch/follow-scenario.ts'
import { debriefPage } from './debrief-page.ts'
import { sheetPage } from './sheet-page.ts'
import type { Page, Stage } from './stage.ts'

/** A conversation that goes on from its transcript. A mistake of use is a `UsageMistake`. */
export function resumePage(stage: Stage, file: string, opened: Playable | null): Page {
  return conversationPage(stage, resumeConversation(file, opened, stage.coder, stage.world))
}

/** One conversation: the talking, and once it was stopped, the choice of what then. */
export function conversationPage(stage: Stage, { conversation, notice }: Begun): Page {
  const { world, watched } = stage
  const { keeper, header } = conversation
  const following =
    watched === null ? null : followScenario(conversation, stage.coder, world, () => stage.redraw())
  const unsaved = watched === null ? {} : { unsaved: world.say('watch.not-kept') }
  const status = () => conversation.session().status
  const picker = pickerOf(header.coder)
  let pending: string | null = null
  let hint: string | null = null
  let mistake: string | null = null
  let closed = false
  let begun = notice

  function make(move: Move): void {
    if (following?.problems() != null) return
    mistake = moveMistake(move, conversation, world)
    if (mistake !== null) {
      stage.redraw()
      return
    }
    // That nothing is saved is known once the talk goes on; the room is for what each save makes of it.
    if (watched !== null) begun = null
    pending = 'text' in move && move.text !== '' ? move.text : null
    hint = null
    if (header.group === undefined || !isVotedOn(move)) return void take(move)
    // The others vote before anybody sees the answer.
    const between = { conversation, people: header.group, move, behind: page, make: () => take(move) }
    stage.open(votePage(stage, between))
  }

  function take(move: Move): Promise<unknown> {
    stage.redraw()
    return conversation.move(move).finally(() => {
      pending = null
      stage.redraw()
    })
  }

  function picked({ type, text, picks }: Extract<Intent, { readonly type: 'say' | 'leave' }>): Move {
    return picker === null ? { type, text } : { type, text, coder: pickedCoder(picker, world, picks) }
  }

  function close(): string {
    if (!closed) keeper.close()
    closed = true
    return savedSentence(conversation, world)
  }

  function talking(): Screen {
    const { records, before } = conversation.session()
    return {
      type: 'conversation',
      scenario: conversation.scenario,
      mode: header.mode,
      records: header.group === undefined ? records : lastExchange(records),
      pending,
      picker,
      canSayAgain: header.mode === 'practice' && before.length > 0,
      hint,
      notice: mistake ?? troubleSentence(conversation, world) ?? following?.news() ?? begun,
      ended: status() === 'ended',
      problems: following?.problems() ?? null,
    }
  }

  function stopped(): Screen {
    const saved = keeper.trouble === null ? keeper.path : null
    const debriefOffered = conversation.session().before.length > 0
    return { type: 'stopped', saved, debriefOffered, ...unsaved }
  }

  /** After an ending the case sheet comes first: the debrief tells what there was to hear. */
  function lookBack(): void {
    const next = watched === null && offersSheet(conversation.session()) ? sheetPage : debriefPage
    stage.open(next(stage, conversation, close, page))
  }

  const page: Page = {
    screen: () => (status() === 'stopped' ? stopped() : talking()),
    act(intent) {
      const ended = status() !== 'talking'
      switch (intent.type) {
        case 'say':
        case 'leave':
          if (!ended) make(picked(intent))
          break
        case 'wait':
          if (!ended) make(intent)
          break
        case 'again':
          if (header.mode === 'practice') make(intent)
          break
        case 'hint':
          hint = hintSentence(conversation.hint(), header.mode, world.say)
          stage.redraw()
          break
        case 'continue':
          if (status() === 'stopped') {
            // Whoever was stopped by Ctrl-C and goes on has not ended with it.
            stage.exitWith(0)
            make({ type: 'resume' })
          } else if (ended) lookBack()
          break
        case 'debrief':
          if (ended) lookBack()
          break
        case 'home':
        case 'quit':
          if (!ended) make({ type: 'stop', reason: 'quit' })
          else if (intent.type === 'home') stage.back(close())
          else stage.leave()
          break
      }
    },
    reload: (reading) => void following?.take(reading),
    interrupt() {
      stage.exitWith(130)
      if (status() !== 'talking') return stage.leave()
      conversation.stopNow('interrupted')
      stage.redraw()
    },
    close(signal) {
      if (signal !== null) conversation.stopNow(signal === 'SIGINT' ? 'interrupted' : 'terminated')
      return close()
    },
  }
  return page
}
