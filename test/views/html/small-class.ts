import type { Analysis } from '../../../src/analysis/index.ts'
import type { HeaderRecord, Review, TranscriptRecord } from '../../../src/record/index.ts'
import { digestOf, foldReview } from '../../../src/record/index.ts'
import { type ClassReport, type ConversationFigures, classFigures } from '../../../src/report/index.ts'
import type { ReadConversation } from '../../../src/views/html/index.ts'
import { headerFor, scenarioAt } from '../../arbitrary/scenarios.ts'

const lin = scenarioAt('test/corpus/good/lin.yaml')

/** A name as no browser must take it. */
export const nastyName = `<script>document.title='run'</script>\u202e"&'</details>${'x'.repeat(120)}`

const none: Analysis = { form: 'statement', techniques: [], safeguards: [], partnership: [], flags: [] }

const text = 'I am from the community unit. Why didn’t you just leave? </bdi><img src=x onerror=alert(1)>'

/** The records of a conversation in which a turn was said again, one is silence, and evidence overlaps. */
const records: readonly TranscriptRecord[] = [
  { ...headerFor(lin), trainee: nastyName, started: '2026-01-31T08:00:00.000Z' },
  persona(0, '*pours tea* Sit, if you like.', []),
  { type: 'trainee', turn: 1, at: 1, text: 'First words, that do not count.', analysis: none },
  persona(1, 'Hm.', []),
  { type: 'again', turn: 1, at: 2 },
  {
    type: 'trainee',
    turn: 1,
    at: 3,
    text,
    analysis: {
      ...none,
      safeguards: [
        { id: 'introduce', confidence: 0.9, evidence: [[0, 29]], because: 'It says who you are.' },
      ],
      flags: [
        {
          id: 'blaming',
          severity: 'major',
          confidence: 0.9,
          evidence: [[30, 56]],
          because: 'This may be heard as blame.',
          instead: 'What made it hard to leave?',
        },
        { id: 'closed', severity: 'minor', confidence: 0.8, evidence: [[34, 900]], because: '', instead: '' },
      ],
    },
  },
  persona(1, 'I have *looks away* work to do.', [lin.facts[0]?.id ?? '']),
  { type: 'trainee', turn: 2, at: 4, text: '', act: 'wait', analysis: none },
  persona(2, 'Still here?', []),
  {
    type: 'end',
    turn: 2,
    at: 5,
    ending: lin.endings[0]?.id ?? '',
    score: { total: 41.5, of: 100, parts: [] },
  },
  {
    type: 'case-sheet',
    turn: 2,
    at: 6,
    sheet: {
      kind: 'prevention',
      claims: [
        { as: 'trend', fact: lin.facts[0]?.id ?? '', turns: [1] },
        { as: 'trend', fact: 'nobody-said', turns: [] },
      ],
      conclusion: null,
      assess: null,
      refer: [],
      consent: null,
      words: { owed: '<b>Back</b> on Friday.' },
    },
    score: { total: 62.5, of: 100, parts: [] },
  },
]

function persona(turn: number, words: string, facts: readonly string[]): TranscriptRecord {
  const meters = Object.fromEntries(lin.meters.map(({ id, start }) => [id, start]))
  const state = lin.states[0]?.id ?? ''
  return { type: 'persona', turn, at: turn, line: 'a.1', text: words, rule: null, state, meters, facts }
}

const review: Review = foldReview(
  {
    type: 'header',
    format: 'hearken/review',
    version: 1,
    transcript: { file: 'a.jsonl', scenario: 'lin', started: '2026-01-31T08:00:00.000Z', seed: 1 },
    reviewer: 'Mai <b>',
    blind: false,
    hearken: '0.0.0',
    started: '2026-02-01T08:00:00.000Z',
  },
  [
    { type: 'comment', turn: null, of: null, text: 'A <good> beginning.', at: '2026-02-01T08:00:00.000Z' },
    {
      type: 'label',
      turn: 1,
      of: digestOf(text),
      label: 'closed',
      verdict: 'absent',
      at: '2026-02-01T08:00:01.000Z',
    },
    {
      type: 'comment',
      turn: 1,
      of: digestOf(text),
      text: 'Listen to her pause.',
      at: '2026-02-01T08:00:02.000Z',
    },
  ],
  records,
)

function conversation(changes: Partial<ConversationFigures>): ConversationFigures {
  return {
    id: '2026-01-31-lin-0001',
    trainee: { id: 'T-1', called: nastyName, group: 'A & B' },
    scenario: { id: 'lin', title: lin.title },
    mode: 'practice',
    variant: null,
    coder: 'learned 3',
    started: '2026-01-31T08:00:00.000Z',
    minutes: 4.5,
    turns: 2,
    ending: { id: 'another-day', title: 'Another day', kind: 'good' },
    score: {
      total: 41.5,
      parts: [
        { id: 'person', points: 12.5, of: 32 },
        { id: 'informed', points: 14, of: 28 },
      ],
    },
    sheet: null,
    families: { listening: 0, care: 1, partnership: 0, closing: 1 },
    labels: { introduce: 1, blaming: 1 },
    due: [
      { label: 'introduce', met: 1, late: 0, missed: 0 },
      { label: 'rights', met: 0, late: 0, missed: 1 },
    ],
    needs: { heard: [], missed: ['bed'] },
    reviewers: 1,
    standing: 'same',
    ...changes,
  }
}

const conversations = [
  conversation({}),
  conversation({
    id: '2026-02-01-lin-0002',
    started: '2026-02-01T09:30:00.000Z',
    score: { total: 62.25, parts: [{ id: 'person', points: 20, of: 32 }] },
    variant: 'short',
    reviewers: 0,
    needs: { heard: ['bed'], missed: [] },
  }),
  conversation({
    id: '2026-02-02-lin-0003',
    trainee: { id: 'P-07', called: 'P-07', group: null },
    started: '2026-02-02T09:30:00.000Z',
    mode: 'assessment',
    ending: null,
    score: null,
    labels: {},
    families: { listening: 0, care: 0, partnership: 0, closing: 0 },
    due: [],
    needs: { heard: [], missed: [] },
    reviewers: 0,
    standing: 'unknown',
  }),
]

/** A report on three conversations of two people, one of whom is called what no browser must run. */
export const smallReport: ClassReport = {
  figures: classFigures(
    conversations.map((figures) => ({ key: figures.id, isRescored: false, figures })),
    () => 'A bed <tonight>.',
  ),
  limits: ['Hearken reads typed words.', 'Ask a person.'],
  leftOut: { demo: 1, try: 0, copy: 2, unreadable: 0 },
  hearken: '0.0.0',
}

/** Opens the first of them; the others cannot be read any more. */
export function readSmall({ id }: ConversationFigures): ReadConversation | null {
  if (id !== conversations[0]?.id) return null
  const header = records[0] as HeaderRecord
  return { trainee: conversations[0].trainee, header, records, scenario: lin, reviews: [review] }
}
