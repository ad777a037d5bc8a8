import type { World } from './world.ts'

/** How far a long piece of work has come: a line at the bottom of a terminal, which goes when the work is done. */
export interface Progress {
  /** Counts one more as done, or a share of one. */
  step(share?: number): void
  /** Takes the line away, for something else to be shown, or for good. It comes back with the next step. */
  clear(): void
}

/** The line is drawn no oftener than this, in milliseconds. */
const pause = 100
const barWidth = 20

/**
 * Shows progress on stderr where that is a terminal; elsewhere nothing is shown. `total` is null where nobody knows how many there
 * will be.
 */
export function showProgress(
  what: 'lines' | 'turns' | 'conversations' | 'examples',
  total: number | null,
  world: World,
): Progress {
  const { stderr, say } = world
  if (stderr.isTTY !== true || world.environment.TERM === 'dumb') return { step: () => {}, clear: () => {} }
  const began = world.now()
  let done = 0
  let drawn = Number.NEGATIVE_INFINITY
  let isShown = false
  const draw = (now: number) => {
    // Shares of one make up one, but for what is lost in rounding.
    const whole = Math.floor(done + 1e-6)
    const rate = rateOf(done, now - began)
    const text =
      total === null
        ? say('cli.progress.so-far', { done: whole, rate })
        : say('cli.progress.of', { bar: barOf(done, total), done: whole, total, what, rate })
    stderr.write(`\r${text.slice(0, Math.max(1, (stderr.columns ?? 80) - 1))}\u001b[K`)
    drawn = now
    isShown = true
  }
  draw(began)
  return {
    step(share = 1) {
      done += share
      const now = world.now()
      if (now - drawn >= pause) draw(now)
    },
    clear() {
      if (isShown) stderr.write('\r\u001b[K')
      isShown = false
    },
  }
}

/** How great a share of a piece of work is done: a line at the bottom of a terminal. */
export interface ShareDone {
  /** Draws the share, 0 to 1; it never goes back. */
  to(share: number): void
  /** Takes the line away. */
  clear(): void
}

/** Shows on stderr, where that is a terminal, which share of what can happen in a scenario was reached; elsewhere nothing is shown. */
export function showShare({ stderr, say, environment, now }: World): ShareDone {
  if (stderr.isTTY !== true || environment.TERM === 'dumb') return { to: () => {}, clear: () => {} }
  let drawn = Number.NEGATIVE_INFINITY
  let reached = 0
  const began = now()
  const draw = (time: number) => {
    const percent = Math.floor(100 * reached)
    const text = say('explore.progress', {
      bar: barOf(percent, 100),
      percent,
      seconds: Math.floor((time - began) / 1000),
    })
    stderr.write(`\r${text.slice(0, Math.max(1, (stderr.columns ?? 80) - 1))}\u001b[K`)
    drawn = time
  }
  draw(began)
  return {
    to(share) {
      reached = Math.max(reached, Math.min(1, share))
      const time = now()
      if (time - drawn >= pause) draw(time)
    },
    clear: () => void stderr.write('\r\u001b[K'),
  }
}

/** How many a second, as a word; "none" while it is too early to say. */
function rateOf(done: number, milliseconds: number): string {
  if (done === 0 || milliseconds < 1000) return 'none'
  const rate = (1000 * done) / milliseconds
  return rate < 10 ? rate.toFixed(1) : String(Math.round(rate))
}

function barOf(done: number, total: number): string {
  const filled = total === 0 ? barWidth : Math.min(barWidth, Math.floor((barWidth * done) / total))
  return `[${'#'.repeat(filled)}${'.'.repeat(barWidth - filled)}]`
}
