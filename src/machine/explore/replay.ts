import type { Play } from '../play.ts'
import { begin, type Situation, step } from '../step.ts'
import type { Thing } from './exploration.ts'
import { eventOf } from './explored-turn.ts'
import type { Path } from './findings.ts'

/** Returns the situations of a conversation, the opening first, played as the machine plays it. It stops at an ending. */
export function replay(play: Play, path: Path, seed: number): readonly Situation[] {
  const situations = [begin(play, { seed, short: path.short, officer: path.officer })]
  for (const turn of path.turns) {
    const here = situations.at(-1)
    if (here === undefined || !play.paths.has(here.state)) break
    situations.push(step(play, here, eventOf(turn)))
  }
  return situations
}

/** Tells whether a conversation led to a thing: at its end, or for a line, wherever it was spoken. */
export function leadsTo(play: Play, situations: readonly Situation[], thing: Thing): boolean {
  const last = situations.at(-1)
  if (last === undefined) return false
  switch (thing.kind) {
    case 'state':
      return (play.paths.get(last.state) ?? []).some(({ id }) => id === thing.id)
    case 'ending':
      return last.state === thing.id
    case 'fact':
      return last.memory.told.includes(thing.id)
    case 'rule':
      return last.memory.answer.rule === thing.id
    case 'line':
      return situations.some(({ memory }) => memory.answer.spoken.some(({ line }) => line === thing.id))
  }
}
