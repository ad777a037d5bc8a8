import type { Say } from '../language/index.ts'
import type { Analysis, Coder, Topic, Utterance } from './analysis.ts'
import type { Embedder } from './vectors/embedder.ts'

/** Keeps what was worked out of topics, so that it is worked out once. */
export interface TopicStore {
  /** Returns what was written under a key, or undefined. */
  read(key: string): Uint8Array | undefined
  write(key: string, bytes: Uint8Array): void
}

/** What the learned coder may be given; all of it has a default. */
export interface LearnedOptions {
  /** Turns sentences into vectors; by default the encoder that ships, in a process of its own. */
  readonly embedder?: Embedder
  /** How many processes the encoder that ships may use; 1 by default. More are worth it where many turns are coded at once. */
  readonly encoders?: number
  /** Keeps topics from run to run; without it they are worked out in each. */
  readonly topicStore?: TopicStore
}

/**
 * Returns the coder that learned from the labelled turns (docs/coder.md), with the rules for ears. Nothing is loaded until the first turn is
 * coded: then the language model, the weights and, in a process of its own, the sentence encoder. `say` words the reasons.
 */
export function createLearnedCoder(say: Say, options: LearnedOptions = {}): Coder {
  type CodeTurn = (turn: string, context: readonly Utterance[], topics: readonly Topic[]) => Promise<Analysis>
  let loading: Promise<CodeTurn> | undefined
  return {
    name: 'learned 1',
    async code(turn, context, topics) {
      loading ??= import('./learned/code-turn.ts').then(({ loadTurnCoder }) => loadTurnCoder(say, options))
      return (await loading)(turn, context, topics)
    },
  }
}
