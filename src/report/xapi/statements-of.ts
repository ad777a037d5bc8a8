import { pickerOf } from '../../analysis/index.ts'
import { type Exchange, readConversation } from '../../scoring/index.ts'
import type { ConversationFigures, ReportedConversation } from '../conversation-figures.ts'
import { lineActivity, scenarioActivity } from './activities.ts'
import { createAbout } from './create-about.ts'
import { durationOf } from './moments.ts'
import { statedLabels } from './stated-labels.ts'
import type { Result, Statement } from './statement.ts'
import { extensions } from './vocabulary.ts'

/** How statements are made. */
export interface XapiOptions {
  /** The address that an academy's accounts stand under. */
  readonly homePage: string
  /** From which score (0–100) on an assessment is passed; null where no academy says. */
  readonly threshold: number | null
  /** Whether what trainees typed goes along. */
  readonly withTexts: boolean
  /** What Hearken cannot see and where it is wrong, as sentences. */
  readonly limits: readonly string[]
}

/**
 * Returns the statements about one conversation: that it began, each turn that counts with its labels, and, once it has an ending, that it
 * was completed, with its score. `passed` and `failed` are only said of an assessment that a program coded, and only where an academy
 * sets a threshold; of one that is not finished nothing but its beginning and its turns. The same conversation, judged the same way, gives
 * the same statements with the same ids. Names are never in them. Never throws, whatever the records.
 */
export function statementsOf(
  conversation: ReportedConversation,
  figures: ConversationFigures,
  { homePage, threshold, withTexts, limits }: XapiOptions,
): readonly Statement[] {
  const { header, records } = conversation
  const about = createAbout(conversation, homePage)
  const object = scenarioActivity(header, limits)
  const { opening, exchanges } = readConversation(records)
  const statements = [about({ verb: 'initialized', object, at: 0 })]
  let before = opening.at(-1)
  for (const exchange of exchanges) {
    const { turn, said, answers } = exchange
    statements.push(
      about({
        verb: 'answered',
        object: before === undefined ? scenarioActivity(header) : lineActivity(header, before),
        at: said.at,
        result: answeredResult(exchange, withTexts),
        more: { turn },
      }),
    )
    before = answers.at(-1) ?? before
  }
  if (figures.ending === null) return statements
  const end = records.findLast((record) => record.type === 'end')
  const at = end?.type === 'end' ? end.at : 0
  const result = completedResult(figures)
  statements.push(about({ verb: 'completed', object, at, result }))
  if (threshold !== null && result.score !== undefined && isJudged(figures)) {
    const success = result.score.raw >= threshold
    const verdict = { score: result.score, success }
    const more = { threshold }
    statements.push(about({ verb: success ? 'passed' : 'failed', object, at, result: verdict, more }))
  }
  return statements
}

function answeredResult({ said, answers }: Exchange, withTexts: boolean): Result {
  const last = answers.at(-1)
  return {
    ...(withTexts ? { response: said.text } : {}),
    extensions: extensions({
      form: said.analysis.form,
      act: said.act,
      labels: statedLabels(said.analysis),
      state: last?.state,
      meters: last?.meters,
      facts: [...new Set(answers.flatMap(({ facts }) => facts))],
    }),
  }
}

function completedResult({ score, sheet, ending, minutes, reviewers }: ConversationFigures): Result {
  const raw = score === null ? null : Math.min(100, Math.max(0, score.total))
  return {
    ...(raw === null ? {} : { score: { scaled: raw / 100, raw, min: 0, max: 100 } }),
    completion: true,
    duration: durationOf(minutes),
    extensions: extensions({
      ending: ending === null ? undefined : { id: ending.id, kind: ending.kind },
      parts: score?.parts,
      // What was concluded is a score of its own, and never part of the other.
      'case-sheet': sheet === null ? undefined : { total: sheet.total, of: 100, parts: sheet.parts },
      reviewers,
    }),
  }
}

/** Practice is for trying out, and whoever picks the labels would judge themself or their neighbour. */
function isJudged({ mode, coder }: ConversationFigures): boolean {
  return mode === 'assessment' && pickerOf(coder) === null
}
