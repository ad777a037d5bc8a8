import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { foldName, type Settings } from '../../home/index.ts'
import { safeText } from '../../text/index.ts'
import { forgetLines } from '../../views/plain/index.ts'
import { beginAsking } from '../ask.ts'
import { collectedPath, isClassFolder, rosterPath } from '../class-folder.ts'
import { lockClass } from '../collect/own-class.ts'
import { type Given, type Run, textOption } from '../command.ts'
import { deleteFiles, lockAll } from '../forget/carry-out.ts'
import { findPerson, type KnownPerson } from '../forget/find-person.ts'
import { type ForgetPlan, planForget, type Searched } from '../forget/plan-forget.ts'
import { searchFolder } from '../forget/search-folder.ts'
import { saysYes } from '../hand-in/say-yes.ts'
import { whoseConversations } from '../hand-in/whose.ts'
import { paperOf } from '../paper.ts'
import { replaceFile } from '../replace-file.ts'
import { readRetention, retentionPath, writeRetention } from '../retention-file.ts'
import { printWrapped, remarkWrapped } from '../say-wrapped.ts'
import { readSettings, writeSettings } from '../settings-file.ts'
import { transcriptsFolder } from '../transcript-files.ts'
import { type ExitCode, remark, UsageMistake, type World } from '../world.ts'

/** Deletes all that is somebody's in a folder: shows it, asks, and says what it cannot reach. */
export const run: Run = async (given, world) => {
  const inFolder = textOption(given, 'in')
  const folder = inFolder === null ? transcriptsFolder(null, world) : resolve(world.folder, inFolder)
  const own = folder === transcriptsFolder(null, world) && !isClassFolder(folder)
  const release = isClassFolder(folder) ? lockClass(folder, 'forget.cannot-write', world) : () => {}
  try {
    const searched = searchFolder(folder, own, world)
    const word = whose(given, searched, world)
    const person = findPerson(word, searched.people, folder, world)
    const plan = planForget(person, searched, world)
    const settings = own ? settingsWithout(person, readSettings(world)) : null
    return await forget({ who: safeText(word), searched, plan, settings }, given, world)
  } finally {
    release()
  }
}

interface Forgetting {
  /** What they are called in what is told: as whoever forgets them called them. */
  readonly who: string
  readonly searched: Searched
  readonly plan: ForgetPlan
  /** The settings without the person; null where they say nothing of them. */
  readonly settings: Settings | null
}

function whose(given: Given, { folder, files }: Searched, world: World): string {
  const word = textOption(given, 'trainee')
  if (word !== null) return word
  if (isClassFolder(folder)) throw new UsageMistake(world.say('forget.say-whose'))
  return whoseConversations(
    null,
    files.flatMap(({ head }) => head ?? []),
    world,
  )
}

function settingsWithout({ names }: KnownPerson, settings: Settings): Settings | null {
  const isTheirs = (name: string | null) => name !== null && names.has(foldName(name))
  const people = Object.entries(settings.people).filter(([name]) => !isTheirs(name))
  const isSame = people.length === Object.keys(settings.people).length && !isTheirs(settings.trainee)
  if (isSame) return null
  return {
    ...settings,
    ...(isTheirs(settings.trainee) ? { trainee: null, officer: 'unsaid' as const, role: null } : {}),
    people: Object.fromEntries(people),
  }
}

async function forget(forgetting: Forgetting, given: Given, world: World): Promise<ExitCode> {
  const { plan, searched, who } = forgetting
  const { say } = world
  const parts = partsOf(forgetting, world)
  const head = say('forget.there-is', { who, folder: safeText(searched.folder) })
  const conversations = plan.conversations.map(({ head, name }) => ({
    title: head?.title ?? name,
    started: head?.started ?? '',
  }))
  for (const line of forgetLines({ head, conversations, parts }, paperOf(world))) remark(world, line)
  const asking = beginAsking(world)
  try {
    if (given.options.yes !== true && !(await saysYes(say('forget.sure'), asking, world))) {
      remarkWrapped(world, say(world.interactive ? 'forget.nothing-done' : 'forget.say-yes'))
      return world.interactive ? 0 : 2
    }
  } finally {
    asking.close()
  }
  return carryOut(forgetting, parts, world)
}

