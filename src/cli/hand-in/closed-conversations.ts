import type { Standing } from '../../home/index.ts'
import { safeText } from '../../text/index.ts'
import { type Given, textOption } from '../command.ts'
import { remarkWrapped } from '../say-wrapped.ts'
import { transcriptPaths, transcriptsIn } from '../transcript-files.ts'
import { UsageMistake, type World } from '../world.ts'
import { type Candidate, openCandidate } from './candidates.ts'
import { readReceipts } from './receipts.ts'
import { isBy, whoseConversations } from './whose.ts'

/** A conversation that can be handed in. */
export interface Closed extends Candidate {
  readonly standing: Exclude<Standing, 'open'>
  readonly before: 'never' | 'same' | 'shorter'
}

/**
 * Returns whose conversations are to be handed in, and those of them that ended or were stopped: of the files that were named, else of a
 * folder. Where there is none it is a `UsageMistake`.
 */
export function closedConversations(
  folder: string,
  given: Given,
  world: World,
): { readonly name: string; readonly closed: readonly Closed[] } {
  const found = given.args.length > 0 ? named(given, world) : inFolder(folder, world)
  const name = whoseConversations(textOption(given, 'trainee'), found, world)
  return { name, closed: closedBy(name, found, { folder, given }, world) }
}

/** The conversations that were named; one that cannot be handed in is a mistake. */
function named(given: Given, world: World): readonly Candidate[] {
  return transcriptPaths(given.args, world).map((path) => {
    const candidate = openCandidate(path, world)
    if ('mistake' in candidate) throw new UsageMistake(candidate.mistake)
    return candidate
  })
}

/** The conversations of a folder; what cannot be handed in is told and left out. */
function inFolder(folder: string, world: World): readonly Candidate[] {
  return transcriptsIn(folder).flatMap((path) => {
    const candidate = openCandidate(path, world)
    if (!('mistake' in candidate)) return [candidate]
    remarkWrapped(world, candidate.mistake)
    return []
  })
}

/** Those of a person that ended or were stopped. Of conversations that were named every one must be such. */
function closedBy(
  name: string,
  found: readonly Candidate[],
  { folder, given }: { readonly folder: string; readonly given: Given },
  world: World,
): readonly Closed[] {
  const { say } = world
  if (given.args.length > 0) {
    const other = found.find((each) => !isBy(each, name))
    if (other !== undefined) {
      const values = { file: safeText(other.path), name: safeText(name), other: safeText(other.trainee) }
      throw new UsageMistake(say('hand-in.other-trainee', values))
    }
    const open = found.find(({ standing }) => standing === 'open')
    if (open !== undefined) {
      const values = { file: safeText(open.path), scenario: safeText(open.scenario) }
      throw new UsageMistake(say('hand-in.open', values))
    }
  }
  const own = found.filter((each) => isBy(each, name))
  const open = own.filter(({ standing }) => standing === 'open').length
  if (open > 0) remarkWrapped(world, say('hand-in.open-left-out', { count: open }))
  const before = handedIn(folder, world)
  const closed = own.flatMap((each): Closed[] =>
    each.standing === 'open' ? [] : [{ ...each, standing: each.standing, before: before(each) }],
  )
  if (closed.length > 0) return closed
  throw new UsageMistake(say('hand-in.nothing', { name: safeText(name), folder: safeText(folder) }))
}

/** Whether a conversation was handed in before, by the receipts. */
function handedIn(folder: string, world: World): (candidate: Candidate) => Closed['before'] {
  const files = readReceipts(folder, world).receipts.flatMap(({ receipt }) => receipt.files)
  const digests = new Set(files.map((each) => each.sha256))
  const names = new Set(files.map(({ file }) => file))
  return (candidate) =>
    digests.has(candidate.sha256) ? 'same' : names.has(candidate.file) ? 'shorter' : 'never'
}
