import { labels } from '../../analysis/index.ts'
import type { Say } from '../../language/index.ts'
import { type Scenario, textsOf } from '../../scenario/index.ts'
import { limitsInWords } from '../../scoring/index.ts'
import type { ReportedConversation } from '../conversation-figures.ts'
import type { Candidate } from './candidate.ts'
import { chooseMoments } from './choose-moments.ts'
import { createHideNames, type HideNames } from './hide-names.ts'
import { momentsOf } from './moments-of.ts'
import type { Plenary, PlenaryChoices } from './plenary.ts'

/** Takes up the conversations of a class one after another, and gives the plenary for an instructor's choices. */
export interface PlenaryMaker {
  /** Only turns that could be shown are kept of a conversation. */
  add(conversation: Pick<ReportedConversation, 'id' | 'trainee' | 'records'>): void
  /** The order in which conversations were taken up makes no difference. */
  make(choices: PlenaryChoices): Plenary
}

/** Returns what makes a plenary of a scenario. `names` are those of everybody in the class: none of them is left in what is shown. */
export function createPlenary(scenario: Scenario, names: Iterable<string>, say: Say): PlenaryMaker {
  const hideNames = hideNamesIn(scenario, names, say)
  const candidates: Candidate[] = []
  const trainees = new Set<string>()
  let conversations = 0
  return {
    add(conversation) {
      conversations += 1
      trainees.add(conversation.trainee.id)
      candidates.push(...momentsOf(conversation, { scenario, say, hideNames }))
    },
    make(choices) {
      const { places, others } = chooseMoments(candidates, choices)
      return {
        scenario: { id: scenario.id, title: scenario.title, name: scenario.persona.name },
        conversations,
        trainees: trainees.size,
        moments: places.map(({ number, candidate }) => ({ number, ...candidate.moment })),
        others,
        questions: scenario.discussion,
        limits: limitsInWords(say, new Set(places.flatMap(({ candidate }) => candidate.labels))),
      }
    },
  }
}

/** Words that are nobody's name: those of the scenario, and what is written small in the examples of labels. */
function hideNamesIn(scenario: Scenario, names: Iterable<string>, say: Say): HideNames {
  const examples = Object.values(labels).flatMap(({ examples, counterExamples }) => [
    ...examples,
    ...counterExamples,
  ])
  const small = examples.map(({ text }) => text.replace(/\p{Lu}[\p{L}\p{M}]*/gu, ' '))
  const story = [...textsOf(scenario).values(), ...scenario.topics.flatMap((topic) => topic.examples)]
  return createHideNames(names, [...story, ...small], {
    name: say('plenary.hidden.name'),
    number: say('plenary.hidden.number'),
  })
}
