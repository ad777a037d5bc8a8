import { setFlagsFromString } from 'node:v8'

/**
 * Keeps the program small for as long as it runs: a conversation is mostly waiting, and the machines it is held on are
 * often old. A conversation of 400 turns takes about 155 MB so, and 250 otherwise (`npm run bench`).
 */
export function staySmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1')
  setFlagsFromString('--heap-growing-percent=15')
}

/** Gives a short run room: reading YAML makes much that is soon thrown away, and a quarter of the time goes into that. */
export function haveRoom(): void {
  setFlagsFromString('--semi-space-growth-factor=8')
  setFlagsFromString('--max-semi-space-size=64')
  setFlagsFromString('--min-semi-space-size=32')
}

/** Keeps a long run over many turns, on one thread or several, from holding much more than it needs, for a tenth of its time. */
export function stayModest(): void {
  setFlagsFromString('--max-semi-space-size=2')
  setFlagsFromString('--heap-growing-percent=30')
}

/**
 * Has each thread that starts from now on compile its own code, rather than have helpers do it beside it. Where all cores are busy anyway helpers only
 * get in the way, and so many jobs take so many cores.
 */
export function compileInTurn(): void {
  setFlagsFromString('--no-concurrent-recompilation')
}
