import { createPack, isSoundName, type Manifest, packLimits, type Receipt } from '../../hand-in/index.ts'
import { sha256 } from '../../home/index.ts'
import { safeText } from '../../text/index.ts'
import { flow, packLines } from '../../views/plain/index.ts'
import { type Asking, beginAsking } from '../ask.ts'
import { type Given, textOption } from '../command.ts'
import { paperOf } from '../paper.ts'
import { personId } from '../person-id.ts'
import { printWrapped, remarkWrapped } from '../say-wrapped.ts'
import { type ExitCode, remark, UsageMistake, type World } from '../world.ts'
import { chooseConversations } from './choose-conversations.ts'
import { type Closed, closedConversations } from './closed-conversations.ts'
import { packTarget } from './pack-target.ts'
import { keepReceipt } from './receipts.ts'
import { saysYes } from './say-yes.ts'
import { writePack } from './write-pack.ts'

/** Packs what the trainee chooses, shows what it is, asks, and keeps a receipt. */
export async function handIn(folder: string, given: Given, world: World): Promise<ExitCode> {
  const code = checkedCode(textOption(given, 'code'), world)
  const { name, closed } = closedConversations(folder, given, world)
  const asking = beginAsking(world)
  try {
    const chosen = await choose(closed, given, asking, world)
    if (chosen.length === 0) return nothingDone(world)
    const target = packTarget(await where(given, asking, world), name, world)
    const { manifest, pack } = packed(chosen, { name, code }, world)
    show(manifest, target, world)
    if (given.options.yes !== true && !(await saysYes(world.say('hand-in.sure'), asking, world)))
      return nothingDone(world)
    writePack(target, pack, world)
    return tell(manifest, { target, folder, digest: sha256(pack) }, world)
  } finally {
    asking.close()
  }
}

function checkedCode(code: string | null, world: World): string | null {
  if (code === null) return null
  const trimmed = code.trim().normalize('NFC')
  if (/^[^\p{Cc}]{1,200}$/u.test(trimmed)) return trimmed
  throw new UsageMistake(world.say('hand-in.wrong-code'))
}

async function choose(
  closed: readonly Closed[],
  given: Given,
  asking: Asking,
  world: World,
): Promise<readonly Closed[]> {
  if (given.args.length > 0 || given.options.all === true) return closed
  if (world.interactive && given.options.yes !== true) return chooseConversations(closed, asking, world)
  throw new UsageMistake(world.say('hand-in.say-which'))
}

async function where(given: Given, asking: Asking, world: World): Promise<string> {
  const to = textOption(given, 'to')
  if (to !== null) return to
  if (!world.interactive) throw new UsageMistake(world.say('hand-in.say-where'))
  const here = world.say('hand-in.here')
  const answer = await asking.ask({ ask: world.say('hand-in.where'), otherwise: here, check: () => null })
  return answer === here ? '.' : answer
}

function packed(
  chosen: readonly Closed[],
  by: { readonly name: string; readonly code: string | null },
  world: World,
): { readonly manifest: Manifest; readonly pack: Uint8Array } {
  const all = chosen.reduce((sum, { bytes }) => sum + bytes, 0)
  if (chosen.length > packLimits.files || all > packLimits.all)
    throw new UsageMistake(world.say('hand-in.pack-too-large'))
  const files = namedApart(chosen)
  const manifest: Manifest = {
    format: 'hearken/hand-in',
    version: 1,
    hearken: world.version,
    made: new Date(world.now()).toISOString(),
    by: { ...by, person: personId(by.name, world) },
    files: files.map(({ file, sha256, bytes, scenario, title, started, turns }) => {
      return { file, sha256, bytes, scenario, title, started, turns }
    }),
  }
  const pack = createPack(
    manifest,
    files.map(({ file, data }) => ({ file, bytes: data })),
  )
  if (pack.length > packLimits.packed) throw new UsageMistake(world.say('hand-in.pack-too-large'))
  return { manifest, pack }
}

/**
 * The conversations by names of their own in the pack: those of their files, unless somebody gave one that not every system takes, or two
 * lie in different folders. One that was named twice is in it once.
 */
function namedApart(chosen: readonly Closed[]): readonly Closed[] {
  const apart = new Map<string, Closed>()
  for (const each of new Map(chosen.map((each) => [each.sha256, each])).values()) {
    const isFree = isSoundName(each.file) && !apart.has(each.file.toLowerCase())
    const file = isFree ? each.file : `conversation-${each.sha256.slice(0, 12)}.jsonl`
    apart.set(file.toLowerCase(), { ...each, file })
  }
  return [...apart.values()]
}

function show(manifest: Manifest, target: string, world: World): void {
  const paper = paperOf(world)
  const head = flow([world.say('hand-in.file', { file: safeText(target) })], paper)
  for (const line of ['', ...head, ...packLines(manifest, paper)]) remark(world, line)
}

function tell(
  { by, made, files }: Manifest,
  { target, folder, digest }: { readonly target: string; readonly folder: string; readonly digest: string },
  world: World,
): ExitCode {
  printWrapped(world, world.say('hand-in.done', { file: safeText(target), sha256: digest }))
  const receipt: Receipt = {
    ...{ format: 'hearken/receipt', version: 1, made, ...by },
    ...{ pack: target, sha256: digest, files },
  }
  const kept = keepReceipt(folder, receipt)
  const file = safeText(kept.path)
  if (kept.reason === null) {
    printWrapped(world, world.say('hand-in.receipt-at', { file }))
    return 0
  }
  remarkWrapped(world, world.say('hand-in.receipt-not-written', { file, reason: kept.reason }))
  return 1
}

/** Where nobody can be asked, nothing is done without being told to. */
function nothingDone(world: World): ExitCode {
  remarkWrapped(world, world.say(world.interactive ? 'hand-in.nothing-done' : 'hand-in.say-yes'))
  return world.interactive ? 0 : 2
}
