import type { Say } from '../../language/index.ts'
import type { Scenario } from '../../scenario/index.ts'
import { limitsInWords, shortened } from '../../scoring/index.ts'
import type { ReportedConversation } from '../conversation-figures.ts'
import type { HideNames } from '../names/hide-names.ts'
import { hideNamesIn } from '../names/hide-names-in.ts'
import type { Candidate } from './candidate.ts'
import { chooseMoments } from './choose-moments.ts'
import { momentsOf } from './moments-of.ts'
import { longestText, type Plenary, type PlenaryChoices } from './plenary.ts'

/** Takes up the conversations of a class one after another, and gives the plenary for an instructor's choices. */
export interface PlenaryMaker {
  /** Takes up a conversation; only some turns that could be shown are kept of it. */
  add(conversation: Pick<ReportedConversation, 'id' | 'trainee' | 'records' | 'header'>): void
  /** Returns the plenary. The order in which conversations were taken up makes no difference. */
  make(choices: PlenaryChoices): Plenary
}

/**
 * Returns what makes a plenary of a scenario. No name of anybody who held one of its conversations is left in what is shown, nor any of
 * `names`: those of the others in the class.
 */
export function createPlenary(scenario: Scenario, names: Iterable<string>, say: Say): PlenaryMaker {
  const kept = new Map<string, readonly Candidate[]>()
  const people = new Set(names)
  const trainees = new Set<string>()
  let conversations = 0
  return {
    add(conversation) {
      conversations += 1
      trainees.add(conversation.trainee.id)
      people.add(conversation.header.trainee)
      for (const candidate of momentsOf(conversation, { scenario, say })) keep(candidate, kept)
    },
    make(choices) {
      const { places, others } = chooseMoments([...kept.values()].flat(), choices)
      const hideNames = hideNamesIn(scenario, people, say)
      return {
        scenario: { id: scenario.id, title: scenario.title, name: scenario.persona.name },
        conversations,
        trainees: trainees.size,
        moments: places.map(({ number, candidate: { moment } }) => ({
          number,
          ...withoutNames(moment, hideNames),
        })),
        others,
        questions: scenario.discussion,
        limits: limitsInWords(say, new Set(places.flatMap(({ candidate }) => candidate.labels))),
      }
    },
  }
}

/** How many turns of a kind are kept of one person: what is kept grows with people, not with what they hold. */
const mostOfOne = 12

/** Keeps a turn unless there are better ones of its person and kind; which are kept does not depend on the order in which they come. */
function keep(candidate: Candidate, kept: Map<string, readonly Candidate[]>): void {
  const key = JSON.stringify([candidate.whose, candidate.moment.kind])
  const all = [...(kept.get(key) ?? []), candidate].sort(
    (one, other) => other.strength - one.strength || (one.key < other.key ? -1 : 1),
  )
  kept.set(key, all.slice(0, mostOfOne))
}

/** What may repeat a trainee's words: the turn itself, why it closed somebody, and another way to ask the same. */
function withoutNames(moment: Candidate['moment'], hideNames: HideNames): Candidate['moment'] {
  const said = { ...moment.said, text: shortened(hideNames(moment.said.text), longestText) }
  if (moment.kind !== 'closed') return { ...moment, said }
  return { ...moment, said, why: hideNames(moment.why), another: hideNames(moment.another) }
}
