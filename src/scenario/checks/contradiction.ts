import type { Problem } from '../../problems/index.ts'
import { type Reading, report } from '../reading.ts'
import type { Condition, Officer, Rule, Scenario, State } from '../scenario.ts'
import { officers } from '../shape/words.ts'
import { allReplies, allRules, allStates, statePaths } from '../structure.ts'
import { type Exclusion, exclusionOf } from './exclusion.ts'
import { implies } from './implies.ts'
import { keyOf } from './key-of.ts'
import { type MeterRange, whyNever } from './meter-ranges.ts'

/** What is known where a condition stands: what holds around it, and whose rule it is in. */
interface Place {
  readonly given: readonly Condition[]
  /** The state whose rule it guards, which one is in whenever it is asked. */
  readonly state: string | null
  readonly isAnswer: boolean
}

const nowhere: Place = { given: [], state: null, isAnswer: false }

/** Finds conditions that no turn can meet; every one is told once, at the part that takes away the last way to meet it. */
export class Contradictions {
  readonly #reading: Reading
  readonly #meters: ReadonlyMap<string, MeterRange>
  readonly #tellable: number
  /** Whom the persona may have before them. */
  readonly #officers: readonly Officer[]
  readonly #around: ReadonlyMap<string, ReadonlySet<string>>
  readonly #looked = new Map<Condition, boolean>()

