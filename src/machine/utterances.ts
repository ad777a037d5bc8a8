import type { Reply } from '../scenario/index.ts'
import { at, type Packed } from './layout.ts'
import type { SpokenLine } from './memory.ts'
import type { Play, ReadyRule } from './play.ts'
import type { Utterance } from './speak.ts'

const persona: SpokenLine['by'] = { type: 'persona' }

/** A turn that was felt, the rule that answers it, and the situation one enters by it. */
export interface Answering {
  readonly felt: Packed
  readonly ready: ReadyRule
  readonly after: Packed
  /** The facts told by it for the first time. */
  readonly facts: readonly string[]
}

/** Returns the replies that a turn gets, in their order: the rule's words, those of a third, and those of the states entered. */
export function utterancesOf(play: Play, answering: Answering): readonly Utterance[] {
  const { felt, ready, after, facts } = answering
  const { rule } = ready
  const replies: Utterance[] = []
  const add = (reply: Reply | null, situation: Packed, more: Partial<Utterance> = {}) => {
    if (reply !== null) replies.push({ reply, by: persona, situation, facts: [], tires: false, ...more })
  }
  add(rule.says, felt, { facts, tires: rule.answersTopic && rule.goTo === null && facts.length === 0 })
  if (rule.third !== null) {
    const by = { type: 'third', who: rule.third.who } as const
    add(rule.third.says, felt, { by, facts: rule.says === null ? facts : [] })
  }
  if (ready.goTo === null) return replies
  const ending = play.scenario.endings.find(({ id }) => id === play.layout.places.ids[ready.goTo?.place ?? 0])
  if (ending !== undefined) add(ending.says, felt)
  else for (const reply of entered(play, felt[at.state] ?? 0, ready.goTo.place)) add(reply, after)
  return replies
}

/** Returns the replies of the states that are entered, outer before inner. `from` is null at the beginning. */
export function entered(play: Play, from: number | null, target: number): readonly Reply[] {
  const targetId = play.layout.places.ids[target] ?? ''
  // Going to the state one stands in enters it anew, but not the states around it.
  const left = new Set((from === null ? [] : (play.around[from] ?? [])).filter((state) => state !== targetId))
  return [...(play.paths.get(targetId) ?? [])]
    .reverse()
    .flatMap((state) => (left.has(state.id) || state.says === null ? [] : [state.says]))
}
