import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import type { TranscriptRecord } from '../../../src/record/index.ts'
import { createDebrief } from '../../../src/scoring/index.ts'
import { type SimulatedRun, simulationFigures, traineeKinds } from '../../../src/testing/index.ts'
import {
  analysisLines,
  briefingLines,
  debriefLines,
  feedbackLines,
  type Paper,
  type Simulation,
  scenarioListLines,
  simulationLines,
  transcriptLines,
} from '../../../src/views/plain/index.ts'
import { average, hostile } from '../../scoring/conversations.ts'
import { analysed, conversation, type Said } from '../../scoring/records.ts'
import { small } from '../../scoring/small-scenario.ts'
import { page, paperOf } from './paper.ts'

const said: Said = {
  say: 'So Madam keeps the passport; that must be frightening. Why did you not tell anyone? And where does she keep it?',
  form: 'specific',
  labels: [
    ['restate', 'So Madam keeps the passport'],
    ['empathize', 'that must be frightening.'],
    ['blaming', 'Why did you not tell anyone?'],
    ['fact-seeking', 'And where does she keep it?'],
    'multiple',
  ],
  topics: ['money', 'home'],
}
const text = said.say ?? ''
const analysis = {
  ...analysed(said),
  possible: [
    { id: 'clarify' as const, confidence: 0.4, evidence: [], because: 'It may check what was said.' },
  ],
}

const rows = [
  {
    id: 'mai',
    title: 'Mai, in the kitchen',
    level: 1,
    minutes: 15,
    persona: 'Mai',
    kind: 'response',
    trains: ['M5 §2.5', 'M6 §1.16'],
    played: 'The door stays open',
  },
  {
    id: 'port-shop',
    title: 'On credit',
    level: 2,
    minutes: 20,
    persona: 'Dewi',
    kind: 'prevention',
    played: null,
  },
] as const

/** A conversation with all that a transcript can hold. */
const varied: readonly TranscriptRecord[] = [
  ...conversation({ text: '*looks up* Yes?', callsFor: ['empathize'] }, [
    [said, { text: 'I do not know.', trust: 2, distress: 7 }],
    [{ act: 'wait' }, { text: 'She is busy.', who: 'madam' }],
    [
      { say: 'Thank you.', act: 'leave' },
      { text: 'Go well.', facts: ['phone'] },
    ],
  ]).slice(0, -1),
  { type: 'again', turn: 2, at: 40_000 },
  { type: 'unknown', json: { type: 'note', text: 'x' } },
  { type: 'end', turn: 3, at: 50_000, ending: null, reason: 'interrupted', score: null },
  { type: 'resume', turn: 3, at: 60_000 },
  {
    type: 'end',
    turn: 4,
    at: 65_000,
    ending: 'open-door',
    score: { total: 40.5, of: 100, parts: [{ id: 'person', value: 0.5, points: 16, of: 32, turns: [1] }] },
  },
]

/** Twelve conversations for each kind but one, which has none; every seventh of a kind in the middle could not be ended. */
function simulation(scoreOf: (kind: number, number: number) => number): Simulation {
  const runs = traineeKinds.flatMap(({ id }, kind) =>
    Array.from({ length: id === 'silent' ? 0 : 12 }, (_, number): SimulatedRun => {
      const isOpen = kind === 2 && number % 7 === 0
      return {
        kind: id,
        number,
        ending: isOpen ? null : (small.endings[(kind + number) % small.endings.length]?.id ?? null),
        score: isOpen ? null : scoreOf(kind, number),
        turns: 5 + number,
        told: small.facts.slice(1, 1 + ((number + kind) % 5)).map((fact) => fact.id),
      }
    }),
  )
  const figures = simulationFigures(runs, traineeKinds, small)
  return { scenario: small, runs: runs.length, seed: 1, isSpoken: false, figures }
}
const apart = simulation((kind, number) => Math.max(0, 90 - 14 * kind - 1.5 * number))
const alike = simulation((kind, number) => 40 + ((5 * number + kind) % 30))
const spoken = { ...simulation(() => 50), isSpoken: true }
const oneKind: Simulation = {
  ...apart,
  runs: 12,
  figures: { kinds: apart.figures.kinds.slice(0, 1), comparisons: [], verdict: 'unknown' },
}

const pages: Readonly<Record<string, (paper: Paper) => readonly string[]>> = {
  briefing: (paper) => briefingLines(small, 'practice', paper),
  'briefing-short': (paper) => briefingLines(small, 'assessment', paper, { short: true }),
  feedback: (paper) => feedbackLines(analysis, text, paper),
  analysis: (paper) => analysisLines(analysis, text, false, paper),
  'analysis-explained': (paper) => analysisLines(analysis, text, true, paper),
  debrief: (paper) => debriefLines(createDebrief(average, small, paper.say), paper),
  'debrief-hostile': (paper) => debriefLines(createDebrief(hostile, small, paper.say), paper),
  'debrief-stopped': (paper) =>
    debriefLines(createDebrief(conversation({}, [], null), small, paper.say), paper),
  transcript: (paper) => transcriptLines(varied, small, paper),
  'transcript-alone': (paper) => transcriptLines(varied, null, paper),
  list: (paper) => scenarioListLines(rows, paper),
  simulation: (paper) => simulationLines(apart, paper),
  'simulation-alike': (paper) => simulationLines(alike, paper),
  'simulation-spoken': (paper) => simulationLines(spoken, paper),
  'simulation-one-kind': (paper) => simulationLines(oneKind, paper),
}

describe('plain pages', () => {
  it('of a simulation are no wider than the paper', () => {
    for (let width = 40; width <= 130; width += 3)
      for (const each of [apart, alike, oneKind])
        for (const line of simulationLines(each, paperOf(width, 3)))
          expect(stringWidth(line), line).toBeLessThanOrEqual(width)
  })

  it.each(Object.entries(pages))('%s', async (name, lines) => {
    await expect(page(lines(paperOf(80)))).toMatchFileSnapshot(`golden/${name}.txt`)
  })
})
