import type { Line, Officer } from '../../scenario/index.ts'
import type { Packed } from '../layout.ts'
import type { ReadyRule } from '../play.ts'
import type { ExploredTurn } from './explored-turn.ts'

/** How a conversation begins and what is done in it, turn by turn. */
export interface Path {
  readonly short: boolean
  readonly officer: Officer
  readonly turns: readonly ExploredTurn[]
}

/** A situation and how it is come to. */
export interface Stop {
  readonly situation: Packed
  readonly path: Path
}

/** The shortest path found so far to each thing that can happen. Places and facts are by their numbers. */
export class Findings {
  readonly rules = new Map<ReadyRule, Path>()
  readonly lines = new Map<Line, Path>()
  readonly places = new Map<number, Path>()
  readonly facts = new Map<number, Path>()

  /** How many things were found. */
  get size(): number {
    return this.rules.size + this.lines.size + this.places.size + this.facts.size
  }
}

/** Keeps a path where it is the first or a shorter one. */
export function keep<Key>(paths: Map<Key, Path>, key: Key, path: Path): void {
  const before = paths.get(key)
  if (before === undefined || path.turns.length < before.turns.length) paths.set(key, path)
}
