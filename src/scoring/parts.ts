import type { Scenario } from '../scenario/index.ts'
import { askingWorth } from './asking.ts'
import { fareOf } from './course.ts'
import type { Due } from './due.ts'
import type { Judgement } from './judgement.ts'
import { kindOf } from './labels.ts'
import { talkWorth } from './talk.ts'
import { countsAsTold, isNeed, toldWorth } from './told.ts'
import {
  dueForAll,
  fewestCalls,
  fewestDue,
  fewestSafety,
  type PartId,
  partIds,
  safetyShare,
  weights,
} from './weights.ts'

/** One part of a score before rounding into a record: `earned` less `taken` is its points, in half points. */
export interface Part {
  readonly id: PartId
  readonly of: number
  readonly earned: number
  /** What faults took, in points. */
  readonly taken: number
  readonly turns: readonly number[]
}

/** Returns the parts of a score. Faults take their points from the first part that has some left, the person's first. */
export function partsOf(judgement: Judgement, scenario: Scenario): readonly Part[] {
  let owed = judgement.faults.reduce((sum, fault) => sum + fault.cost, 0)
  const faultTurns = judgement.faults.filter((fault) => fault.cost > 0).map((fault) => fault.turn)
  return partIds.map((id) => {
    const earned = Math.round(2 * weights[id] * worthOf(id, judgement, scenario)) / 2
    const taken = Math.min(earned, owed)
    owed -= taken
    const turns = [...evidenceOf(id, judgement), ...(id === 'person' || taken > 0 ? faultTurns : [])]
    return {
      id,
      of: weights[id],
      earned,
      taken,
      turns: [...new Set(turns)].sort((one, other) => one - other),
    }
  })
}

/** Returns the dues that a part is about: danger and pain (`person`), choice and partnership (`informed`), or listening. */
export function duesFor(part: 'person' | 'informed' | 'listening', dues: readonly Due[]): readonly Due[] {
  return dues.filter((due) => {
    if (due.label === 'safety') return part === 'person'
    return part === (kindOf(due.label) === 'technique' ? 'listening' : 'informed')
  })
}

function worthOf(id: PartId, judgement: Judgement, scenario: Scenario): number {
  const { courses, dues, asking, talkShare, told, attention, ending } = judgement
  switch (id) {
    case 'person': {
      const safety = duesFor('person', dues)
      const fare = attention * fareOf(courses, ending)
      return safety.length === 0
        ? fare
        : (1 - safetyShare) * fare + safetyShare * shareMet(safety, fewestSafety, 1)
    }
    case 'informed':
      return Math.min(1, informedWorth(duesFor('informed', dues)) / dueForAll)
    case 'listening':
      return Math.min(
        1,
        shareMet(duesFor('listening', dues), fewestDue, 0.5 * dueForAll * attention) / dueForAll,
      )
    case 'asking':
      return askingWorth(asking, attention)
    case 'talk':
      return attention * talkWorth(talkShare, scenario.rubric.talkShare)
    case 'needs':
      return toldWorth(told.filter((each) => countsAsTold(each) && isNeed(each.fact)))
    case 'facts':
      return toldWorth(told.filter((each) => countsAsTold(each) && !isNeed(each.fact)))
  }
}

/** What the rubric asks for weighs twice as much as what lines called for; where they called for little, more. */
function informedWorth(dues: readonly Due[]): number {
  const asked = dues.filter((due) => due.source.type === 'rubric')
  const called = dues.filter((due) => due.source.type !== 'rubric')
  const [first, second] = [asked.length === 0 ? 0 : 2 * fewestCalls, Math.min(fewestCalls, called.length)]
  if (first + second === 0) return 1
  return (first * shareMet(asked, 0, 0) + second * shareMet(called, 0, 0)) / (first + second)
}

/** `lacking` is what each of those counts that fell short of `fewest`. */
function shareMet(dues: readonly Due[], fewest: number, lacking: number): number {
  const count = Math.max(fewest, dues.length)
  if (count === 0) return 1
  const credit = dues.reduce((sum, due) => sum + due.credit, 0)
  return (credit + lacking * (count - dues.length)) / count
}

function evidenceOf(id: PartId, judgement: Judgement): readonly number[] {
  const { courses, dues, asking, told, conversation } = judgement
  const turnsOf = (some: readonly Due[]) => some.map((due) => due.met ?? due.turn)
  const heard = (needs: boolean) =>
    told.flatMap(({ fact, turn }) =>
      turn !== null && !fact.theirsToKeep && isNeed(fact) === needs ? [turn] : [],
    )
  switch (id) {
    case 'person': {
      const directed = courses.filter((course) => course.meter.good !== null)
      const moved = conversation.exchanges.flatMap(({ turn }, index) =>
        directed.some(({ values }) => values[index] !== values[index + 1]) ? [turn] : [],
      )
      return [...moved, ...turnsOf(duesFor('person', dues))]
    }
    case 'informed':
    case 'listening':
      return turnsOf(duesFor(id, dues)).filter((turn) => turn > 0)
    case 'asking':
      return asking.map((question) => question.turn)
    case 'talk':
      return conversation.exchanges.flatMap(({ turn, said }) => (said.text.trim() === '' ? [] : [turn]))
    case 'needs':
    case 'facts':
      return heard(id === 'needs')
  }
}
