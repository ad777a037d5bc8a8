import type { Condition } from '../../scenario/index.ts'
import { type Compiling, compileCondition, type Holds } from '../compile-condition.ts'
import type { Packed } from '../layout.ts'
import { changeMeters, takeEffect, visit } from '../move.ts'
import type { PackedEvent } from '../packed-event.ts'
import type { MeterChange, Play, ReadyRule } from '../play.ts'
import { type ExploredTurn, isExplored, packTurn } from './explored-turn.ts'
import { compileMayHold, type Verdict } from './may-hold.ts'
import { reduceCondition } from './reduce-condition.ts'

/** What is left to ask and to do for one turn in one state: everything that the turn itself decides is decided. */
export interface Program {
  readonly turn: ExploredTurn
  readonly event: PackedEvent
  /** The reactions that may fit; null where one surely does. */
  readonly reactions: readonly { readonly holds: Holds | null; readonly changes: readonly MeterChange[] }[]
  /** The rules that may answer, in the order in which they are looked at; the last one surely does. */
  readonly rules: readonly { readonly holds: Holds | null; readonly ready: ReadyRule }[]
  /** The same for turns that no condition can tell apart here. */
  readonly signature: string
}

/** Writes into `felt` how a situation is once the turn of a program was felt there. */
export function feelIn(program: Program, situation: Packed, felt: Packed): void {
  felt.set(situation)
  const { event, reactions } = program
  for (let each = 0; each < reactions.length; each++) {
    const reaction = reactions[each]
    if (reaction !== undefined && (reaction.holds === null || reaction.holds(situation, event)))
      changeMeters(felt, reaction.changes)
  }
}

/** Returns the rule that answers the turn of a program, once it was felt. */
export function answerTo({ event, rules }: Program, felt: Packed): ReadyRule {
  for (let each = 0; each < rules.length; each++) {
    const rule = rules[each]
    if (rule !== undefined && (rule.holds === null || rule.holds(felt, event))) return rule.ready
  }
  throw new Error('a program without a last rule')
}

/** Writes into `next` the situation after the turn of a program, and returns the rule that answered it. */
export function goOn(play: Play, program: Program, situation: Packed, next: Packed): ReadyRule {
  feelIn(program, situation, next)
  const ready = answerTo(program, next)
  takeEffect(play, next, program.event, ready)
  visit(play, next, ready)
  return ready
}

/** Makes the programs of turns in one state. */
export interface ProgramMaker {
  /** The conditions that may hold in this state, reduced to what the state leaves open: of rules, and of reactions. */
  readonly conditions: readonly Condition[]
  readonly reactions: readonly Condition[]
  make(turn: ExploredTurn): Program
}

/** A condition of which the state is known, with what a turn alone decides of it. */
interface Guard {
  readonly condition: Condition
  readonly verdict: (event: PackedEvent) => Verdict
}

/** Keeps one function for each condition that is left, so that equal ones get one number; and a number for each rule. */
export interface Residues {
  readonly compiling: Compiling
  readonly known: Map<string, { readonly number: number; readonly holds: Holds }>
  readonly rules: Map<ReadyRule, number>
}

/** Returns nothing kept yet. */
export function noResidues({ scenario, layout, around }: Play): Residues {
  return { compiling: { scenario, layout, around }, known: new Map(), rules: new Map() }
}

