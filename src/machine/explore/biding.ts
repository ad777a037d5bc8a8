import { at } from '../layout.ts'
import type { Play } from '../play.ts'
import type { Stop } from './findings.ts'
import { goOn } from './program.ts'
import type { Programs } from './programs.ts'

/**
 * Returns where one stands when turns count again, after saying one thing again and again without leaving a state: for each threshold the
 * situation in which the meters moved least.
 */
export function biding(
  play: Play,
  { at: programs }: Programs,
  thresholds: readonly number[],
  { situation, path }: Stop,
): readonly Stop[] {
  const state = situation[at.state] ?? 0
  const turns = situation[at.turns] ?? 0
  const last = thresholds.at(-1) ?? 0
  const best = new Map<number, { readonly stop: Stop; readonly moved: number }>()
  const [here, next] = [situation.slice(), situation.slice()]
  const moved = () =>
    play.scenario.meters.reduce(
      (sum, _, meter) => sum + Math.abs((next[at.meters + meter] ?? 0) - (situation[at.meters + meter] ?? 0)),
      0,
    )
  for (const program of programs[state] ?? []) {
    here.set(situation)
    for (let turn = turns + 1; turn <= last; turn++) {
      goOn(play, program, here, next)
      if (next[at.state] !== state) break
      here.set(next)
      const known = best.get(turn)
      if (!thresholds.includes(turn) || (known !== undefined && known.moved <= moved())) continue
      const said = Array.from({ length: turn - turns }, () => program.turn)
      best.set(turn, {
        stop: { situation: next.slice(), path: { ...path, turns: [...path.turns, ...said] } },
        moved: moved(),
      })
    }
  }
  return [...best.values()].map(({ stop }) => stop)
}