  constructor(reading: Reading, scenario: Scenario, meters: ReadonlyMap<string, MeterRange>) {
    this.#reading = reading
    this.#meters = meters
    this.#tellable = new Set(allRules(scenario).flatMap((rule) => rule.tells)).size
    const { officer } = scenario.trainee
    this.#officers = officer === null ? officers : [officer]
    this.#around = new Map(
      [...statePaths(scenario)].map(([id, path]) => [id, new Set(path.map((each) => each.id))]),
    )
    for (const rule of scenario.anywhere) this.#look(rule.when, nowhere)
    for (const state of allStates(scenario)) this.#lookAtRules(state)
    for (const topic of scenario.topics)
      for (const rule of topic.answers) this.#look(rule.when, { ...nowhere, isAnswer: true })
    for (const reaction of scenario.reactions) this.#look(reaction.when, nowhere)
    for (const { lines } of allReplies(scenario))
      for (const { when } of lines) if (when !== null) this.#look(when, nowhere)
  }

  /** Tells whether a rule can never fire since its own condition never holds. */
  isNever(rule: Rule): boolean {
    return this.#looked.get(rule.when) ?? false
  }

  #lookAtRules({ id, rules }: State): void {
    for (const rule of rules) this.#look(rule.when, { ...nowhere, state: id })
  }

  /** Reports what can never hold within a condition, and tells whether that makes all of it impossible. */
  #look(condition: Condition, place: Place): boolean {
    const never = this.#lookWithin(condition, place)
    this.#looked.set(condition, never)
    return never
  }

  #lookWithin(condition: Condition, place: Place): boolean {
    switch (condition.type) {
      case 'all': {
        const given: Condition[] = []
        for (const each of condition.of) {
          if (this.#look(each, { ...place, given: [...place.given, ...given] })) return true
          given.push(...together(each))
        }
        return false
      }
      case 'any':
        return condition.of.map((each) => this.#look(each, place)).every((never) => never)
      case 'not':
        // What stands under `not` is judged alone: that it contradicts what is around it makes the whole hold.
        if (condition.of.type !== 'told' && condition.of.type !== 'heard') this.#look(condition.of, nowhere)
        return this.#judge(condition, place)
      default:
        return this.#judge(condition, place)
    }
  }

  #judge(condition: Condition, place: Place): boolean {
    if (condition.type === 'meter' && this.#isMeterNever(condition)) return true
    const alone = this.#alone(condition, place)
    if (alone !== null) return this.#tell(condition, alone)
    for (const given of place.given) {
      const why = exclusionOf(condition, given, (one, other) => this.#areAround(one, other))
      if (why === null) continue
      const [one, other] = isSaidOf(why, condition) ? [condition, given] : [given, condition]
      return this.#tell(one, { why, one: keyOf(one), other: keyOf(other) }, other)
    }
    return false
  }

  /** Why a condition can never hold where it stands, whatever is beside it. */
  #alone(condition: Condition, { state, isAnswer }: Place): Problem['values'] | null {
    if (isAnswer && (condition.type === 'silence' || condition.type === 'leaves'))
      return { why: 'answer', one: keyOf(condition) }
    if (condition.type === 'turns' || condition.type === 'turns-here')
      return (condition.bounds.most ?? 1) < 1 ? { why: 'turns' } : null
    if (condition.type === 'facts-told') {
      const { least, most } = condition.bounds
      if ((least ?? 0) <= this.#tellable && (most ?? 0) >= 0) return null
      return { why: 'facts', count: this.#tellable }
    }
    if (condition.type === 'officer' && !condition.ids.some((id) => this.#officers.includes(id)))
      return { why: 'officer', names: quoted(this.#officers) }
    if (condition.type === 'not' && condition.of.type === 'officer') {
      const { ids } = condition.of
      if (this.#officers.every((id) => ids.includes(id)))
        return this.#officers.length > 1
          ? { why: 'always' }
          : { why: 'officer', names: quoted(this.#officers) }
    }
    if (condition.type === 'not' && implies(anything, condition.of)) return { why: 'always' }
    if (state === null) return null
    if (condition.type === 'in' && !condition.ids.some((id) => this.#areAround(id, state)))
      return { why: 'elsewhere', state, one: 'in', names: quoted(condition.ids) }
    if (condition.type === 'not' && condition.of.type === 'in') {
      const { ids } = condition.of
      if (ids.some((id) => this.#around.get(state)?.has(id)))
        return { why: 'here', state, one: 'in', names: quoted(ids) }
    }
    return null
  }

  #isMeterNever(condition: Extract<Condition, { readonly type: 'meter' }>): boolean {
    const range = this.#meters.get(condition.id)
    const values = range === undefined ? null : whyNever(range, condition)
    const span = this.#reading.spans.get(condition)
    if (values === null || span === undefined) return values !== null
    report(this.#reading, 'impossible-meter', span, values)
    return true
  }

  #areAround(one: string, other: string): boolean {
    return (this.#around.get(one)?.has(other) ?? false) || (this.#around.get(other)?.has(one) ?? false)
  }

  #tell(condition: Condition, values: Problem['values'], other: Condition | null = null): boolean {
    const span = this.#reading.spans.get(condition)
    const related = other === null ? undefined : this.#reading.spans.get(other)
    const all = { one: '', other: '', state: '', names: '', count: 0, ...values }
    if (span !== undefined)
      report(this.#reading, 'impossible-condition', span, all, related === undefined ? {} : { related })
    return true
  }
}

/** What holds in every turn: turns count from 1. */
const anything: Condition = {
  type: 'all',
  of: [
    { type: 'turns', bounds: { least: 1, most: null } },
    { type: 'turns-here', bounds: { least: 1, most: null } },
    { type: 'facts-told', bounds: { least: 0, most: null } },
  ],
}

/** The conditions that all hold where one does: those of an `all`, else itself. */
function together(condition: Condition): readonly Condition[] {
  return condition.type === 'all' ? condition.of.flatMap(together) : [condition]
}

/** Tells whether what is wrong is said of this one of two conditions: of what a turn without words lacks, of what counts this turn too. */
function isSaidOf(why: Exclusion, { type }: Condition): boolean {
  switch (why) {
    case 'label':
      return type === 'not'
    case 'silence':
      return type !== 'silence'
    case 'leaving':
      return type !== 'leaves'
    default:
      return true
  }
}

function quoted(ids: readonly string[]): string {
  return ids.map((id) => `\`${id}\``).join(', ')
}
