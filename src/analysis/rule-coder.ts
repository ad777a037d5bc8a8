import type { Say } from '../language/index.ts'
import type { Analysis, Coder, Topic, Utterance } from './analysis.ts'

/**
 * Returns the coder that works by rules. Nothing is loaded until the first turn is coded; the language model and the
 * rules then take about a third of a second. `say` words the reasons.
 */
export function createRuleCoder(say: Say): Coder {
  let loading:
    | Promise<(turn: string, context: readonly Utterance[], topics: readonly Topic[]) => Analysis>
    | undefined
  return {
    name: 'rules 1',
    async code(turn, context, topics) {
      loading ??= import('./code-turn.ts').then(({ loadTurnCoder }) => loadTurnCoder(say))
      const codeTurn = await loading
      return codeTurn(turn, context, topics)
    },
  }
}
