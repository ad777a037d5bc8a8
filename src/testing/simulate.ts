import type { Coder } from '../analysis/index.ts'
import { createScenarioMachine } from '../machine/index.ts'
import type { HeaderRecord, TranscriptRecord } from '../record/index.ts'
import { type Officer, officersRead, type Scenario } from '../scenario/index.ts'
import { contextOf, type Session, startSession } from '../session/index.ts'
import { createChance, seedOf } from './trainees/chance.ts'
import { holdConversation } from './trainees/hold-conversation.ts'
import { surroundingsOf } from './trainees/surroundings.ts'
import type { TraineeKind } from './trainees/trainee-kind.ts'

/** One conversation that is to be simulated: whose it is, and the how-manieth of theirs (from 0). */
export interface PlannedRun {
  readonly kind: string
  readonly number: number
}

/** How one simulated conversation went. Plain data, so that it can come from another thread. */
export interface SimulatedRun extends PlannedRun {
  /** The ending's id; null where the person could not be left, and it was stopped. */
  readonly ending: string | null
  /** 0–100; null where there is no ending. */
  readonly score: number | null
  readonly turns: number
  /** The facts that were told. */
  readonly told: readonly string[]
}

/** Returns which conversations are to be held: `runs` in all, dealt out to the kinds in turn. */
export function planRuns(kinds: readonly TraineeKind[], runs: number): readonly PlannedRun[] {
  return Array.from({ length: runs }, (_, at) => ({
    kind: kinds[at % kinds.length]?.id ?? '',
    number: Math.floor(at / kinds.length),
  }))
}

/** Holds simulated conversations of one scenario. The same run is the same whenever and wherever it is held. */
export interface Simulator {
  /** Holds one in which each turn is coded as it was meant; returns its records too. */
  hold(run: PlannedRun): HeldConversation
  /** Holds one in which a coder codes the words. */
  holdSpoken(run: PlannedRun, coder: Pick<Coder, 'code'>): Promise<HeldConversation>
}

/** A simulated conversation with all its records. */
export interface HeldConversation {
  readonly run: SimulatedRun
  readonly records: readonly TranscriptRecord[]
}

/** What stands in the headers of simulated conversations; nothing that happens depends on it. */
export interface SimulatedHeader
  extends Partial<Pick<HeaderRecord, 'coder' | 'hearken' | 'started'>>,
    Partial<Pick<HeaderRecord['scenario'], 'file' | 'sha256'>> {}

/** Returns the simulator of a scenario. Every conversation has the seed of all, its kind and its number to go by, and nothing else. */
export function createSimulator(
  scenario: Scenario,
  kinds: readonly TraineeKind[],
  seed: number,
  named: SimulatedHeader = {},
): Simulator {
  const machine = createScenarioMachine(scenario)
  const surroundings = surroundingsOf(scenario)
  const officers = officersRead(scenario)
  const begin = ({ kind: id, number }: PlannedRun) => {
    const kind = kinds.find((each) => each.id === id)
    if (kind === undefined) throw new Error(`no kind of trainee ${id}`)
    // Every kind meets the person as each officer that they tell apart, equally often.
    const officer = officers[number % officers.length] ?? 'unsaid'
    const header = headerOf(scenario, kind, seedOf(seed, `${id} person`, number), officer, named)
    const [begun] = startSession(scenario, header, machine)
    return holdConversation(kind, begun, surroundings, createChance(seedOf(seed, id, number)))
  }
  return {
    hold(run) {
      const talk = begin(run)
      let step = talk.next()
      while (step.done !== true) step = talk.next(step.value.meant)
      return heldOf(run, step.value)
    },
    async holdSpoken(run, { code }) {
      const talk = begin(run)
      let step = talk.next()
      while (step.done !== true) {
        const { text, records } = step.value
        step = talk.next(await code(text, contextOf(records), scenario.topics))
      }
      return heldOf(run, step.value)
    },
  }
}

function heldOf(run: PlannedRun, { records, before, snapshot }: Session): HeldConversation {
  const end = records.findLast((record) => record.type === 'end')
  return {
    run: {
      ...run,
      ending: end?.ending ?? null,
      score: end?.score?.total ?? null,
      turns: before.length,
      told: snapshot.context.told,
    },
    records,
  }
}

function headerOf(
  { id, title, language }: Scenario,
  kind: TraineeKind,
  seed: number,
  officer: Officer,
  {
    coder = 'simulated 1',
    hearken = '',
    file = `${id}.yaml`,
    sha256 = '',
    // Nobody's clock runs here.
    started = '1970-01-01T00:00:00.000Z',
  }: SimulatedHeader,
): HeaderRecord {
  return {
    type: 'header',
    format: 'hearken/transcript',
    version: 1,
    scenario: { id, title, file, sha256 },
    language,
    coder,
    hearken,
    trainee: kind.id,
    ...(officer === 'unsaid' ? {} : { officer }),
    mode: 'assessment',
    seed,
    started,
  }
}
