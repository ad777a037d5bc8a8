import type { Utterance } from '../analysis/index.ts'
import { longestTurn } from './longest-turn.ts'
import { longestLine } from './read-lines.ts'

/** A turn to be coded, as a line of `analyze --jsonl` gives it. */
export interface TurnLine {
  readonly id: string | number | null
  readonly text: string
  readonly context: readonly Utterance[]
}

/** Why a line is no turn; `entry` counts the entry of its context from 1. */
export interface WrongLine {
  readonly id: string | number | null
  readonly problem: 'not-json' | 'not-object' | 'no-text' | 'too-long' | 'context-not-list' | 'context-entry'
  readonly entry?: number
}

/** Reads a line `{"id","text","context"}`. */
export function readTurnLine(line: string): TurnLine | WrongLine {
  if (line.length > longestLine) return { id: null, problem: 'too-long' }
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return { id: null, problem: 'not-json' }
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { id: null, problem: 'not-object' }
  const { id: given, text, context = [] } = value as { id?: unknown; text?: unknown; context?: unknown }
  const id = typeof given === 'string' || typeof given === 'number' ? given : null
  if (typeof text !== 'string') return { id, problem: 'no-text' }
  if (text.length > longestTurn) return { id, problem: 'too-long' }
  if (!Array.isArray(context)) return { id, problem: 'context-not-list' }
  const wrong = context.findIndex((each) => !isUtterance(each))
  return wrong === -1 ? { id, text, context } : { id, problem: 'context-entry', entry: wrong + 1 }
}

function isUtterance(value: unknown): value is Utterance {
  if (typeof value !== 'object' || value === null) return false
  const { speaker, text } = value as { speaker?: unknown; text?: unknown }
  return (speaker === 'persona' || speaker === 'trainee' || speaker === 'third') && typeof text === 'string'
}

/**
 * Reads what came before a turn: lines of `{"speaker","text"}`, or a transcript, of which what was said counts.
 * Returns the number of the first line that is neither.
 */
export function readContext(text: string): readonly Utterance[] | `${number}` {
  const context: Utterance[] = []
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const value = parse(line)
    const { type, text: said } = (value ?? {}) as { type?: unknown; text?: unknown }
    if (isUtterance(value)) context.push(value)
    else if ((type === 'persona' || type === 'trainee' || type === 'third') && typeof said === 'string') {
      context.push({ speaker: type, text: said })
    } else if (typeof type !== 'string') return `${index + 1}`
  }
  return context
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
