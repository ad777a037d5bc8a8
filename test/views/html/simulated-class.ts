import { createSay } from '../../../src/language/index.ts'
import type { HeaderRecord, TranscriptRecord } from '../../../src/record/index.ts'
import {
  type ClassReport,
  type ConversationFigures,
  classFigures,
  conversationFigures,
  conversationKey,
  limitsOfReport,
} from '../../../src/report/index.ts'
import { createSimulator, traineeKinds } from '../../../src/testing/index.ts'
import type { ReadConversation } from '../../../src/views/html/index.ts'
import { scenarioAt } from '../../arbitrary/scenarios.ts'

const say = createSay('en')

/** A class that nobody is in: scripted trainees hold its conversations, the same each time. */
export interface SimulatedClass {
  readonly report: ClassReport
  read(conversation: ConversationFigures): ReadConversation | null
}

/**
 * Returns a class of so many trainees with so many conversations each, by turns in both shipped scenarios and both modes. `called` says
 * what a trainee is called.
 */
export function simulatedClass(
  trainees: number,
  each: number,
  called = (number: number) => `T-${String(number + 1).padStart(4, '0')}`,
): SimulatedClass {
  const scenarios = ['hoa', 'port-shop'].map((id) => scenarioAt(`scenarios/${id}.yaml`))
  const simulators = scenarios.map((scenario) => createSimulator(scenario, traineeKinds, 1))
  const kinds = traineeKinds.map(({ id }) => id)
  const read = new Map<string, ReadConversation>()
  const files = Array.from({ length: trainees * each }, (_, number) => {
    const [person, held] = [number % trainees, Math.floor(number / trainees)]
    const which = held % scenarios.length
    const kind = kinds[(person + held) % kinds.length] ?? ''
    const run = simulators[which]?.hold({ kind, number: (person * 7 + held) % 23 })
    const started = new Date(Date.UTC(2026, 0, 5 + held * 7, 8, person % 60, number % 60)).toISOString()
    const records = (run?.records ?? []).map((record): TranscriptRecord => {
      if (record.type !== 'header') return record
      return { ...record, started, mode: held % 4 < 2 ? 'practice' : 'assessment', coder: 'learned 3' }
    })
    const header = records[0] as HeaderRecord
    const id = `${started.slice(0, 10)}-${header.scenario.id}-${number.toString(16).padStart(4, '0')}`
    const trainee = { id: `T-${person}`, called: called(person), group: person % 3 === 0 ? 'A' : 'B' }
    const scenario = scenarios[which] ?? null
    read.set(id, { trainee, header, records, scenario, reviews: [] })
    const rest = { overruled: false, reviewers: 0, changed: false }
    const figures = conversationFigures({ id, trainee, header, records, scenario, ...rest })
    return { key: conversationKey(header), isRescored: false, figures }
  })
  const tellNeed = (scenario: string, need: string) =>
    scenarios.find(({ id }) => id === scenario)?.facts.find(({ id }) => id === need)?.tells ?? null
  const figures = classFigures(files, tellNeed)
  const leftOut = { demo: 0, try: 0, copy: 0, unreadable: 0 }
  const report = { figures, limits: limitsOfReport(figures.conversations, say), leftOut, hearken: '0.0.0' }
  return { report, read: ({ id }) => read.get(id) ?? null }
}
