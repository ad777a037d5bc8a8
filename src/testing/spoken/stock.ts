import type { Analysis, LabelId, Utterance } from '../../analysis/index.ts'
import type { Scenario } from '../../scenario/index.ts'
import { further } from '../trainees/sayings/further.ts'
import { sayings } from '../trainees/sayings/index.ts'
import { besides, mentions } from '../trainees/sayings/mentions.ts'
import { isUnlabelled, type Saying, type Unlabelled } from '../trainees/sayings/saying.ts'
import { uncapped } from '../trainees/words-of-persona.ts'
import type { Clause, RehearsedClause } from './clause.ts'
import { fillSaying, saidBackOf } from './fill-saying.ts'
import { analysisOf } from './join-heard.ts'

/** All that a trainee of a scenario could say, with how a coder hears it by itself; what is asked for is rehearsed once. */
export interface Stock {
  /** Returns what can be said to do one thing, after what was said so far. */
  sayings(does: LabelId | Unlabelled, context: readonly Utterance[]): Promise<readonly RehearsedClause[]>
  /** Returns the examples of a topic. */
  examples(topic: string): Promise<readonly RehearsedClause[]>
  /** Returns ways to mention a topic in passing, made from its examples. */
  mentions(topic: string): Promise<readonly RehearsedClause[]>
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
  const examplesOf = (topic: string) => scenario.topics.find(({ id }) => id === topic)?.examples ?? []
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
    examples: (topic) => Promise.all(examplesOf(topic).map((text) => rehearse(about(topic, text, text)))),
    mentions: (topic) =>
      Promise.all(
        examplesOf(topic).flatMap((example) =>
          mentionsIn(example).map((text) => rehearse(about(topic, example, text))),
        ),
      ),
  }
}

function about(topic: string, example: string, text: string): Clause {
  return { text, example: { topic, text: example }, labels: [], form: 'none', takesUp: false }
}

/** What an example asks to be told about. */
const askedAbout =
  /^(?:so |and |can you |could you |please )*(?:tell (?:me|us) (?:more )?about|what about|describe) ([^?.!]+)[?.!]*$/i

/** An example as it is said beside something else; and what it asks about, brought up without a question. */
function mentionsIn(example: string): readonly string[] {
  const [, thing] = askedAbout.exec(example) ?? []
  return [
    ...besides.map((says) => says.replace('{example}', () => uncapped(example))),
    ...(thing === undefined ? [] : mentions.map((says) => says.replace('{thing}', () => thing))),
  ]
}
