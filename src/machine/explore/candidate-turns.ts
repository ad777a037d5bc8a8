import type { Condition, Scenario } from '../../scenario/index.ts'
import { allConditions } from '../../scenario/index.ts'
import type { ExploredTurn } from './explored-turn.ts'
import { silentTurn } from './explored-turn.ts'
import { allForms, type Needs, needsOf, noNeeds } from './needs.ts'

/** What the conditions of a scenario ask of turns at all. What none asks for, no turn needs to be. */
export interface Mentioned {
  /** As heard: "safeguard privacy". */
  readonly labels: readonly string[]
  readonly topics: readonly string[]
  readonly forms: ExploredTurn['form'][]
}

/** Returns what the conditions of a scenario ask of turns. */
export function mentionedIn(scenario: Scenario): Mentioned {
  const labels = new Set<string>()
  const topics = new Set(scenario.topics.flatMap(({ id, answers }) => (answers.length > 0 ? [id] : [])))
  const forms = new Set<string>()
  const name = (heard: string) => {
    if (heard.startsWith('topic ')) topics.add(heard.slice('topic '.length))
    else if (heard !== 'silence') labels.add(heard)
  }
  for (const condition of allConditions(scenario)) {
    if (condition.type === 'topic') for (const id of condition.ids) topics.add(id)
    else if (condition.type === 'form') for (const form of condition.ids) forms.add(form)
    else if (condition.type === 'again') for (const heard of condition.of.flat()) name(heard)
    else for (const { labels: needed } of needsOf(condition)) for (const heard of needed) labels.add(heard)
  }
  const other = allForms.find((form) => !forms.has(form))
  return {
    labels: [...labels],
    topics: [...topics],
    forms: allForms.filter((form) => forms.has(form) || form === other),
  }
}

/** How many turns one state may be tried with when all that can be said is tried. */
const mostCombinations = 4096

/**
 * Returns every turn that a trainee could make, as far as the scenario can tell: all labels and forms together, and up to two topics in
 * either order. Null where these are too many.
 */
export function everyTurn({ labels, topics, forms }: Mentioned): readonly ExploredTurn[] | null {
  const touched = [
    [],
    ...topics.flatMap((one) => topics.map((other) => (one === other ? [one] : [one, other]))),
  ]
  if (labels.length > 12 || 2 ** labels.length * touched.length * forms.length > mostCombinations) return null
  const said = Array.from({ length: 2 ** labels.length }, (_, bits) =>
    labels.filter((_, index) => ((bits >> index) & 1) === 1),
  )
  const turns = said.flatMap((some) =>
    touched.flatMap((about) =>
      forms.flatMap((form): ExploredTurn[] =>
        (['turn', 'leave'] as const).flatMap((type) =>
          turnsLike({ type, labels: some, topics: about, form }),
        ),
      ),
    ),
  )
  return bySize([silentTurn, ...turns])
}

/** One turn, and where nothing is said in it, also one that was not understood. */
function turnsLike(turn: Omit<ExploredTurn, 'understood'>): ExploredTurn[] {
  const isBare = turn.labels.length === 0 && turn.topics.length === 0 && turn.type === 'turn'
  return isBare
    ? [
        { ...turn, understood: true },
        { ...turn, understood: false },
      ]
    : [{ ...turn, understood: true }]
}

/** Returns turns that meet some conditions with the least that must be said for it, each in every form that makes a difference. */
export function neededTurns(conditions: Iterable<Condition>, { forms }: Mentioned): readonly ExploredTurn[] {
  const ways = new Map<string, Needs>([['', noNeeds]])
  for (const condition of conditions) for (const way of needsOf(condition)) ways.set(JSON.stringify(way), way)
  const turns = [...ways.values()].flatMap((way) => turnsOfNeeds(way, forms))
  const known = new Map(turns.map((turn) => [JSON.stringify(turn), turn]))
  return bySize([...known.values()])
}

function turnsOfNeeds(way: Needs, forms: Mentioned['forms']): readonly ExploredTurn[] {
  const { labels, topics } = way
  const orders = topics.length === 2 ? [topics, [...topics].reverse()] : [topics]
  const bare = labels.length === 0 && topics.length === 0
  return way.types.flatMap((type): readonly ExploredTurn[] => {
    if (type === 'silence') return bare ? [silentTurn] : []
    const fitting = way.forms.filter((form) => forms.includes(form))
    const used = type === 'leave' ? fitting.slice(0, 1) : fitting.length > 0 ? fitting : way.forms.slice(0, 1)
    return used.flatMap((form) => orders.flatMap((order) => turnsLike({ type, labels, topics: order, form })))
  })
}

function bySize(turns: readonly ExploredTurn[]): readonly ExploredTurn[] {
  const size = ({ labels, topics }: ExploredTurn) => labels.length + topics.length
  return [...turns].sort((one, other) => size(one) - size(other))
}
