import type { Say } from '../language/index.ts'
import type { Bounds, Scenario } from '../scenario/index.ts'
import { changesOf } from './changes.ts'
import type { Due } from './due.ts'
import type { Judgement } from './judgement.ts'
import { duesFor, type Part } from './parts.ts'
import { countsAsTold, isNeed } from './told.ts'
import { fewestDue, fewestQuestions } from './weights.ts'

/** Returns why a part of the score has the points it has, as sentences. */
export function reasonFor(part: Part, judgement: Judgement, scenario: Scenario, say: Say): string {
  const sentences = [
    ...earnedBecause(part, judgement, scenario, say),
    ...(part.id === 'person' || part.id === 'talk' ? attentionBecause(judgement, say) : []),
    ...takenBecause(part, judgement, scenario, say),
  ]
  return sentences.join(' ')
}

function takenBecause(part: Part, { faults }: Judgement, scenario: Scenario, say: Say): readonly string[] {
  if (part.taken === 0) return []
  const turns = [...new Set(faults.filter((fault) => fault.cost > 0).map((fault) => fault.turn))]
  const where = say('scoring.in-turns', { count: turns.length, turns: turns.join(', ') })
  return [say('scoring.because.taken', { taken: part.taken, where, name: scenario.persona.name })]
}

function earnedBecause(part: Part, judgement: Judgement, scenario: Scenario, say: Say): readonly string[] {
  const { dues, told } = judgement
  switch (part.id) {
    case 'person':
      return [
        personBecause(judgement, say),
        ...endingBecause(judgement, say),
        ...safetyBecause(duesFor('person', dues), say),
      ]
    case 'informed':
      return [dueBecause(duesFor('informed', dues), say)]
    case 'listening': {
      const due = duesFor('listening', dues)
      const little = due.length < fewestDue ? [say('scoring.because.little-due')] : []
      return [dueBecause(due, say), ...little]
    }
    case 'asking':
      return askingBecause(judgement, say)
    case 'talk':
      return [talkBecause(judgement.talkShare, scenario.rubric.talkShare, say)]
    case 'needs':
    case 'facts': {
      const some = told.filter((each) => countsAsTold(each) && isNeed(each.fact) === (part.id === 'needs'))
      if (some.length === 0) return [say('scoring.because.none')]
      const heard = some.filter(({ turn }) => turn !== null).length
      return [say('scoring.because.told', { heard, all: some.length })]
    }
  }
}

function personBecause({ courses }: Judgement, say: Say): string {
  const changes = courses.flatMap(({ meter, values }) => {
    if (meter.good === null) return []
    return [{ meter: meter.id, before: values[0] ?? meter.start, after: values.at(-1) ?? meter.start }]
  })
  if (changes.length === 0) return say('scoring.because.person-steady')
  return say('scoring.because.person', { changes: changesOf(changes, say) })
}

function endingBecause({ ending }: Judgement, say: Say): readonly string[] {
  return ending === null ? [] : [say(`scoring.because.ending-${ending.kind}`)]
}

function attentionBecause({ attention }: Judgement, say: Say): readonly string[] {
  return attention === 1 ? [] : [say('scoring.because.attention', { percent: Math.round(100 * attention) })]
}

function safetyBecause(due: readonly Due[], say: Say): readonly string[] {
  if (due.length === 0) return []
  const met = due.filter((each) => each.met !== null).length
  return [say('scoring.because.safety', { due: due.length, met })]
}

function dueBecause(due: readonly Due[], say: Say): string {
  if (due.length === 0) return say('scoring.because.nothing-due')
  const met = due.filter((each) => each.credit === 1).length
  const late = due.filter((each) => each.met !== null && each.credit < 1).length
  return say('scoring.because.due', { due: due.length, met, late })
}

function askingBecause({ asking }: Judgement, say: Say): readonly string[] {
  const count = (open: number) => asking.filter((question) => question.open === open).length
  const few = asking.length < fewestQuestions ? [say('scoring.because.few-questions')] : []
  if (asking.length === 0) return few
  return [say('scoring.because.asking', { open: count(1), closing: count(0), mixed: count(0.5) }), ...few]
}

function talkBecause(share: number | null, bounds: Bounds, say: Say): string {
  if (share === null) return say('scoring.because.silent')
  return say('scoring.because.talk', { share: Math.round(share), bounds: boundsInWords(bounds, say) })
}

function boundsInWords({ least, most }: Bounds, say: Say): string {
  if (least !== null && most !== null) return say('scoring.bounds.both', { least, most })
  if (most !== null) return say('scoring.bounds.most', { most })
  if (least !== null) return say('scoring.bounds.least', { least })
  return say('scoring.bounds.any')
}