function partsOf({ plan, settings }: Forgetting, { say }: World): string {
  const { conversations, reviews, copies, packs, receipts, rest, index, roster } = plan
  return say('forget.parts', {
    conversations: conversations.length,
    ...{ reviews: reviews.length, copies: copies.length, packs: packs.length, receipts: receipts.length },
    ...{ rest: rest.length, lines: index?.lines ?? 0, roster: roster === null ? 'no' : 'yes' },
    settings: settings === null ? 'no' : 'yes',
  })
}

function carryOut(forgetting: Forgetting, parts: string, world: World): ExitCode {
  const { plan, searched, who } = forgetting
  const { say } = world
  const files = [...plan.conversations, ...plan.reviews, ...plan.copies, ...plan.packs, ...plan.rest]
  const release = lockAll(plan.conversations, world)
  const receipts = plan.receipts.map(({ path }) => path)
  const undeleted = deleteFiles([...files.map(({ path }) => path), ...receipts])
  release()
  for (const { path, reason } of undeleted)
    remarkWrapped(world, say('forget.failed', { file: safeText(path), reason }))
  // While something is left, the index has to say whose it is.
  const rewritten = undeleted.length === 0 && rewrite(forgetting, world)
  if (rewritten) printWrapped(world, say('forget.done', { parts }))
  tellElsewhere(plan, files, { who, folder: searched.folder }, world)
  return rewritten && plan.unclear.length + plan.mentions.length === 0 && searched.known.mistakes.length === 0
    ? 0
    : 1
}

/** Writes the index, the roster, the notices and the settings anew, without them; false where one could not be. */
function rewrite({ plan, searched, settings, who }: Forgetting, world: World): boolean {
  const { folder } = searched
  const going = new Set(plan.conversations.map(({ name }) => name))
  const there = new Set(searched.files.map(({ name }) => name).filter((name) => !going.has(name)))
  const retention = readRetention(folder)
  const notices = retention.notices.filter(({ file }) => there.has(file))
  const isNoticed = notices.length < retention.notices.length
  const { index, roster } = plan
  const written = [
    index === null
      ? null
      : ([collectedPath(folder), replaceFile(collectedPath(folder), index.text, world)] as const),
    roster === null ? null : ([rosterPath(folder), replaceFile(rosterPath(folder), roster, world)] as const),
    isNoticed
      ? ([retentionPath(folder), writeRetention(folder, { ...retention, notices }, world)] as const)
      : null,
    settings === null ? null : (['settings.json', writeSettings(settings, world)] as const),
  ]
  const failed = written.flatMap((each) =>
    each === null || each[1] === null ? [] : [[each[0], each[1]] as const],
  )
  for (const [path, reason] of failed)
    remarkWrapped(world, world.say('forget.not-rewritten', { file: safeText(path), reason, who }))
  return failed.length === 0
}

function tellElsewhere(
  { unclear, mentions, receipts }: ForgetPlan,
  files: ForgetPlan['conversations'],
  { who, folder }: { readonly who: string; readonly folder: string },
  world: World,
): void {
  const { say } = world
  for (const { path } of unclear) remarkWrapped(world, say('forget.unclear', { file: safeText(path), who }))
  for (const { path } of mentions) remarkWrapped(world, say('forget.mentions', { file: safeText(path), who }))
  for (const { path, isLink } of files)
    if (isLink) remarkWrapped(world, say('forget.link', { file: safeText(path) }))
  for (const { receipt } of receipts) {
    const { pack, made, files: packed } = receipt
    const there = existsSync(pack) ? 'yes' : 'no'
    const values = { date: made.slice(0, 10), count: packed.length, file: safeText(pack), there }
    remarkWrapped(world, say('forget.handed-in', values))
  }
  remarkWrapped(world, say(isClassFolder(folder) ? 'forget.class-elsewhere' : 'forget.own-elsewhere'))
}
