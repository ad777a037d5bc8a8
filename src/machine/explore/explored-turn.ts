import type {
  Analysis,
  Flag,
  FlagLabel,
  Form,
  Label,
  Partnership,
  Safeguard,
  Technique,
} from '../../analysis/index.ts'
import { severityOf } from '../../analysis/index.ts'
import type { Line } from '../../scenario/index.ts'
import { type Layout, maskOf } from '../layout.ts'
import type { TurnEvent } from '../memory.ts'
import type { PackedEvent } from '../packed-event.ts'
import { saysBack } from '../said-back.ts'

/** One thing a trainee might do, by what a coder would hear in it. Labels are as heard: "safeguard privacy". */
export interface ExploredTurn {
  readonly type: TurnEvent['type']
  readonly labels: readonly string[]
  /** The topics touched, the nearest first. */
  readonly topics: readonly string[]
  readonly form: Form
  readonly understood: boolean
}

/** Saying nothing at all. */
export const silentTurn: ExploredTurn = {
  type: 'silence',
  labels: [],
  topics: [],
  form: 'none',
  understood: true,
}

/** Whether a line is looked for: an explored turn asks for nothing, so that none is that is for what is asked, or says it back. */
export function isExplored(line: Line): boolean {
  return line.asks === undefined && !saysBack(line)
}

/** Returns a turn as conditions see it. */
export function packTurn(layout: Layout, turn: ExploredTurn): PackedEvent {
  const names = [
    ...turn.labels,
    ...turn.topics.map((topic) => `topic ${topic}`),
    ...(turn.type === 'silence' ? ['silence'] : []),
  ]
  return {
    type: turn.type,
    form: turn.form,
    brought: maskOf(layout.names, names),
    topics: turn.topics,
    understood: turn.understood,
    asks: null,
    about: null,
  }
}

/** Returns a turn as the machine takes it, as if a coder had heard it so. */
export function eventOf(turn: ExploredTurn): TurnEvent {
  const ids = (family: string) =>
    turn.labels.flatMap((label) => (label.startsWith(`${family} `) ? [label.slice(family.length + 1)] : []))
  const labels = <Id extends string>(family: string) =>
    // The names were made from the codebook's own ids, family by family.
    ids(family).map((id) => labelled(id as Id))
  const analysis: Analysis = {
    form: turn.form,
    techniques: labels<Technique>('technique'),
    safeguards: labels<Safeguard>('safeguard'),
    partnership: labels<Partnership>('partnership'),
    flags: labels<Flag>('flag').map(
      (label): FlagLabel => ({ ...label, severity: severityOf(label.id), instead: '' }),
    ),
    topics: turn.topics.map((id, index) => ({ id, confidence: Math.max(0, 1 - index / 100) })),
    understood: turn.understood,
  }
  return { type: turn.type, analysis }
}

function labelled<Id extends string>(id: Id): Label<Id> {
  return { id, confidence: 1, evidence: [], because: '' }
}
