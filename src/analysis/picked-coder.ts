import type { Say } from '../language/index.ts'
import type { Coder, Flag, FlagLabel, Form, Label, LabelId, Topic } from './analysis.ts'
import { labelIds, severityOf } from './label-ids.ts'

/** Who says what a turn was: the trainee who said it (`self`), or the neighbour who heard it (`peer`). */
export type Picker = 'self' | 'peer'

/** What somebody picked for one turn. */
export interface Picks {
  readonly labels: readonly LabelId[]
  /** The form of the main question; null where none was picked, so that it follows from the labels. */
  readonly form: Form | null
  /** Ids of topics. The one that was picked first is answered first. */
  readonly topics: readonly string[]
}

/** The picks of a turn for which nothing was picked. */
export const nothingPicked: Picks = { labels: [], form: null, topics: [] }

/** Every form, in the order of the codebook. */
export const forms: readonly Form[] = ['open', 'closed', 'specific', 'choice', 'statement', 'none']

/**
 * Returns a coder that knows no language: `ask` gives what was picked for the turn, and that is the analysis. A label
 * stands on the whole turn and is sure. A turn without words is coded as silence, and nobody is asked.
 */
export function createPickedCoder(
  picker: Picker,
  say: Say,
  ask: (turn: string, topics: readonly Topic[]) => Promise<Picks>,
): Coder {
  return {
    name: `${picker} 1`,
    async code(turn, _context, topics) {
      const isEmpty = turn.trim() === ''
      const picks = isEmpty ? nothingPicked : await ask(turn, topics)
      const because = say(`analysis.picked.${picker}`)
      const pick = <Id extends LabelId>(ids: readonly Id[]): readonly Label<Id>[] =>
        ids
          .filter((id) => picks.labels.includes(id))
          .map((id) => ({ id, confidence: 1, evidence: [[0, turn.length]], because }))
      const flags = pick<Flag>(labelIds.flag).map(
        (flag): FlagLabel => ({
          ...flag,
          severity: severityOf(flag.id),
          instead: say(`analysis.instead.${flag.id}`),
        }),
      )
      const known = new Set(topics.map(({ id }) => id))
      const touched = [...new Set(picks.topics)].filter((id) => known.has(id))
      return {
        form: isEmpty ? 'none' : formOf(picks),
        techniques: pick(labelIds.technique),
        safeguards: pick(labelIds.safeguard),
        partnership: pick(labelIds.partnership),
        flags,
        topics: touched.map((id) => ({ id, confidence: 1 })),
        understood: isEmpty || picks.labels.length > 0 || picks.form !== null || touched.length > 0,
      }
    },
  }
}

/** Returns who picked, from the name of a coder as it stands in a transcript; null where a program coded. */
export function pickerOf(coder: string): Picker | null {
  const word = /^(self|peer) \d+$/.exec(coder)?.[1]
  return word === 'self' || word === 'peer' ? word : null
}

/** Labels that are a question of one form by what they mean; the open one wins, as in the codebook. */
const formsOfLabels: readonly (readonly [LabelId, Form])[] = [
  ['elicit', 'open'],
  ['fact-seeking', 'specific'],
  ['closed', 'closed'],
]

/** Returns the form of a turn's picks: the one picked, else the one that a label is by its meaning, else a statement. */
export function formOf({ labels, form }: Picks): Form {
  return form ?? formsOfLabels.find(([label]) => labels.includes(label))?.[1] ?? 'statement'
}
