import type { Analysis, LabelId } from '../../analysis/index.ts'
import type { TranscriptRecord } from '../../record/index.ts'
import { advance, type Session } from '../../session/index.ts'
import type { Chance } from './chance.ts'
import { type DrawnTurn, drawTurn } from './draw-turn.ts'
import type { Mind } from './mind.ts'
import { nothingNoticed, notice } from './notice.ts'
import type { Surroundings } from './surroundings.ts'
import type { TraineeKind } from './trainee-kind.ts'

/** A turn in words that is to be coded: what it was meant to be stands with it. */
export interface SpokenTurn {
  readonly text: string
  readonly meant: Analysis
  /** What was recorded before it. */
  readonly records: readonly TranscriptRecord[]
}

/** After so many turns a trainee only tries to leave, and after some more gives up: the person cannot be left. */
const mostTurns = 80
const mostLeaving = 10

/**
 * Holds one conversation: yields each turn in words, takes what it was coded as, and returns the session as it ended. Where it does not end,
 * it is stopped.
 */
export function* holdConversation(
  kind: TraineeKind,
  begun: Session,
  surroundings: Surroundings,
  chance: Chance,
): Generator<SpokenTurn, Session, Analysis> {
  let session = begun
  let mind = newMind(kind, chance, begun.records, surroundings)
  for (let turn = 1; session.status === 'talking' && turn <= mostTurns + mostLeaving; turn++) {
    const drawn = drawTurn(kind, turn > mostTurns ? { ...mind, stays: 0 } : mind, surroundings, chance)
    const at = turn
    const [next, records] =
      drawn.type === 'wait'
        ? advance(session, { type: 'wait', at })
        : advance(session, {
            type: drawn.type,
            at,
            text: drawn.text,
            analysis:
              drawn.text === ''
                ? drawn.analysis
                : yield { text: drawn.text, meant: drawn.analysis, records: session.records },
          })
    session = next
    mind = after(mind, drawn, records, surroundings)
    if (drawn.type === 'leave') mind = { ...mind, turns: 0, stays: chance.between(...kind.stays) }
  }
  if (session.status !== 'talking') return session
  return advance(session, { type: 'stop', at: mostTurns + mostLeaving + 1, reason: 'quit' })[0]
}

function newMind(
  kind: TraineeKind,
  chance: Chance,
  records: readonly TranscriptRecord[],
  surroundings: Surroundings,
): Mind {
  return {
    noticed: notice(nothingNoticed, null, records, surroundings),
    turns: 0,
    stays: chance.between(...kind.stays),
    topic: null,
    topics: new Set(),
    done: new Map(),
    said: new Map(),
  }
}

function after(
  mind: Mind,
  drawn: DrawnTurn,
  records: readonly TranscriptRecord[],
  surroundings: Surroundings,
): Mind {
  const phrases = drawn.type === 'wait' ? [] : drawn.phrases
  const topic = drawn.type === 'wait' ? mind.topic : drawn.topic
  const labels: readonly LabelId[] = phrases.flatMap((phrase) => phrase.labels)
  return {
    noticed: notice(mind.noticed, labels, records, surroundings),
    turns: mind.turns + 1,
    stays: mind.stays,
    topic,
    topics: topic === null ? mind.topics : new Set([...mind.topics, topic]),
    done: counted(mind.done, labels.length === 0 ? [] : labels),
    said: counted(
      mind.said,
      phrases.map((phrase) => phrase.text),
    ),
  }
}

function counted<Key>(counts: ReadonlyMap<Key, number>, more: readonly Key[]): ReadonlyMap<Key, number> {
  const next = new Map(counts)
  for (const key of more) next.set(key, (next.get(key) ?? 0) + 1)
  return next
}
