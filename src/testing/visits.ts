import { countingRecords, type TranscriptRecord } from '../record/index.ts'
import { allRules, type Scenario, statePaths } from '../scenario/index.ts'
import { type SilentAnswer, silentAnswers } from './silent-answers.ts'

/**
 * How often each part of a scenario was seen in conversations, by its id; what is not there was never seen. States count once for
 * each answer (the opening words included) after which the conversation stood in them, the states around it too; rules, by their place
 * ("hoa.yaml:88"), once for each turn they answered; topics once for each turn that touched them.
 */
export interface Visits {
  readonly states: ReadonlyMap<string, number>
  readonly rules: ReadonlyMap<string, number>
  /** Lines of replies by their id, "debt-told.2". */
  readonly lines: ReadonlyMap<string, number>
  readonly facts: ReadonlyMap<string, number>
  readonly endings: ReadonlyMap<string, number>
  readonly topics: ReadonlyMap<string, number>
}

/** One kind of part of a scenario that conversations can see. */
export type PartKind = keyof Visits

/** The kinds of part, in the order in which they are told. */
export const partKinds = [
  'states',
  'rules',
  'lines',
  'facts',
  'endings',
  'topics',
] as const satisfies readonly PartKind[]

/**
 * Returns what conversations saw. Each is the records of one transcript; only those that count are counted (not what was said again
 * later). A turn that nothing was said in answer to has no record of its rule: it is found by feeding the conversation through the scenario.
 */
export function visitsOf(
  scenario: Scenario,
  conversations: readonly (readonly TranscriptRecord[])[],
): Visits {
  const paths = statePaths(scenario)
  const places = new Map(allRules(scenario).map(({ place }) => [lineOf(place), place]))
  const counted: Record<PartKind, Map<string, number>> = {
    states: new Map(),
    rules: new Map(),
    lines: new Map(),
    facts: new Map(),
    endings: new Map(),
    topics: new Map(),
  }
  const count = (kind: PartKind, id: string) => counted[kind].set(id, (counted[kind].get(id) ?? 0) + 1)
  const countAnswer = ({ rule, state }: SilentAnswer) => {
    if (rule !== null) count('rules', places.get(lineOf(rule)) ?? rule)
    for (const around of paths.get(state) ?? []) count('states', around.id)
  }
  for (const records of conversations) {
    const counting = countingRecords(records)
    let answered = -1
    for (const record of counting) {
      if (record.type === 'persona' || record.type === 'third') {
        if (record.turn !== answered) countAnswer(record)
        answered = record.turn
        count('lines', record.line)
        for (const fact of record.facts) count('facts', fact)
      } else if (record.type === 'trainee') {
        for (const topic of new Set(record.analysis.topics?.map(({ id }) => id))) count('topics', topic)
      } else if (record.type === 'end' && record.ending !== null) count('endings', record.ending)
    }
    for (const answer of silentAnswers(scenario, counting)) countAnswer(answer)
  }
  return counted
}

/** The line of a rule's place. The name of the file before it may have changed. */
function lineOf(place: string): string {
  return place.slice(place.lastIndexOf(':') + 1)
}
