import type { Sheet, SheetClaim, TranscriptRecord } from '../../../src/record/index.ts'
import type { CaseSheet, Scenario } from '../../../src/scenario/index.ts'
import { type Answer, conversation, type Said } from '../records.ts'
import { small } from '../small-scenario.ts'

const right: CaseSheet = {
  conclusion: 'trafficking',
  act: ['journey'],
  means: ['debt', 'passport'],
  purpose: ['hours'],
  indicators: ['locked'],
  needs: ['wages', 'phone', 'hand'],
  accepts: [],
  agrees: [],
  child: false,
  referTo: ['labour-office'],
  solution: 'Her wages asked for, and her phone.',
  owed: 'Word about the phone; nothing of her son.',
}

/** Mai, with the right answers to her case sheet. */
export const adult: Scenario = {
  ...small,
  services: [...small.services, { is: null, id: 'bus', name: 'Bus station', offers: 'a bus home' }],
  caseSheet: right,
}

/** The same of a girl of fifteen. */
export const child: Scenario = { ...adult, persona: { ...small.persona, age: 15 } }

/** A prevention scenario about the same facts. */
export const community: Scenario = {
  ...adult,
  kind: 'prevention',
  facts: [
    ...small.facts,
    {
      id: 'village-fund',
      tells: 'A fund lends.',
      kind: 'other',
      theirsToKeep: false,
      needNotBeAsked: false,
      unlockedBy: null,
    },
  ],
  caseSheet: { ...right, conclusion: null, accepts: ['village-fund'] },
}

/** A turn in which these facts are told. */
export const telling = (...facts: readonly string[]): readonly [Said, Answer] => [
  { say: 'What is it like here?', form: 'open', labels: ['elicit'] },
  { text: 'Like this.', facts },
]

/** A turn in which consent is asked for, and what she answers. */
export const asking = (answer: string, ...facts: readonly string[]): readonly [Said, Answer] => [
  { say: 'May I ask the labour office for you?', form: 'closed', labels: ['consent'] },
  { text: answer, facts },
]

/** A conversation of such turns that reached an ending. */
export const held = (...turns: readonly (readonly [Said, Answer])[]): readonly TranscriptRecord[] =>
  conversation({ text: 'Good evening.' }, turns)

/** A claim. */
export const claim = (as: SheetClaim['as'], fact: string, ...turns: readonly number[]): SheetClaim => ({
  as,
  fact,
  turns,
})

/** A sheet on which only this stands. */
export const sheetOf = (some: Partial<Sheet>): Sheet => ({
  kind: 'response',
  claims: [],
  conclusion: null,
  assess: null,
  refer: [],
  consent: null,
  words: {},
  ...some,
})
