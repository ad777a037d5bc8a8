import { encode, type TranscriptRecord } from '../../src/record/index.ts'

/** What a transcript that was written by hand says. */
export interface Told {
  readonly trainee?: string
  readonly scenario?: string
  readonly started?: string
  readonly seed?: number
  /** What the trainee says, turn by turn. */
  readonly turns?: readonly string[]
  /** The ending; null where the trainee stopped, `open` where there is no end yet. */
  readonly ending?: string | null | 'open'
}

/** Returns the text of a transcript that holds what is told, as far as whoever only carries it needs. */
export function transcriptText(told: Told = {}): string {
  const { trainee = 'Lan', scenario = 'hoa', started = '2026-01-30T08:00:00.000Z', seed = 1 } = told
  const { turns = ['Hello.', 'May I sit down?'], ending = 'door-open' } = told
  const analysis = { form: 'statement', techniques: [], safeguards: [], partnership: [], flags: [] } as const
  const records: TranscriptRecord[] = [
    {
      ...{ type: 'header', format: 'hearken/transcript', version: 1, language: 'en', coder: 'rules 1' },
      scenario: {
        id: scenario,
        title: `About ${scenario}`,
        file: `${scenario}.yaml`,
        sha256: '0'.repeat(64),
      },
      ...{ hearken: '0.0.0', trainee, mode: 'practice', seed, started },
    },
    ...turns.map((text, index): TranscriptRecord => {
      return { type: 'trainee', turn: index + 1, at: (index + 1) * 10_000, text, analysis }
    }),
  ]
  const at = turns.length * 10_000 + 1
  const end = { type: 'end', turn: turns.length, at, ending, score: null } as const
  if (ending !== 'open') records.push(ending === null ? { ...end, reason: 'quit' } : end)
  return encode(records)
}
