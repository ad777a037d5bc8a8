import { type FlagLabel, type Label, type LabelId, labelIds, severityOf } from '../analysis/index.ts'
import type { Say } from '../language/index.ts'
import type { TraineeRecord } from '../record/index.ts'
import type { Scenario } from '../scenario/index.ts'
import type { FamilyFindings, Moment } from './debrief.ts'
import type { Judgement } from './judgement.ts'
import { labelName } from './label-name.ts'
import { labelTurnsOf } from './label-turns.ts'
import { flagsOf, goodLabelsOf, isWithinMajor } from './labels.ts'
import { missedInWords } from './missed.ts'
import { quoteOf, wholeTurn } from './quoting.ts'
import { settledDues } from './settled.ts'

interface Found<Kind extends Label> {
  readonly turn: number
  readonly said: TraineeRecord
  readonly label: Kind
}

/** Returns the four families of a debrief, in their order: listening, care, partnership, what closes people. */
export function familiesOf(judgement: Judgement, scenario: Scenario, say: Say): readonly FamilyFindings[] {
  return [
    opening('listening', labelIds.technique, judgement, scenario, say),
    opening('care', labelIds.safeguard, judgement, scenario, say),
    opening('partnership', labelIds.partnership, judgement, scenario, say),
    closing(judgement, scenario, say),
  ]
}

/** A family that opens people: shown are the first of each label, and those that met what was due. */
function opening(
  family: 'listening' | 'care' | 'partnership',
  ids: readonly LabelId[],
  judgement: Judgement,
  scenario: Scenario,
  say: Say,
): FamilyFindings {
  const found = judgement.conversation.exchanges.flatMap(({ turn, said }) =>
    goodLabelsOf(said.analysis, said.text)
      .filter((label) => ids.includes(label.id))
      .map((label): Found<Label> => ({ turn, said, label })),
  )
  const dues = settledDues(judgement.conversation, judgement.dues).filter((due) => ids.includes(due.label))
  const isFirst = (id: LabelId, turn: number) => found.find(({ label }) => label.id === id)?.turn === turn
  const isMet = (id: LabelId, turn: number) => dues.some((due) => due.met === turn && due.label === id)
  return {
    family,
    title: say(`scoring.family.${family}`),
    labels: byLabel(ids, judgement),
    moments: found
      .filter(({ label, turn }) => isFirst(label.id, turn) || isMet(label.id, turn))
      .map((each) => ({ ...shown(each, say), instead: null })),
    missed: missedInWords(dues, scenario, say),
  }
}

/** What closes people: each fault once, with the words, why, and another way to ask. */
function closing(judgement: Judgement, scenario: Scenario, say: Say): FamilyFindings {
  const found = judgement.conversation.exchanges.flatMap(({ turn, said }) =>
    flagsOf(said.analysis).map((label): Found<FlagLabel> => ({ turn, said, label })),
  )
  const kept = (id: LabelId, turn: number) =>
    judgement.faults.some((fault) => fault.kept && fault.turn === turn && fault.flag === id)
      ? [say('scoring.kept', { name: scenario.persona.name })]
      : []
  const moments = found
    .filter(
      ({ label, said }) =>
        severityOf(label.id) === 'major' || !isWithinMajor(label, said.analysis, said.text),
    )
    .map((each): Moment => {
      const { turn, quote, remark } = shown(each, say)
      return {
        turn,
        quote,
        remark: [remark, ...kept(each.label.id, turn)].join(' '),
        instead: each.label.instead || null,
      }
    })
  return {
    family: 'closing',
    title: say('scoring.family.closing'),
    labels: byLabel(labelIds.flag, judgement),
    moments,
    missed: [],
  }
}

// A transcript from elsewhere may lack the sentences, which its decoder does not ask for.
function shown({ turn, said, label }: Found<Label>, say: Say): Pick<Moment, 'turn' | 'quote' | 'remark'> {
  const quote = quoteOf(label, said.text) || wholeTurn(said, say)
  return { turn, quote, remark: label.because || labelName(label.id, say) }
}

function byLabel(ids: readonly LabelId[], { conversation }: Judgement): FamilyFindings['labels'] {
  const turnsOf = labelTurnsOf(conversation)
  return ids.flatMap((id) => {
    const turns = turnsOf.get(id)
    return turns === undefined ? [] : [{ id, turns }]
  })
}
