import { resolve } from 'node:path'
import { isDays, mostDays, planRetention } from '../../home/index.ts'
import { safeText } from '../../text/index.ts'
import { type Run, textOption } from '../command.ts'
import { dayOf, listed } from '../retention/keep-retention.ts'
import { type KeptFolder, keptFolder } from '../retention/kept-folder.ts'
import { touchedLongAgo } from '../retention/last-touched.ts'
import { readRetention, retentionPath, writeRetention } from '../retention-file.ts'
import { printWrapped } from '../say-wrapped.ts'
import { readSettings, writeSettings } from '../settings-file.ts'
import { transcriptsFolder } from '../transcript-files.ts'
import { print, UsageMistake, type World } from '../world.ts'

/** Shows how long conversations are kept, or says it anew. Nothing is deleted by this. */
export const run: Run = async (given, world) => {
  const word = given.args[0] ?? null
  const chosen = word === null ? null : chosenDays(word, world)
  const inFolder = textOption(given, 'in')
  const folder = inFolder === null ? transcriptsFolder(null, world) : resolve(world.folder, inFolder)
  const kept = ours(folder, world)
  if (chosen !== null) choose(chosen, kept, world)
  show(ours(folder, world), world)
  return 0
}

function chosenDays(word: string, { say }: World): number | 'off' {
  const days = /^\d{1,6}$/.test(word) ? Number(word) : word
  if (days === 'off' || isDays(days)) return days
  throw new UsageMistake(say('retention.wrong-days', { found: safeText(word), most: mostDays }))
}

function ours(folder: string, world: World): KeptFolder {
  const kept = keptFolder(folder, world)
  if (kept === null) throw new UsageMistake(world.say('retention.not-ours', { folder: safeText(folder) }))
  return kept
}

/** What was said before counts for as long as it stays true; whoever keeps things longer hears of it anew in time. */
function choose(chosen: number | 'off', { folder, kind }: KeptFolder, world: World): void {
  const reason =
    kind === 'class'
      ? writeRetention(folder, { ...readRetention(folder), days: chosen }, world)
      : writeSettings({ ...readSettings(world), retention: chosen }, world)
  const file = kind === 'class' ? safeText(retentionPath(folder)) : 'settings.json'
  if (reason !== null) throw new UsageMistake(world.say('retention.not-kept', { reason, file }))
}

function show(kept: KeptFolder, world: World): void {
  const { say } = world
  const { days, notices, kind } = kept
  const folder = safeText(kept.folder)
  if (days === null) printWrapped(world, say('retention.off', { folder }))
  else {
    printWrapped(world, say('retention.days', { folder, days }))
    const old = touchedLongAgo(kept, world.now())
    const { noticed, waiting, gone, undated } = planRetention(old, { days, notices }, world.now())
    const said = notices.filter((notice) => waiting.includes(notice) || gone.includes(notice.file))
    for (const [date, each] of Map.groupBy(said, ({ due }) => dayOf(due))) {
      printWrapped(world, say('retention.going', { date, noticed: dayOf(each[0]?.noticed ?? '') }))
      for (const line of listed(each, old, world)) print(world, line)
    }
    if (noticed.length > 0) printWrapped(world, say('retention.old', { count: noticed.length, run: kind }))
    else if (said.length === 0) printWrapped(world, say('retention.none-old'))
    if (undated.length > 0) printWrapped(world, say('retention.undated', { count: undated.length }))
  }
  printWrapped(world, say('retention.how', { where: kind === 'class' ? say('retention.where') : '' }))
}
