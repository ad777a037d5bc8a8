import type { Line } from '../../scenario/index.ts'
import type { Play } from '../play.ts'
import type { Thing, Witness } from './exploration.ts'
import type { ExploredTurn } from './explored-turn.ts'
import type { Findings, Path } from './findings.ts'
import { allForms } from './needs.ts'
import { leadsTo, replay } from './replay.ts'

/** So many seeds are tried until a variant is spoken. */
const mostSeeds = 300

/** Returns the path with turns left out that it does not need. */
export function shortened(play: Play, path: Path, thing: Thing): Path {
  for (let left = path.turns.length - 2; left >= 0; left--) {
    const less: Path = { ...path, turns: path.turns.filter((_, index) => index !== left) }
    if (leadsTo(play, replay(play, less, 1), thing)) return shortened(play, less, thing)
  }
  return path
}

/** Returns the conversation of a path with a seed by which it leads to a thing; null where none of the seeds tried does. */
export function witnessOf(play: Play, path: Path, thing: Thing, depth: number): Witness | null {
  for (let seed = 1; seed <= (thing.kind === 'line' ? mostSeeds : 1); seed++) {
    const situations = replay(play, path, seed)
    if (leadsTo(play, situations, thing)) return { ...path, seed, shortest: path.turns.length <= depth }
  }
  return null
}

/** Turns that nobody would understand. */
const unclear = allForms.map(
  (form): ExploredTurn => ({ type: 'turn', labels: [], topics: [], form, understood: false }),
)

/**
 * Finds how the remarks on being asked again, and the thanks for saying it another way, are come to: by saying again and again what is
 * answered, and by not being understood first.
 */
export function findRemarks(play: Play, { rules, lines }: Findings): void {
  const { askedAgain, thanksForRephrasing } = play.scenario
  const answered = [...rules].filter(
    ([{ rule }, { turns }]) => rule.answersTopic && turns.at(-1)?.type === 'turn',
  )
  const staying = answered.filter(([{ rule }]) => rule.goTo === null)
  look(play, askedAgain.lines, lines, staying, (path, { length }) => ({
    ...path,
    turns: [...path.turns, ...Array.from({ length: length + 1 }, () => path.turns.slice(-1)).flat()],
  }))
  for (const turn of unclear)
    look(play, thanksForRephrasing.lines, lines, answered, (path) => ({
      ...path,
      turns: [...path.turns.slice(0, -1), turn, ...path.turns.slice(-1)],
    }))
}

function look(
  play: Play,
  wanted: readonly Line[],
  lines: Findings['lines'],
  from: readonly (readonly [
    { readonly rule: { readonly says: { readonly lines: readonly Line[] } | null } },
    Path,
  ])[],
  changed: (path: Path, spoken: readonly Line[]) => Path,
): void {
  const sorted = [...from].sort(([, one], [, other]) => one.turns.length - other.turns.length)
  for (const [{ rule }, path] of sorted) {
    const left = wanted.filter((line) => !lines.has(line))
    if (left.length === 0) return
    const longer = changed(path, rule.says?.lines ?? [])
    for (let seed = 1; seed <= 4 * left.length; seed++) {
      const situations = replay(play, longer, seed)
      for (const line of left) {
        const when = situations.findIndex(({ memory }) =>
          memory.answer.spoken.some((one) => one.line === line.id),
        )
        const before = lines.get(line)
        if (when > 0 && (before === undefined || before.turns.length > when))
          lines.set(line, { ...longer, turns: longer.turns.slice(0, when) })
      }
    }
  }
}
