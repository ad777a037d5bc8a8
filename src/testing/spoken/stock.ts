import type { Analysis, LabelId, Utterance } from '../../analysis/index.ts'
import type { Scenario } from '../../scenario/index.ts'
import { further } from '../trainees/sayings/further.ts'
import { sayings } from '../trainees/sayings/index.ts'
import { isUnlabelled, type Saying, type Unlabelled } from '../trainees/sayings/saying.ts'
import type { Clause, RehearsedClause } from './clause.ts'
import { fillSaying, saidBackOf } from './fill-saying.ts'
import { analysisOf } from './join-heard.ts'

/** All that a trainee of a scenario could say, with how a coder hears it by itself; what is asked for is rehearsed once. */
export interface Stock {
  /** Returns what can be said to do one thing, after what was said so far. */
  sayings(does: LabelId | Unlabelled, context: readonly Utterance[]): Promise<readonly RehearsedClause[]>
  /** Returns the examples of a topic. */
  examples(topic: string): Promise<readonly RehearsedClause[]>
}

/** Returns the stock of a scenario. `code` codes a turn, and remembers what it coded. */
export function createStock(
  scenario: Scenario,
  code: (text: string, context: readonly Utterance[]) => Promise<Analysis>,
): Stock {
  const rehearse = async (clause: Clause): Promise<RehearsedClause> => ({
    ...clause,
    heard: clause.takesUp ? analysisOf(clause.labels, clause.form) : await code(clause.text, []),
  })
  return {
    sayings(does, context) {
      const said = saidBackOf(context)
      const { form, sayings: own } = sayings[does]
      const more = isUnlabelled(does) ? [] : (further[does] ?? [])
      const clauses = [...own, ...more].flatMap((each): readonly Clause[] => {
        const saying: Saying = typeof each === 'string' ? { says: each } : each
        if (saying.in !== undefined && saying.in !== scenario.kind) return []
        const labels = isUnlabelled(does) ? [] : [does, ...(saying.also ?? [])]
        const takesUp = /\{(?:said|you|told)\}/.test(saying.says)
        return fillSaying(saying, scenario, said).map((text) => ({
          text,
          example: null,
          labels,
          form: saying.form ?? form,
          takesUp,
        }))
      })
      return Promise.all(clauses.map(rehearse))
    },
    examples(topic) {
      const { examples = [] } = scenario.topics.find(({ id }) => id === topic) ?? {}
      return Promise.all(
        examples.map((example) =>
          rehearse({ text: example, example: topic, labels: [], form: 'none', takesUp: false }),
        ),
      )
    },
  }
}
