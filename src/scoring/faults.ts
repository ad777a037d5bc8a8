import { type Flag, type Range, severityOf } from '../analysis/index.ts'
import type { Exchange } from './conversation.ts'
import { flagsOf } from './labels.ts'
import { costs } from './weights.ts'
import { sameWords, wordsOf } from './words.ts'

const questions: ReadonlySet<string> = new Set(['fact-seeking', 'closed', 'multiple'])

/** One fault of one turn. `kept` is true where it pushed for what is the person's to keep. */
export interface Fault {
  readonly turn: number
  readonly flag: Flag
  /** In points; 0 where it is a question that closes, which lowers the share of open ones and nothing else. */
  readonly cost: number
  readonly kept: boolean
}

interface Candidate extends Fault {
  readonly words: readonly Range[]
}

/**
 * Returns the faults of a turn, each once and the gravest first: flags on the same words are one fault, which costs what
 * the gravest of them costs. Of all ways to choose flags that share no words the dearest is taken, so that one more
 * flag never lowers the cost.
 */
export function faultsOf(exchange: Exchange, touchesKept: () => boolean): readonly Fault[] {
  const { text, analysis } = exchange.said
  const seen = new Set<string>()
  const candidates: Candidate[] = []
  for (const flag of flagsOf(analysis)) {
    if (seen.has(flag.id)) continue
    seen.add(flag.id)
    const kept = flag.id === 'fact-seeking' && touchesKept()
    const cost = costOf(flag.id, kept)
    candidates.push({ turn: exchange.turn, flag: flag.id, cost, kept, words: wordsOf(flag, text) })
  }
  return [...dearest(candidates)]
    .sort((one, other) => other.cost - one.cost)
    .map(({ words: _, ...fault }) => fault)
}

/** Returns true where a fault is a question of a kind that closes, and no more than that. */
export function isClosingQuestion(fault: Fault): boolean {
  return fault.cost === 0
}

function costOf(flag: Flag, kept: boolean): number {
  if (kept || severityOf(flag) === 'major') return costs.major
  return questions.has(flag) ? 0 : costs.minor
}

// There are eleven flags, so that trying all choices is cheap.
function dearest(candidates: readonly Candidate[]): readonly Candidate[] {
  const [first, ...rest] = candidates
  if (first === undefined) return []
  const apart = rest.filter((other) => !sameWords(first.words, other.words))
  const taken = [first, ...dearest(apart)]
  if (apart.length === rest.length) return taken
  const left = dearest(rest)
  return weight(left) > weight(taken) ? left : taken
}

// Of two choices that cost the same, the one with more questions: a hundredth each never outweighs a point.
function weight(faults: readonly Fault[]): number {
  return faults.reduce((sum, fault) => sum + 100 * fault.cost + 1, 0)
}
