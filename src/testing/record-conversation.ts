import { stateOf } from '../machine/index.ts'
import { countingRecords, type TraineeRecord } from '../record/index.ts'
import type { Session } from '../session/index.ts'
import type { YamlValue } from '../text/index.ts'
import { replyPiece } from './reply-piece.ts'
import { labelsOf } from './run-conversation.ts'

/** The keys of a test file whose lists and maps are written in one line. */
export const inlineTestKeys: readonly string[] = ['has', 'has-not', 'told', 'not-told', 'meters']

/**
 * Returns a conversation that was held as a test, to be written as YAML: what was said and done in the turns that count, and after each what was
 * found (the state, the labels, the facts it told, a piece of the reply), at last the ending. Null where there was no turn.
 */
export function recordConversation(name: string, session: Session): YamlValue | null {
  const [header] = session.records
  const counting = countingRecords(session.records)
  const snapshots = [...session.before, session.snapshot]
  const turns = counting
    .filter((record) => record.type === 'trainee')
    .map((record, at) => turnOf(record, snapshots[at], snapshots[at + 1]))
  if (turns.length === 0 || header?.type !== 'header') return null
  const end = counting.findLast((record) => record.type === 'end')
  return {
    name,
    ...(header.seed === 1 ? {} : { seed: header.seed }),
    ...(header.variant === 'short' ? { short: true } : {}),
    ...(header.officer === undefined ? {} : { officer: header.officer }),
    turns,
    ...(end?.ending == null ? {} : { ends: { ending: end.ending } }),
  }
}

type Moment = Session['snapshot'] | undefined

function turnOf({ act, text, analysis }: TraineeRecord, before: Moment, after: Moment): YamlValue {
  const labels = [...new Set(labelsOf(analysis))]
  const told = (after?.context.told ?? []).filter((fact) => !before?.context.told.includes(fact))
  const spoken = after?.context.answer.spoken ?? []
  const reply = replyPiece(spoken.map((line) => line.text).join('\n'))
  return {
    ...(act === undefined ? {} : { do: act }),
    ...(text === '' ? {} : { say: text }),
    // biome-ignore lint/suspicious/noThenProperty: it is the word of test files, and nothing here is awaited.
    then: {
      ...(after === undefined ? {} : { state: stateOf(after.value) }),
      ...(labels.length === 0 ? {} : { has: labels }),
      ...(told.length === 0 ? {} : { told }),
      ...(reply === null ? {} : { reply }),
    },
  }
}
