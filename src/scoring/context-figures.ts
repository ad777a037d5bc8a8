import type { Say } from '../language/index.ts'
import type { Judgement } from './judgement.ts'

const reflecting: ReadonlySet<string> = new Set(['restate', 'empathize', 'summarize', 'reframe'])

/**
 * Returns the field's figures beside the trainee's own, as sentences; context, never targets. Sources: avatars of adult
 * witnesses, open questions 90 % with feedback, 73 % without; MITI 4, reflections to questions 1:1 fair, 2:1 good.
 */
export function contextFigures({ asking, conversation }: Judgement, say: Say): readonly string[] {
  const open = asking.reduce((sum, question) => sum + question.open, 0)
  const share =
    asking.length === 0
      ? say('scoring.context.open-none')
      : say('scoring.context.open', { own: `${Math.round((100 * open) / asking.length)} %` })
  const analyses = conversation.exchanges.map(({ said }) => said.analysis)
  const questions = analyses.filter(({ form }) => form !== 'statement' && form !== 'none').length
  const reflections = analyses
    .flatMap(({ techniques }) => techniques)
    .filter(({ id }) => reflecting.has(id)).length
  return [share, say('scoring.context.reflections', { reflections, questions })]
}
