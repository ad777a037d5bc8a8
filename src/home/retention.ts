import { isDays } from './settings.ts'

const day = 86_400_000
/** What is kept for nobody chose how long: long enough for a course and the talk after it. */
export const usualDays = 90
/** The least time between the first notice and the end of a conversation. */
const noticeDays = 7
/** A notice that nobody saw run out for so long is given anew: one who was away, or whose clock jumped, has time all the same. */
const staleDays = 30
/** No conversation is older than the program: what is dated before comes from a clock that was wrong. */
const beginning = Date.parse('2025-01-01T00:00:00Z')

/** That a conversation is going to be deleted was said at `noticed`; it goes at a run after `due`. Both are ISO times. */
export interface Notice {
  readonly file: string
  readonly noticed: string
  readonly due: string
}

/** What a folder remembers about how long its conversations are kept (`retention.json`); `days` is null where nobody chose. */
export interface Retention {
  readonly days: number | 'off' | null
  readonly notices: readonly Notice[]
}

/** A folder of which nothing was said yet. */
export const newRetention: Retention = { days: null, notices: [] }

/** Reads `retention.json`; what cannot be read says nothing, so that notice is given anew. Never throws. */
export function decodeRetention(text: string): Retention {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null) return newRetention
    const { format, days, notices } = value as Readonly<Record<string, unknown>>
    if (format !== 'hearken/retention') return newRetention
    return {
      days: days === 'off' || isDays(days) ? days : null,
      notices: Array.isArray(notices) ? notices.filter(isNotice) : [],
    }
  } catch {
    return newRetention
  }
}

function isNotice(value: unknown): value is Notice {
  if (typeof value !== 'object' || value === null) return false
  const { file, noticed, due } = value as Readonly<Record<string, unknown>>
  const isDate = (each: unknown) => typeof each === 'string' && !Number.isNaN(Date.parse(each))
  return typeof file === 'string' && isDate(noticed) && isDate(due)
}

/** Writes `retention.json`. */
export function encodeRetention({ days, notices }: Retention): string {
  return `${JSON.stringify({ format: 'hearken/retention', version: 1, days, notices }, null, 2)}\n`
}

/** A conversation, and when something was last done with it, in milliseconds since 1970; null where nothing tells. */
export interface Kept {
  readonly file: string
  readonly last: number | null
}

/** What is to happen now: what goes, what is said to go, what was said before and waits; `undated` keep for a date that cannot be right. */
export interface RetentionPlan {
  readonly gone: readonly string[]
  readonly noticed: readonly Notice[]
  readonly waiting: readonly Notice[]
  readonly undated: readonly string[]
}

/**
 * Returns what happens to conversations that are kept for `days`. Nothing goes that was not said to go at least seven days before, and
 * nothing whose date lies in the future or before the program was there.
 */
export function planRetention(
  kept: readonly Kept[],
  { days, notices }: { readonly days: number; readonly notices: readonly Notice[] },
  now: number,
): RetentionPlan {
  const before = new Map(notices.map((notice) => [notice.file, notice]))
  const plan = {
    gone: [] as string[],
    noticed: [] as Notice[],
    waiting: [] as Notice[],
    undated: [] as string[],
  }
  for (const { file, last } of kept) {
    if (last === null || last > now || last < beginning) plan.undated.push(file)
    else if (now - last >= days * day) {
      const notice = before.get(file)
      const state = notice === undefined ? 'none' : stateOf(notice, now)
      if (state === 'over') plan.gone.push(file)
      else if (notice !== undefined && state === 'running') plan.waiting.push(notice)
      else plan.noticed.push({ file, noticed: iso(now), due: iso(now + noticeDays * day) })
    }
  }
  return plan
}

/** How a notice stands: it runs, it is over, or it counts for nothing. */
function stateOf({ noticed, due }: Notice, now: number): 'running' | 'over' | 'none' {
  const [from, to] = [Date.parse(noticed), Date.parse(due)]
  if (from > now || to - from < noticeDays * day || now > to + staleDays * day) return 'none'
  return now >= to ? 'over' : 'running'
}

function iso(time: number): string {
  return new Date(time).toISOString()
}