/** Returns the maker of programs for a state. `heard` are the bits of what any condition asks of earlier turns. */
export function programMaker(play: Play, state: string, residues: Residues, heard: Int32Array): ProgramMaker {
  const inside = play.around[play.layout.places.numbers.get(state) ?? 0] ?? []
  const { layout } = play
  const guardOf = (condition: Condition): Guard | null => {
    const reduced = reduceCondition({ layout, inside, event: null }, condition)
    if (reduced === false) return null
    const open: Condition = reduced === true ? { type: 'all', of: [] } : reduced
    return { condition: open, verdict: compileMayHold(layout, open) }
  }
  const guarded = <Part>(parts: readonly Part[], when: (part: Part) => Condition) =>
    parts.flatMap((part) => {
      const guard = guardOf(when(part))
      return guard === null ? [] : [{ part, guard }]
    })
  const reactions = guarded(
    play.scenario.reactions.map((each, index) => ({ each, index })),
    ({ each }) => each.when,
  )
  const rulesOf = (rules: readonly ReadyRule[]) =>
    guarded(rules, ({ rule }) => rule.when).map(({ part, guard }) => ({
      part,
      guard,
      lines: lineConditions(play, part).map(
        (condition): Guard => ({ condition, verdict: compileMayHold(layout, condition) }),
      ),
    }))
  const own = play.rules.get(state)
  const byType = {
    turn: rulesOf(own?.turn ?? []),
    silence: rulesOf(own?.silence ?? []),
    leave: rulesOf(own?.leave ?? []),
  }
  const answers = new Map([...play.answers].map(([topic, rules]) => [topic, rulesOf(rules)]))

  /** What is left of a guard: nothing where it surely holds; null where it cannot. */
  const left = (
    { condition, verdict }: Guard,
    event: PackedEvent,
  ): { number: number; holds: Holds | null } | null => {
    const decided = verdict(event)
    if (decided === 'never') return null
    if (decided === 'always') return { number: -1, holds: null }
    const reduced = reduceCondition({ layout, inside, event }, condition)
    if (typeof reduced === 'boolean') return reduced ? { number: -1, holds: null } : null
    return residueOf(residues, reduced)
  }

  /** The number of what is left of a line's condition. Where one arrives decides what it is inside of, so that this is left open. */
  const leftOfLine = ({ condition, verdict }: Guard, event: PackedEvent): number | boolean => {
    const decided = verdict(event)
    if (decided !== 'maybe') return decided === 'always'
    const reduced = reduceCondition({ layout, inside: null, event }, condition)
    return typeof reduced === 'boolean' ? reduced : residueOf(residues, reduced).number
  }

  const make = (turn: ExploredTurn): Program => {
    const event = packTurn(layout, turn)
    const felt: { holds: Holds | null; changes: readonly MeterChange[] }[] = []
    const marks: string[] = [turn.type]
    for (const { part, guard } of reactions) {
      const rest = left(guard, event)
      const changes = play.reactions[part.index]?.changes ?? []
      if (rest === null || changes.length === 0) continue
      felt.push({ holds: rest.holds, changes })
      marks.push(`${part.index}:${rest.number}`)
    }
    const rules: { holds: Holds | null; ready: ReadyRule }[] = []
    const consider = (list: (typeof byType)['turn']): boolean => {
      for (const { part, guard, lines } of list) {
        const rest = left(guard, event)
        if (rest === null) continue
        rules.push({ holds: rest.holds, ready: part })
        marks.push(`${numberOf(residues, part)}:${rest.number}`)
        for (const line of lines) marks.push(String(leftOfLine(line, event)))
        if (rest.holds === null) return true
      }
      return false
    }
    const isSure =
      consider(byType[turn.type]) ||
      (turn.type === 'turn' && turn.topics.some((topic) => consider(answers.get(topic) ?? [])))
    if (!isSure) {
      const last = turn.type !== 'turn' || turn.understood ? play.fallback : play.notUnderstood
      rules.push({ holds: null, ready: last })
      marks.push(`${numberOf(residues, last)}`)
      for (const condition of lineConditions(play, last))
        marks.push(String(leftOfLine({ condition, verdict: compileMayHold(layout, condition) }, event)))
    }
    const kept = event.brought.map((word, index) => word & (heard[index] ?? 0))
    marks.push(kept.join('.'))
    return { turn, event, reactions: felt, rules, signature: marks.join(' ') }
  }
  const conditions = [...Object.values(byType), ...answers.values()]
    .flat()
    .flatMap(({ guard, lines }) => [
      guard.condition,
      ...lines.map((line): Condition => ({ type: 'all', of: [guard.condition, line.condition] })),
    ])
  return { conditions, reactions: reactions.map(({ guard }) => guard.condition), make }
}

function numberOf({ rules }: Residues, rule: ReadyRule): number {
  const number = rules.get(rule) ?? rules.size
  rules.set(rule, number)
  return number
}

/** The conditions of the lines that may be spoken when a rule fires. */
function lineConditions(play: Play, { rule, goTo }: ReadyRule): readonly Condition[] {
  const target = play.layout.places.ids[goTo?.place ?? -1] ?? ''
  const replies = [
    rule.says,
    rule.third?.says,
    ...(play.paths.get(target) ?? []).map((state) => state.says),
    play.scenario.endings.find(({ id }) => id === target)?.says,
  ]
  return replies.flatMap((reply) => reply?.lines.filter(isExplored).flatMap(({ when }) => when ?? []) ?? [])
}

function residueOf({ compiling, known }: Residues, condition: Condition): { number: number; holds: Holds } {
  const text = JSON.stringify(condition)
  const before = known.get(text)
  if (before !== undefined) return before
  const made = { number: known.size, holds: compileCondition(compiling, condition) }
  known.set(text, made)
  return made
}
