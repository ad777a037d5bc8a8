import { setImmediate } from 'node:timers/promises'
import type { Coder } from '../analysis/index.ts'
import { type CoderSettings, openCoder } from './coder.ts'
import { openThreadCoder, type ThreadCoder } from './thread-coder.ts'
import type { World } from './world.ts'

/** A coder of the pool. */
export type PooledCoder = Pick<Coder, 'code'>

/** A coder that codes many turns at once, on several threads. The analyses are the same whatever their number. */
export interface CodingPool extends Coder {
  /** How many turns it is worth asking for at once. */
  readonly width: number
  /**
   * Has one coder do all of a piece of work: turns that have topics, or what was said before them, in common are quicker coded by the
   * same. Several such pieces at once keep several threads busy.
   */
  together<Result>(work: (coder: PooledCoder) => Promise<Result>): Promise<Result>
  /** Ends the threads. */
  close(): void
}

/** From so many turns at once on that every coder has, another thread is worth its start. So much counts a piece of work, too. */
const many = 16
/** So many turns at once for each thread keep all of them busy while results are waited for in order. */
const ahead = 32
/** So many turns in a row go to one thread: they mostly follow one another, and a coder reads the same text once. */
const inARow = 8

/** Six tenths of a coder's work is its encoder's: one coder with two of them keeps two cores busy, and is made ready only once. */
const encodersEach = 2

/**
 * Returns a pool of coders that keeps `jobs` cores busy. The first works on this thread, the others each on a thread of their own, which starts
 * when there is enough to do. Close it when done: threads keep the program alive.
 */
export function openCodingPool(jobs: number, world: World, settings: CoderSettings = {}): CodingPool {
  const coders = Math.ceil(jobs / encodersEach)
  const own = openCoder(world, { ...settings, encoders: Math.min(jobs, encodersEach) })
  const first: Member = { coder: inTurn(own), going: 0 }
  const threads: ThreadCoder[] = []
  const members = [first]
  let latest = first
  let row = 0
  const start = (): Member => {
    const encoders = Math.min(jobs - members.length * encodersEach, encodersEach)
    const coder = openThreadCoder(world, { ...settings, encoders })
    const member: Member = { coder, going: 0 }
    threads.push(coder)
    members.push(member)
    return member
  }
  const idlest = (): Member => {
    const isBusy = members.every(({ going }) => going >= many)
    if (isBusy && members.length < coders) return start()
    return members.reduce((least, member) => (member.going < least.going ? member : least))
  }
  const next = (): Member => {
    const isRowOver = row >= inARow || latest.going >= (members.length < coders ? many : ahead)
    row = isRowOver ? 1 : row + 1
    if (isRowOver) latest = idlest()
    return latest
  }
  return {
    name: own.name,
    width: jobs * ahead,
    code: (turn, context, topics) => busy(next(), 1, (coder) => coder.code(turn, context, topics)),
    together: (work) => busy(idlest(), many, work),
    close() {
      for (const thread of threads) thread.close()
    },
  }
}

interface Member {
  readonly coder: PooledCoder
  /** How many turns it is coding; a piece of work counts as many. */
  going: number
}

async function busy<Result>(
  member: Member,
  turns: number,
  work: (coder: PooledCoder) => Promise<Result>,
): Promise<Result> {
  member.going += turns
  try {
    return await work(member.coder)
  } finally {
    member.going -= turns
  }
}

/** A coder that lets the thread see to other things before each turn, such as handing turns to other threads. */
function inTurn(coder: Coder): PooledCoder {
  return {
    async code(turn, context, topics) {
      await setImmediate()
      return coder.code(turn, context, topics)
    },
  }
}
