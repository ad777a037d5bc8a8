import { resolve } from 'node:path'
import { type Notice, planRetention } from '../../home/index.ts'
import { safeText } from '../../text/index.ts'
import { collectedPath, isClassFolder } from '../class-folder.ts'
import { takeLock } from '../lock.ts'
import { readRetention, retentionPath, writeRetention } from '../retention-file.ts'
import { remarkWrapped } from '../say-wrapped.ts'
import { UsageMistake, type World } from '../world.ts'
import { type KeptFolder, keptFolder } from './kept-folder.ts'
import { type Touched, touchedLongAgo } from './last-touched.ts'
import { letGo } from './let-go.ts'

/**
 * Does what time asks for in a folder: says which conversations are going to be deleted, and deletes those of which that was said long enough
 * ago. `tell` gets sentences, and only what it got counts as said. In a folder that is not ours nothing happens; whatever goes wrong
 * with files is told, and keeps nobody from what they came for.
 */
export function keepRetention(folder: string, world: World, tell: (sentence: string) => void): void {
  const kept = readable(folder, world)
  if (kept === null || (kept.days === null && kept.notices.length === 0)) return
  const old = touchedLongAgo(kept, world.now())
  if (old.length === 0 && kept.notices.length === 0) return
  // Two runs at once would say everything twice.
  const lock = takeLock(kept.kind === 'class' ? collectedPath(folder) : retentionPath(folder))
  if (lock.type !== 'ours') return
  try {
    passTime(kept, old, world, tell)
  } finally {
    lock.release()
  }
}

/** What cannot be read is told by whoever needs it. */
function readable(folder: string, world: World): KeptFolder | null {
  try {
    return keptFolder(folder, world)
  } catch (error) {
    if (error instanceof UsageMistake) return null
    throw error
  }
}

/** Does so in those of the paths that are folders of a class, for whoever reports on them; remarks tell it. */
export function keepClassRetention(paths: readonly string[], world: World): void {
  for (const path of paths) {
    const folder = resolve(world.folder, path)
    if (isClassFolder(folder)) keepRetention(folder, world, (sentence) => remarkWrapped(world, sentence))
  }
}

function passTime(
  kept: KeptFolder,
  old: readonly Touched[],
  world: World,
  tell: (sentence: string) => void,
): void {
  const { say } = world
  const { folder, notices } = kept
  const days = kept.days ?? 0
  const plan = planRetention(old, { days, notices }, world.now())
  const where = kept.kind === 'class' ? say('retention.where') : ''
  const { gone, undeleted } = letGo(kept, plan.gone, world)
  const said = notices.filter(({ file }) => gone.has(file))
  if (said.length > 0) {
    const date = dayOf(said.map(({ noticed }) => noticed).sort()[0] ?? '')
    const values = { date, count: said.length, folder: safeText(folder), days }
    tell([say('retention.gone', values), ...listed(said, old, world)].join('\n'))
  }
  for (const { path, reason } of undeleted) tell(say('retention.failed', { file: safeText(path), reason }))
  const [waiting] = plan.waiting
  if (waiting !== undefined) {
    const date = dayOf(plan.waiting.map(({ due }) => due).sort()[0] ?? '')
    tell(say('retention.waiting', { count: plan.waiting.length, folder: safeText(folder), date, where }))
  }
  if (plan.noticed[0] !== undefined) {
    const values = { count: plan.noticed.length, days, date: dayOf(plan.noticed[0].due) }
    const lines = listed(plan.noticed, old, world)
    tell([say('retention.notice', values), ...lines, say('retention.keep', { where })].join('\n'))
  }
  // What could not be deleted, or is open in a window, keeps its notice.
  const kepts = notices.filter(({ file }) => plan.gone.includes(file) && !gone.has(file))
  remember(kept, [...kepts, ...plan.waiting, ...plan.noticed], world, tell)
}

/** The most conversations that are listed at once. */
const most = 12

/** Conversations by their day and title, indented. */
export function listed(
  notices: readonly Pick<Notice, 'file'>[],
  old: readonly Touched[],
  { say }: World,
): readonly string[] {
  const heads = new Map(old.map(({ file, head }) => [file, head]))
  const lines = notices.map(({ file }) => {
    const head = heads.get(file)
    return `  ${head === undefined ? safeText(file) : `${dayOf(head.started)}  ${safeText(head.title)}`}`
  })
  const more = lines.length - most
  return more > 0
    ? [...lines.sort().slice(0, most), `  ${say('retention.more', { count: more })}`]
    : lines.sort()
}

function remember(
  { folder, notices }: KeptFolder,
  now: readonly Notice[],
  world: World,
  tell: (sentence: string) => void,
): void {
  if (JSON.stringify(now) === JSON.stringify(notices)) return
  const reason = writeRetention(folder, { ...readRetention(folder), notices: now }, world)
  if (reason !== null)
    tell(world.say('retention.not-kept', { reason, file: safeText(retentionPath(folder)) }))
}

/** The day of an ISO time. */
export function dayOf(time: string): string {
  return time.slice(0, 10)
}
